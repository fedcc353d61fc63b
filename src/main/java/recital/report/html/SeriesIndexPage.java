package recital.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;
import recital.diff.StyleOnlyEdits;
import recital.lineage.Blame;
import recital.lineage.ProvisionHistory;
import recital.lineage.Trace;
import recital.model.Resolution;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.BarTable;
import recital.report.html.PageElement.BarTable.BarRow;
import recital.report.html.PageElement.BarTable.Key;
import recital.report.html.PageElement.Remark;
import recital.report.phrases.CitationPhrases;
import recital.report.phrases.Provenance;
import recital.report.phrases.SeriesPhrases;
import recital.report.phrases.TracePhrases;

/** The first page of a series: what it is, how it grew, what changed most, how like its documents are. */
final class SeriesIndexPage {

    /** More than a reader takes in at once. */
    private static final int MOST_CHANGED = 12;

    private final SeriesResults results;
    private final SiteMap site;
    private final String hint;
    private final List<Resolution> documents;

    /**
     * The page.
     *
     * @param hint how a comparison is had that has no page; may be empty
     */
    SeriesIndexPage(SeriesResults results, SiteMap site, String hint) {
        this.results = results;
        this.hint = hint;
        this.site = site;
        this.documents = results.lineage().documents();
    }

    LineagePage page() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "documents",
                "Documents",
                "Each with its words, those that it brought in apart from those that were there before.",
                List.of(growth())));
        if (!results.pairs().isEmpty()) {
            sections.add(new Section(
                    "changes",
                    "From year to year",
                    "How many paragraphs, titles and notes changed; routine is what could have been predicted.",
                    List.of(changes())));
        }
        List<BarRow> most = mostChanged();
        if (!most.isEmpty()) {
            sections.add(new Section(
                    "most-changed",
                    "What changed most",
                    "The provisions with the most words that came or went over all the years, and in how many documents they did.",
                    List.of(new BarTable(
                            "Provisions by the words that changed",
                            List.of("Provision", "", "Words", "Changes", "Years"),
                            List.of(),
                            most))));
        }
        sections.add(new Section(
                "likeness",
                "How like any two documents are",
                "Of the runs of five words that stand in one of the two, how many in a hundred stand in both; 100 is the same "
                        + "wording.",
                likeness()));
        return LineagePage.of(
                site,
                "An annual series, year by year",
                SeriesPhrases.title(results.series()),
                Provenance.warning(documents).stream().toList(),
                lead(),
                sections);
    }

    private List<String> lead() {
        return Stream.of(
                        Optional.of(SeriesPhrases.counts(results.series()) + " \u00b7 "
                                + results.series().members().get(0).edition().label() + " edition"),
                        SeriesPhrases.gaps(results.series()),
                        SeriesPhrases.missing(results.series()),
                        SeriesPhrases.related(results.series()))
                .flatMap(Optional::stream)
                .map(line -> line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1) + ".")
                .toList();
    }

    private BarTable growth() {
        int most = results.texts().stream()
                .mapToInt(text -> words(text.words()))
                .max()
                .orElse(1);
        List<BarRow> rows = new ArrayList<>();
        for (Blame text : results.texts()) {
            Resolution document = text.document();
            int all = words(text.words());
            int own = text.words().getOrDefault(document, 0);
            rows.add(new BarRow(
                    new Linked(
                            CitationPhrases.year(document) + " \u00b7 " + document.shortName(),
                            site.document(document)),
                    List.of(Bars.bar("kept", 0, all - own, most), Bars.bar("new", all - own, all, most)),
                    List.of(
                            Integer.toString(all),
                            Integer.toString(own),
                            Integer.toString(document.paragraphs().size()))));
        }
        return new BarTable(
                "Documents with their words",
                List.of("Document", "", "Words", "New", "Paragraphs"),
                List.of(new Key("kept", "words that were there before"), new Key("new", "new words")),
                rows);
    }

    private static int words(Map<Resolution, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private BarTable changes() {
        // As the page of each pair counts them.
        List<ResolutionDiff> pairs =
                results.pairs().stream().map(StyleOnlyEdits::unmarked).toList();
        long most = pairs.stream()
                .mapToLong(pair -> pair.count(Significance.SUBSTANTIVE) + pair.count(Significance.ROUTINE))
                .max()
                .orElse(1);
        return new BarTable(
                "Comparisons with their changes",
                List.of("Comparison", "", "Substantive", "Routine"),
                List.of(new Key("new", "substantive"), new Key("kept", "routine")),
                pairs.stream().map(pair -> change(pair, most)).toList());
    }

    private BarRow change(ResolutionDiff pair, long most) {
        long substantive = pair.count(Significance.SUBSTANTIVE);
        long routine = pair.count(Significance.ROUTINE);
        return new BarRow(
                new Linked(
                        CitationPhrases.year(pair.earlier()) + " \u2192 " + CitationPhrases.year(pair.later()),
                        site.pair(pair.earlier(), pair.later())),
                List.of(
                        Bars.bar("new", 0, substantive, most),
                        Bars.bar("kept", substantive, substantive + routine, most)),
                List.of(Long.toString(substantive), Long.toString(routine)));
    }

    private List<BarRow> mostChanged() {
        List<ProvisionHistory> histories = results.lives().stream()
                .map(Trace::histories)
                .flatMap(List::stream)
                .filter(history -> history.changedWords() > 0)
                .sorted(Comparator.comparingInt(ProvisionHistory::changedWords).reversed())
                .limit(MOST_CHANGED)
                .toList();
        return histories.stream()
                .map(history -> new BarRow(
                        new Linked(
                                ProvisionsPage.opening(history.provision().last()),
                                site.provision(history.provision().id())),
                        List.of(Bars.bar(
                                "new",
                                0,
                                history.changedWords(),
                                histories.get(0).changedWords())),
                        List.of(
                                Integer.toString(history.changedWords()),
                                Long.toString(history.changes()
                                        .filter(change -> !change.text().unchanged())
                                        .count()),
                                TracePhrases.years(history.provision()))))
                .toList();
    }

    private List<PageElement> likeness() {
        PageElement grid = new LikenessPlot(documents, site).grid();
        return hint.isEmpty() ? List.of(grid) : List.of(grid, new Remark("what", hint));
    }
}
