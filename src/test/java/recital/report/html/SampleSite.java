package recital.report.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import recital.align.Aligner;
import recital.corpus.catalog.Entry;
import recital.corpus.series.Series;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.lineage.Blamer;
import recital.lineage.CitationTimeline;
import recital.lineage.FigureTimeline;
import recital.lineage.Lineage;
import recital.lineage.Tracer;
import recital.lineage.VerbTimeline;
import recital.lineage.Years;
import recital.model.Resolution;

/** Sites of series that no Assembly ever adopted, by the names of their files. */
final class SampleSite {

    private static final String WELLS =
            " per cent of women and 51 per cent of men draw water from a well within an hour of walking;";

    private static final String BUCKETS =
            "Thanks the smiths of the northern valleys for the copper buckets that they mended in the dry winter";

    private static final String JARS =
            "the potters for jars that hold a day of water and for lids of cedar that keep out the dust of the plateau;";

    private SampleSite() {}

    /** Three years and a draft, with a figure and a verb that change, a note, a split, a citation. */
    static Lineage wells() {
        return new Years()
                .adopted(
                        "PP1 Recalling its resolution 60/1 on wells,",
                        "OP1 Notes that 41" + WELLS,
                        "OP2 Encourages all States to dig deep wells in the dry villages of the northern hills;",
                        "OP3 " + BUCKETS + ", and asks " + JARS)
                .adopted(
                        "PP1 Recalling its resolutions 60/1 on wells and 70/901,",
                        "OP1 Notes that 43" + WELLS,
                        "OP2 Urges all States to dig deep wells in the dry villages of the northern hills[1];",
                        "OP3 " + BUCKETS + ";",
                        "OP4 Asks " + JARS,
                        "note 1 See A/70/12.")
                .draft("OP1 Notes that 44" + WELLS, "OP2 Urges all States to dig deep wells;")
                .adopted(
                        "PP1 Recalling its resolutions 60/1 on wells, 70/901 and 71/901,",
                        "OP1 Notes that 45" + WELLS,
                        "OP2 Requests all States to dig deep wells in the dry villages of the northern hills;",
                        "OP3 " + BUCKETS + ";")
                .woven();
    }

    /** Two years about something else. */
    static Lineage sofas() {
        return new Years()
                .adopted("OP1 Urges all States to keep their sofas in a dry corner, away from the copper buckets;")
                .adopted("OP1 Urges all States to keep their sofas in a dark corner, away from the copper buckets;")
                .woven();
    }

    static Series series(Lineage lineage) {
        return new Series(
                lineage.documents().get(0).paragraphs().size() > 1 ? "Wells" : "Sofas",
                lineage.documents().stream()
                        .map(document -> Entry.of(document.symbol().orElseThrow(), document, document.shortName(), ""))
                        .toList(),
                List.of(),
                new TreeSet<>());
    }

    static SeriesResults results(Lineage lineage) {
        List<Resolution> documents = lineage.documents();
        List<ResolutionDiff> pairs = new ArrayList<>();
        for (int i = 1; i < documents.size(); i++) {
            pairs.add(new Differ().diff(new Aligner().align(documents.get(i - 1), documents.get(i))));
        }
        Blamer blamer = new Blamer(lineage);
        Tracer tracer = new Tracer(lineage);
        return new SeriesResults(
                series(lineage),
                lineage,
                lineage.provisions().stream()
                        .map(provision -> tracer.at(provision.id()).orElseThrow())
                        .toList(),
                documents.stream()
                        .map(document -> blamer.of(document, paragraph -> true))
                        .toList(),
                pairs,
                FigureTimeline.of(lineage, Optional.empty()).changed(),
                VerbTimeline.of(lineage, Optional.empty()),
                CitationTimeline.of(lineage, Optional.empty(), Optional.empty()));
    }

    /** The site of one series or of several. */
    static Map<String, String> of(Lineage... lineages) {
        List<SeriesResults> results = new ArrayList<>();
        for (Lineage lineage : lineages) {
            results.add(results(lineage));
        }
        HtmlSite site = new HtmlSite(
                "wells", results.stream().map(SeriesResults::series).toList(), List.of(), "Ask for others.");
        Map<String, String> files = new LinkedHashMap<>();
        put(site.sharedFiles(), files);
        results.forEach(one -> put(site.files(one), files));
        return files;
    }

    private static void put(List<SiteFile> made, Map<String, String> files) {
        for (SiteFile file : made) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                file.write(bytes);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            if (files.put(file.path(), bytes.toString(StandardCharsets.UTF_8)) != null) {
                throw new AssertionError(file.path() + " is written twice");
            }
        }
    }

    static void write(Map<String, String> files, Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
