package recital.diff;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import recital.align.Alignment;
import recital.align.Link;
import recital.language.Act;
import recital.model.ParagraphId;
import recital.model.Resolution;

/**
 * What the paragraphs say to which one that has a part in several links belongs, to tell a clause that went from one that
 * another of its links has.
 *
 * @param later by an earlier paragraph of several links, all that the other document says in them
 * @param earlier the same by a later paragraph
 */
record PartedTexts(Map<ParagraphId, List<String>> later, Map<ParagraphId, List<String>> earlier) {

    static final PartedTexts NONE = new PartedTexts(Map.of(), Map.of());

    /** Fewer words than these are no clause. */
    private static final int CLAUSE = DiffThresholds.DEFAULT.about().clause();

    /** A word of so many letters tells of what is spoken. */
    private static final int TELLING = 5;

    static PartedTexts of(Alignment alignment) {
        return new PartedTexts(
                parted(alignment.links(), Link::earlier, Link::later, alignment.later()),
                parted(alignment.links(), Link::later, Link::earlier, alignment.earlier()));
    }

    private static Map<ParagraphId, List<String>> parted(
            List<Link> links,
            Function<Link, List<ParagraphId>> from,
            Function<Link, List<ParagraphId>> to,
            Resolution other) {
        Map<ParagraphId, List<Link>> linksOf = links.stream()
                .flatMap(link -> from.apply(link).stream().map(id -> Map.entry(id, link)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return linksOf.entrySet().stream()
                .filter(parted -> parted.getValue().size() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, parted -> parted.getValue().stream()
                        .flatMap(link -> to.apply(link).stream())
                        .flatMap(id -> other.paragraph(id).stream())
                        .map(paragraph -> paragraph.text())
                        .toList()));
    }

    /** Whether another link of an earlier paragraph has a clause of it, most of its words under the same verb. */
    boolean laterHas(AnalyzedText text, Act act, int to) {
        return has(later, text, act, to);
    }

    /** The same of a clause of a later paragraph. */
    boolean earlierHas(AnalyzedText text, Act act, int to) {
        return has(earlier, text, act, to);
    }

    private static boolean has(Map<ParagraphId, List<String>> parted, AnalyzedText text, Act act, int to) {
        List<String> words = IntStream.range(text.tokensBefore(act.end()), to)
                .mapToObj(text::word)
                .filter(word -> word.length() >= TELLING)
                .distinct()
                .toList();
        return words.size() >= CLAUSE
                && text.paragraphs().stream()
                        .flatMap(id -> parted.getOrDefault(id, List.of()).stream())
                        .filter(other ->
                                3 * words.stream().filter(other::contains).count() >= 2L * words.size())
                        .anyMatch(other -> text.lexicon().acts().of(other).stream()
                                .anyMatch(one -> one.opening().sameVerbAs(act.opening())));
    }
}
