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
import recital.align.Alignment;
import recital.align.Link;
import recital.language.Lexicon;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.text.CommonSequence;

/**
 * Which paragraph of an alignment carries on which.
 *
 * <p>At a split the part that carries most of the words carries on the earlier paragraph, at a merger the largest
 * contributor is carried on; each paragraph carries on at most one and is carried on by at most one.
 */
final class Succession {

    private final Map<ParagraphId, CarriedText> own = new HashMap<>();
    private final Map<ParagraphId, List<CarriedText>> tied = new HashMap<>();
    private final Map<ParagraphId, ParagraphId> carriedOnBy = new HashMap<>();
    private final Map<ParagraphId, ParagraphId> mergedInto = new LinkedHashMap<>();

    private Succession() {}

    /** An earlier paragraph, a later one that continues it, and how many words went over. */
    record CarriedText(ParagraphId earlier, ParagraphId later, int words, Link link, int order) {}

    static Succession of(Alignment alignment) {
        List<CarriedText> ties = ties(alignment);
        Succession succession = new Succession();
        Set<ParagraphId> taken = new HashSet<>();
        for (CarriedText tie : ties) {
            succession
                    .tied
                    .computeIfAbsent(tie.later(), id -> new ArrayList<>())
                    .add(tie);
            if (!succession.own.containsKey(tie.later()) && taken.add(tie.earlier())) {
                succession.own.put(tie.later(), tie);
                succession.carriedOnBy.put(tie.earlier(), tie.later());
            }
        }
        for (CarriedText tie : ties) {
            if (!succession.carriedOnBy.containsKey(tie.earlier())) {
                succession.mergedInto.putIfAbsent(tie.earlier(), tie.later());
            }
        }
        return succession;
    }

    /** What all links carry over, pair by pair, those that carry most words first. */
    private static List<CarriedText> ties(Alignment alignment) {
        Map<ParagraphId, List<String>> earlier = words(alignment.earlier());
        Map<ParagraphId, List<String>> later = words(alignment.later());
        List<CarriedText> ties = new ArrayList<>();
        for (Link link : alignment.links()) {
            for (ParagraphId earlierId : link.earlier()) {
                for (ParagraphId laterId : link.later()) {
                    int words = CommonSequence.subsequence(
                            Objects.requireNonNull(earlier.get(earlierId)), Objects.requireNonNull(later.get(laterId)));
                    ties.add(new CarriedText(earlierId, laterId, words, link, ties.size()));
                }
            }
        }
        ties.sort(Comparator.comparingInt((CarriedText tie) -> -tie.words()).thenComparingInt(CarriedText::order));
        return ties;
    }

    private static Map<ParagraphId, List<String>> words(Resolution document) {
        Lexicon lexicon = Lexicon.of(document.language());
        Map<ParagraphId, List<String>> words = new HashMap<>();
        for (Paragraph paragraph : document.paragraphs()) {
            words.put(paragraph.id(), lexicon.tokens().keys(paragraph.text()));
        }
        return words;
    }

    /** The pair by which a later paragraph carries on an earlier one. */
    Optional<CarriedText> own(ParagraphId later) {
        return Optional.ofNullable(own.get(later));
    }

    /** Every pair of a later paragraph, that which carries most words first. */
    List<CarriedText> all(ParagraphId later) {
        return tied.getOrDefault(later, List.of());
    }

    /** The later paragraph that carries on an earlier one. */
    Optional<ParagraphId> carriedOnBy(ParagraphId earlier) {
        return Optional.ofNullable(carriedOnBy.get(earlier));
    }

    /** The later paragraph in which an earlier one ends that nothing carries on; empty where it was removed. */
    Optional<ParagraphId> mergedInto(ParagraphId earlier) {
        return Optional.ofNullable(mergedInto.get(earlier));
    }
}
