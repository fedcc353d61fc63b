package recital.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.model.Paragraph;

/** Brings an index up to what a collection has: what went is taken out, what came is put in, and the rest stays. */
final class IndexWriting {

    /** What is told with an index: which program made it, and of which collection. */
    static final String VERSION = "version";

    static final String COLLECTION = "collection";

    private static final double BUFFER_MEGABYTES = 64;

    /** So many parts of about one size: each has a list of its terms, and is asked for each of them. */
    private static final int MOST_SEGMENTS = 4;

    private final Corpus corpus;
    private final IndexedDocuments documents;
    private final IndexListener listener;

    IndexWriting(Corpus corpus, IndexListener listener) {
        this.corpus = corpus;
        this.documents = new IndexedDocuments(corpus);
        this.listener = listener;
    }

    /**
     * Writes what changed, all or nothing.
     *
     * @param anew whether nothing of what is there can be used
     * @throws org.apache.lucene.store.LockObtainFailedException where another run is writing
     */
    void update(Directory directory, boolean anew, Map<String, String> told) throws IOException {
        IndexWriterConfig config = settings()
                .setOpenMode(anew ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND)
                .setCommitOnClose(false);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            Map<String, Entry> wanted = documents.byStamp();
            Set<String> there = anew ? Set.of() : stamps(directory);
            for (String stamp : there) {
                if (!wanted.containsKey(stamp)) {
                    writer.deleteDocuments(new Term(Fields.STAMP, stamp));
                }
            }
            wanted.keySet().removeAll(there);
            boolean complete = add(wanted, writer);
            Map<String, String> commit = new HashMap<>(told);
            // What could not be read now may be readable the next time.
            if (!complete || !corpus.isAsListed()) {
                commit.remove(COLLECTION);
            }
            writer.setLiveCommitData(commit.entrySet());
            writer.commit();
        }
    }

    /** How an index is laid out. */
    static IndexWriterConfig settings() {
        return new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(MOST_SEGMENTS))
                .setMergeScheduler(new SerialMergeScheduler());
    }

    private boolean add(Map<String, Entry> wanted, IndexWriter writer) throws IOException {
        documents.readAhead(wanted.values());
        boolean complete = true;
        int done = 0;
        for (Map.Entry<String, Entry> document : wanted.entrySet()) {
            complete &= add(document.getValue(), document.getKey(), writer);
            listener.read(++done, wanted.size());
        }
        return complete;
    }

    private boolean add(Entry entry, String stamp, IndexWriter writer) throws IOException {
        Optional<List<Paragraph>> paragraphs = documents.paragraphs(entry);
        if (paragraphs.isEmpty()) {
            return false;
        }
        Document ofDocument = Fields.ofDocument(entry, documents.series(entry), stamp);
        for (Paragraph paragraph : paragraphs.get()) {
            writer.addDocument(
                    Fields.ofParagraph(ofDocument, entry.language(), paragraph, documents.terms(entry, paragraph)));
        }
        return true;
    }

    /** Of which documents there are paragraphs in the index. */
    private static Set<String> stamps(Directory directory) throws IOException {
        Set<String> stamps = new HashSet<>();
        if (!DirectoryReader.indexExists(directory)) {
            return stamps;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                Terms terms = leaf.reader().terms(Fields.STAMP);
                if (terms == null) {
                    continue;
                }
                TermsEnum each = terms.iterator();
                while (each.next() != null) {
                    if (isLive(each, leaf.reader().getLiveDocs())) {
                        stamps.add(each.term().utf8ToString());
                    }
                }
            }
        }
        return stamps;
    }

    private static boolean isLive(TermsEnum term, Bits live) throws IOException {
        PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
        for (int at = documents.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = documents.nextDoc()) {
            if (live == null || live.get(at)) {
                return true;
            }
        }
        return false;
    }
}
