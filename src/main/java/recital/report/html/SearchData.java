package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import recital.lineage.Lineage;
import recital.lineage.Provision;
import recital.lineage.Stage;
import recital.model.Resolution;
import recital.report.phrases.CitationPhrases;
import recital.report.phrases.TextSanitizer;

/**
 * Writes the texts of a series as a script, from which another searches them: a page on the disk may run a script beside
 * it, and may read no file.
 *
 * <p>It holds the documents (year, name, whether a draft, page), and for every provision its page and each of its
 * wordings once; a wording is its text and then the places, each a document and a paragraph, where it stands.
 */
final class SearchData {

    static final String FILE = "search-data.js";

    private final Lineage lineage;
    private final SiteMap site;

    SearchData(Lineage lineage, SiteMap site) {
        this.lineage = lineage;
        this.site = site;
    }

    void write(Writer out) throws IOException {
        List<Resolution> documents = lineage.documents();
        out.write("'use strict';\nvar recital = {documents: [\n");
        for (Resolution document : documents) {
            out.write("[" + quoted(CitationPhrases.year(document)) + "," + quoted(document.shortName()) + ","
                    + document.isDraft() + "," + quoted(site.document(document)) + "],\n");
        }
        out.write("], provisions: [\n");
        for (Provision provision : lineage.provisions()) {
            out.write("[" + quoted(site.provision(provision.id())));
            for (Map.Entry<String, List<Stage>> wording : wordings(provision).entrySet()) {
                out.write(",\n[" + quoted(wording.getKey())
                        + wording.getValue().stream()
                                .map(stage -> ",[" + documents.indexOf(stage.document()) + ","
                                        + quoted(stage.paragraph().id().value()) + "]")
                                .collect(Collectors.joining())
                        + "]");
            }
            out.write("],\n");
        }
        out.write("]};\n");
    }

    private static Map<String, List<Stage>> wordings(Provision provision) {
        Map<String, List<Stage>> wordings = new LinkedHashMap<>();
        provision.stages().forEach(stage -> wordings.computeIfAbsent(
                        stage.paragraph().text(), text -> new ArrayList<>())
                .add(stage));
        return wordings;
    }

    /** A text as a literal of a script: what could end it, or the element around it, by number. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        TextSanitizer.onOneLine(text).chars().forEach(c -> {
            if (c == '"' || c == '\\' || c == '<' || c == '>' || c == '&') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
