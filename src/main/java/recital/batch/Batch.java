package recital.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import recital.align.OverrideException;
import recital.align.Overrides;
import recital.corpus.catalog.CorpusException;
import recital.corpus.file.AtomicFile;
import recital.corpus.file.ErrorMessages;
import recital.corpus.file.FolderLock;
import recital.diff.ComparisonTimeoutException;
import recital.diff.Comparisons;
import recital.diff.ResolutionDiff;
import recital.model.Resolution;
import recital.report.RenderException;

/**
 * Compares the pairs of a plan and leaves a file a pair and form, and {@code summary.csv}, in a folder.
 *
 * <p>What fails, fails alone: a document that cannot be read takes its own pairs with it and no other.
 * The files do not depend on the number of jobs.
 */
public final class Batch {

    private static final Duration NO_WAIT = Duration.ZERO;

    private final PlanDocuments documents;
    private final Comparisons comparisons;
    private final Overrides overrides;
    private final List<ResultFormat> outputs;
    private final Path folder;
    private final String version;

    /**
     * Prepares a batch.
     *
     * @param documents where it has its documents from
     * @param comparisons what compares them
     * @param overrides the links that the user has set
     * @param outputs the forms of each result
     * @param folder where the results go; made where it is missing
     * @param version of the program, with what the outputs were told, since others may give other results
     */
    public Batch(
            PlanDocuments documents,
            Comparisons comparisons,
            Overrides overrides,
            List<ResultFormat> outputs,
            Path folder,
            String version) {
        this.documents = documents;
        this.comparisons = comparisons;
        this.overrides = overrides;
        this.outputs = List.copyOf(outputs);
        this.folder = folder;
        this.version = version;
    }

    /**
     * Runs a plan.
     *
     * @param jobs how many documents or pairs are worked on at a time
     * @param resume whether pairs are passed over whose results are there already, from the same texts
     * @throws FolderLock.BusyException where another batch writes to the folder: none is waited for,
     *     since both would leave one summary
     * @throws IOException where the folder or the summary cannot be written
     */
    public Summary run(Plan plan, int jobs, boolean resume, BatchListener listener)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        try (FolderLock lock = FolderLock.on(folder, NO_WAIT)) {
            Journal.refuseForeign(folder);
            Map<String, SummaryRow.Done> before = resume ? Journal.doneBefore(folder) : Map.of();
            try (Journal journal = Journal.begin(folder, before.values());
                    Workers workers = new Workers(jobs)) {
                Map<String, Task.LoadResult> readings = readAll(plan, workers);
                readings.values().forEach(reading -> notifyRead(reading, listener));
                List<Task> tasks = Task.of(plan, readings);
                listener.started(tasks.size());
                List<SummaryRow> rows = workers.inOrder(tasks.stream()
                        .<Callable<SummaryRow>>map(task -> () -> done(task, before, journal, listener))
                        .toList());
                Summary summary = new Summary(rows, kept(rows, before));
                journal.finish(summary);
                return summary;
            }
        }
    }

    /** A pair whose files were changed since is compared anew, and its row may be equal to the one before. */
    @SuppressWarnings("ReferenceEquality")
    private static long kept(List<SummaryRow> rows, Map<String, SummaryRow.Done> before) {
        return rows.stream().filter(row -> before.get(row.result()) == row).count();
    }

    /** Reads every document once, to tell what it is called and what is to be known of it, and lets it go again. */
    private Map<String, Task.LoadResult> readAll(Plan plan, Workers workers) throws IOException, InterruptedException {
        List<String> names = plan.pairs().stream()
                .flatMap(pair -> Stream.of(pair.earlier(), pair.later()))
                .distinct()
                .toList();
        List<Task.LoadResult> readings = workers.inOrder(names.stream()
                .<Callable<Task.LoadResult>>map(name -> () -> read(name))
                .toList());
        Map<String, Task.LoadResult> byName = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            byName.put(names.get(i), readings.get(i));
        }
        return byName;
    }

    private static void notifyRead(Task.LoadResult reading, BatchListener listener) {
        if (reading instanceof Task.LoadResult.Loaded read) {
            listener.read(read.shortName(), read.notices());
        }
    }

    private Task.LoadResult read(String name) {
        try {
            Resolution read = documents.read(name);
            String fingerprint = documents.hash(name).orElseGet(() -> Fingerprint.of(read));
            return new Task.LoadResult.Loaded(name, read.name(), read.shortName(), read.notices(), fingerprint);
        } catch (LoadException e) {
            return new Task.LoadResult.LoadFailure(name, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return new Task.LoadResult.LoadFailure(name, name + ": " + internalError(e));
        }
    }

    private SummaryRow done(Task task, Map<String, SummaryRow.Done> before, Journal journal, BatchListener listener)
            throws IOException {
        SummaryRow row = result(task, before);
        journal.append(row);
        synchronized (listener) {
            listener.finished(row);
        }
        return row;
    }

    private SummaryRow result(Task task, Map<String, SummaryRow.Done> before) {
        for (Task.LoadResult reading : List.of(task.earlier(), task.later())) {
            if (reading instanceof Task.LoadResult.LoadFailure unread) {
                return task.failed(unread.error());
            }
        }
        try {
            return compared(
                    task, (Task.LoadResult.Loaded) task.earlier(), (Task.LoadResult.Loaded) task.later(), before);
        } catch (LoadException e) {
            return task.failed(e.getMessage());
        } catch (OverrideException e) {
            return task.failed(e.getMessage() + ": mend the line or take it out");
        } catch (ComparisonTimeoutException e) {
            return task.failed(e.getMessage() + ": give it more of them, or leave the pair out");
        } catch (RenderException e) {
            return task.failed(e.getMessage() + ": choose another format");
        } catch (IOException e) {
            return task.failed("the result cannot be written: " + ErrorMessages.reasonFor(e)
                    + ": look at the disk and the folder's permissions");
        } catch (RuntimeException | StackOverflowError e) {
            return task.failed(internalError(e));
        }
    }

    private SummaryRow compared(
            Task task,
            Task.LoadResult.Loaded earlierLoaded,
            Task.LoadResult.Loaded laterLoaded,
            Map<String, SummaryRow.Done> before)
            throws IOException, LoadException {
        Resolution earlier = documents.read(earlierLoaded.inPlan());
        Resolution later = documents.read(laterLoaded.inPlan());
        if (earlier.language() != later.language()) {
            throw new LoadException(
                    CorpusException.otherLanguage(laterLoaded.inPlan(), later.language(), earlier.language())
                                    .getMessage()
                            + ": leave the pair out");
        }
        // A text that changed since it was first read is compared anew by the next batch that goes on here.
        String fingerprint = Fingerprint.of(
                earlierLoaded.fingerprint(), laterLoaded.fingerprint(), overrides.of(earlier, later), version);
        SummaryRow.Done known = before.get(task.result());
        if (known != null && known.fingerprint().equals(fingerprint) && isWhole(known)) {
            return known;
        }
        ResolutionDiff diff = comparisons.diff(earlier, later, overrides);
        WrittenFiles files = write(task, diff);
        return new SummaryRow.Done(
                earlier.name(), later.name(), task.result(), LinkCounts.of(diff), fingerprint, later.title(), files);
    }

    /** Whether all files of a result that are wanted are as they were written. */
    private boolean isWhole(SummaryRow.Done done) throws IOException {
        for (ResultFormat output : outputs) {
            if (!done.files().isWhole(output.ending(), file(done.result(), output.ending()))) {
                return false;
            }
        }
        return true;
    }

    private WrittenFiles write(Task task, ResolutionDiff diff) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (ResultFormat output : outputs) {
            contents.put(output.ending(), output.content(diff));
        }
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            AtomicFile.replace(file(task.result(), content.getKey()), content.getValue());
        }
        return WrittenFiles.of(contents);
    }

    private Path file(String result, String ending) {
        return folder.resolve(result + "." + ending);
    }

    private static String internalError(Throwable thrown) {
        return "internal error: " + thrown + ": please report it";
    }
}
