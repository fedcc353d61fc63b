package recital.report.html;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What a page about many years shows; every text in it is for people.
 *
 * @param style the style sheet
 * @param policy the content security policy, which allows this style sheet and nothing else
 * @param eyebrow what kind of page it is
 * @param heading what it is about
 * @param warnings what must be said where a text is abridged
 * @param lead lines below the heading
 * @param sections in the order of the page
 */
record LineagePage(
        String style,
        String policy,
        String eyebrow,
        String heading,
        List<String> warnings,
        List<String> lead,
        List<Section> sections) {

    private static final String STYLE = HtmlReport.style("report.css") + HtmlReport.style("lineage.css");
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + HtmlReport.sha256(STYLE)
            + "'; base-uri 'none'; form-action 'none'";

    /** A part of the page. */
    record Section(String anchor, String name, String note, Content body) {}

    static LineagePage of(
            String eyebrow, String heading, List<String> warnings, List<String> lead, List<Section> sections) {
        return new LineagePage(STYLE, POLICY, eyebrow, heading, warnings, lead, sections);
    }

    void write(Appendable out) throws IOException {
        try {
            HtmlReport.TEMPLATES.render("lineage.jte", this, new HtmlReport.Output(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
