package recital.concord;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import recital.concord.Terms.Term;
import recital.model.Language;

/**
 * Names that a passage writes out in one year and shortens in another: "the Convention" and "the Convention on Old Wells".
 * Where the name stands elsewhere in the text too, with the word that was kept of it, nothing came or went.
 *
 * <p>rule: what is kept of a name stands before the rest of it and has a capital; in Chinese it stands behind. Arabic has no
 * rule here.
 */
final class WrittenOutNames {

    /** Fewer letters of English are no name. */
    private static final int SHORTEST = 12;

    /** In words: "the World Conference" and the rest of its name. */
    private static final int LONGEST_HEAD = 3;

    private WrittenOutNames() {}

    /**
     * The letters of English of the names that only one of two passages writes out.
     *
     * @param elsewhere the other passages of the text
     */
    static double letters(Passage shorter, Passage longer, List<String> elsewhere) {
        Language language = longer.language();
        if (language == Language.ARABIC) {
            return 0;
        }
        List<Term> terms = Terms.of(language, longer.text());
        boolean[] kept = kept(Terms.of(language, shorter.text()), terms);
        double letters = 0;
        for (int i = 0; i < kept.length; i++) {
            int last = i;
            while (!kept[i] && last + 1 < kept.length && !kept[last + 1]) {
                last++;
            }
            if (!kept[i]) {
                double own = (terms.get(last).end() - terms.get(i).start()) / Lengths.ratio(language);
                Optional<String> name = name(longer, terms, i, last);
                letters += own >= SHORTEST
                                && name.filter(whole -> isIn(elsewhere, whole)).isPresent()
                        ? own
                        : 0;
                i = last;
            }
        }
        return letters;
    }

    private static boolean isIn(List<String> texts, String name) {
        return texts.stream().anyMatch(text -> text.contains(name));
    }

    /** What was kept of a name and the rest of it; empty where no name can be told. */
    private static Optional<String> name(Passage passage, List<Term> terms, int first, int last) {
        String text = passage.text();
        if (passage.language() == Language.CHINESE) {
            // Terms are pairs of characters: the first of these was there before.
            return last + 1 < terms.size()
                    ? Optional.of(text.substring(
                            terms.get(first).end() - 1, terms.get(last + 1).end()))
                    : Optional.empty();
        }
        return IntStream.rangeClosed(1, Math.min(LONGEST_HEAD, first))
                .mapToObj(back -> terms.get(first - back))
                .filter(head -> text.substring(head.start(), head.end()).matches("(?:\\p{L}{1,2}[’'])?\\p{Lu}.*"))
                .findFirst()
                .map(head -> text.substring(head.start(), terms.get(last).end()));
    }

    /** The words of the longer passage that go on those of the shorter one, in the longest common sequence. */
    private static boolean[] kept(List<Term> shorter, List<Term> longer) {
        int[][] common = new int[shorter.size() + 1][longer.size() + 1];
        for (int i = shorter.size() - 1; i >= 0; i--) {
            for (int j = longer.size() - 1; j >= 0; j--) {
                common[i][j] = shorter.get(i).name().equals(longer.get(j).name())
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        boolean[] kept = new boolean[longer.size()];
        int i = 0;
        int j = 0;
        while (i < shorter.size() && j < longer.size()) {
            if (shorter.get(i).name().equals(longer.get(j).name())) {
                kept[j++] = true;
                i++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }
}
