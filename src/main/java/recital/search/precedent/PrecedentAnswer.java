package recital.search.precedent;

import java.util.List;

/**
 * Where the wording of a paragraph was agreed before.
 *
 * @param asked the paragraph
 * @param words how many words it has
 * @param shared how many of them stand in some precedent
 * @param groups those that share most first
 * @param hidden how many groups there are besides
 */
public record PrecedentAnswer(AskedParagraph asked, int words, int shared, List<PrecedentGroup> groups, int hidden) {

    public PrecedentAnswer {
        groups = List.copyOf(groups);
    }

    /** What part of its words was agreed before, from 0 to 1. */
    public double share() {
        return words == 0 ? 0 : (double) shared / words;
    }
}
