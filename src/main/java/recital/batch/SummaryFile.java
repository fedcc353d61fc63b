package recital.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import recital.report.phrases.SpreadsheetText;

/**
 * A summary as comma-separated values.
 *
 * <p>source: RFC 4180, with a line feed at the end of a line; no field of ours holds a line break, and none
 * that a spreadsheet takes for something else is left as it is.
 */
final class SummaryFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final List<String> HEADER = List.of(
            "earlier",
            "later",
            "result",
            "status",
            "identical",
            "edited",
            "split",
            "merged",
            "removed",
            "added",
            "moved",
            "routine",
            "substantive",
            "fingerprint",
            "error",
            "title",
            "files");
    /** A row is a line, which is how those that were done are read back. */
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}+");

    private static final int FIRST_COUNT = 4;
    private static final int FINGERPRINT = HEADER.indexOf("fingerprint");
    private static final int TITLE = HEADER.indexOf("title");

    private SummaryFile() {}

    static String write(List<SummaryRow> rows) {
        return header() + rows.stream().map(SummaryFile::line).collect(Collectors.joining());
    }

    static String header() {
        return record(HEADER.stream());
    }

    static String line(SummaryRow row) {
        return record(row instanceof SummaryRow.Done done ? fields(done) : fields((SummaryRow.Failed) row));
    }

    private static String record(Stream<?> fields) {
        return FORMAT.format(fields.map(SummaryFile::guarded).toArray()) + FORMAT.getRecordSeparator();
    }

    /** What a plan calls a document may be a number pair or begin with any sign, and a title may have any sign in it. */
    private static Object guarded(Object field) {
        return field instanceof String text ? SpreadsheetText.guarded(onOneLine(text)) : field;
    }

    /** A text without line ends and other control characters. */
    static String onOneLine(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }

    private static Stream<Object> fields(SummaryRow.Done done) {
        LinkCounts n = done.counts();
        return Stream.of(
                done.earlier(),
                done.later(),
                done.result(),
                "done",
                n.identical(),
                n.edited(),
                n.split(),
                n.merged(),
                n.removed(),
                n.added(),
                n.moved(),
                n.routine(),
                n.substantive(),
                done.fingerprint(),
                "",
                done.title(),
                done.files().text());
    }

    private static Stream<Object> fields(SummaryRow.Failed failed) {
        return Stream.of(
                failed.earlier(),
                failed.later(),
                failed.result(),
                "failed",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                failed.error(),
                "",
                "");
    }

    /** Whether a text begins as a summary of this or an earlier version does. */
    static boolean isSummary(String text) {
        return text.startsWith(record(HEADER.subList(0, FIRST_COUNT).stream()).strip());
    }

    /** The pairs that a summary says are done; a line that was cut off or changed by hand is passed over. */
    static List<SummaryRow.Done> readDone(String text) {
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        return whole.lines().map(SummaryFile::done).flatMap(Optional::stream).toList();
    }

    private static Optional<SummaryRow.Done> done(String line) {
        List<String> fields = fields(line);
        boolean whole = fields.size() == HEADER.size()
                && fields.get(FIRST_COUNT - 1).equals("done")
                && fields.subList(FIRST_COUNT, FINGERPRINT).stream().allMatch(f -> f.matches("\\d{1,9}"));
        if (!whole) {
            return Optional.empty();
        }
        long[] n = fields.subList(FIRST_COUNT, FINGERPRINT).stream()
                .mapToLong(Long::parseLong)
                .toArray();
        LinkCounts counts = new LinkCounts(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8]);
        return Optional.of(new SummaryRow.Done(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                counts,
                fields.get(FINGERPRINT),
                fields.get(TITLE),
                WrittenFiles.parse(fields.get(TITLE + 1))));
    }

    /** The fields of a line; none where it is no line of comma-separated values. */
    private static List<String> fields(String line) {
        try (CSVParser parser = CSVParser.parse(line, FORMAT)) {
            return parser.stream()
                    .flatMap(CSVRecord::stream)
                    .map(SpreadsheetText::plain)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
