package recital.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.wording.Figures;
import recital.wording.Figures.Figure;

/**
 * Joins the figures of a provision from document to document.
 *
 * <p>Two figures are of one measure where their unit is the same and the words around them are alike; a share and
 * the gap between two shares are not, though both are in per cent.
 */
final class Measures {

    /** How many words on either side tell what a figure measures. */
    private static final int AROUND = 5;

    /** The least part of these words that two figures of one measure share. */
    private static final double ALIKE = 0.5;

    private static final Pattern CLAUSE_END = Pattern.compile("[,;:\u2014]\\s|[.]\\s|$");
    private static final Pattern LAST_CLAUSE_END = Pattern.compile("^(?s:.*)[,;:\u2014.]\\s+");
    private static final Pattern DANGLING = Pattern.compile(
            "(?:\\s*(?:,|\\b(?:and|or|to|from|with|than|compared with|compared to|against|about|only|over)))+\\s*$");

    private static final Pattern BASE = Pattern.compile("\\b(?:per|for every|out of)\\s+$");

    /** Words that may give way to one another without another thing being counted. */
    private static final Set<String> LESSER = Set.of(
            "a", "an", "the", "of", "in", "on", "by", "to", "at", "for", "and", "is", "are", "was", "were", "will", "be",
            "has", "have", "had", "been", "that", "this", "its", "their", "currently", "now", "all");

    private Measures() {}

    /** A figure with the words around it. */
    private record Seen(Quantity quantity, List<String> before, List<String> after) {}

    static List<Measure> of(Place provision, List<Stage> stages) {
        List<List<Seen>> chains = new ArrayList<>();
        Map<Place, List<Seen>> byPlace = new HashMap<>();
        Map<Seen, List<Seen>> chainOf = new HashMap<>();
        for (Stage stage : stages) {
            List<Seen> here = seen(stage);
            byPlace.put(stage.place(), here);
            List<Seen> before = stage.sources().isEmpty()
                    ? List.of()
                    : byPlace.getOrDefault(stage.sources().get(0), List.of());
            int[] earlier = aligned(before, here);
            for (int i = 0; i < here.size(); i++) {
                List<Seen> chain = earlier[i] < 0 ? new ArrayList<>() : chainOf.get(before.get(earlier[i]));
                if (chain.isEmpty()) {
                    chains.add(chain);
                }
                chain.add(here.get(i));
                chainOf.put(here.get(i), chain);
            }
        }
        return chains.stream()
                .map(chain -> new Measure(provision, chain.stream().map(Seen::quantity).toList()))
                .toList();
    }

    private static List<Seen> seen(Stage stage) {
        String text = stage.paragraph().text();
        List<Figure> figures = Figures.all(text).stream().filter(figure -> !isBase(text, figure)).toList();
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int from = i == 0 ? 0 : figures.get(i - 1).end();
            int to = i + 1 == figures.size() ? text.length() : figures.get(i + 1).start();
            String lead = LAST_CLAUSE_END.matcher(text.substring(from, figure.start())).replaceFirst("").strip();
            Matcher end = CLAUSE_END.matcher(text.substring(figure.end(), to));
            String counted = text.substring(figure.end(), figure.end() + (end.find() ? end.start() : 0));
            Quantity quantity = new Quantity(
                    stage, figure.start(), figure.text(), figure.value(), figure.unit(), lead,
                    DANGLING.matcher(counted).replaceFirst("").strip().replaceFirst("[;.,]+$", ""));
            seen.add(new Seen(quantity, last(Wording.of(text.substring(0, figure.start()))), first(Wording.of(text.substring(figure.end())))));
        }
        return seen;
    }

    /** "90 subscriptions per 100 people" is one figure; the hundred belongs to what is counted. */
    private static boolean isBase(String text, Figure figure) {
        return BASE.matcher(text.substring(0, figure.start())).find();
    }

    private static List<String> last(List<String> words) {
        return words.subList(Math.max(0, words.size() - AROUND), words.size());
    }

    private static List<String> first(List<String> words) {
        return words.subList(0, Math.min(AROUND, words.size()));
    }

    /** For each later figure the earlier one of the same measure, or -1; in order, alike as far as may be. */
    private static int[] aligned(List<Seen> earlier, List<Seen> later) {
        double[][] best = new double[earlier.size() + 1][later.size() + 1];
        for (int i = 1; i <= earlier.size(); i++) {
            for (int j = 1; j <= later.size(); j++) {
                double alike = alike(earlier.get(i - 1), later.get(j - 1));
                double paired = alike < ALIKE ? 0 : best[i - 1][j - 1] + alike;
                best[i][j] = Math.max(paired, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        int[] sources = new int[later.size()];
        Arrays.fill(sources, -1);
        int i = earlier.size();
        int j = later.size();
        while (i > 0 && j > 0) {
            if (best[i][j] == best[i - 1][j]) {
                i--;
            } else if (best[i][j] == best[i][j - 1]) {
                j--;
            } else {
                sources[--j] = --i;
            }
        }
        return sources;
    }

    /** Whether a word of what is counted gave way to another: "developed countries" are not "high-income countries". */
    private static boolean countOther(Seen earlier, Seen later) {
        return hasOwn(earlier, later) && hasOwn(later, earlier);
    }

    private static boolean hasOwn(Seen one, Seen other) {
        List<String> words = Wording.of(other.quantity().counted());
        return Wording.of(one.quantity().counted()).stream()
                .anyMatch(word -> !LESSER.contains(word) && !words.contains(word));
    }

    /** The part of the words around two figures that both have, numbers aside; 0 where the units differ. */
    private static double alike(Seen earlier, Seen later) {
        if (!earlier.quantity().unit().equals(later.quantity().unit()) || countOther(earlier, later)) {
            return 0;
        }
        int common = common(earlier.before(), later.before()) + common(earlier.after(), later.after());
        int all = Math.max(earlier.before().size(), later.before().size())
                + Math.max(earlier.after().size(), later.after().size());
        return all == 0 ? 1 : (double) common / all;
    }

    private static int common(List<String> one, List<String> other) {
        List<String> left = new ArrayList<>(other);
        int common = 0;
        for (String word : one) {
            common += left.remove(word) ? 1 : 0;
        }
        return common;
    }
}
