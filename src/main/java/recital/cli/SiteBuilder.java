package recital.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import recital.align.Overrides;
import recital.corpus.catalog.Entry;
import recital.corpus.file.ErrorMessages;
import recital.corpus.file.ReplacedFolder;
import recital.corpus.series.Series;
import recital.corpus.series.SeriesIndex;
import recital.diff.Comparisons;
import recital.diff.ResolutionDiff;
import recital.lineage.Blame;
import recital.lineage.Blamer;
import recital.lineage.CitationTimeline;
import recital.lineage.FigureTimeline;
import recital.lineage.Lineage;
import recital.lineage.Provision;
import recital.lineage.Trace;
import recital.lineage.Tracer;
import recital.lineage.VerbTimeline;
import recital.model.Resolution;
import recital.report.html.HtmlSite;
import recital.report.html.SeriesResults;
import recital.report.html.SiteFile;
import recital.report.phrases.CountPhrases;
import recital.text.WorkFailure;

/** Makes the site of the series of a collection in a folder, whole or not at all. */
final class SiteBuilder {

    /** The file by which a folder is known as a site. */
    private static final String LIST = "recital-site.txt";

    private static final String HINT =
            "A number that leads nowhere is of two documents whose comparison has no page here: "
                    + "\u201crecital report EARLIER LATER -o changes.html\u201d makes one, and \u201crecital report --all "
                    + "--all-pairs -o DIR\u201d a site that has all of them.";

    private final DocumentLoader documents;
    private final LineageLoader lineages;
    private final boolean allPairs;
    private final Console console;
    private final Comparisons comparisons;
    private final Overrides overrides;

    /**
     * A builder.
     *
     * @param allPairs whether any two documents of a series get a page, and not only those that follow one another
     */
    SiteBuilder(DocumentLoader documents, boolean allPairs, Console console) throws CommandException {
        this.documents = documents;
        this.lineages = LineageLoader.of(documents);
        this.allPairs = allPairs;
        this.console = console;
        this.comparisons = documents.comparisons();
        this.overrides = lineages.overrides();
    }

    /** How many series and pages a site has. */
    record Built(int series, int pages) {

        /** What was made, in a line. */
        String in(Path folder) {
            return CountPhrases.count(pages, "page") + " about " + series + " series in " + folder + ": open "
                    + folder.resolve(HtmlSite.FIRST_PAGE);
        }
    }

    /** Makes the site in a folder, which may be missing, empty, or a site made before. */
    Built build(Path folder) throws CommandException {
        documents.reportProblems();
        List<Series> series = documents.series();
        SeriesIndex index = documents.seriesIndex();
        HtmlSite site = new HtmlSite(documents.corpus().name(), series, index.alone(), HINT);
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        SiteProgress progress = new SiteProgress(console, series.size());
        try (ReplacedFolder target = ReplacedFolder.begin(folder, LIST)) {
            int pages = write(site.sharedFiles(), target, threads);
            for (Series one : series) {
                progress.next(one);
                Lineage lineage = lineages.of(one);
                List<ResolutionDiff> diffs = diffs(one, lineage, threads);
                SeriesResults results = lineages.asked(lineage, woven -> results(one, woven, diffs, threads));
                pages += write(site.files(results), target, threads);
            }
            target.finish();
            return new Built(series.size(), pages);
        } catch (ReplacedFolder.ForeignFileException e) {
            throw new CommandException(folder + ": " + e.getReason() + ": choose an empty folder with -o", e);
        } catch (IOException e) {
            throw new CommandException(
                    folder + ": cannot be written: " + ErrorMessages.reasonFor(e) + ": choose another folder with -o",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException(folder.toString(), "interrupted", "run the command again");
        } finally {
            threads.shutdownNow();
        }
    }

    private List<ResolutionDiff> diffs(Series series, Lineage lineage, ExecutorService threads)
            throws IOException, InterruptedException {
        List<Callable<ResolutionDiff>> pairs = new ArrayList<>();
        for (List<Resolution> pair : pairs(series, lineage)) {
            pairs.add(() -> comparisons.diff(pair.get(0), pair.get(1), overrides));
        }
        return all(pairs, threads);
    }

    private SeriesResults results(Series series, Lineage lineage, List<ResolutionDiff> diffs, ExecutorService threads)
            throws IOException, InterruptedException {
        List<Provision> provisions = lineage.provisions();
        Tracer tracer = new Tracer(lineage);
        List<Callable<Trace>> lives = new ArrayList<>();
        for (Provision provision : provisions) {
            lives.add(() -> tracer.at(provision.id()).orElseThrow());
        }
        Future<List<Blame>> texts = threads.submit(() -> texts(lineage));
        return new SeriesResults(
                series,
                lineage,
                all(lives, threads),
                result(texts),
                diffs,
                FigureTimeline.of(lineage, Optional.empty()).changed(),
                VerbTimeline.of(lineage, Optional.empty()),
                CitationTimeline.of(lineage, Optional.empty(), Optional.empty(), lineages::adopted));
    }

    private static List<Blame> texts(Lineage lineage) {
        Blamer blamer = new Blamer(lineage);
        return lineage.documents().stream()
                .map(document -> blamer.of(document, paragraph -> true))
                .toList();
    }

    private List<List<Resolution>> pairs(Series series, Lineage lineage) {
        if (!allPairs) {
            return series.consecutivePairs().stream()
                    .map(pair -> List.of(document(pair.earlier(), lineage), document(pair.later(), lineage)))
                    .toList();
        }
        List<List<Resolution>> pairs = new ArrayList<>();
        List<Resolution> all = lineage.documents();
        for (int i = 0; i < all.size(); i++) {
            for (Resolution later : all.subList(i + 1, all.size())) {
                pairs.add(List.of(all.get(i), later));
            }
        }
        return pairs;
    }

    private static Resolution document(Entry entry, Lineage lineage) {
        return lineage.document(entry.symbol().shortForm()).orElseThrow();
    }

    private static int write(List<SiteFile> files, ReplacedFolder target, ExecutorService threads)
            throws IOException, InterruptedException {
        List<Callable<Path>> work = new ArrayList<>();
        for (SiteFile file : files) {
            work.add(() -> written(file, target.file(file.path())));
        }
        return (int) all(work, threads).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .count();
    }

    private static Path written(SiteFile file, Path path) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            file.write(out);
        }
        return path;
    }

    private static <T> List<T> all(List<Callable<T>> work, ExecutorService threads)
            throws IOException, InterruptedException {
        List<T> results = new ArrayList<>();
        for (Future<T> future : threads.invokeAll(work)) {
            results.add(result(future));
        }
        return results;
    }

    private static <T> T result(Future<T> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            WorkFailure.throwUnchecked(e);
            throw (IOException) Objects.requireNonNull(e.getCause());
        }
    }
}
