package recital.report.plain;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import recital.align.Link;
import recital.diff.Change;
import recital.diff.NoteDiff;
import recital.diff.ResolutionDiff;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.TextRenderer;
import recital.report.phrases.ChangePhrases;
import recital.report.phrases.DiffMarkup;
import recital.report.phrases.Provenance;
import recital.report.phrases.StyledText;
import recital.report.phrases.TextSanitizer;

/**
 * Writes a comparison as a unified diff, one paragraph a line.
 *
 * <p>It applies, with any patch program, to the texts of the paragraphs of the earlier document, one a line. A moved
 * paragraph goes from its old place and comes at its new one. Lines before the first hunk, which
 * patch programs pass over, tell what no paragraph holds: the title, notes, the edition. A filter would
 * make the result inapplicable, so there is none.
 */
public final class UnifiedDiff implements TextRenderer<ResolutionDiff> {

    private static final int CONTEXT = 1;

    @Override
    public void write(ResolutionDiff diff, Writer out) throws IOException {
        preface(diff, out);
        List<DiffLine> rows = rows(diff);
        if (rows.stream().allMatch(row -> row.sign() == ' ')) {
            return;
        }
        out.append("--- ")
                .append(TextSanitizer.onOneLine(diff.earlier().name()))
                .append('\n');
        out.append("+++ ").append(TextSanitizer.onOneLine(diff.later().name())).append('\n');
        int from = 0;
        while ((from = nextHunk(rows, from)) < rows.size()) {
            int end = hunkEnd(rows, from);
            hunk(rows, from, end, out);
            from = end;
        }
    }

    private static void preface(ResolutionDiff diff, Writer out) throws IOException {
        Optional<String> warning = Provenance.warning(diff);
        if (warning.isPresent()) {
            out.append("# ").append(warning.get()).append('\n');
        }
        DiffMarkup marking = new DiffMarkup(true, true);
        if (!diff.title().unchanged() && !diff.lacksTitle()) {
            out.append("# title: ").append(line(marking.whole(diff.title()))).append('\n');
        }
        for (NoteDiff note : diff.notes()) {
            note("", note, marking, out);
        }
        for (Change change : diff.changes()) {
            for (NoteDiff note : change.notes()) {
                note(ChangePhrases.of(change).ids() + ", ", note, marking, out);
            }
        }
    }

    private static void note(String place, NoteDiff note, DiffMarkup marking, Writer out) throws IOException {
        out.append("# ")
                .append(place)
                .append(TextSanitizer.onOneLine(ChangePhrases.note(note)))
                .append(": ");
        out.append(line(marking.whole(note.text()))).append('\n');
    }

    private static String line(List<StyledText> spans) {
        return TextSanitizer.onOneLine(spans.stream().map(StyledText::text).collect(Collectors.joining()));
    }

    /** Every earlier paragraph once, kept or gone, and every later one once, kept or come, each in its order. */
    private static List<DiffLine> rows(ResolutionDiff diff) {
        Side earlier = new Side(diff.earlier());
        Side later = new Side(diff.later());
        List<DiffLine> rows = new ArrayList<>();
        for (Change change : diff.changes()) {
            Link link = change.link();
            if (link.moved() || link.earlier().size() != 1 || link.later().size() != 1) {
                continue;
            }
            ParagraphId before = link.earlier().get(0);
            ParagraphId after = link.later().get(0);
            if (earlier.passed(before) || later.passed(after)) {
                continue;
            }
            earlier.upTo(before, '-', rows);
            later.upTo(after, '+', rows);
            if (change.text().unchanged()) {
                earlier.skip();
                later.take(' ', rows);
            } else {
                earlier.take('-', rows);
                later.take('+', rows);
            }
        }
        earlier.rest('-', rows);
        later.rest('+', rows);
        return rows;
    }

    /** The first row of the next hunk, or the number of rows. */
    private static int nextHunk(List<DiffLine> rows, int from) {
        int i = from;
        while (i < rows.size() && rows.get(i).sign() == ' ') {
            i++;
        }
        return i == rows.size() ? i : Math.max(from, i - CONTEXT);
    }

    /** The row after a hunk, which ends where more rows are unchanged than two hunks have for context. */
    private static int hunkEnd(List<DiffLine> rows, int from) {
        int end = from;
        int unchanged = 0;
        for (int i = from; i < rows.size() && unchanged <= 2 * CONTEXT; i++) {
            unchanged = rows.get(i).sign() == ' ' ? unchanged + 1 : 0;
            if (unchanged == 0) {
                end = i + 1;
            }
        }
        return Math.min(rows.size(), end + CONTEXT);
    }

    private static void hunk(List<DiffLine> rows, int from, int end, Writer out) throws IOException {
        List<DiffLine> hunk = rows.subList(from, end);
        out.append("@@ -")
                .append(range(rows, from, hunk, '+'))
                .append(" +")
                .append(range(rows, from, hunk, '-'))
                .append(" @@");
        for (DiffLine row : hunk) {
            if (row.sign() != ' ') {
                out.append(' ').append(row.sign()).append(row.id().value());
            }
        }
        out.append('\n');
        for (DiffLine row : hunk) {
            out.append(row.sign()).append(row.text()).append('\n');
        }
    }

    /** First line and number of lines on the side that rows of the other sign do not belong to. */
    private static String range(List<DiffLine> rows, int from, List<DiffLine> hunk, char other) {
        long before = rows.subList(0, from).stream()
                .filter(row -> row.sign() != other)
                .count();
        long count = hunk.stream().filter(row -> row.sign() != other).count();
        // rule: an empty range names the line before it.
        return (count == 0 ? before : before + 1) + "," + count;
    }

    private record DiffLine(char sign, ParagraphId id, String text) {}

    /** One document, and how much of it stands in the rows. */
    private static final class Side {

        private final List<Paragraph> paragraphs;
        private final Map<ParagraphId, Integer> places = new HashMap<>();
        private int next;

        Side(Resolution document) {
            paragraphs = document.paragraphs();
            paragraphs.forEach(paragraph -> places.put(paragraph.id(), places.size()));
        }

        boolean passed(ParagraphId id) {
            return place(id) < next;
        }

        private int place(ParagraphId id) {
            return Objects.requireNonNull(places.get(id));
        }

        void upTo(ParagraphId id, char sign, List<DiffLine> rows) {
            while (next < place(id)) {
                take(sign, rows);
            }
        }

        void rest(char sign, List<DiffLine> rows) {
            while (next < paragraphs.size()) {
                take(sign, rows);
            }
        }

        void take(char sign, List<DiffLine> rows) {
            Paragraph paragraph = paragraphs.get(next++);
            rows.add(new DiffLine(sign, paragraph.id(), TextSanitizer.onOneLine(paragraph.text())));
        }

        void skip() {
            next++;
        }
    }
}
