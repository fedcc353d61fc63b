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
import recital.align.Aligner;
import recital.align.OverrideException;
import recital.align.Overrides;
import recital.corpus.AtomicFile;
import recital.corpus.FolderLock;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.model.Resolution;

/**
 * Compares the pairs of a plan and leaves a file a pair and form, and {@code summary.csv}, in a folder.
 *
 * <p>What fails, fails alone: a document that cannot be read takes its own pairs with it and no other.
 * The files do not depend on the number of jobs.
 */
public final class Batch {

    private static final Duration NO_WAIT = Duration.ZERO;

    private final Documents documents;
    private final Overrides overrides;
    private final List<Output> outputs;
    private final Path folder;
    private final String version;

    /**
     * Prepares a batch.
     *
     * @param documents where it has its documents from
     * @param overrides the links that the user has set
     * @param outputs the forms of each result
     * @param folder where the results go; made where it is missing
     * @param version of the program, since another version may give other results
     */
    public Batch(Documents documents, Overrides overrides, List<Output> outputs, Path folder, String version) {
        this.documents = documents;
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
    public Summary run(Plan plan, int jobs, boolean resume, Listener listener)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        try (FolderLock lock = FolderLock.on(folder, NO_WAIT)) {
            Map<String, Row.Done> before = resume ? Journal.doneBefore(folder) : Map.of();
            try (Journal journal = Journal.begin(folder, before.values());
                    Workers workers = new Workers(jobs)) {
                Map<String, Task.Reading> readings = readAll(plan, workers);
                readings.values().forEach(reading -> tell(reading, listener));
                List<Task> tasks = Task.of(plan, readings);
                listener.started(tasks.size());
                Summary summary = new Summary(workers.inOrder(tasks.stream()
                        .<Callable<Row>>map(task -> () -> done(task, before, journal, listener))
                        .toList()));
                journal.finish(summary);
                return summary;
            }
        }
    }

    private Map<String, Task.Reading> readAll(Plan plan, Workers workers) throws IOException, InterruptedException {
        List<String> names = plan.pairs().stream()
                .flatMap(pair -> Stream.of(pair.earlier(), pair.later()))
                .distinct()
                .toList();
        List<Task.Reading> readings = workers.inOrder(names.stream()
                .<Callable<Task.Reading>>map(name -> () -> read(name))
                .toList());
        Map<String, Task.Reading> byName = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            byName.put(names.get(i), readings.get(i));
        }
        return byName;
    }

    private static void tell(Task.Reading reading, Listener listener) {
        if (reading instanceof Task.Reading.Read read) {
            listener.read(read.resolution());
        }
    }

    private Task.Reading read(String name) {
        try {
            return new Task.Reading.Read(documents.read(name));
        } catch (UnreadableException e) {
            return new Task.Reading.Unread(name, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return new Task.Reading.Unread(name, name + ": " + internal(e));
        }
    }

    private Row done(Task task, Map<String, Row.Done> before, Journal journal, Listener listener) throws IOException {
        Row row = result(task, before);
        journal.note(row);
        synchronized (listener) {
            listener.finished(row);
        }
        return row;
    }

    private Row result(Task task, Map<String, Row.Done> before) {
        if (task.earlier() instanceof Task.Reading.Unread unread) {
            return task.failed(unread.error());
        }
        if (task.later() instanceof Task.Reading.Unread unread) {
            return task.failed(unread.error());
        }
        try {
            return compared(
                    task,
                    ((Task.Reading.Read) task.earlier()).resolution(),
                    ((Task.Reading.Read) task.later()).resolution(),
                    before);
        } catch (OverrideException e) {
            return task.failed(e.getMessage() + ": mend the line or take it out");
        } catch (IOException e) {
            return task.failed(
                    "the result cannot be written: " + e + ": look at the disk and the folder's permissions");
        } catch (RuntimeException | StackOverflowError e) {
            return task.failed(internal(e));
        }
    }

    private Row compared(Task task, Resolution earlier, Resolution later, Map<String, Row.Done> before)
            throws IOException {
        String fingerprint = Fingerprint.of(earlier, later, overrides.of(earlier, later), version);
        Row.Done known = before.get(task.result());
        if (known != null && known.fingerprint().equals(fingerprint) && filesAreThere(task)) {
            return known;
        }
        ResolutionDiff diff = new Differ().diff(new Aligner().align(earlier, later, overrides));
        write(task, diff);
        return new Row.Done(earlier.name(), later.name(), task.result(), Counts.of(diff), fingerprint);
    }

    private boolean filesAreThere(Task task) {
        return outputs.stream().allMatch(output -> Files.isRegularFile(file(task, output)));
    }

    private void write(Task task, ResolutionDiff diff) throws IOException {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        for (Output output : outputs) {
            contents.put(file(task, output), output.content(diff));
        }
        for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
            AtomicFile.write(content.getKey(), content.getValue());
        }
    }

    private Path file(Task task, Output output) {
        return folder.resolve(task.result() + "." + output.ending());
    }

    private static String internal(Throwable thrown) {
        return "internal error: " + thrown + ": please report it";
    }
}
