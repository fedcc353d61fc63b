package recital.search.reuse;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.search.AdoptedDocuments;
import recital.search.reuse.ReuseJoin.PairTaker;

/** The reuse of words in a collection, which is found anew each time it is asked for: it may be larger than memory. */
public final class Reuse {

    private final Corpus corpus;
    private final AdoptedDocuments documents;
    private final ReuseOptions options;

    /**
     * That of the adopted documents of one edition.
     *
     * @param documents those of the collection
     */
    public Reuse(Corpus corpus, AdoptedDocuments documents, ReuseOptions options) {
        this.corpus = Objects.requireNonNull(corpus);
        this.documents = Objects.requireNonNull(documents);
        this.options = Objects.requireNonNull(options);
    }

    /** How paragraphs are joined. */
    public ReuseOptions options() {
        return options;
    }

    /** What the collection is called. */
    public String collection() {
        return corpus.name();
    }

    /** How many documents are joined. */
    public int documents() {
        return documents.inOrder().size();
    }

    /** The titles of the series by their numbers; may be empty. */
    public List<String> series() {
        return documents.titles();
    }

    /**
     * Tells all pairs, in the order of the borrowers and then of the lenders.
     *
     * @throws IOException where the taker or a temporary file fails, or a document cannot be read any more
     */
    public ReuseSummary find(PairTaker taker) throws IOException {
        Path folder = Files.createTempDirectory("recital");
        // Asked for first, done last.
        folder.toFile().deleteOnExit();
        try (ReuseJoin join = new ReuseJoin(options, folder)) {
            for (Entry entry : documents.inOrder()) {
                int number = join.add(new ReuseDocument(
                        entry.symbol().shortForm(),
                        entry.adopted().map(Object::toString).orElse(""),
                        documents.series(entry)));
                for (Paragraph paragraph : read(entry).paragraphs()) {
                    join.add(new ReuseParagraph(number, paragraph.id().value(), paragraph.text()));
                }
            }
            return join.join(taker);
        } finally {
            deleteEmpty(folder);
        }
    }

    /** What a join that failed has left in it goes when the program ends, and must not hide why it failed. */
    private static void deleteEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // It is deleted when the program ends.
        }
    }

    private Resolution read(Entry entry) throws IOException {
        try {
            return corpus.read(entry);
        } catch (CorpusException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
