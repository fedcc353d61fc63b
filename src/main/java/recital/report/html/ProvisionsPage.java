package recital.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import recital.lineage.Provision;
import recital.lineage.Stage;
import recital.model.Resolution;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.LinkList;
import recital.report.phrases.CitationPhrases;
import recital.report.phrases.Excerpt;
import recital.report.phrases.Provenance;
import recital.report.phrases.SeriesPhrases;
import recital.report.phrases.TextSanitizer;
import recital.report.phrases.TracePhrases;

/** The page that leads to every provision of a series, by the last document in which it stands. */
final class ProvisionsPage {

    /** So many words tell one from another. */
    private static final int WORDS = 14;

    private static final int WORDS_OF_HEADING = 8;

    private final SeriesResults results;
    private final SiteMap site;

    ProvisionsPage(SeriesResults results, SiteMap site) {
        this.results = results;
        this.site = site;
    }

    LineagePage page() {
        PageAnchors anchors = new PageAnchors();
        List<Section> sections = new ArrayList<>();
        List<Resolution> documents = results.lineage().documents();
        for (int i = documents.size() - 1; i >= 0; i--) {
            Resolution document = documents.get(i);
            List<LinkList.Entry> entries = entries(document);
            if (!entries.isEmpty()) {
                sections.add(new Section(
                        anchors.unused(document.shortName()),
                        new Linked(
                                CitationPhrases.year(document) + " \u00b7 " + document.shortName(),
                                site.document(document)),
                        i == documents.size() - 1 ? "Those that stand in the last document." : "Last seen here.",
                        "",
                        List.of(new LinkList(entries)),
                        List.of()));
            }
        }
        return LineagePage.of(
                site,
                "Every provision of the series",
                SeriesPhrases.title(results.series()),
                Provenance.warning(documents).stream().toList(),
                List.of(),
                sections);
    }

    private List<LinkList.Entry> entries(Resolution document) {
        return document.paragraphs().stream()
                .flatMap(paragraph -> lastSeen(document, paragraph.id().value()))
                .map(this::entry)
                .toList();
    }

    private Stream<Provision> lastSeen(Resolution document, String paragraph) {
        return results.lineage().provisions().stream()
                .filter(provision -> provision.last().document().equals(document)
                        && provision.last().paragraph().id().value().equals(paragraph));
    }

    private LinkList.Entry entry(Provision provision) {
        Stage last = provision.last();
        return new LinkList.Entry(
                new Linked(last.paragraph().id() + " \u00b7 " + opening(last), site.provision(provision.id())),
                TracePhrases.years(provision));
    }

    /** What the page of a provision is called: its last paragraph, and the words that this begins with. */
    static String heading(Provision provision) {
        Stage last = provision.last();
        return last.paragraph().id() + " \u00b7 " + excerpt(last, WORDS_OF_HEADING);
    }

    /** The first words of a paragraph. */
    static String opening(Stage stage) {
        return excerpt(stage, WORDS);
    }

    private static String excerpt(Stage stage, int words) {
        return Excerpt.of(TextSanitizer.onOneLine(stage.paragraph().text()), words);
    }
}
