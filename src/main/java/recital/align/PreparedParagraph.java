package recital.align;

import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.text.TermVector;

/**
 * A paragraph prepared for comparison.
 *
 * @param position in its document, from 0
 * @param paragraph the paragraph itself
 * @param key its normalized text
 * @param words its words by their numbers
 * @param vector its words and pairs of words
 * @param subject those of its words that are rare in resolutions at large
 * @param weight of all its words
 */
record PreparedParagraph(
        int position,
        Paragraph paragraph,
        String key,
        int[] words,
        TermVector vector,
        TermVector subject,
        double weight) {

    ParagraphId id() {
        return paragraph.id();
    }

    ParagraphId.Part part() {
        return paragraph.id().part();
    }

    /** Whether one may continue as the other: text in text, heading in heading, annex in annex. */
    boolean mayBecome(PreparedParagraph later) {
        return kind(part()) == kind(later.part());
    }

    /** Preambular and operative paragraphs are of one kind, since paragraphs move between them. */
    private static ParagraphId.Part kind(ParagraphId.Part part) {
        return switch (part) {
            case PREAMBLE, OPERATIVE -> ParagraphId.Part.OPERATIVE;
            case HEADING -> ParagraphId.Part.HEADING;
            case ANNEX -> ParagraphId.Part.ANNEX;
        };
    }
}
