package recital.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import recital.language.Lexicon;
import recital.language.Tokenizer;
import recital.language.Tokenizer.TokenKind;
import recital.lineage.Stage.Appearance;
import recital.text.CommonSequence;

/**
 * Looks for likely ancestors of provisions that begin with fresh wording, and for what likely became of those that were
 * dropped.
 *
 * <p>Several threads may ask it at once.
 *
 * <p>source: the weights are those of K. Spärck Jones, A statistical interpretation of term specificity, 1972; the
 * likeness is the cosine of the two sets of words.
 */
final class AncestryFinder {

    /** Words that stand in more than one paragraph of ten tell no subject. */
    private static final double RARE = 2.3;

    /** How much the series counts beside resolutions at large: "digital" is rare there and common here. */
    private static final double SERIES_SHARE = 0.5;

    /** A paragraph names its subject in its first words. */
    private static final int OPENING = 15;

    /** How much more they weigh. */
    private static final double OPENING_FACTOR = 1.5;

    /** Below this two paragraphs of one series share what all of them share. */
    private static final double LEAST = 0.22;

    /** Where both speak of what was asked for, less is enough. */
    private static final double LEAST_ON_SUBJECT = 0.15;

    /** Where it stands between the same two provisions as what was dropped. */
    private static final double LEAST_IN_PLACE = 0.1;

    /** How much more the likeness then counts. */
    private static final double IN_PLACE_FACTOR = 2;

    /** How much the likeness of a provision counts that goes on beside the new one, and so has a life of its own. */
    private static final double SURVIVOR_FACTOR = 0.6;

    /** How much more the subject weighs that was asked for. */
    private static final double SUBJECT_FACTOR = 3;

    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_IN_PLACE = 2;
    private static final int MOST = 3;
    private static final int PASSAGE = 3;

    private final Lineage lineage;
    private final Lexicon lexicon;
    private final Neighbours neighbours;
    private final Optional<String> subject;
    private final Map<String, Integer> provisionsWith = new HashMap<>();
    private final Map<Place, Weights> weights = new ConcurrentHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    /** Looks among the provisions of a lineage; the rarest of the words that were asked for, if any, is their subject. */
    AncestryFinder(Lineage lineage, Set<String> asked) {
        this.lineage = lineage;
        this.lexicon = lineage.lexicon();
        this.neighbours = new Neighbours(lineage);
        lineage.documents().forEach(document -> order.put(document.shortName(), order.size()));
        for (Provision provision : lineage.provisions()) {
            Set<String> words =
                    new TreeSet<>(topics(provision.first().paragraph().text()));
            words.forEach(word -> provisionsWith.merge(word, 1, Integer::sum));
        }
        this.subject = new TreeSet<>(asked).stream().min(Comparator.comparingDouble(this::share));
    }

    /** What a provision likely was before it began, the likeliest first; nothing where its thread is not broken. */
    List<CandidateLink> ancestors(Provision provision) {
        if (provision.first().appearance() != Appearance.ADDED) {
            return List.of();
        }
        List<Rated> rated = new ArrayList<>();
        for (Provision other : lineage.provisions()) {
            boolean goesOn = other.in(provision.first().document().shortName()).isPresent();
            lastBefore(provision, other)
                    .flatMap(last -> rate(
                            other, last, new StagePair(other, last, provision.first()), goesOn ? SURVIVOR_FACTOR : 1))
                    .ifPresent(rated::add);
        }
        return best(rated);
    }

    /** What a provision likely became after it was dropped, the likeliest first; nothing where it was not. */
    List<CandidateLink> descendants(Provision provision) {
        if (provision.ending().filter(end -> end.into().isEmpty()).isEmpty()) {
            return List.of();
        }
        Stage last = provision.last();
        List<Rated> rated = new ArrayList<>();
        for (Provision other : lineage.provisions()) {
            Stage first = other.first();
            if (first.appearance() == Appearance.ADDED && order(first) > order(last)) {
                rate(other, first, new StagePair(provision, last, first), 1).ifPresent(rated::add);
            }
        }
        return best(rated);
    }

    private static List<CandidateLink> best(List<Rated> rated) {
        return rated.stream()
                .sorted(Comparator.comparingDouble((Rated one) -> -one.rate()))
                .limit(MOST)
                .map(Rated::link)
                .toList();
    }

    /** How it last stood before another began: in an adopted document, or where it stood in none, in a draft. */
    private Optional<Stage> lastBefore(Provision provision, Provision other) {
        List<Stage> earlier = other.stages().stream()
                .filter(stage -> order(stage) < order(provision.first()))
                .toList();
        Optional<Stage> adopted =
                earlier.stream().filter(stage -> !stage.isDraft()).reduce((one, later) -> later);
        return adopted.or(() -> earlier.stream().reduce((one, later) -> later));
    }

    private int order(Stage stage) {
        return Objects.requireNonNull(order.get(stage.document().shortName()));
    }

    /** A provision as it last stood, and the beginning of one that may be what became of it. */
    private record StagePair(Provision provision, Stage last, Stage first) {}

    private record Rated(CandidateLink link, double rate) {}

    /** Holds the two against each other; what is found tells of the other provision and how it stood. */
    private Optional<Rated> rate(Provision other, Stage stage, StagePair pair, double standing) {
        Weights earlier = weights(pair.last());
        Weights later = weights(pair.first());
        Set<String> shared = earlier.shared(later);
        boolean onSubject = shared.stream().anyMatch(this::isSubject);
        if (!onSubject && shared.size() < FEWEST_IN_PLACE) {
            return Optional.empty();
        }
        double likeness = Math.min(1, earlier.squares(shared) / Math.sqrt(earlier.squares() * later.squares()));
        boolean inPlace = shared.size() >= FEWEST_IN_PLACE && isInPlace(pair);
        boolean enough = onSubject || inPlace || shared.size() >= FEWEST_WORDS;
        double least = inPlace ? LEAST_IN_PLACE : onSubject ? LEAST_ON_SUBJECT : LEAST;
        if (!enough || likeness * standing < least) {
            return Optional.empty();
        }
        String passage =
                passage(pair.last().paragraph().text(), pair.first().paragraph().text());
        return Optional.of(new Rated(
                new CandidateLink(other, stage, likeness, rarest(shared, earlier.byWord()), passage, inPlace),
                likeness * (inPlace ? IN_PLACE_FACTOR : standing)));
    }

    private boolean isInPlace(StagePair pair) {
        String document = pair.first().document().shortName();
        return pair.provision()
                        .ending()
                        .filter(end -> end.document().equals(document))
                        .isPresent()
                && neighbours.areShared(pair.last(), pair.first());
    }

    private boolean isSubject(String word) {
        return subject.filter(word::equals).isPresent();
    }

    /** The words of a paragraph with their weights, and the sum of the squares of all. */
    private record Weights(Map<String, Double> byWord, double squares) {

        static Weights of(Map<String, Double> byWord) {
            return new Weights(byWord, squares(byWord, new TreeSet<>(byWord.keySet())));
        }

        Set<String> shared(Weights other) {
            Set<String> shared = new TreeSet<>();
            for (String word : byWord.keySet()) {
                if (other.byWord.containsKey(word)) {
                    shared.add(word);
                }
            }
            return shared;
        }

        double squares(Set<String> words) {
            return squares(byWord, words);
        }

        /** Added up in the order of the words, since the sum of floating-point numbers depends on it. */
        private static double squares(Map<String, Double> weights, Set<String> sorted) {
            return sorted.stream()
                    .mapToDouble(word -> weights.getOrDefault(word, 0.0))
                    .map(weight -> weight * weight)
                    .sum();
        }
    }

    private static List<String> rarest(Set<String> words, Map<String, Double> weights) {
        return words.stream()
                .sorted(Comparator.comparingDouble((String word) -> -weights.getOrDefault(word, 0.0))
                        .thenComparing(word -> word))
                .toList();
    }

    private Weights weights(Stage stage) {
        return weights.computeIfAbsent(
                stage.place(), place -> Weights.of(weights(stage.paragraph().text())));
    }

    private Map<String, Double> weights(String text) {
        Map<String, Double> weights = new LinkedHashMap<>();
        int position = 0;
        for (String word : topics(text)) {
            double rarity = -Math.log(share(word));
            if (rarity >= RARE) {
                double early = position < OPENING ? OPENING_FACTOR : 1;
                weights.putIfAbsent(word, rarity * (isSubject(word) ? SUBJECT_FACTOR : early));
            }
            position++;
        }
        return weights;
    }

    private double share(String word) {
        return (1 - SERIES_SHARE) * lexicon.frequencies().shareOfParagraphsWith(word)
                + SERIES_SHARE
                        * provisionsWith.getOrDefault(word, 0)
                        / lineage.provisions().size();
    }

    /** The words of a text but for the first, which is the verb. */
    private List<String> topics(String text) {
        return lexicon.tokens().tokenize(text).stream()
                .filter(word -> word.kind() == TokenKind.WORD)
                .skip(1)
                .map(word -> withoutPossessive(word.key()))
                .toList();
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    /** The longest run of words that both texts have, as the first has it. */
    private String passage(String text, String other) {
        List<Tokenizer.Token> words = lexicon.tokens().words(text);
        CommonSequence.CommonRun run = CommonSequence.longestRun(
                words.stream().map(Tokenizer.Token::key).toList(),
                lexicon.tokens().keys(other));
        return run.length() < PASSAGE
                ? ""
                : text.substring(
                        words.get(run.earlierEnd() - run.length()).start(),
                        words.get(run.earlierEnd() - 1).end());
    }
}
