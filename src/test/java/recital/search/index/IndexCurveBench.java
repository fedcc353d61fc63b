package recital.search.index;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Paragraph;
import recital.search.TextAnalyzer;
import recital.search.precedent.AskedParagraph;
import recital.search.precedent.PrecedentFinder;
import recital.search.precedent.PrecedentQuery;

/**
 * What an index takes, reading left out, what it holds in memory while it is open and asked, and what a query of it takes
 * when it is warm: for as many paragraphs as the sizes {@code -Dbench.sizes=10000,1000000} ask for. They are those of the
 * folder {@code -Dbench.files=DIR} and then copies of them, of which every seventh word is another one of the collection.
 */
@Tag("bench")
class IndexCurveBench {

    private static final int QUERIES = Integer.getInteger("bench.queries", 200);
    private static final int WARM_UP = 100;

    @TempDir
    private Path folder;

    private final TextAnalyzer analyzer = new TextAnalyzer(Language.ENGLISH);
    private final List<Source> sources = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Random random = new Random(Long.getLong("bench.seed", 7));

    /** A paragraph with the fields of its document. */
    private record Source(Document document, Paragraph paragraph) {}

    @Test
    void indexAndQueriesBySize() throws Exception {
        read(Corpus.open(Path.of(System.getProperty("bench.files"))));
        System.out.printf(
                "%12s %12s %10s %10s %10s %10s%n",
                "paragraphs", "index, s", "size, MB", "heap, MB", "p50, ms", "p90, ms");
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, IndexWriting.settings())) {
            int size = 0;
            long cpu = 0;
            for (String wanted : System.getProperty("bench.sizes", "10000,30000,100000,300000,1000000")
                    .split(",")) {
                while (size < Integer.parseInt(wanted)) {
                    Source source = sources.get(size % sources.size());
                    Paragraph paragraph = size < sources.size() ? source.paragraph() : varied(source.paragraph());
                    long begun = cpu();
                    writer.addDocument(Fields.ofParagraph(
                            source.document(), Language.ENGLISH, paragraph, IndexedTerms.of(paragraph, analyzer)));
                    cpu += cpu() - begun;
                    size++;
                }
                long begun = cpu();
                writer.commit();
                cpu += cpu() - begun;
                measure(size, cpu, directory);
            }
        }
    }

    /** Documents in any order, so that a small index is a sample of all; the paragraphs of one stand together, as always. */
    private void read(Corpus corpus) throws Exception {
        IndexedDocuments documents = new IndexedDocuments(corpus);
        List<Entry> entries = new ArrayList<>(documents.byStamp().values());
        Collections.shuffle(entries, random);
        for (Entry entry : entries) {
            Document fields = Fields.ofDocument(
                    entry, documents.series(entry), entry.symbol().value());
            for (Paragraph paragraph : corpus.read(entry).paragraphs()) {
                sources.add(new Source(fields, paragraph));
                words.addAll(Arrays.asList(paragraph.text().split(" ")));
            }
        }
    }

    private Paragraph varied(Paragraph paragraph) {
        String[] text = paragraph.text().split(" ");
        for (int i = 0; i < text.length; i++) {
            text[i] = random.nextInt(7) == 0 ? words.get(random.nextInt(words.size())) : text[i];
        }
        String all = String.join(" ", text);
        return new Paragraph(paragraph.id(), all, all, List.of(), 0, 0);
    }

    private void measure(int size, long cpu, Directory directory) throws Exception {
        long heldBefore = held();
        DirectoryReader reader = DirectoryReader.open(directory);
        long bytes = 0;
        // What a merge has written after the commit lies beside it, and goes when the writer is closed.
        for (String file : reader.getIndexCommit().getFileNames()) {
            bytes += directory.fileLength(file);
        }
        try (LuceneIndex index = new LuceneIndex(reader)) {
            PrecedentFinder finder = new PrecedentFinder(index);
            SearchScope all =
                    new SearchScope(Edition.OFFICIAL, Optional.empty(), Set.of(), Optional.empty(), Optional.empty());
            long[] nanos = new long[QUERIES];
            for (int i = -WARM_UP; i < QUERIES; i++) {
                Paragraph asked = sources.get(random.nextInt(sources.size())).paragraph();
                long begun = cpu();
                finder.find(
                        new AskedParagraph(Optional.empty(), Language.ENGLISH, asked.text()),
                        "",
                        all,
                        PrecedentQuery.of(Edition.OFFICIAL));
                nanos[Math.max(0, i)] = cpu() - begun;
            }
            Arrays.sort(nanos);
            System.out.printf(
                    Locale.ROOT,
                    "%,12d %12.1f %10.1f %10.1f %10.1f %10.1f%n",
                    size,
                    cpu / 1e9,
                    bytes / 1e6,
                    (held() - heldBefore) / (double) (1 << 20),
                    nanos[QUERIES / 2] / 1e6,
                    nanos[QUERIES * 9 / 10] / 1e6);
        }
    }

    /** What is in use of the heap once what nobody holds is gone. */
    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
