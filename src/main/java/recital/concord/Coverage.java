package recital.concord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recital.concord.Renderings.Rendering;
import recital.concord.Terms.Term;

/**
 * Which words of a passage have a rendering in the passage of another language. Word by word: a rendering stands for one
 * word only, and for the nearest that needs it; but however far it is, for languages put their clauses in another order.
 */
final class Coverage {

    /** A shorter stem stands in words of any language. */
    private static final int SHORTEST_VERBATIM = 4;

    /** A word that was said before may be a pronoun the next time. */
    private static final double MISSED_AGAIN = 0.15;

    private static final int NOWHERE = -1;

    private static final double LEAST_BY_CHANCE = 0.05;
    private static final double MOST_BY_CHANCE = 0.9;

    private static final double[] BOUNDS = {0.03, 0.06, 0.12, 0.2, 0.3};

    /**
     * The share of words without a rendering: a row for each part of the table of renderings, by how often it knows none, a
     * column for each number of other languages in which the word has none either.
     *
     * <p>source: 3.5 million words of the 24,960 rows of six passages of the seventy-seventh and seventy-eighth sessions.
     */
    private static final double[][] MISSED = {
        {.010, .036, .085, .207, .564},
        {.027, .077, .196, .349, .687},
        {.052, .127, .262, .417, .729},
        {.100, .214, .368, .533, .821},
        {.175, .314, .482, .684, .795},
        {.252, .399, .569, .736, .852}
    };

    private final List<Term> terms;
    private final List<Optional<Rendering>> renderings;
    private final boolean[] repeated;
    private final int length;

    /** Where the rendering of each word begins in the other passage, or below 0 where it has none. */
    private final int[] renderedAt;

    /**
     * Looks for the renderings of the words of one passage.
     *
     * @param terms its words
     * @param others where the words of the other begin, by their names
     * @param folded the other in small letters
     */
    Coverage(Passage from, List<Term> terms, Passage to, Map<String, List<Integer>> others, String folded) {
        this.terms = terms;
        length = from.text().length();
        Renderings known = Renderings.between(from.language(), to.language());
        renderings = terms.stream().map(term -> known.of(term.name())).toList();
        renderedAt = new int[terms.size()];
        Arrays.fill(renderedAt, NOWHERE);
        repeated = new boolean[terms.size()];
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            if (renderings.get(i).isPresent()) {
                places.computeIfAbsent(terms.get(i).name(), any -> new ArrayList<>())
                        .add(i);
            }
        }
        Scale own = Scale.of(from);
        Scale other = Scale.of(to);
        places.forEach((name, some) -> {
            some.subList(1, some.size()).forEach(place -> repeated[place] = true);
            List<Integer> candidates = verbatim(name, folded);
            for (String rendering : renderings.get(some.get(0)).orElseThrow().terms()) {
                candidates.addAll(others.getOrDefault(rendering, List.of()));
            }
            cover(some, own, candidates, other);
        });
    }

    /** A title or name may stay in the language of the original. */
    private static List<Integer> verbatim(String name, String folded) {
        List<Integer> starts = new ArrayList<>();
        if (name.length() >= SHORTEST_VERBATIM) {
            for (int at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length())) {
                starts.add(at);
            }
        }
        return starts;
    }

    private record Pair(int place, int candidate, double apart) {}

    /** The nearest find each other first. */
    private void cover(List<Integer> places, Scale own, List<Integer> candidates, Scale other) {
        List<Pair> pairs = new ArrayList<>();
        for (int place : places) {
            for (int i = 0; i < candidates.size(); i++) {
                pairs.add(new Pair(place, i, own.apart(terms.get(place).start(), other, candidates.get(i))));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::apart));
        boolean[] used = new boolean[candidates.size()];
        for (Pair pair : pairs) {
            if (!covers(pair.place) && !used[pair.candidate]) {
                renderedAt[pair.place] = candidates.get(pair.candidate);
                used[pair.candidate] = true;
            }
        }
    }

    /** Characters of a passage, and letters of English for one of them. */
    private record Scale(int characters, double letters) {

        static Scale of(Passage passage) {
            return new Scale(passage.text().length(), 1 / Lengths.ratio(passage.language()));
        }

        /** From the beginning or the end, for between them something may be left out. */
        double apart(int place, Scale other, int otherPlace) {
            double fromStart = Math.abs(place * letters - otherPlace * other.letters);
            double fromEnd = Math.abs((characters - place) * letters - (other.characters - otherPlace) * other.letters);
            return Math.min(fromStart, fromEnd);
        }
    }

    /** Where a word begins. */
    int start(int place) {
        return terms.get(place).start();
    }

    /** Where the next word begins, or the passage ends. */
    int end(int place) {
        return place + 1 < terms.size() ? terms.get(place + 1).start() : length;
    }

    int size() {
        return terms.size();
    }

    /** Whether the word has a rendering. */
    boolean covers(int place) {
        return renderedAt[place] != NOWHERE;
    }

    /** Where it begins in the other passage, of a word that has one. */
    int renderedAt(int place) {
        return renderedAt[place];
    }

    /** Whether it is known how the word would be rendered. */
    boolean knows(int place) {
        return renderings.get(place).isPresent();
    }

    /** Whether the word has no rendering, though it is known how it would be rendered. */
    boolean lacks(int place) {
        return !covers(place) && knows(place);
    }

    /**
     * What a word says for a gap, a natural logarithm of odds; nothing where its renderings are not known.
     *
     * @param others in how many of the other languages it has none either
     */
    double weight(int place, int others) {
        return renderings.get(place).map(known -> weight(known, place, others)).orElse(0.0);
    }

    private double weight(Rendering known, int place, int others) {
        double missed = missed(known.missed(), others);
        if (repeated[place]) {
            missed += MISSED_AGAIN * (1 - missed);
        }
        double chance = Math.min(MOST_BY_CHANCE, Math.max(LEAST_BY_CHANCE, known.chance()));
        return covers(place) ? Math.log(chance / (1 - missed)) : Math.log((1 - chance) / missed);
    }

    private static double missed(double share, int others) {
        int row = 0;
        while (row < BOUNDS.length && share >= BOUNDS[row]) {
            row++;
        }
        return MISSED[row][Math.min(others, MISSED[row].length - 1)];
    }
}
