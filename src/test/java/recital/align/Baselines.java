package recital.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.text.Key;
import recital.text.TermIndex;

/** The two simple methods that the aligner is measured against; test code only. */
final class Baselines {

    private static final double LEVENSHTEIN_LEAST = 0.8;
    private static final double COSINE_LEAST = 0.35;

    private Baselines() {}

    /** Each earlier paragraph takes the first later one still free whose letters agree by more than 0.8. */
    static List<Gold.Row> levenshtein(Resolution earlier, Resolution later) {
        List<Gold.Row> rows = new ArrayList<>();
        Set<Paragraph> taken = new HashSet<>();
        for (Paragraph here : earlier.paragraphs()) {
            later.paragraphs().stream()
                    .filter(there -> !taken.contains(there)
                            && ratio(
                                            Key.of(here.text()).value(),
                                            Key.of(there.text()).value())
                                    > LEVENSHTEIN_LEAST)
                    .findFirst()
                    .ifPresent(there -> {
                        taken.add(there);
                        rows.add(row(here, there));
                    });
        }
        return rows;
    }

    /** What is left of 1 when each edited letter costs its part of the longer text; -1 where that is too little. */
    private static double ratio(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int distance = new LevenshteinDistance((int) (longer * (1 - LEVENSHTEIN_LEAST))).apply(one, other);
        return distance < 0 ? -1 : 1 - (double) distance / longer;
    }

    /** Cosine over words and pairs of words, weighted by their rarity in the two documents; best one to one. */
    static List<Gold.Row> cosine(Resolution earlier, Resolution later) {
        List<Set<String>> here =
                earlier.paragraphs().stream().map(Baselines::terms).toList();
        List<Set<String>> there =
                later.paragraphs().stream().map(Baselines::terms).toList();
        Map<String, Double> weights = weights(here, there);
        Assignment assignment = new Assignment(here.size(), there.size());
        for (int i = 0; i < here.size(); i++) {
            for (int j = 0; j < there.size(); j++) {
                double cosine = cosine(here.get(i), there.get(j), weights);
                assignment.offer(i, j, cosine >= COSINE_LEAST ? cosine : 0);
            }
        }
        List<Gold.Row> rows = new ArrayList<>();
        int[] chosen = assignment.solve();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] >= 0) {
                rows.add(row(earlier.paragraphs().get(i), later.paragraphs().get(chosen[i])));
            }
        }
        return rows;
    }

    private static Set<String> terms(Paragraph paragraph) {
        List<String> words = TermIndex.words(Key.of(paragraph.text()).value());
        Set<String> terms = new HashSet<>(words);
        for (int i = 1; i < words.size(); i++) {
            terms.add(words.get(i - 1) + " " + words.get(i));
        }
        return terms;
    }

    private static Map<String, Double> weights(List<Set<String>> here, List<Set<String>> there) {
        Map<String, Integer> counts = new HashMap<>();
        here.forEach(terms -> terms.forEach(term -> counts.merge(term, 1, Integer::sum)));
        there.forEach(terms -> terms.forEach(term -> counts.merge(term, 1, Integer::sum)));
        double all = here.size() + there.size();
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((term, count) -> weights.put(term, 1 + Math.log((1 + all) / (1 + count))));
        return weights;
    }

    private static double cosine(Set<String> one, Set<String> other, Map<String, Double> weights) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return squares(common, weights) / Math.sqrt(squares(one, weights) * squares(other, weights));
    }

    private static double squares(Set<String> terms, Map<String, Double> weights) {
        return terms.stream()
                .mapToDouble(term -> weights.get(term) * weights.get(term))
                .sum();
    }

    private static Gold.Row row(Paragraph here, Paragraph there) {
        return new Gold.Row(List.of(here.id().value()), List.of(there.id().value()), "");
    }
}
