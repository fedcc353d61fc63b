package recital.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A summary as comma-separated values.
 *
 * <p>source: RFC 4180, with a line feed at the end of a line; no field of ours holds a line break.
 */
final class SummaryFile {

    private static final String HEADER = "earlier,later,result,status,identical,edited,split,merged,removed,added,"
            + "moved,routine,substantive,fingerprint,error";
    private static final int FIELDS = HEADER.split(",").length;
    private static final int FIRST_COUNT = 4;

    private SummaryFile() {}

    static String write(List<Row> rows) {
        return header() + rows.stream().map(SummaryFile::line).collect(Collectors.joining());
    }

    static String header() {
        return HEADER + "\n";
    }

    static String line(Row row) {
        Stream<Object> fields = row instanceof Row.Done done ? fields(done) : fields((Row.Failed) row);
        return fields.map(f -> quoted(String.valueOf(f))).collect(Collectors.joining(",", "", "\n"));
    }

    private static Stream<Object> fields(Row.Done done) {
        Counts n = done.counts();
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
                "");
    }

    private static Stream<Object> fields(Row.Failed failed) {
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
                failed.error());
    }

    private static String quoted(String field) {
        return field.matches("[^,\"\\r\\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    /** The pairs that a summary says are done; a line that was cut off or changed by hand is passed over. */
    static List<Row.Done> readDone(String text) {
        return text.lines().map(SummaryFile::done).flatMap(Optional::stream).toList();
    }

    private static Optional<Row.Done> done(String line) {
        List<String> fields = split(line);
        boolean whole = fields.size() == FIELDS
                && fields.get(FIRST_COUNT - 1).equals("done")
                && fields.subList(FIRST_COUNT, FIELDS - 2).stream().allMatch(f -> f.matches("\\d{1,9}"));
        if (!whole) {
            return Optional.empty();
        }
        long[] n = fields.subList(FIRST_COUNT, FIELDS - 2).stream()
                .mapToLong(Long::parseLong)
                .toArray();
        Counts counts = new Counts(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8]);
        return Optional.of(new Row.Done(fields.get(0), fields.get(1), fields.get(2), counts, fields.get(FIELDS - 2)));
    }

    private static List<String> split(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean inQuotes = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && inQuotes && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                inQuotes = !inQuotes;
            } else if (c == ',' && !inQuotes) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
