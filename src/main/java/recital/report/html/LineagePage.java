package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import recital.lineage.SeriesDocuments;
import recital.model.Language;
import recital.model.Resolution;
import recital.report.phrases.SeriesPhrases;

/**
 * What a page about many years shows; every text in it is for people.
 *
 * @param code what it carries
 * @param tour what leads to the other pages of the site; empty where it stands alone
 * @param eyebrow what kind of page it is
 * @param heading what it is about
 * @param warnings what must be said where a text is paraphrased
 * @param lead lines below the heading
 * @param links where to go on from there
 * @param order what the years stand in the order of, where the reader can turn it round
 * @param sections in the order of the page
 */
record LineagePage(
        PageCode code,
        List<Linked> tour,
        String eyebrow,
        String heading,
        List<String> warnings,
        List<String> lead,
        List<Linked> links,
        Order order,
        List<Section> sections) {

    LineagePage {
        tour = List.copyOf(tour);
        warnings = List.copyOf(warnings);
        lead = List.copyOf(lead);
        links = List.copyOf(links);
        sections = List.copyOf(sections);
    }

    /** What the window is called: pages of one series have one heading. */
    String windowTitle() {
        return eyebrow.isEmpty()
                ? heading
                : heading + ": " + eyebrow.substring(0, 1).toLowerCase(Locale.ROOT) + eyebrow.substring(1);
    }

    /** Whether the years stand newest first until the reader turns them round. */
    enum Order {
        FIXED,
        NEWEST_FIRST
    }

    /** A page with neither links below its heading nor an order that can be turned round. */
    static LineagePage of(
            SiteMap site,
            String eyebrow,
            String heading,
            List<String> warnings,
            List<String> lead,
            List<Section> sections) {
        return new LineagePage(
                site.code(PageCode.LINEAGE.withRunningHead(heading)),
                site.tour(),
                eyebrow,
                heading,
                warnings,
                lead,
                List.of(),
                Order.FIXED,
                sections);
    }

    LineagePage withHeading(String kind, String other) {
        return new LineagePage(code, tour, kind, other, warnings, lead, links, order, sections);
    }

    LineagePage withLinks(List<Linked> others) {
        return new LineagePage(code, tour, eyebrow, heading, warnings, lead, others, order, sections);
    }

    /** The same with texts of another language. */
    LineagePage in(Language language) {
        return new LineagePage(code.in(language), tour, eyebrow, heading, warnings, lead, links, order, sections);
    }

    /** The same about documents, in the language of all of them. */
    LineagePage in(List<Resolution> documents) {
        return documents.isEmpty() ? this : in(documents.get(0).language());
    }

    /** The same with years newest first, which the reader can turn round. */
    LineagePage newestFirst() {
        return new LineagePage(code, tour, eyebrow, heading, warnings, lead, links, Order.NEWEST_FIRST, sections);
    }

    LineagePage withScripts(List<String> files) {
        return new LineagePage(code.withScripts(files), tour, eyebrow, heading, warnings, lead, links, order, sections);
    }

    LineagePage and(List<Section> more) {
        List<Section> all = new ArrayList<>(sections);
        all.addAll(more);
        return new LineagePage(code, tour, eyebrow, heading, warnings, lead, links, order, all);
    }

    /**
     * A section of the page.
     *
     * @param name may lead elsewhere
     * @param note may be empty
     * @param kind what the style sheet goes by; may be empty
     * @param elements what stands in it
     * @param contents what the navigation leads to in it; empty where the section alone
     */
    record Section(
            String anchor, Linked name, String note, String kind, List<PageElement> elements, List<Linked> contents) {

        private static final String OF_WORDS = "of-words";

        Section {
            elements = List.copyOf(elements);
            contents = List.copyOf(contents);
        }

        Section(String anchor, String name, String note, List<PageElement> elements) {
            this(anchor, new Linked(name, ""), note, "", elements, List.of());
        }

        /** The heading of a series, where a page is of several. */
        static Section ofSeries(SeriesDocuments series, PageAnchors anchors) {
            return new Section(anchors.unused("series"), SeriesPhrases.title(series), "", List.of()).ofKind("series");
        }

        /** The same with a note that is in the words of the documents. */
        Section ofWords() {
            return ofKind(OF_WORDS);
        }

        boolean inWords() {
            return kind.equals(OF_WORDS);
        }

        private Linked link() {
            return new Linked(name.text(), "#" + anchor);
        }

        /** The same, which the style sheet calls so. */
        Section ofKind(String other) {
            return new Section(anchor, name, note, other, elements, contents);
        }
    }

    /** Links of the navigation; what stands above them may be empty. */
    record Group(Linked name, List<Linked> items) {}

    /** What the navigation leads to: the sections, or what each of them holds. */
    List<Group> contents() {
        if (sections.stream().allMatch(section -> section.contents().isEmpty())) {
            return List.of(new Group(
                    new Linked("", ""), sections.stream().map(Section::link).toList()));
        }
        return sections.stream()
                .map(section -> new Group(section.link(), section.contents()))
                .toList();
    }

    /** Whether the reader can turn the years round, which takes more than one. */
    boolean isNewestFirst() {
        return order == Order.NEWEST_FIRST
                && sections.stream()
                                .mapToInt(section -> section.elements().size())
                                .sum()
                        > 1;
    }

    void write(Writer out) throws IOException {
        Templates.write("lineage.jte", this, out);
    }
}
