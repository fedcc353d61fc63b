package recital.report.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import recital.diff.PlacedNotes;
import recital.language.Lexicon;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.model.Table;
import recital.report.phrases.ParagraphOpening;
import recital.report.phrases.PrintedLabels;
import recital.report.word.Atom.PrintedMark;
import recital.report.word.TableBlock.CellText;
import recital.report.word.TextBlock.PlacedMark;
import recital.text.LineEnd;
import recital.text.LinePatterns;

/** Lays out one document: masthead, title, paragraphs and tables with their labels and notes, closing. */
final class DocumentBlocks {

    /** A line of an annex that is longer than this is no heading. */
    private static final int LONGEST_HEADING = 200;

    private final Resolution document;
    private final Lexicon lexicon;
    private final PlacedNotes notes;
    private final MarkCounter counter = new MarkCounter();
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Integer> tables = new HashSet<>();

    private DocumentBlocks(Resolution document) {
        this.document = document;
        lexicon = Lexicon.of(document.language());
        notes = new PlacedNotes(document);
    }

    /** All that the document shows, in reading order. */
    static List<Block> of(Resolution document) {
        return new DocumentBlocks(document).blocks();
    }

    private List<Block> blocks() {
        List<Note> stray = new ArrayList<>(notes.ofNoParagraph());
        blocks.addAll(new MastheadBlocks(document, lexicon, counter).of(stray));
        List<Paragraph> paragraphs = document.paragraphs();
        int annexed = 0;
        while (annexed < paragraphs.size() && paragraphs.get(annexed).id().part() != Part.ANNEX) {
            annexed++;
        }
        paragraphs.subList(0, annexed).forEach(this::add);
        document.closing()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(TextBlock.plain(BlockStyle.CLOSING, "", line.strip())));
        paragraphs.subList(annexed, paragraphs.size()).forEach(this::add);
        stray.forEach(note -> blocks.add(stray(note)));
        return blocks;
    }

    private void add(Paragraph paragraph) {
        boolean inTable = paragraph.cell().isPresent();
        List<String> labels = PrintedLabels.of(paragraph);
        String own = labels.isEmpty() || inTable ? "" : labels.get(labels.size() - 1);
        // A number without words of its own has a line of its own.
        labels.subList(0, own.isEmpty() ? labels.size() : labels.size() - 1)
                .forEach(label -> blocks.add(TextBlock.plain(BlockStyle.OPERATIVE, label, "")));
        if (!inTable) {
            blocks.add(text(paragraph, style(paragraph, own), own));
        } else if (tables.add(paragraph.cell().get().table())) {
            blocks.add(table(document.tables().get(paragraph.cell().get().table() - 1)));
        }
    }

    /** A note of which nothing tells to what it belongs, as a paragraph after its sign. */
    private static TextBlock stray(Note note) {
        PlacedMark sign = new PlacedMark(0, new PrintedMark(note.mark(), Optional.empty(), false));
        return new TextBlock(BlockStyle.NOTE, Optional.empty(), "", " " + note.text(), 0, List.of(sign));
    }

    private TextBlock text(Paragraph paragraph, BlockStyle style, String label) {
        return new TextBlock(
                style, Optional.of(paragraph.id()), label, paragraph.text(), italic(paragraph), marks(paragraph));
    }

    private TableBlock table(Table table) {
        List<TableBlock.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            TreeMap<Integer, CellText> cells = new TreeMap<>();
            row.cells().forEach((column, cell) -> {
                BlockStyle style = row.header()
                        ? BlockStyle.HEADER_CELL
                        : LinePatterns.isFigure(cell.text()) ? BlockStyle.FIGURE_CELL : BlockStyle.CELL;
                cells.put(
                        column,
                        new CellText(
                                text(cell, style, ""), cell.cell().orElseThrow().columns()));
            });
            rows.add(new TableBlock.Row(row.header(), cells));
        }
        return new TableBlock(table.columns(), rows);
    }

    private List<PlacedMark> marks(Paragraph paragraph) {
        List<Note> own = new ArrayList<>(notes.of(List.of(paragraph)));
        List<PlacedMark> marks = new ArrayList<>();
        for (NoteMark mark : paragraph.marks()) {
            Optional<Note> note =
                    own.stream().filter(one -> one.mark().equals(mark.mark())).findFirst();
            note.ifPresent(own::remove);
            marks.add(new PlacedMark(mark.offset(), counter.next(mark.mark(), note)));
        }
        return marks;
    }

    /** rule: the verb or formula with which a recital or operative paragraph opens is set in italics. */
    private int italic(Paragraph paragraph) {
        return ParagraphOpening.of(paragraph, lexicon).length();
    }

    private static BlockStyle style(Paragraph paragraph, String label) {
        ParagraphId id = paragraph.id();
        return switch (id.part()) {
            case PREAMBLE -> BlockStyle.PREAMBULAR;
            case HEADING -> BlockStyle.HEADING;
            case OPERATIVE ->
                switch ((int) id.value().chars().filter(c -> c == '(').count()) {
                    case 0 -> BlockStyle.OPERATIVE;
                    case 1 -> BlockStyle.POINT;
                    default -> BlockStyle.SUBPOINT;
                };
            case ANNEX -> label.startsWith("(") ? BlockStyle.POINT : annexed(paragraph.text());
        };
    }

    private static BlockStyle annexed(String text) {
        return text.length() < LONGEST_HEADING && !LineEnd.of(text).isClosed()
                ? BlockStyle.ANNEX_HEADING
                : BlockStyle.ANNEXED;
    }

    /** Tells of each mark in reading order whether Word would count up to it. */
    static final class MarkCounter {

        private int counted;
        private final Set<Note> met = Collections.newSetFromMap(new IdentityHashMap<>());

        /** The next mark; its note is left out where it stood before. */
        PrintedMark next(String sign, Optional<Note> note) {
            if (note.isEmpty() || !met.add(note.get())) {
                return new PrintedMark(sign, Optional.empty(), false);
            }
            boolean isNext = sign.equals(String.valueOf(counted + 1));
            counted += isNext ? 1 : 0;
            return new PrintedMark(sign, note, isNext);
        }
    }
}
