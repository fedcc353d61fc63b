package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import recital.model.Cell;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Notice;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.model.Sponsors;
import recital.model.Table;
import recital.report.TextRenderer;
import recital.report.phrases.Provenance;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;
import recital.report.phrases.TextSanitizer;

/** Shows a document on a terminal as it was read: its paragraphs by id, then its notes. */
final class TerminalDocument implements TextRenderer<Resolution> {

    private static final int HEADING_INDENT = 10;
    private static final int TABLE_INDENT = 3;

    private final TerminalOptions options;
    private final boolean notices;

    /**
     * A view of a document.
     *
     * @param notices whether what was mended or doubted is listed at the end
     */
    public TerminalDocument(TerminalOptions options, boolean notices) {
        this.options = options;
        this.notices = notices;
    }

    @Override
    public void write(Resolution document, Writer out) throws IOException {
        TerminalWriter writer = new TerminalWriter(out, options);
        heading(document, writer);
        int indent = document.paragraphs().stream()
                        .filter(p -> p.cell().isEmpty())
                        .mapToInt(p -> p.id().value().length())
                        .max()
                        .orElse(0)
                + 2;
        // Long ids would leave a narrow terminal no room for text.
        indent = Math.min(indent, options.textWidth() / 4);
        Map<Integer, Table> tables =
                document.tables().stream().collect(Collectors.toMap(Table::number, Function.identity()));
        for (Paragraph paragraph : document.paragraphs()) {
            Optional<Cell> cell = paragraph.cell();
            if (cell.isEmpty()) {
                writer.blank();
                writer.entry(new StyledText(paragraph.id().value(), Style.STRONG), indent, text(paragraph));
            } else if (tables.containsKey(cell.get().table())) {
                table(tables.remove(cell.get().table()), writer);
            }
        }
        if (!document.notes().isEmpty()) {
            writer.blank();
            writer.line("Notes", Style.STRONG);
            for (Note note : document.notes()) {
                writer.entry(
                        new StyledText("[" + note.mark() + "]", Style.QUIET),
                        5,
                        List.of(StyledText.plain(note.text())));
            }
        }
        if (notices) {
            notices(document, writer);
        }
    }

    private static void table(Table table, TerminalWriter writer) throws IOException {
        List<Paragraph> cells = table.paragraphs();
        String ids = cells.get(0).id() + "\u2013" + cells.get(cells.size() - 1).id();
        writer.blank();
        writer.line(new StyledText(ids, Style.STRONG), StyledText.plain("  table " + table.number()));
        TerminalTable.of(table, TerminalDocument::text).write(TABLE_INDENT, writer);
    }

    private static void heading(Resolution document, TerminalWriter writer) throws IOException {
        writer.line(document.name(), Style.STRONG);
        if (!document.title().isEmpty()) {
            entry("title", document.title(), writer);
        }
        Sponsors sponsors = document.sponsors();
        if (!sponsors.names().isEmpty()) {
            String behalf = sponsors.behalf().isEmpty() ? "" : " \u00b7 " + sponsors.behalf();
            entry("sponsors", String.join(", ", sponsors.names()) + behalf, writer);
        }
        entry("document", Provenance.line(document), writer);
        writer.warning(Provenance.warning(document));
    }

    private static void entry(String name, String value, TerminalWriter writer) throws IOException {
        writer.entry(
                new StyledText(name, Style.QUIET),
                HEADING_INDENT,
                List.of(StyledText.plain(TextSanitizer.onOneLine(value))));
    }

    /** The text with its note marks in brackets where they stand. */
    private static List<StyledText> text(Paragraph paragraph) {
        List<StyledText> spans = new ArrayList<>();
        int from = 0;
        for (NoteMark mark : paragraph.marks()) {
            int at = Math.max(from, mark.offset());
            spans.add(StyledText.plain(paragraph.text().substring(from, at)));
            spans.add(new StyledText("[" + mark.mark() + "]", Style.QUIET));
            from = at;
        }
        if (paragraph.noteToTable().isPresent()) {
            spans.add(2, StyledText.plain(" "));
        }
        spans.add(StyledText.plain(paragraph.text().substring(from)));
        return spans;
    }

    private static void notices(Resolution document, TerminalWriter writer) throws IOException {
        writer.blank();
        if (document.notices().isEmpty()) {
            writer.line(StyledText.plain("Nothing was mended or doubted."));
            return;
        }
        writer.line("What was mended or doubted", Style.STRONG);
        List<Notice> inOrder = document.notices().stream()
                .sorted(Comparator.comparingInt(Notice::page).thenComparingInt(Notice::line))
                .toList();
        for (Notice notice : inOrder) {
            String kind = notice.kind().code();
            writer.entry(
                    new StyledText(kind, Style.QUIET),
                    HEADING_INDENT,
                    List.of(StyledText.plain(place(notice) + TextSanitizer.onOneLine(notice.message()))));
        }
    }

    private static String place(Notice notice) {
        String page = notice.page() > 0 ? "page " + notice.page() : "";
        String line = notice.line() > 0 ? "line " + notice.line() : "";
        String comma = page.isEmpty() || line.isEmpty() ? "" : ", ";
        String place = page + comma + line;
        return place.isEmpty() ? "" : place + ": ";
    }
}
