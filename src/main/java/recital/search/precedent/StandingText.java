package recital.search.precedent;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recital.language.Lexicon;
import recital.search.index.IndexedParagraph;

/**
 * What several titles have as a whole paragraph but for names, figures and the thing that each is about: twin series repeat it
 * for each mission, territory or day.
 *
 * @param twins the paragraphs that are the asked one in this way; none where too few titles have such
 * @param formula the words that they have for whatever thing they are about; none where the asked text has no other words, and
 *     so is about nothing of its own
 * @param others how many other titles have it; 0 where they are too few
 */
record StandingText(Set<Match> twins, BitSet formula, int others) {

    /** In so many other titles a paragraph is no longer a copy but stands. */
    static final int TITLES = 3;

    /** Of the words that are in no name both paragraphs have this part. */
    private static final double SAME = 0.75;

    /** Of all words they have this part. */
    private static final double MOST = 0.5;

    /** What is shorter is a heading or a lead-in. */
    private static final int SENTENCE = 6;

    static final StandingText NONE = new StandingText(Set.of(), new BitSet(), 0);

    /** That among the matches of a text. */
    static StandingText in(AskedText asked, List<Match> matches, Lexicon lexicon) {
        if (asked.size() < SENTENCE) {
            return NONE;
        }
        BitSet named = NameWords.called(asked.text(), lexicon);
        Set<Match> twins = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, BitSet> bySeries = new HashMap<>();
        for (Match match : matches) {
            if (isTwin(match, asked.size(), named, lexicon)) {
                twins.add(match);
                for (IndexedParagraph paragraph : match.paragraphs()) {
                    if (isOther(paragraph, asked)) {
                        bySeries.computeIfAbsent(paragraph.series(), series -> new BitSet())
                                .or(match.found().words());
                    }
                }
            }
        }
        return bySeries.size() < TITLES
                ? NONE
                : new StandingText(twins, formula(asked.size(), bySeries), bySeries.size());
    }

    /** Whether what a match has of the formula it has from there: who had it on an earlier day than any twin agreed it first. */
    boolean covers(Match match) {
        return !twins.contains(match)
                && twins.stream().anyMatch(twin -> !day(match).isBefore(day(twin)));
    }

    private static LocalDate day(Match match) {
        IndexedParagraph first = match.paragraphs().get(0);
        return first.adopted().orElse(LocalDate.of(first.year().orElse(LocalDate.MAX.getYear()), 1, 1));
    }

    /**
     * The same where a row tells of it: what another paragraph has of a text that has no words of its own is a part of that
     * formula and needs no row beside it.
     */
    StandingText told(AskedText asked) {
        return formula.isEmpty() ? new StandingText(twins, asked.all(), others) : this;
    }

    /** In how many titles paragraphs stand. */
    static int titles(List<IndexedParagraph> paragraphs) {
        return (int)
                paragraphs.stream().map(IndexedParagraph::series).distinct().count();
    }

    private static boolean isOther(IndexedParagraph paragraph, AskedText asked) {
        return asked.series().filter(paragraph.series()::equals).isEmpty();
    }

    private static BitSet formula(int size, Map<String, BitSet> bySeries) {
        BitSet formula = new BitSet();
        for (int i = 0; i < size; i++) {
            int word = i;
            formula.set(
                    i,
                    bySeries.values().stream().filter(words -> words.get(word)).count() >= TITLES);
        }
        return formula.cardinality() == size ? new BitSet() : formula;
    }

    private static boolean isTwin(Match match, int size, BitSet named, Lexicon lexicon) {
        BitSet shared = match.found().words();
        int others = match.found().other().size();
        // Names take long to be found: of most pairs the lengths tell that they are none.
        if (shared.cardinality() < MOST * Math.max(size, others)) {
            return false;
        }
        BitSet othersShared = new BitSet();
        shared.stream().map(match.found().partner()).forEach(othersShared::set);
        return isSame(shared, size, named)
                && isSame(othersShared, others, NameWords.called(match.found().other(), lexicon));
    }

    /** Whether a text is shared: a list of names is another one where one of them is. */
    private static boolean isSame(BitSet shared, int size, BitSet named) {
        int called = named.cardinality();
        if (size - called < SENTENCE) {
            return shared.cardinality() == size;
        }
        BitSet unnamed = (BitSet) shared.clone();
        unnamed.andNot(named);
        return unnamed.cardinality() >= SAME * (size - called);
    }
}
