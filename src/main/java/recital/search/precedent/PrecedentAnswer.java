package recital.search.precedent;

import java.util.List;
import java.util.Objects;
import recital.search.TextRange;

/**
 * Where the wording of a paragraph was agreed before.
 *
 * @param asked the paragraph, or a clause of one
 * @param words how many words it has
 * @param sharedWords how many of them stand in some precedent
 * @param shared the parts of its text that do, in order
 * @param groups those that share most first
 * @param hidden how many groups there are besides
 * @param commonplace how many paragraphs are left out that share nothing but names, citations and formulas
 * @param formulaTitles in how many other titles the whole paragraph stands though it is but a formula of procedure, a citation
 *     or a name, and so no precedent; 0 where it is none, or too few have it
 */
public record PrecedentAnswer(
        AskedParagraph asked,
        int words,
        int sharedWords,
        List<TextRange> shared,
        List<PrecedentGroup> groups,
        int hidden,
        int commonplace,
        int formulaTitles) {

    public PrecedentAnswer {
        Objects.requireNonNull(asked);
        shared = List.copyOf(shared);
        groups = List.copyOf(groups);
    }

    /** What part of its words was agreed before, from 0 to 1. */
    public double share() {
        return words == 0 ? 0 : (double) sharedWords / words;
    }
}
