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

    /** What two subjects have in common at least. */
    private static final double ALIKE = 0.1;

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

    /**
     * Whether both may be about one thing. What stands in many resolutions ("calls upon all stakeholders, in
     * particular in developing countries") is no subject, however much of a paragraph it makes up; where one
     * of the two is made of nothing else, that says nothing.
     */
    boolean mayShareSubject(PreparedParagraph later) {
        return subject.size() == 0 || later.subject.size() == 0 || subject.cosine(later.subject) >= ALIKE;
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
