package recital.corpus.acquire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.catalog.Problem;
import recital.corpus.catalog.WritableFolder;
import recital.corpus.file.ErrorMessages;
import recital.corpus.file.FolderLock;
import recital.corpus.file.LimitedBytes;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Symbol;

/** The documents of a folder, which can be taken out of it, all that are named or none. */
public final class HeldDocuments {

    private final Corpus corpus;
    private final WritableFolder folder;

    /**
     * @param corpus the collection of the folder alone
     * @param folder the same folder
     */
    public HeldDocuments(Corpus corpus, WritableFolder folder) {
        this.corpus = corpus;
        this.folder = folder;
    }

    /** All that the folder has a text of. */
    public List<Entry> all() {
        return corpus.entries().stream().filter(Entry::present).toList();
    }

    /** The files of the folder that are no document of these, and why. */
    public List<Problem> problems() {
        return corpus.problems();
    }

    /**
     * Finds a document in all languages in which the folder has it.
     *
     * @param edition which of its editions is meant, where that is said
     * @param languages in which of its languages, where some are named
     * @throws CorpusException where the folder does not have it, or has several editions
     */
    public List<Entry> find(Symbol symbol, Optional<Edition> edition, List<Language> languages) throws CorpusException {
        List<Entry> found = corpus.find(symbol).stream()
                .filter(entry -> edition.isEmpty() || entry.edition() == edition.get())
                .filter(entry -> languages.isEmpty() || languages.contains(entry.language()))
                .toList();
        if (found.isEmpty()) {
            throw Corpus.embedded().find(symbol).stream().anyMatch(Entry::present)
                    ? new CorpusException(
                            ErrorCode.EMBEDDED_DOCUMENT,
                            symbol.shortForm(),
                            "inside the program and not in " + folder.name() + ", so that it can only be read")
                    : new CorpusException(ErrorCode.NOT_HELD, symbol.shortForm(), folder.name() + " does not have it");
        }
        List<Edition> editions = found.stream().map(Entry::edition).distinct().toList();
        if (editions.size() > 1) {
            throw new CorpusException(
                    ErrorCode.SEVERAL_EDITIONS,
                    symbol.shortForm(),
                    folder.name() + " has several editions of it: "
                            + editions.stream().map(Edition::code).collect(Collectors.joining(", ")));
        }
        List<Entry> listed = new ArrayList<>();
        for (Entry entry : found) {
            listed.add(asListed(entry));
        }
        return listed;
    }

    /** With its file, of which the collection says nothing where it cannot be used. */
    private Entry asListed(Entry entry) throws CorpusException {
        try {
            return folder.listed(entry.id()).orElse(entry);
        } catch (IOException e) {
            throw CorpusException.unreadable(folder.name(), e);
        }
    }

    /**
     * Refuses to delete what recital did not put there, or what changed since, which may be the only copy.
     *
     * @throws CorpusException where the file of the document is not the copy that was made of it
     */
    public void requireCopy(Entry entry) throws CorpusException {
        try {
            Optional<byte[]> content = entry.file().isEmpty()
                    ? Optional.empty()
                    : folder.content(entry.file().get());
            if (content.isEmpty()) {
                return;
            }
            Optional<Entry> listed = folder.listed(entry.id());
            if (listed.isEmpty() || listed.get().origin().isEmpty()) {
                throw ownFile(entry, "was not put there by recital");
            }
            if (!content.map(LimitedBytes::sha256).equals(listed.get().sha256())) {
                throw ownFile(entry, "has changed since it was added");
            }
        } catch (IOException e) {
            throw CorpusException.unreadable(entry.file().orElse(""), e);
        }
    }

    private CorpusException ownFile(Entry entry, String reason) {
        return new CorpusException(
                ErrorCode.OWN_FILE,
                entry.symbol().shortForm(),
                entry.file().orElse("") + " in " + folder.name() + " " + reason);
    }

    /**
     * Takes documents out of the folder: their files and what the manifest says of them.
     *
     * @throws CorpusException where that cannot be done; the folder then has all of them
     */
    public void takeOut(List<Entry> documents) throws CorpusException, InterruptedException {
        try (FolderLock lock = folder.lock()) {
            for (Entry entry : documents) {
                if (entry.file().isPresent()) {
                    folder.discard(entry.file().get());
                }
            }
            for (Entry entry : documents) {
                folder.unlist(entry.id());
            }
            folder.save();
        } catch (FolderLock.BusyException e) {
            throw new CorpusException(ErrorCode.BUSY, folder.name(), e.getReason(), e);
        } catch (IOException e) {
            throw new CorpusException(
                    ErrorCode.UNWRITABLE,
                    folder.name(),
                    "nothing can be taken out of it: " + ErrorMessages.reasonFor(e),
                    e);
        }
    }

    /**
     * Puts documents into another folder, their files as they are and with all that is known of them; here they stay.
     *
     * @param target where they go
     * @param there what is there already
     * @throws CorpusException where one cannot be read, would take the place of something, or cannot be written
     */
    public void copy(List<Entry> documents, WritableFolder target, Corpus there)
            throws CorpusException, InterruptedException {
        boolean done = false;
        try (FolderLock lock = target.lock()) {
            List<Entry> missing = new ArrayList<>();
            for (Entry entry : documents) {
                if (!isHeld(entry, target, there)) {
                    missing.add(entry);
                }
            }
            copyAll(missing, target);
            done = true;
        } catch (FolderLock.BusyException e) {
            throw new CorpusException(ErrorCode.BUSY, target.name(), e.getReason(), e);
        } catch (IOException e) {
            throw new CorpusException(
                    ErrorCode.UNWRITABLE, target.name(), "cannot be written: " + ErrorMessages.reasonFor(e), e);
        } finally {
            if (!done) {
                target.removeMade();
            }
        }
    }

    /** All of them, or none. */
    private void copyAll(List<Entry> documents, WritableFolder target) throws CorpusException, IOException {
        List<String> written = new ArrayList<>();
        boolean done = false;
        try {
            for (Entry entry : documents) {
                byte[] bytes = corpus.bytes(entry);
                String file = entry.file().orElseThrow();
                boolean isNew = target.content(file).isEmpty();
                target.write(file, bytes);
                if (isNew) {
                    written.add(file);
                }
                target.list(entry.withSha256(LimitedBytes.sha256(bytes)));
            }
            target.save();
            done = true;
        } finally {
            if (!done) {
                target.takeBack(written);
            }
        }
    }

    /** Whether the target has the very same document; refuses where another stands in its place. */
    private boolean isHeld(Entry entry, WritableFolder target, Corpus there) throws CorpusException, IOException {
        if (entry.file().isEmpty()) {
            throw CorpusException.withoutText(List.of(entry.symbol()));
        }
        // A run that was killed may have deleted the file here, of which the manifest still tells.
        String hash = folder.content(entry.file().get()).isPresent()
                ? LimitedBytes.sha256(corpus.bytes(entry))
                : entry.sha256().orElse("");
        Optional<Entry> held = there.find(entry.id()).filter(Entry::present);
        if (held.isPresent() && !LimitedBytes.sha256(there.bytes(held.get())).equals(hash)) {
            throw inTheWay(entry, target, held.get().file().orElse(""));
        }
        Optional<byte[]> content = target.content(entry.file().get());
        if (content.isPresent() && !LimitedBytes.sha256(content.get()).equals(hash)) {
            throw inTheWay(entry, target, entry.file().get());
        }
        return held.isPresent();
    }

    private static CorpusException inTheWay(Entry entry, WritableFolder target, String file) {
        return new CorpusException(
                ErrorCode.FILE_IN_THE_WAY,
                entry.symbol().shortForm(),
                target.name() + " has another " + file + " in its place");
    }
}
