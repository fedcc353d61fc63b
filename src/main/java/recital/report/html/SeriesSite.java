package recital.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recital.diff.ResolutionDiff;
import recital.lineage.Blame;
import recital.lineage.FigureHistory;
import recital.lineage.FigureTimeline;
import recital.lineage.Provision;
import recital.lineage.SeriesDocuments;
import recital.lineage.Trace;
import recital.model.Resolution;
import recital.report.Filter;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.SearchForm;
import recital.report.phrases.CitationPhrases;
import recital.report.phrases.Provenance;
import recital.report.phrases.SeriesPhrases;

/** The pages of a series. */
final class SeriesSite {

    private final SeriesResults results;
    private final String folder;
    private final String hint;
    private final SiteMap top;
    private final SiteMap deep;

    /** By the pages of the provisions in which they stand. */
    private final Map<String, List<FigureHistory>> figures = new HashMap<>();

    /**
     * The pages of a series.
     *
     * @param folder where they are, {@code 72-200/}; empty for those of an only series
     * @param hint how a comparison is had that has no page; may be empty
     */
    SeriesSite(SeriesResults results, String folder, String hint) {
        this.results = results;
        this.hint = hint;
        this.folder = folder;
        this.top = SiteMap.of(
                results.lineage(),
                results.pairs().stream()
                        .map(pair -> List.of(pair.earlier(), pair.later()))
                        .toList(),
                folder.isEmpty() ? "" : "../");
        this.deep = top.oneDeeper();
        for (FigureHistory measure : results.figures().histories()) {
            measure.quantities().stream()
                    .map(quantity -> top.provision(quantity.stage().place()))
                    .distinct()
                    .forEach(page -> figures.computeIfAbsent(page, one -> new ArrayList<>())
                            .add(measure));
        }
    }

    List<SiteFile> files() {
        List<SiteFile> files = new ArrayList<>();
        files.add(page(SiteMap.INDEX, new SeriesIndexPage(results, top, hint).page()));
        files.add(page(SiteMap.PROVISIONS, new ProvisionsPage(results, top).page()));
        files.add(page(SiteMap.FIGURES, new HtmlFigures(top).page(results.figures())));
        files.add(page(SiteMap.VERBS, new HtmlVerbs(false, top).page(results.verbs())));
        files.add(page(SiteMap.CITATIONS, new HtmlCitations(top).page(results.citations())));
        files.add(page(SiteMap.SEARCH, searchPage()));
        files.add(new SiteFile(folder + SearchData.FILE, new SearchData(results.lineage(), top)::write));
        for (Blame text : results.texts()) {
            files.add(page(top.document(text.document()), documentPage(text)));
        }
        for (Trace life : results.lives()) {
            files.add(page(top.provision(life.histories().get(0).provision().id()), provisionPage(life)));
        }
        for (ResolutionDiff pair : results.pairs()) {
            HtmlDiff renderer = new HtmlDiff(Filter.NONE, false, deep, neighbours(pair));
            files.add(new SiteFile(folder + top.pair(pair.earlier(), pair.later()), out -> renderer.write(pair, out)));
        }
        return files;
    }

    private SiteFile page(String path, LineagePage page) {
        return new SiteFile(folder + path, page::write);
    }

    private LineagePage searchPage() {
        return LineagePage.of(
                        top,
                        "Search and count",
                        SeriesPhrases.title(results.series()),
                        Provenance.warning(results.lineage().documents()).stream()
                                .toList(),
                        List.of(),
                        List.of(new Section("search-results", "Words in any year", "", List.of(new SearchForm("")))))
                .withScripts(List.of(
                        SearchData.FILE,
                        top.shared(PageCode.FIND_SCRIPT_FILE),
                        top.shared(PageCode.SEARCH_SCRIPT_FILE)));
    }

    /** The text with its comparisons and its official address. */
    private LineagePage documentPage(Blame text) {
        List<Linked> links = new ArrayList<>();
        Provenance.officialAddress(text.document())
                .ifPresent(address -> links.add(new Linked("the official document", address)));
        for (ResolutionDiff pair : results.pairs()) {
            if (pair.later().equals(text.document())) {
                links.add(link("changes from ", pair.earlier(), pair));
            }
        }
        for (ResolutionDiff pair : results.pairs()) {
            if (pair.earlier().equals(text.document())) {
                links.add(link("changes to ", pair.later(), pair));
            }
        }
        return new HtmlBlame(deep).page(text).withLinks(links);
    }

    private Linked link(String words, Resolution other, ResolutionDiff pair) {
        return new Linked(
                words + CitationPhrases.year(other) + " (" + other.shortName() + ")",
                deep.pair(pair.earlier(), pair.later()));
    }

    /** The life of a provision, and its figures where it has some that changed. */
    private LineagePage provisionPage(Trace life) {
        Provision provision = life.histories().get(0).provision();
        LineagePage page = new HtmlTrace(deep)
                .page(life)
                .withHeading("The life of a paragraph", ProvisionsPage.heading(provision));
        List<FigureHistory> own = figures.getOrDefault(top.provision(provision.id()), List.of());
        if (own.isEmpty()) {
            return page;
        }
        FigureTimeline course = new FigureTimeline(
                Optional.empty(), List.of(new SeriesDocuments(results.lineage().documents())), own, 0);
        return page.and(List.of(new Section("figures", "Figures", "", HtmlFigures.elements(course))));
    }

    /** The comparisons that end where this one begins, and begin where it ends. */
    private List<Linked> neighbours(ResolutionDiff pair) {
        List<Linked> links = new ArrayList<>();
        results.pairs().stream()
                .filter(other -> other.later().equals(pair.earlier()))
                .reduce((one, next) -> next)
                .ifPresent(other ->
                        links.add(new Linked("\u2190 " + years(other), deep.pair(other.earlier(), other.later()))));
        results.pairs().stream()
                .filter(other -> other.earlier().equals(pair.later()))
                .findFirst()
                .ifPresent(other ->
                        links.add(new Linked(years(other) + " \u2192", deep.pair(other.earlier(), other.later()))));
        return links;
    }

    private static String years(ResolutionDiff pair) {
        return CitationPhrases.year(pair.earlier()) + " to " + CitationPhrases.year(pair.later());
    }
}
