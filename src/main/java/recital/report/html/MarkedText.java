package recital.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import recital.diff.Edit;
import recital.diff.TextDiff;
import recital.report.phrases.DiffSegment;

/**
 * A text with its edits as {@code del} and {@code ins}.
 *
 * <p>The content of these elements is the text to the letter, without {@code span}, the sign where a
 * paragraph ends; where an edit begins and ends is heard by the style sheet. Space around the words of an edit stands outside their {@code s} and
 * {@code u}.
 *
 * @param segments in the order of the text
 */
record MarkedText(List<Segment> segments) {

    MarkedText {
        segments = List.copyOf(segments);
    }

    /** What happened to a segment; the two sides of a quiet edit stand there for programs, people see the later one. */
    enum Kind {
        KEPT,
        QUIETLY_DELETED,
        QUIETLY_INSERTED,
        DELETED,
        INSERTED
    }

    /**
     * Words that stayed, went or came.
     *
     * @param before the space before the words of an edit
     * @param paragraphs the words, those of each paragraph apart
     * @param after the space after them
     * @param elsewhere where the other document has these words; empty where it has them here or nowhere
     */
    record Segment(Kind kind, String before, List<String> paragraphs, String after, String elsewhere) {

        /** Whether an edit is nothing but space. */
        boolean isSpace() {
            return paragraphs.stream().allMatch(String::isBlank);
        }
    }

    /** A text that has no edits. */
    static MarkedText plain(String text) {
        return new MarkedText(List.of(words(Kind.KEPT, text)));
    }

    /** The earlier text alone, with what went marked. */
    MarkedText earlier() {
        List<Segment> earlier = new ArrayList<>();
        for (Segment segment : segments) {
            switch (segment.kind()) {
                case KEPT, DELETED -> earlier.add(segment);
                case QUIETLY_DELETED -> earlier.add(words(Kind.KEPT, segment.paragraphs()));
                case INSERTED, QUIETLY_INSERTED -> {}
            }
        }
        return new MarkedText(earlier);
    }

    static MarkedText of(TextDiff text) {
        return new MarkedText(
                DiffSegment.of(text).stream().flatMap(MarkedText::segments).toList());
    }

    private static Stream<Segment> segments(DiffSegment passage) {
        if (passage.isKept()) {
            return passage.edits().stream().flatMap(MarkedText::kept);
        }
        List<Segment> edit = new ArrayList<>();
        if (!passage.deleted().isEmpty()) {
            edit.add(edited(Kind.DELETED, passage.deleted(), passage.elsewhere()));
        }
        if (!passage.inserted().isEmpty()) {
            edit.add(edited(Kind.INSERTED, passage.inserted(), passage.elsewhere()));
        }
        return edit.stream();
    }

    private static Stream<Segment> kept(Edit edit) {
        return edit.operation() == Edit.Operation.KEEP
                ? Stream.of(words(Kind.KEPT, edit.later()))
                : Stream.of(words(Kind.QUIETLY_DELETED, edit.earlier()), words(Kind.QUIETLY_INSERTED, edit.later()));
    }

    private static Segment words(Kind kind, String text) {
        return words(kind, paragraphs(text));
    }

    private static Segment words(Kind kind, List<String> paragraphs) {
        return new Segment(kind, "", paragraphs, "", "");
    }

    private static Segment edited(Kind kind, String text, String elsewhere) {
        String words = text.strip();
        if (words.isEmpty() || text.contains(TextDiff.PARAGRAPH_BREAK)) {
            return new Segment(kind, "", paragraphs(text), "", elsewhere);
        }
        int start = text.indexOf(words);
        int end = start + words.length();
        return new Segment(kind, text.substring(0, start), paragraphs(words), text.substring(end), elsewhere);
    }

    private static List<String> paragraphs(String text) {
        return List.of(text.split(TextDiff.PARAGRAPH_BREAK, -1));
    }
}
