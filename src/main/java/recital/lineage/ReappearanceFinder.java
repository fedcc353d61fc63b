package recital.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import recital.align.Aligner;
import recital.align.Link;
import recital.align.Relation;
import recital.model.ParagraphId;
import recital.model.Resolution;

/**
 * Recognizes paragraphs of former years in those that a document adds.
 *
 * <p>What was dropped from each former document is aligned with what is new, by themselves. Only a pair whose
 * wording is plainly the same counts: a false return would join two lives for good, while one that is missed is
 * still offered as a likely ancestor. Where no two have words enough in common, there is nothing to align.
 */
final class ReappearanceFinder {

    /** The least similarity of a paragraph that has come back with changes. */
    private static final double LEAST = 0.55;

    /** The least part of the shorter text that stands in the other, in order. */
    private static final double COMMON = 0.6;

    /** Shorter texts are formulas and headings, which come back only to the letter. */
    private static final int SHORT = 8;

    private final Aligner aligner;
    private final ParagraphWords words;

    ReappearanceFinder(Aligner aligner, ParagraphWords words) {
        this.aligner = aligner;
        this.words = words;
    }

    private record ReappearanceCandidate(
            ProvisionBuilder provision, ParagraphId paragraph, Link link, int words, int order) {}

    /** A provision that has come back, and the link from where it last stood. */
    record Reappearance(ProvisionBuilder provision, Link link) {}

    /** The dropped provisions that stand in a document again, by its paragraphs; documents are given oldest first. */
    Map<ParagraphId, Reappearance> of(List<ProvisionBuilder> dropped, Resolution document, Set<ParagraphId> added) {
        Resolution later = restricted(document, added);
        Map<String, List<ProvisionBuilder>> byDocument = dropped.stream()
                .collect(Collectors.groupingBy(
                        provision -> provision.last().document().shortName(), LinkedHashMap::new, Collectors.toList()));
        List<ReappearanceCandidate> found = new ArrayList<>();
        for (List<ProvisionBuilder> ofOne : byDocument.values()) {
            if (mayHaveComeBack(ofOne, later)) {
                addCandidates(ofOne, later, found);
            }
        }
        return best(found);
    }

    private boolean mayHaveComeBack(List<ProvisionBuilder> dropped, Resolution later) {
        return dropped.stream()
                .map(provision -> provision.last().paragraph().text())
                .anyMatch(text -> later.paragraphs().stream().anyMatch(added -> mayBePlain(text, added.text())));
    }

    private boolean mayBePlain(String earlier, String later) {
        return words.sameText(earlier, later)
                || isMostlyCommon(earlier, later, words.commonInAnyOrder(earlier, later))
                        && hasMostInOrder(earlier, later);
    }

    private void addCandidates(List<ProvisionBuilder> dropped, Resolution later, List<ReappearanceCandidate> found) {
        Map<ParagraphId, ProvisionBuilder> provisions = dropped.stream()
                .collect(Collectors.toMap(
                        provision -> provision.last().paragraph().id(), Function.identity()));
        Resolution earlier = restricted(dropped.get(0).last().document(), provisions.keySet());
        for (Link link : aligner.align(earlier, later).links()) {
            for (ParagraphId earlierId : link.earlier()) {
                for (ParagraphId laterId : link.later()) {
                    String before = text(earlier, earlierId);
                    String after = text(later, laterId);
                    if (isPlain(link, before, after)) {
                        found.add(new ReappearanceCandidate(
                                Objects.requireNonNull(provisions.get(earlierId)),
                                laterId,
                                link,
                                words.common(before, after),
                                found.size()));
                    }
                }
            }
        }
    }

    /** The most similar first; of equals that which carries most words, then that which was dropped last. */
    private static Map<ParagraphId, Reappearance> best(List<ReappearanceCandidate> found) {
        found.sort(Comparator.comparingDouble(
                        (ReappearanceCandidate f) -> -f.link().similarity())
                .thenComparingInt(f -> -f.words())
                .thenComparingInt(f -> -f.order()));
        Map<ParagraphId, Reappearance> returns = new HashMap<>();
        Set<Place> taken = new HashSet<>();
        for (ReappearanceCandidate one : found) {
            if (!returns.containsKey(one.paragraph())
                    && taken.add(one.provision().id())) {
                returns.put(one.paragraph(), new Reappearance(one.provision(), one.link()));
            }
        }
        return returns;
    }

    private boolean isPlain(Link link, String earlier, String later) {
        return link.relation() == Relation.IDENTICAL || link.similarity() >= LEAST && hasMostInOrder(earlier, later);
    }

    private boolean hasMostInOrder(String earlier, String later) {
        return isMostlyCommon(earlier, later, words.common(earlier, later));
    }

    /** Whether so many words are most of the shorter text. */
    private boolean isMostlyCommon(String earlier, String later, int common) {
        int shorter = Math.min(words.count(earlier), words.count(later));
        return shorter >= SHORT && common >= COMMON * shorter;
    }

    private static String text(Resolution document, ParagraphId id) {
        return document.paragraph(id).orElseThrow().text();
    }

    private static Resolution restricted(Resolution document, Set<ParagraphId> ids) {
        return document.withParagraphs(
                document.paragraphs().stream().filter(p -> ids.contains(p.id())).toList());
    }
}
