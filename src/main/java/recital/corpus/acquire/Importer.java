package recital.corpus.acquire;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.DocumentId;
import recital.corpus.catalog.DocumentParser;
import recital.corpus.catalog.Entry;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.catalog.FormatPreference;
import recital.corpus.catalog.WritableFolder;
import recital.corpus.file.ErrorMessages;
import recital.corpus.file.FolderLock;
import recital.corpus.file.LimitedBytes;
import recital.model.Format;
import recital.model.Resolution;
import recital.parse.ParseException;
import recital.source.Limits;
import recital.source.ReadOptions;
import recital.source.SourceException;

/**
 * Brings documents to a collection, each whole or not at all, with its hash and origin in the manifest.
 *
 * <p>What the collection has is replaced only by the same document in a form that keeps more of its
 * structure, or where that is asked for. The file is written first and the manifest last: a run that ends
 * between the two leaves a whole document, which the collection finds without a manifest.
 */
public final class Importer {

    private final Corpus corpus;
    private final WritableFolder folder;
    private final DocumentParser parser;
    private final Map<DocumentId, Held> added = new HashMap<>();

    /**
     * @param corpus what is there already
     * @param folder where documents are added; made where it is missing
     * @param limits how much of a file is read
     * @throws CorpusException where the folder is none, or cannot be made
     */
    public Importer(Corpus corpus, Path folder, Limits limits) throws CorpusException {
        this(corpus, folder, limits, DocumentParser.with(ReadOptions.within(limits)));
    }

    Importer(Corpus corpus, Path folder, Limits limits, DocumentParser parser) throws CorpusException {
        this.corpus = corpus;
        this.folder = WritableFolder.at(folder, limits.bytes());
        this.parser = parser;
    }

    /**
     * Reads a document and adds it.
     *
     * @throws CorpusException where it cannot be read, is another document than the one asked for, or must
     *     not take the place of the one that is there; the collection is then as it was
     */
    public ImportResult add(ImportRequest request) throws CorpusException, InterruptedException {
        return addAll(List.of(request)).get(0).result();
    }

    /**
     * Reads documents on all cores and adds them in their order, with one lock and one manifest written for all.
     *
     * <p>Others wait for the folder while they are added.
     *
     * @return what came of each, in the same order
     */
    public List<ImportOutcome> addAll(List<ImportRequest> requests) throws InterruptedException {
        List<Reading> readings = requests.parallelStream().map(this::read).toList();
        if (readings.stream().allMatch(Reading.Failure.class::isInstance)) {
            // Nothing is written where nothing was read, not even a lock.
            return readings.stream().map(this::put).toList();
        }
        try (FolderLock lock = folder.lock()) {
            List<ImportOutcome> outcomes = readings.stream().map(this::put).toList();
            folder.save();
            return outcomes;
        } catch (FolderLock.BusyException e) {
            return refused(readings, candidate -> new CorpusException(ErrorCode.BUSY, folder.name(), e.getReason(), e));
        } catch (IOException e) {
            added.clear();
            return refused(readings, candidate -> unwritable(candidate, e));
        }
    }

    private Reading read(ImportRequest request) {
        try {
            return new Reading.Document(Candidate.read(request, parser));
        } catch (CorpusException e) {
            return new Reading.Failure(e);
        }
    }

    private static List<ImportOutcome> refused(List<Reading> readings, Function<Candidate, CorpusException> reason) {
        return readings.stream()
                .<ImportOutcome>map(reading -> {
                    try {
                        return new ImportOutcome.Refused(reason.apply(reading.candidate()));
                    } catch (CorpusException e) {
                        return new ImportOutcome.Refused(e);
                    }
                })
                .toList();
    }

    private CorpusException unwritable(Candidate candidate, IOException e) {
        return new CorpusException(
                ErrorCode.UNWRITABLE,
                folder.name(),
                candidate.entry().file().orElseThrow() + " cannot be written: " + ErrorMessages.reasonFor(e),
                e);
    }

    private ImportOutcome put(Reading reading) {
        try {
            Candidate candidate = reading.candidate();
            try {
                return new ImportOutcome.Taken(put(candidate));
            } catch (IOException e) {
                return new ImportOutcome.Refused(unwritable(candidate, e));
            }
        } catch (CorpusException e) {
            return new ImportOutcome.Refused(e);
        }
    }

    /** Compares it with what is there now, and puts it in its place or not. */
    private ImportResult put(Candidate candidate) throws CorpusException, IOException {
        Entry entry = candidate.entry();
        ImportRequest request = candidate.request();
        Format format = candidate.resolution().format();
        Optional<Held> held = heldDocument(candidate);
        if (held.isPresent()) {
            Entry known = held.get().entry();
            if (known.sha256().equals(entry.sha256())) {
                listWhereKilledRunDidNot(entry);
                return candidate.result(ImportResult.Outcome.UNCHANGED, known);
            }
            int better = FormatPreference.rankOf(held.get().format()) - FormatPreference.rankOf(format);
            if (!request.replace() && better < 0) {
                return candidate.result(ImportResult.Outcome.BETTER_FORM_HELD, known);
            }
            if (!request.replace() && better == 0) {
                throw new CorpusException(
                        ErrorCode.ALREADY_HELD,
                        request.name(),
                        entry.id() + " is here already with another content ("
                                + known.file().orElse("") + ")");
            }
        }
        Candidate stored = store(candidate);
        added.put(entry.id(), new Held(entry, format));
        return stored.result(held.isPresent() ? ImportResult.Outcome.REPLACED : ImportResult.Outcome.ADDED, entry);
    }

    /** A run that was killed left files of which its manifest does not know. */
    private void listWhereKilledRunDidNot(Entry entry) throws CorpusException, IOException {
        Optional<byte[]> bytes = folder.content(entry.file().orElseThrow());
        if (bytes.map(LimitedBytes::sha256).equals(entry.sha256())
                && folder.listed(entry.id()).isEmpty()) {
            folder.list(entry);
        }
    }

    /** What this run has put there, else what another has put there since, else what was there when it began. */
    private Optional<Held> heldDocument(Candidate candidate) throws IOException {
        DocumentId id = candidate.entry().id();
        Held earlier = added.get(id);
        if (earlier != null) {
            return Optional.of(earlier);
        }
        Optional<Entry> known = corpus.find(id).filter(Entry::present);
        Optional<Held> since = addedSince(id, known);
        return since.isPresent() ? since : known.flatMap(entry -> heldDocument(entry, candidate));
    }

    /** What another run has put there; what the collection knew, or could not use, when this one began, is none. */
    private Optional<Held> addedSince(DocumentId id, Optional<Entry> known) throws IOException {
        try {
            Optional<Entry> listed = folder.listed(id).filter(Entry::present);
            if (listed.isEmpty() || listed.get().file().equals(known.flatMap(Entry::file))) {
                return Optional.empty();
            }
            Optional<byte[]> bytes = folder.content(listed.get().file().get());
            if (bytes.isEmpty() || !listed.get().sha256().equals(bytes.map(LimitedBytes::sha256))) {
                return Optional.empty();
            }
            Resolution resolution =
                    parser.parse(bytes.get(), id.symbol().value()).resolution();
            return Optional.of(new Held(listed.get(), resolution.format()));
        } catch (CorpusException | SourceException | ParseException e) {
            // A manifest or file that cannot be read holds no place either.
            return Optional.empty();
        }
    }

    /** A file that cannot be read any more holds no place against one that can. */
    private Optional<Held> heldDocument(Entry entry, Candidate candidate) {
        try {
            Entry hashed = entry.withSha256(LimitedBytes.sha256(corpus.bytes(entry)));
            // The same file need not be read a second time.
            Resolution resolution =
                    hashed.sha256().equals(candidate.entry().sha256()) ? candidate.resolution() : corpus.read(entry);
            return Optional.of(new Held(hashed, resolution.format()));
        } catch (CorpusException e) {
            return Optional.empty();
        }
    }

    /** Writes its file and lists it; what became of the file that it replaces is one remark more. */
    private Candidate store(Candidate candidate) throws CorpusException, IOException {
        Entry entry = candidate.entry();
        String file = entry.file().orElseThrow();
        Optional<Entry> before = folder.listed(entry.id());
        refuseToOverwrite(file, entry.id(), candidate.request());
        folder.write(file, candidate.request().bytes());
        folder.list(entry);
        return before.isPresent() ? replacing(before.get(), candidate) : candidate;
    }

    /** A file that the collection cannot use, or does not know, may still be someone's work. */
    private void refuseToOverwrite(String file, DocumentId id, ImportRequest request)
            throws IOException, CorpusException {
        Optional<byte[]> present = folder.content(file);
        Optional<Entry> owner =
                folder.listedFile(file).filter(entry -> !entry.id().equals(id));
        if (owner.isPresent() && present.isPresent()) {
            throw new CorpusException(
                    ErrorCode.OTHER_IN_THE_WAY,
                    request.name(),
                    file + " in " + folder.name() + " is " + owner.get().id() + ", another text");
        }
        if (present.isPresent()
                && !request.replace()
                && !LimitedBytes.sha256(present.get()).equals(LimitedBytes.sha256(request.bytes()))) {
            throw new CorpusException(
                    ErrorCode.FILE_IN_THE_WAY,
                    request.name(),
                    folder.name() + " has another " + file + " that it cannot use");
        }
    }

    /** The file of the worse form goes only where it is the copy that was made here. */
    private Candidate replacing(Entry before, Candidate candidate) throws IOException {
        String file = candidate.entry().file().orElseThrow();
        String old = before.file().orElse(file);
        if (old.equals(file)) {
            return candidate;
        }
        Optional<byte[]> content = folder.content(old);
        boolean ours =
                before.origin().isPresent() && content.map(LimitedBytes::sha256).equals(before.sha256());
        if (ours) {
            folder.discard(old);
            return candidate;
        }
        return content.isPresent()
                ? candidate.withRemark(old + ": stays, and is not read any more: " + file + " is")
                : candidate;
    }

    /** A document that is there, with the hash of its file. */
    private record Held(Entry entry, Format format) {}

    /** What was read of a request. */
    private sealed interface Reading {

        /**
         * What may be put into the collection.
         *
         * @throws CorpusException where it may not
         */
        Candidate candidate() throws CorpusException;

        record Document(Candidate candidate) implements Reading {}

        record Failure(CorpusException reason) implements Reading {

            @Override
            public Candidate candidate() throws CorpusException {
                throw reason;
            }
        }
    }
}
