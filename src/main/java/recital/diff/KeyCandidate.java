package recital.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import recital.diff.KeyChanges.KeyChange;
import recital.model.ParagraphId;

/**
 * A change that may be among the key changes.
 *
 * @param line what would be shown of it
 * @param weight how much it matters
 * @param news the content words that came or went, by their stems, each with what it weighs
 * @param about the content words by which its topic is told: of an act that is new or gone all of them, else those that
 *     came or went
 * @param place the number of its paragraph in its document
 * @param sameness what it has in common with changes that are the same in other places
 */
record KeyCandidate(
        KeyChange line,
        double weight,
        Map<String, Double> news,
        Map<String, Double> about,
        int place,
        String sameness) {

    /** Two changes with words so much alike are on one topic. */
    private static final double ONE_TOPIC = 0.34;

    /** Paragraphs next to one another need less. */
    private static final double NEXT = 0.16;

    /** Few words, or common ones, are alike by chance. */
    private static final int FEWEST_SHARED = 2;

    private static final double LEAST_SHARED = 6;

    /** Two changes that each have so much to say beside the other are told apart. */
    private static final double MUCH_NEWS = 34;

    KeyCandidate {
        news = Map.copyOf(news);
        about = Map.copyOf(about);
    }

    /** Returns whether both are on one topic: the same change elsewhere, of one paragraph, or in much the same words. */
    boolean isOnTopicOf(KeyCandidate other) {
        if (line.later().isEmpty() != other.line.later().isEmpty()) {
            return false;
        }
        if (sameness.equals(other.sameness)) {
            return true;
        }
        if (newsBeside(other) > MUCH_NEWS && other.newsBeside(this) > MUCH_NEWS) {
            return false;
        }
        if (paragraph().equals(other.paragraph())) {
            return true;
        }
        boolean next = Math.abs(place - other.place) == 1
                && paragraph().part() == other.paragraph().part();
        double[] shared = about.entrySet().stream()
                .filter(term -> other.about.containsKey(term.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .toArray();
        return shared.length >= FEWEST_SHARED
                && DoubleStream.of(shared).sum() >= LEAST_SHARED
                && likeness(other) >= (next ? NEXT : ONE_TOPIC);
    }

    /** What the words weigh that came or went here and not there. */
    private double newsBeside(KeyCandidate other) {
        return news.entrySet().stream()
                .filter(term -> !other.news.containsKey(term.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** The cosine of the words of both. */
    private double likeness(KeyCandidate other) {
        double both = about.entrySet().stream()
                .mapToDouble(term -> term.getValue() * other.about.getOrDefault(term.getKey(), 0.0))
                .sum();
        return both == 0 ? 0 : both / Math.sqrt(squares(about) * squares(other.about));
    }

    private static double squares(Map<String, Double> terms) {
        return terms.values().stream().mapToDouble(weight -> weight * weight).sum();
    }

    /** Returns what the words that came or went weigh together. */
    double mass() {
        return news.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Returns the paragraph by which the change is named. */
    ParagraphId paragraph() {
        return (line.later().isEmpty() ? line.earlier() : line.later()).get(0);
    }

    /** Returns the change as one on whose topic others are. */
    KeyCandidate with(List<KeyCandidate> others) {
        List<ParagraphId> also = others.stream()
                .map(KeyCandidate::paragraph)
                .filter(id -> !id.equals(paragraph()))
                .distinct()
                .toList();
        Map<String, Double> all = new HashMap<>(news);
        others.forEach(one -> all.putAll(one.news));
        return new KeyCandidate(line.alsoIn(also), weight + Math.min(12, 3 * also.size()), all, about, place, sameness);
    }
}
