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
import recital.align.Aligner;
import recital.align.Link;
import recital.align.Relation;
import recital.language.Lexicon;
import recital.language.Tokenizer;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.text.CommonSequence;

/**
 * Recognizes paragraphs of former years in those that a document adds.
 *
 * <p>What was dropped from each former document is aligned with what is new, by themselves. Only a pair whose
 * wording is plainly the same counts: a false return would join two lives for good, while one that is missed is
 * still offered as a likely ancestor.
 */
final class ReappearanceFinder {

    /** The least similarity of a paragraph that has come back with changes. */
    private static final double LEAST = 0.55;

    /** The least part of the shorter text that stands in the other, in order. */
    private static final double COMMON = 0.6;

    /** Shorter texts are formulas and headings, which come back only to the letter. */
    private static final int SHORT = 8;

    private final Aligner aligner;

    ReappearanceFinder(Aligner aligner) {
        this.aligner = aligner;
    }

    private record ReappearanceCandidate(
            ProvisionBuilder provision, ParagraphId paragraph, Link link, int words, int order) {}

    /** A provision that has come back, and the link from where it last stood. */
    record Reappearance(ProvisionBuilder provision, Link link) {}

    /** The dropped provisions that stand in a document again, by its paragraphs; documents are given oldest first. */
    Map<ParagraphId, Reappearance> of(List<ProvisionBuilder> dropped, Resolution document, Set<ParagraphId> added) {
        List<ReappearanceCandidate> found = new ArrayList<>();
        Resolution later = restricted(document, added);
        Map<Resolution, Map<ParagraphId, ProvisionBuilder>> byDocument = new LinkedHashMap<>();
        for (ProvisionBuilder provision : dropped) {
            Stage last = provision.last();
            byDocument
                    .computeIfAbsent(last.document(), d -> new HashMap<>())
                    .put(last.paragraph().id(), provision);
        }
        byDocument.forEach((former, provisions) -> {
            Resolution earlier = restricted(former, provisions.keySet());
            for (Link link : aligner.align(earlier, later).links()) {
                for (ParagraphId earlierId : link.earlier()) {
                    for (ParagraphId laterId : link.later()) {
                        if (isPlain(link, document, text(earlier, earlierId), text(later, laterId))) {
                            found.add(new ReappearanceCandidate(
                                    Objects.requireNonNull(provisions.get(earlierId)),
                                    laterId,
                                    link,
                                    common(document, text(earlier, earlierId), text(later, laterId)),
                                    found.size()));
                        }
                    }
                }
            }
        });
        return best(found);
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

    private static boolean isPlain(Link link, Resolution document, String earlier, String later) {
        if (link.relation() == Relation.IDENTICAL) {
            return true;
        }
        Tokenizer tokens = Lexicon.of(document.language()).tokens();
        int shorter = Math.min(tokens.words(earlier).size(), tokens.words(later).size());
        return link.similarity() >= LEAST && shorter >= SHORT && common(document, earlier, later) >= COMMON * shorter;
    }

    private static int common(Resolution document, String earlier, String later) {
        Tokenizer tokens = Lexicon.of(document.language()).tokens();
        return CommonSequence.subsequence(tokens.keys(earlier), tokens.keys(later));
    }

    private static String text(Resolution document, ParagraphId id) {
        return document.paragraph(id).orElseThrow().text();
    }

    private static Resolution restricted(Resolution document, Set<ParagraphId> ids) {
        List<Paragraph> paragraphs =
                document.paragraphs().stream().filter(p -> ids.contains(p.id())).toList();
        return new Resolution(
                document.name(),
                document.symbol(),
                document.title(),
                document.adopted(),
                document.session(),
                document.agendaItem(),
                document.language(),
                document.edition(),
                document.format(),
                document.masthead(),
                paragraphs,
                document.notes(),
                document.closing(),
                document.furniture(),
                document.notices());
    }
}
