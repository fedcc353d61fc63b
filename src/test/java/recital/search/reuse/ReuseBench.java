package recital.search.reuse;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.corpus.series.SeriesIndex;
import recital.model.Edition;
import recital.model.Paragraph;
import recital.search.AdoptedDocuments;

/**
 * What a join takes, reading left out: for the paragraphs of the folder {@code -Dbench.files=DIR} as many times over as
 * the sizes {@code -Dbench.sizes=87000,1000000} ask for, each time in a vocabulary of its own, so that there is as much to
 * find in each copy. {@code -Dbench.memory=256} bounds it, in megabytes.
 */
@Tag("bench")
class ReuseBench {

    @TempDir
    private Path folder;

    @Test
    void costOfAJoin() throws Exception {
        Corpus corpus = Corpus.open(Path.of(System.getProperty("bench.files")));
        AdoptedDocuments adopted = AdoptedDocuments.of(corpus, SeriesIndex.of(corpus, Edition.OFFICIAL));
        List<ReuseDocument> documents = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        for (Entry entry : adopted.inOrder()) {
            documents.add(new ReuseDocument(entry.symbol().shortForm(), "", adopted.series(entry)));
            texts.add(corpus.read(entry).paragraphs().stream()
                    .map(Paragraph::text)
                    .toList());
        }
        for (String size :
                System.getProperty("bench.sizes", "20000,87000,1000000").split(",")) {
            measure(documents, texts, Integer.parseInt(size));
        }
    }

    private void measure(List<ReuseDocument> documents, List<List<String>> texts, int size) throws Exception {
        long memory = Long.getLong("bench.memory", 256) << 20;
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = 0;
        int added = 0;
        try (ReuseJoin join = new ReuseJoin(new ReuseOptions(12, 100, false, memory), folder)) {
            for (int copy = 0; added < size; copy++) {
                for (int i = 0; i < documents.size() && added < size; i++) {
                    int number = join.add(documents.get(i));
                    List<ReuseParagraph> made = new ArrayList<>();
                    for (String text : texts.get(i)) {
                        made.add(new ReuseParagraph(number, "OP" + made.size(), inOwnWords(text, copy)));
                    }
                    long begun = cpu();
                    for (ReuseParagraph paragraph : made) {
                        join.add(paragraph);
                    }
                    cpu += cpu() - begun;
                    added += made.size();
                }
            }
            long begun = cpu();
            ReuseSummary summary = join.join(pair -> {});
            cpu += cpu() - begun;
            System.out.printf(
                    Locale.ROOT,
                    "%,d paragraphs, %,d pairs: %.1f s of processor time, peak heap %,d MB with a bound of %,d%n",
                    summary.paragraphs(),
                    summary.pairs(),
                    cpu / 1e9,
                    ManagementFactory.getMemoryPoolMXBeans().stream()
                                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                    .sum()
                            >> 20,
                    memory >> 20);
        }
    }

    private static String inOwnWords(String text, int copy) {
        return copy == 0 ? text : text.replace(" ", (char) ('a' + copy % 26) + "x" + (char) ('a' + copy / 26) + " ");
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
