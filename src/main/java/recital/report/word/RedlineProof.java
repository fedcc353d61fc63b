package recital.report.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.model.NoteMark;
import recital.report.RenderException;
import recital.report.phrases.TextSanitizer;
import recital.report.word.TextBlock.PlacedMark;
import recital.source.AnnotatedText;
import recital.source.Limits;
import recital.source.ParagraphStream;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;
import recital.source.SourceException;
import recital.source.TrackedChanges;
import recital.source.word.DocxReader;

/** Reads a file back and holds what stands in it against the document that it should give. */
final class RedlineProof {

    private static final int SHOWN = 40;

    /** A raised sign without a note that is read as a mark; another one is read as a word. */
    private static final Pattern SIGN = Pattern.compile("\\d{1,3}|\\*{1,4}");

    private RedlineProof() {}

    /**
     * Checks one side of the changes.
     *
     * @param name of the document that it should give
     * @throws RenderException where it gives another text
     */
    static void check(byte[] file, TrackedChanges side, List<Block> document, String name) throws RenderException {
        List<String> expected = expected(document);
        List<String> found;
        try {
            found = found((ParagraphStream) new DocxReader(side).read(file, Limits.DEFAULT));
        } catch (SourceException e) {
            throw new RenderException("the Word file cannot be read back as " + name + ": " + e.getMessage());
        }
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String one = i < expected.size() ? expected.get(i) : "";
            String other = i < found.size() ? found.get(i) : "";
            if (!one.equals(other)) {
                throw new RenderException("with its changes "
                        + (side == TrackedChanges.ACCEPTED ? "accepted" : "rejected") + " the Word file is not " + name
                        + ": \"" + excerpt(other, one) + "\" stands where \"" + excerpt(one, other) + "\" should");
            }
        }
    }

    /** The words from a little before the place at which a text begins to differ. */
    private static String excerpt(String text, String other) {
        int same = 0;
        while (same < Math.min(text.length(), other.length()) && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        int start = Math.max(0, same - SHOWN / 2);
        return text.substring(start, Math.min(text.length(), start + SHOWN));
    }

    private static List<String> expected(List<Block> document) {
        List<String> lines = new ArrayList<>();
        for (Block block : document) {
            if (block instanceof TextBlock text) {
                lines.add(line(text));
            } else if (block instanceof TableBlock table) {
                table.texts().forEach(text -> lines.add(line(text)));
            }
        }
        return lines;
    }

    private static String line(TextBlock block) {
        AnnotatedText words = new AnnotatedText();
        words.append(cleaned(block.label()) + " ");
        Deque<String> notes = new ArrayDeque<>();
        int start = 0;
        for (PlacedMark mark : block.marks()) {
            words.append(cleaned(block.text().substring(start, mark.offset())));
            String sign = cleaned(mark.mark().sign());
            if (mark.mark().note().isPresent() || SIGN.matcher(sign).matches() && words.takesMark()) {
                words.mark(sign);
                notes.add(mark.mark()
                        .note()
                        .map(note -> " {" + folded(note.text()) + "}")
                        .orElse(""));
            } else {
                words.append(sign);
            }
            start = mark.offset();
        }
        words.append(cleaned(block.text().substring(start)));
        return line(words.text(), words.marks(), notes);
    }

    private static String folded(String text) {
        AnnotatedText words = new AnnotatedText();
        words.append(cleaned(text));
        return words.text();
    }

    private static String cleaned(String text) {
        return TextSanitizer.onOneLine(text);
    }

    private static List<String> found(ParagraphStream stream) {
        List<String> lines = new ArrayList<>();
        // Those of a cell are read behind it, others before their paragraph; the marks are in the same order.
        Deque<Piece> notes = stream.pieces().stream()
                .filter(piece -> piece.role() == Role.NOTE)
                .collect(Collectors.toCollection(ArrayDeque::new));
        for (Piece piece : stream.pieces()) {
            // What stands in the margin is the number of the page.
            if (piece.role() != Role.NOTE && piece.role() != Role.MARGIN) {
                Deque<String> texts = new ArrayDeque<>();
                for (NoteMark mark : piece.marks()) {
                    Optional<Piece> note = Optional.ofNullable(notes.peek())
                            .filter(next -> next.label().equals(mark.mark()));
                    note.ifPresent(next -> notes.remove());
                    texts.add(note.map(one -> " {" + one.text() + "}").orElse(""));
                }
                lines.add(line(piece.text(), piece.marks(), texts));
            }
        }
        return lines;
    }

    /** The words with the notes in braces, each where its mark stands. */
    private static String line(String text, List<NoteMark> marks, Deque<String> notes) {
        StringBuilder line = new StringBuilder();
        int start = 0;
        for (NoteMark mark : marks) {
            line.append(text, start, mark.offset()).append(mark.mark()).append(notes.remove());
            start = mark.offset();
        }
        return line.append(text.substring(start)).toString();
    }
}
