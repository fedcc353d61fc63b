package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.KeyChanges;
import recital.diff.ResolutionDiff;
import recital.model.Resolution;
import recital.report.Filter;
import recital.report.TextRenderer;
import recital.report.html.PairPage.Count;
import recital.report.html.PairPage.Document;
import recital.report.html.PairPage.Item;
import recital.report.html.PairPage.KeyLine;
import recital.report.html.PairPage.KindCount;
import recital.report.html.PairPage.PairSection;
import recital.report.html.PairPage.Switches;
import recital.report.phrases.ChangePhrases;
import recital.report.phrases.CountPhrases;
import recital.report.phrases.DiffView;
import recital.report.phrases.FilterPhrases;
import recital.report.phrases.KeyChangePhrases;
import recital.report.phrases.Provenance;

/**
 * Writes a comparison as one self-contained page, which can be read without its script and needs nothing from
 * elsewhere.
 *
 * <p>Every change has an anchor: the id of its later paragraph ({@code #OP16}), or that of a removed
 * one ({@code #removed-OP9}).
 */
final class HtmlDiff implements TextRenderer<ResolutionDiff> {

    private final Filter filter;
    private final boolean full;
    private final SiteMap site;
    private final List<Linked> links;

    HtmlDiff(Filter filter, boolean full) {
        this(filter, full, SiteMap.NONE, List.of());
    }

    /**
     * The page of a site.
     *
     * @param links the comparisons before and after it
     */
    HtmlDiff(Filter filter, boolean full, SiteMap site, List<Linked> links) {
        this.filter = filter;
        this.full = full;
        this.site = site;
        this.links = links;
    }

    @Override
    public void write(ResolutionDiff diff, Writer out) throws IOException {
        page(diff).write(out);
    }

    private PairPage page(ResolutionDiff whole) {
        DiffView view = DiffView.of(whole, filter);
        ResolutionDiff diff = view.diff();
        KeyChanges key = diff.keyChanges(view.changes());
        List<PairSection> sections = PairSections.of(view, site);
        Document earlier = document(diff.earlier());
        Document later = document(diff.later());
        return new PairPage(
                site.code(PageCode.PAIR)
                        .withRunningHead(earlier.dated() + " \u2192 " + later.dated())
                        .in(diff.later().language()),
                site.tour(),
                links,
                earlier,
                later,
                title(diff),
                PairSections.noted(view.notes()),
                Provenance.warning(diff).orElse(""),
                counts(diff),
                CountPhrases.significance(diff),
                Stream.of(view.unmarked(), CountPhrases.untold(diff))
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(". ")),
                view.hidden().isEmpty() ? "" : FilterPhrases.of(filter) + ". " + view.hidden() + ".",
                switches(sections, view),
                keyLines(key, sections),
                KeyChangePhrases.more(key, diff).orElse(""),
                !whole.different(),
                sections);
    }

    private static List<KeyLine> keyLines(KeyChanges key, List<PairSection> sections) {
        Map<String, String> anchors = new HashMap<>();
        for (PairSection section : sections) {
            for (Item item : section.items()) {
                if (item.change() != null) {
                    anchors.putIfAbsent(item.change().ids(), item.anchor());
                } else if (item.table() != null) {
                    item.table().anchors().forEach(anchors::putIfAbsent);
                }
            }
        }
        List<KeyChangePhrases> lines = KeyChangePhrases.of(key);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> keyLine(lines.get(i), key.lines().get(i).change(), anchors))
                .toList();
    }

    private static KeyLine keyLine(KeyChangePhrases line, Change change, Map<String, String> anchors) {
        String anchor = anchors.getOrDefault(ChangePhrases.of(change).ids(), "changes");
        return new KeyLine(line.kind(), anchor, line.ids(), line.note(), MarkedText.of(line.excerpt()));
    }

    /** What can be chosen is counted as it is shown: a table is one item of the page, however many of its cells changed. */
    private Switches switches(List<PairSection> sections, DiffView view) {
        List<Item> items =
                sections.stream().flatMap(section -> section.items().stream()).toList();
        return new Switches(
                items.stream().filter(Item::isRoutine).count(),
                view.notes().size()
                        + items.stream().mapToInt(item -> item.notes().size()).sum(),
                items.stream().mapToInt(item -> item.unchanged().size()).sum(),
                full,
                KindCount.of(
                        Stream.of(Filter.Only.values()).map(Filter.Only::code),
                        items.stream().map(Item::codes)));
    }

    private static MarkedText title(ResolutionDiff diff) {
        String missing = Provenance.missingTitle(diff);
        return missing.isEmpty()
                ? MarkedText.of(diff.title())
                : MarkedText.plain(Provenance.onlyTitle(diff) + " (" + missing + ")");
    }

    private Document document(Resolution document) {
        return document(document, site.document(document));
    }

    /** What the page of a document says of it above the text; the address of its own page is empty outside a site. */
    static Document document(Resolution document, String page) {
        return new Document(
                document.name(),
                document.year().isPresent() ? Integer.toString(document.year().getAsInt()) : "",
                Provenance.date(document),
                Provenance.source(document),
                Provenance.officialAddress(document).orElse(""),
                page);
    }

    private static List<Count> counts(ResolutionDiff diff) {
        return List.of(
                count(diff, Relation.IDENTICAL, "the same wording, perhaps under another number"),
                count(diff, Relation.EDITED, "continued with changes"),
                count(diff, Relation.SPLIT, "continued in several paragraphs"),
                count(diff, Relation.MERGED, "several continued in one"),
                count(diff, Relation.REMOVED, "not continued"),
                count(diff, Relation.ADDED, "new"),
                new Count("moved", "of these, stand at another place" + CountPhrases.passages(diff), diff.moved()));
    }

    private static Count count(ResolutionDiff diff, Relation relation, String meaning) {
        return new Count(relation.label(), meaning + CountPhrases.noParagraphs(diff, relation), diff.count(relation));
    }
}
