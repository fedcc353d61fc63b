package recital.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import recital.align.Alignment;
import recital.align.Link;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

/**
 * Which paragraph of an alignment carries on which.
 *
 * <p>rule: at a split the part that carries most of the words carries on the earlier paragraph, at a merger the largest
 * contributor is carried on; words with which both begin count twice more, for by its beginning a paragraph is known, whatever
 * longer one was put behind it. Each paragraph carries on at most one and is carried on by at most one.
 */
final class Succession {

    private final Map<ParagraphId, CarriedText> mainSource = new HashMap<>();
    private final Map<ParagraphId, List<CarriedText>> byLater = new HashMap<>();
    private final Map<ParagraphId, ParagraphId> continuedBy = new HashMap<>();
    private final Map<ParagraphId, ParagraphId> mergedInto = new LinkedHashMap<>();

    private Succession() {}

    /** So many times more the words of a beginning count. */
    private static final int BEGINNING = 2;

    /** A beginning tells if it is one part in so many of the shorter text. */
    private static final int PART = 3;

    /**
     * An earlier paragraph, and a later one that continues it.
     *
     * @param weight of the words that went over
     */
    record CarriedText(ParagraphId earlier, ParagraphId later, int weight, Link link, int order) {}

    static Succession of(Alignment alignment, ParagraphWords words) {
        List<CarriedText> pairs = carriedTexts(alignment, words);
        Succession succession = new Succession();
        Set<ParagraphId> taken = new HashSet<>();
        for (CarriedText pair : pairs) {
            succession
                    .byLater
                    .computeIfAbsent(pair.later(), id -> new ArrayList<>())
                    .add(pair);
            if (!succession.mainSource.containsKey(pair.later()) && taken.add(pair.earlier())) {
                succession.mainSource.put(pair.later(), pair);
                succession.continuedBy.put(pair.earlier(), pair.later());
            }
        }
        for (CarriedText pair : pairs) {
            if (!succession.continuedBy.containsKey(pair.earlier())) {
                succession.mergedInto.putIfAbsent(pair.earlier(), pair.later());
            }
        }
        return succession;
    }

    /** What all links carry over, pair by pair, those that carry most first. */
    private static List<CarriedText> carriedTexts(Alignment alignment, ParagraphWords words) {
        Map<ParagraphId, String> earlier = texts(alignment.earlier());
        Map<ParagraphId, String> later = texts(alignment.later());
        List<CarriedText> pairs = new ArrayList<>();
        for (Link link : alignment.links()) {
            for (ParagraphId earlierId : link.earlier()) {
                for (ParagraphId laterId : link.later()) {
                    String before = Objects.requireNonNull(earlier.get(earlierId));
                    String after = Objects.requireNonNull(later.get(laterId));
                    int beginning = words.sameBeginning(before, after);
                    // A formula with which many paragraphs begin, "decides to consider at its next session", tells
                    // none.
                    boolean tells = beginning * PART >= Math.min(words.count(before), words.count(after));
                    int weight = words.common(before, after) + (tells ? BEGINNING * beginning : 0);
                    pairs.add(new CarriedText(earlierId, laterId, weight, link, pairs.size()));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((CarriedText pair) -> -pair.weight()).thenComparingInt(CarriedText::order));
        return pairs;
    }

    private static Map<ParagraphId, String> texts(Resolution document) {
        return document.paragraphs().stream().collect(Collectors.toMap(Paragraph::id, Paragraph::text));
    }

    /** The pair by which a later paragraph carries on an earlier one. */
    Optional<CarriedText> mainSource(ParagraphId later) {
        return Optional.ofNullable(mainSource.get(later));
    }

    /** Every pair of a later paragraph, that which carries most first. */
    List<CarriedText> all(ParagraphId later) {
        return byLater.getOrDefault(later, List.of());
    }

    /** The later paragraph that carries on an earlier one. */
    Optional<ParagraphId> continuedBy(ParagraphId earlier) {
        return Optional.ofNullable(continuedBy.get(earlier));
    }

    /** The later paragraph in which an earlier one ends that nothing carries on; empty where it was removed. */
    Optional<ParagraphId> mergedInto(ParagraphId earlier) {
        return Optional.ofNullable(mergedInto.get(earlier));
    }
}
