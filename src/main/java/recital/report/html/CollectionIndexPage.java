package recital.report.html;

import java.util.List;
import recital.corpus.catalog.Entry;
import recital.corpus.series.Series;
import recital.model.OfficialAddress;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.LinkList;
import recital.report.html.PageElement.SearchForm;
import recital.report.phrases.CountPhrases;
import recital.report.phrases.SeriesPhrases;

/** The first page of a collection of several series, which leads to the first page of each. */
final class CollectionIndexPage {

    private CollectionIndexPage() {}

    /**
     * The page.
     *
     * @param folders that of each series
     * @param alone the documents that belong to none
     */
    static LineagePage of(String collection, List<Series> series, List<String> folders, List<Entry> alone) {
        List<LinkList.Entry> entries = series.stream()
                .map(one -> new LinkList.Entry(
                        new Linked(SeriesPhrases.title(one), folders.get(series.indexOf(one)) + SiteMap.INDEX),
                        SeriesPhrases.counts(one) + " \u00b7 " + SeriesPhrases.names(one.members())))
                .toList();
        List<LinkList.Entry> singles = alone.stream()
                .map(entry -> new LinkList.Entry(
                        new Linked(entry.symbol().shortForm(), OfficialAddress.of(entry.symbol(), entry.language())),
                        entry.title()))
                .toList();
        Section words = new Section("words-asked", "Words in any series", "", List.of(new SearchForm("Search")));
        Section all = new Section("series", "Series", "", List.of(new LinkList(entries)));
        Section none = new Section(
                "alone",
                "In no series",
                "Nothing in the collection continues these; the links lead to the official documents.",
                List.of(new LinkList(singles)));
        return new LineagePage(
                PageCode.LINEAGE
                        .linkedFrom("")
                        .withScripts(List.of(PageCode.FIND_SCRIPT_FILE, PageCode.COLLECTION_SCRIPT_FILE)),
                List.of(),
                "A collection of annual resolutions",
                collection + ": " + series.size() + " series in "
                        + CountPhrases.count(
                                series.stream()
                                        .mapToInt(one -> one.members().size())
                                        .sum(),
                                "document"),
                List.of(),
                List.of(),
                List.of(),
                LineagePage.Order.FIXED,
                singles.isEmpty() ? List.of(words, all) : List.of(words, all, none));
    }
}
