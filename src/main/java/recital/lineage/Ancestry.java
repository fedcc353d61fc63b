package recital.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import recital.lineage.Stage.Coming;
import recital.wording.WordFrequencies;
import recital.wording.Words;
import recital.wording.Words.Kind;

/**
 * Looks for likely ancestors of provisions that begin with fresh wording.
 *
 * <p>source: the weights are those of K. Spärck Jones, A statistical interpretation of term specificity, 1972; the
 * likeness is the cosine of the two sets of words.
 */
final class Ancestry {

    /** Words that stand in more than one paragraph of ten tell no subject. */
    private static final double RARE = 2.3;

    /** How much the series counts beside resolutions at large: "digital" is rare there and common here. */
    private static final double HERE = 0.5;

    /** A paragraph names its subject in its first words. */
    private static final int OPENING = 15;

    /** How much more they weigh. */
    private static final double EARLY = 1.5;

    /** Below this two paragraphs of one series share what all of them share. */
    private static final double LEAST = 0.22;

    /** Where both speak of what was asked for, less is enough. */
    private static final double LEAST_ON_SUBJECT = 0.15;

    /** How much the likeness of a provision counts that goes on beside the new one, and so has a life of its own. */
    private static final double GOES_ON = 0.6;

    /** How much more the subject weighs that was asked for. */
    private static final double SUBJECT = 3;

    private static final int FEWEST_WORDS = 4;
    private static final int MOST_ANCESTORS = 3;
    private static final int PASSAGE = 3;

    private final Lineage lineage;
    private final Optional<String> subject;
    private final Map<String, Integer> provisionsWith = new HashMap<>();
    private final Map<Place, Map<String, Double>> weights = new HashMap<>();

    /** Looks among the provisions of a lineage; the rarest of the words that were asked for, if any, is their subject. */
    Ancestry(Lineage lineage, Set<String> asked) {
        this.lineage = lineage;
        for (Provision provision : lineage.provisions()) {
            Set<String> words = new TreeSet<>(topics(provision.first().paragraph().text()));
            words.forEach(word -> provisionsWith.merge(word, 1, Integer::sum));
        }
        this.subject = new TreeSet<>(asked).stream().min(Comparator.comparingDouble(this::share));
    }

    /** The likely ancestors of a provision, the likeliest first; none where its thread is not broken. */
    List<Likely> of(Provision provision) {
        if (provision.first().coming() != Coming.ADDED) {
            return List.of();
        }
        List<Likely> likely = new ArrayList<>();
        for (Provision other : lineage.provisions()) {
            lastBefore(provision, other).flatMap(stage -> likely(provision, other, stage)).ifPresent(likely::add);
        }
        likely.sort(Comparator.comparingDouble((Likely l) -> -l.likeness() * standing(l, provision)));
        return likely.stream().limit(MOST_ANCESTORS).toList();
    }

    private Optional<Stage> lastBefore(Provision provision, Provision other) {
        int year = lineage.documents().indexOf(provision.first().document());
        return other.stages().stream()
                .filter(stage -> !stage.isDraft() && lineage.documents().indexOf(stage.document()) < year)
                .reduce((earlier, later) -> later);
    }

    private Optional<Likely> likely(Provision provision, Provision other, Stage stage) {
        Map<String, Double> here = weights(stage);
        Map<String, Double> there = weights(provision.first());
        Set<String> shared = new TreeSet<>(here.keySet());
        shared.retainAll(there.keySet());
        double likeness = squares(here, shared)
                / Math.sqrt(squares(here, here.keySet()) * squares(there, there.keySet()));
        Likely found = new Likely(other, stage, likeness, rarest(shared, here), "");
        boolean onSubject = shared.stream().anyMatch(this::isSubject);
        boolean enough = onSubject || shared.size() >= FEWEST_WORDS;
        if (!enough || likeness * standing(found, provision) < (onSubject ? LEAST_ON_SUBJECT : LEAST)) {
            return Optional.empty();
        }
        return Optional.of(new Likely(
                other, stage, likeness, found.shared(), passage(stage.paragraph().text(), provision.first().paragraph().text())));
    }

    private static double standing(Likely likely, Provision provision) {
        return likely.ancestor().in(provision.first().document().shortName()).isPresent() ? GOES_ON : 1;
    }

    private boolean isSubject(String word) {
        return subject.filter(word::equals).isPresent();
    }

    private static double squares(Map<String, Double> weights, Set<String> words) {
        // Added up in one order, since the sum of floating-point numbers depends on it.
        return new TreeSet<>(words).stream().mapToDouble(word -> weights.get(word) * weights.get(word)).sum();
    }

    private static List<String> rarest(Set<String> words, Map<String, Double> weights) {
        return words.stream()
                .sorted(Comparator.comparingDouble((String word) -> -weights.get(word)).thenComparing(word -> word))
                .toList();
    }

    private Map<String, Double> weights(Stage stage) {
        return weights.computeIfAbsent(stage.place(), place -> weights(stage.paragraph().text()));
    }

    private Map<String, Double> weights(String text) {
        Map<String, Double> weights = new LinkedHashMap<>();
        int position = 0;
        for (String word : topics(text)) {
            double rarity = -Math.log(share(word));
            if (rarity >= RARE) {
                double early = position < OPENING ? EARLY : 1;
                weights.putIfAbsent(word, rarity * (isSubject(word) ? SUBJECT : early));
            }
            position++;
        }
        return weights;
    }

    private double share(String word) {
        return (1 - HERE) * WordFrequencies.shipped().shareOfParagraphsWith(word)
                + HERE * provisionsWith.getOrDefault(word, 0) / lineage.provisions().size();
    }

    /** The words of a text but for the first, which is the verb. */
    private static List<String> topics(String text) {
        return Words.all(text).stream()
                .filter(word -> word.kind() == Kind.WORD)
                .skip(1)
                .map(word -> withoutPossessive(Wording.key(word.text())))
                .toList();
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    /** The longest run of words that both texts have, as the first has it. */
    private static String passage(String text, String other) {
        List<Words.Word> words = words(text);
        List<String> here = words.stream().map(word -> Wording.key(word.text())).toList();
        List<String> there = words(other).stream().map(word -> Wording.key(word.text())).collect(Collectors.toList());
        int[] before = new int[there.size() + 1];
        int longest = 0;
        int end = 0;
        for (int i = 0; i < here.size(); i++) {
            int[] lengths = new int[there.size() + 1];
            for (int j = 0; j < there.size(); j++) {
                lengths[j + 1] = here.get(i).equals(there.get(j)) ? before[j] + 1 : 0;
                if (lengths[j + 1] > longest) {
                    longest = lengths[j + 1];
                    end = i + 1;
                }
            }
            before = lengths;
        }
        return longest < PASSAGE ? "" : text.substring(words.get(end - longest).start(), words.get(end - 1).end());
    }

    private static List<Words.Word> words(String text) {
        return Words.all(text).stream().filter(word -> word.kind() != Kind.PUNCTUATION).toList();
    }
}
