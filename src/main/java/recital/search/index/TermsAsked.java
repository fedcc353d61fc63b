package recital.search.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import recital.search.SearchTerms;
import recital.search.SearchText;
import recital.search.SearchText.SearchWord;

/**
 * Terms of a text of which a wording has any: each that it has earns the weight of the term, whatever else the index
 * holds, so that every index, in one part or in many, scores alike.
 *
 * @param kind which terms they are
 * @param weights what each earns, by their numbers, in the order of the text
 * @param limit how many wordings are wanted, of equal ones those of the lowest numbers
 */
public record TermsAsked(Kind kind, Map<Integer, Float> weights, int limit) {

    /** A text is asked in parts as well, since two paragraphs may share a part of either alone. */
    private static final int PART = 16;

    private static final int STEP = 8;

    /** As many terms tell what a long text is about. */
    private static final int MOST_TERMS = 256;

    /** As many runs of eight words are asked at once. */
    private static final int MOST_RUNS = 512;

    /** Of wordings that share a run of eight words as many are looked at, times those that are wanted. */
    private static final int WITH_RUNS = 10;

    public TermsAsked {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /** Which terms are asked. */
    public enum Kind {
        /** Words and pairs of words. */
        WORDS,
        /** Runs of eight words. */
        RUNS
    }

    /**
     * What is asked of an index to find the wordings that may share something with a text. Those of the first answer
     * stand first.
     *
     * @param limit how many are wanted of the likeliest
     */
    public static List<TermsAsked> of(SearchText text, int limit) {
        List<TermsAsked> all = new ArrayList<>();
        List<Integer> runs = List.copyOf(SearchTerms.allRuns(text.words()));
        for (int from = 0; from < runs.size(); from += MOST_RUNS) {
            Map<Integer, Float> some = new LinkedHashMap<>();
            runs.subList(from, Math.min(runs.size(), from + MOST_RUNS)).forEach(run -> some.put(run, 1f));
            all.add(new TermsAsked(Kind.RUNS, some, WITH_RUNS * limit));
        }
        all.add(words(text.words(), limit));
        for (int from = 0; from + STEP < text.size(); from += STEP) {
            all.add(words(text.words().subList(from, Math.min(text.size(), from + PART)), Math.max(1, limit / 4)));
        }
        return all;
    }

    private static TermsAsked words(List<SearchWord> words, int limit) {
        Map<Integer, Float> heaviest = new LinkedHashMap<>();
        SearchTerms.weighted(words).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_TERMS)
                .forEach(term -> heaviest.put(term.getKey(), term.getValue().floatValue()));
        return new TermsAsked(Kind.WORDS, heaviest, limit);
    }
}
