package recital.align;

import java.util.ArrayList;
import java.util.List;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

/**
 * A paragraph prepared for comparison.
 *
 * @param position in its document, from 0
 * @param paragraph the paragraph itself
 * @param key its normalized text
 * @param words its words by their numbers
 * @param vector its words and pairs of words
 */
record Passage(int position, Paragraph paragraph, String key, int[] words, TermVector vector) {

    /** The paragraphs of two documents, each in its order. */
    static List<List<Passage>> all(Resolution earlier, Resolution later, Terms terms) {
        List<List<int[]>> words = new ArrayList<>();
        for (Resolution resolution : List.of(earlier, later)) {
            words.add(resolution.paragraphs().stream().map(p -> terms.read(p.key().value())).toList());
        }
        return List.of(all(earlier, words.get(0), terms), all(later, words.get(1), terms));
    }

    private static List<Passage> all(Resolution resolution, List<int[]> words, Terms terms) {
        List<Passage> passages = new ArrayList<>();
        for (Paragraph paragraph : resolution.paragraphs()) {
            int position = passages.size();
            int[] own = words.get(position);
            passages.add(new Passage(position, paragraph, paragraph.key().value(), own, TermVector.of(own, terms)));
        }
        return passages;
    }

    ParagraphId id() {
        return paragraph.id();
    }

    ParagraphId.Part part() {
        return paragraph.id().part();
    }

    /** Whether one may continue as the other: text in text, heading in heading, annex in annex. */
    boolean mayBecome(Passage later) {
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
