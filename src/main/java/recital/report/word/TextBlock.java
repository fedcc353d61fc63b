package recital.report.word;

import java.util.List;
import java.util.Optional;
import recital.model.ParagraphId;
import recital.report.word.Atom.PrintedMark;

/**
 * A paragraph as it stands on the page of one document.
 *
 * @param style its look
 * @param id its name, where it is one of the document's paragraphs
 * @param label what is printed before its words; empty where nothing is
 * @param text its words, which are none where a number has only points under it
 * @param italic how many characters of the words are in italics, from the first
 * @param marks the marks of notes in order
 */
record TextBlock(
        BlockStyle style, Optional<ParagraphId> id, String label, String text, int italic, List<PlacedMark> marks)
        implements Block {

    TextBlock {
        marks = List.copyOf(marks);
    }

    /**
     * @param offset how many characters of the words stand before the mark
     */
    record PlacedMark(int offset, PrintedMark mark) {}

    /** What stands outside the paragraphs of a document. */
    static TextBlock plain(BlockStyle style, String label, String text) {
        return new TextBlock(style, Optional.empty(), label, text, 0, List.of());
    }
}
