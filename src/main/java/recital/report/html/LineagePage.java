package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * What a page about many years shows; every text in it is for people.
 *
 * @param eyebrow what kind of page it is
 * @param heading what it is about
 * @param warnings what must be said where a text is paraphrased
 * @param lead lines below the heading
 * @param sections in the order of the page
 */
record LineagePage(String eyebrow, String heading, List<String> warnings, List<String> lead, List<Section> sections) {

    LineagePage {
        warnings = List.copyOf(warnings);
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }

    /** A section of the page; its note may be empty. */
    record Section(String anchor, String name, String note, List<PageElement> elements) {

        Section {
            elements = List.copyOf(elements);
        }
    }

    PageCode code() {
        return PageCode.LINEAGE;
    }

    void write(Writer out) throws IOException {
        Templates.write("lineage.jte", this, out);
    }
}
