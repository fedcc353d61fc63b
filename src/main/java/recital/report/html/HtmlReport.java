package recital.report.html;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import recital.align.Relation;
import recital.diff.ResolutionDiff;
import recital.model.Resolution;
import recital.report.Filter;
import recital.report.Provenance;
import recital.report.Renderer;
import recital.report.Safe;
import recital.report.Tally;
import recital.report.View;
import recital.report.html.PairPage.Count;
import recital.report.html.PairPage.Document;

/**
 * Writes a comparison as one self-contained page, which needs no script and nothing from elsewhere.
 *
 * <p>Every change has an anchor: the id of its later paragraph ({@code #OP16}), or that of a removed
 * one ({@code #removed-OP9}).
 */
public final class HtmlReport implements Renderer<ResolutionDiff> {

    private static final String STYLE = style("report.css");
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + sha256(STYLE) + "'; base-uri 'none'; form-action 'none'";
    static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName());

    private final Filter filter;

    public HtmlReport(Filter filter) {
        this.filter = filter;
    }

    @Override
    public void render(ResolutionDiff diff, Appendable out) throws IOException {
        try {
            TEMPLATES.render("pair.jte", page(diff), new Output(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private PairPage page(ResolutionDiff whole) {
        View view = View.of(whole, filter);
        ResolutionDiff diff = view.diff();
        return new PairPage(
                STYLE,
                POLICY,
                document(diff.earlier()),
                document(diff.later()),
                title(diff),
                Sections.noted(view.notes()),
                Provenance.warning(diff.earlier(), diff.later()).orElse(""),
                counts(diff),
                Tally.significance(diff),
                view.unmarked(),
                view.hidden(),
                !whole.different(),
                Sections.of(view));
    }

    private static Content title(ResolutionDiff diff) {
        String missing = Provenance.missingTitle(diff);
        return missing.isEmpty()
                ? new EditedText(diff.title())
                : output -> output.writeUserContent(Safe.line(Provenance.onlyTitle(diff) + " (" + missing + ")"));
    }

    private static Document document(Resolution document) {
        return new Document(
                Safe.line(document.name()),
                Provenance.date(document),
                Provenance.edition(document),
                Provenance.officialAddress(document).orElse(""));
    }

    private static List<Count> counts(ResolutionDiff diff) {
        return List.of(
                count(diff, Relation.IDENTICAL, "the same wording, perhaps under another number"),
                count(diff, Relation.EDITED, "continued with changes"),
                count(diff, Relation.SPLIT, "continued in several paragraphs"),
                count(diff, Relation.MERGED, "several continued in one"),
                count(diff, Relation.REMOVED, "not continued"),
                count(diff, Relation.ADDED, "new"),
                new Count("moved", "of these, stand at another place", diff.moved()));
    }

    private static Count count(ResolutionDiff diff, Relation relation, String meaning) {
        return new Count(relation.label(), meaning, diff.count(relation));
    }

    static String style(String resource) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Passes on what the template writes. */
    record Output(Appendable out) implements TemplateOutput {

        @Override
        public void writeContent(String value) {
            try {
                out.append(value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void writeContent(String value, int beginIndex, int endIndex) {
            writeContent(value.substring(beginIndex, endIndex));
        }
    }
}
