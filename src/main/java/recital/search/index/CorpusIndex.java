package recital.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import recital.corpus.cache.ProgramVersion;
import recital.corpus.catalog.Corpus;
import recital.corpus.file.ErrorMessages;

/**
 * The index of a collection, kept in the cache folder of the collection and brought up to date when it is opened.
 *
 * <p>One run at a time writes to it, whole or not at all; another takes meanwhile what was there before.
 */
public final class CorpusIndex {

    private static final long WAIT_MILLIS = 200;

    private final Corpus corpus;
    private final IndexListener listener;

    public CorpusIndex(Corpus corpus, IndexListener listener) {
        this.corpus = corpus;
        this.listener = listener;
    }

    /** Whether there is a place where it is kept for the next run. */
    public boolean isKept() {
        return folder().isPresent();
    }

    private Optional<Path> folder() {
        return corpus.cache().folder("index/" + corpus.identity());
    }

    /** Opens the index, made or brought up to date where it is not; in memory where the collection keeps nothing. */
    public ParagraphIndex open() {
        try {
            if (isKept()) {
                return openKept();
            }
        } catch (IOException e) {
            listener.note("the index cannot be kept: " + ErrorMessages.reasonFor(e) + "; it is made for this run");
        }
        try {
            return inMemory();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /**
     * The same of an index that is {@linkplain #isKept() kept}.
     *
     * @throws IOException where it cannot be, as where the cache is cleared meanwhile
     */
    public ParagraphIndex openKept() throws IOException {
        try {
            return kept(folder().orElseThrow());
        } catch (AlreadyClosedException e) {
            throw new IOException("its folder was changed meanwhile", e);
        }
    }

    private ParagraphIndex inMemory() throws IOException {
        Directory directory = new ByteBuffersDirectory();
        writing().update(directory, true, Map.of());
        return new LuceneIndex(DirectoryReader.open(directory));
    }

    private IndexWriting writing() {
        return new IndexWriting(corpus, listener);
    }

    /** Of a native image, which cannot call the system as Lucene does to have files in memory, the files are read. */
    private static Directory directory(Path folder) throws IOException {
        return System.getProperty("org.graalvm.nativeimage.imagecode") == null
                ? FSDirectory.open(folder)
                : new NIOFSDirectory(folder);
    }

    private ParagraphIndex kept(Path folder) throws IOException {
        sweep(folder);
        try (Directory directory = directory(folder)) {
            Optional<DirectoryReader> there = there(directory);
            if (there.isPresent() && told().equals(there.get().getIndexCommit().getUserData())) {
                return new LuceneIndex(there.get());
            }
            boolean anew = there.isEmpty() || !isOfThisVersion(there.get());
            if (anew && there.isPresent()) {
                listener.note("the index was made by another version of recital and is made anew");
            }
            try {
                return updated(directory, anew, there);
            } finally {
                if (there.isPresent() && anew) {
                    there.get().close();
                }
            }
        }
    }

    /** Takes away what is no file of an index, for which a run might wait or always fail; its lock is empty. */
    private static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (isForeign(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static boolean isForeign(Path file) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return !attributes.isRegularFile() || attributes.size() > 0 && file.endsWith(IndexWriter.WRITE_LOCK_NAME);
        } catch (NoSuchFileException e) {
            // Another run has taken it away.
            return false;
        }
    }

    /** The index after its last commit, checked to the last byte; empty where there is none that can be used. */
    private Optional<DirectoryReader> there(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return Optional.empty();
        }
        try {
            DirectoryReader reader = DirectoryReader.open(directory);
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return Optional.of(reader);
        } catch (IOException | RuntimeException e) {
            listener.note("the index is damaged and is made anew");
            clear(directory);
            return Optional.empty();
        }
    }

    private ParagraphIndex updated(Directory directory, boolean anew, Optional<DirectoryReader> there)
            throws IOException {
        boolean waits = false;
        while (true) {
            try {
                writing().update(directory, anew, told());
                return new LuceneIndex(DirectoryReader.open(directory));
            } catch (LockObtainFailedException e) {
                if (!anew && there.isPresent()) {
                    listener.note("another run brings the index up to date; this one takes it as it was before");
                    return new LuceneIndex(there.get());
                }
                if (!waits) {
                    listener.note("another run makes the index; waiting for it");
                    waits = true;
                }
                pause(e);
            }
        }
    }

    private static void pause(IOException reason) throws IOException {
        try {
            Thread.sleep(WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", reason);
        }
    }

    private static void clear(Directory directory) throws IOException {
        try (Lock own = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            own.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private Map<String, String> told() {
        return Map.of(
                IndexWriting.VERSION,
                ProgramVersion.current().orElse(""),
                IndexWriting.COLLECTION,
                corpus.fingerprint());
    }

    private static boolean isOfThisVersion(DirectoryReader reader) throws IOException {
        return ProgramVersion.current()
                .orElse("")
                .equals(reader.getIndexCommit().getUserData().get(IndexWriting.VERSION));
    }
}
