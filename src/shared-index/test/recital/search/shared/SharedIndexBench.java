package recital.search.shared;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import recital.Shared;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Paragraph;
import recital.search.SessionArchive;
import recital.search.index.CorpusIndex;
import recital.search.index.IndexListener;
import recital.search.index.ParagraphIndex;
import recital.search.index.SearchScope;
import recital.search.precedent.AskedParagraph;
import recital.search.precedent.PrecedentAnswer;
import recital.search.precedent.PrecedentFinder;
import recital.search.precedent.PrecedentQuery;
import recital.search.precedent.Precedents;

/**
 * Prints whether a shared index gives the same answers as the one of this machine, for paragraphs drawn from all
 * resolutions of three sessions, and what either takes. The node runs in the same process: its time is counted too.
 */
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedIndexBench {

    private static final int QUERIES = Integer.getInteger("bench.queries", 1000);
    private static final int DOCUMENTS = Integer.getInteger("bench.documents", 5);
    private static final PrecedentQuery USUAL = PrecedentQuery.of(Edition.OFFICIAL);

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final List<Asked> paragraphs = new ArrayList<>();
    private Corpus corpus;
    private OpenSearchNode node;
    private ParagraphIndex own;
    private ParagraphIndex shared;

    private record Asked(Entry document, Paragraph paragraph) {}

    @BeforeAll
    void load(@TempDir Path data) throws Exception {
        Path folder = Path.of("target/bench/sessions");
        for (String session : List.of("76-en.zip", "77-en.zip", "78-en.zip")) {
            SessionArchive.unpack(Shared.path("un/sessions").resolve(session), folder);
        }
        corpus = Corpus.open(folder);
        for (Entry entry : corpus.entries()) {
            for (Paragraph paragraph : corpus.read(entry).paragraphs()) {
                paragraphs.add(new Asked(entry, paragraph));
            }
        }
        node = OpenSearchNode.in(data);
        SharedIndexAddress address = node.index("sessions");
        own = timed("own index", () -> new CorpusIndex(corpus, IndexListener.NONE).open());
        shared = timed(
                "shared index", () -> new OpenSearchCorpusIndex(address, new IndexCredentials("", ""), IndexListener.NONE)
                        .update(corpus, false));
        System.out.printf(
                Locale.ROOT,
                "%,d paragraphs, %,d there, %,d bytes%n",
                own.size(),
                shared.size(),
                bytes(node.index("sessions")));
    }

    private static long bytes(SharedIndexAddress address) throws Exception {
        try (SearchNode asked = SearchNode.at(address, new IndexCredentials("", ""))) {
            return asked.send("GET", "/_stats/store")
                    .body()
                    .path("_all")
                    .path("total")
                    .path("store")
                    .path("size_in_bytes")
                    .asLong();
        }
    }

    @AfterAll
    void stop() throws Exception {
        own.close();
        shared.close();
        node.close();
    }

    private interface Work<T> {
        T done() throws Exception;
    }

    private <T> T timed(String what, Work<T> work) throws Exception {
        long cpu = process.getProcessCpuTime();
        long start = System.nanoTime();
        T result = work.done();
        System.out.printf(
                Locale.ROOT,
                "%-24s %6.1f s, of the processors %6.1f s%n",
                what,
                (System.nanoTime() - start) / 1e9,
                (process.getProcessCpuTime() - cpu) / 1e9);
        return result;
    }

    @Test
    void sameAnswers() throws Exception {
        List<Asked> drawn = new ArrayList<>(paragraphs);
        Collections.shuffle(drawn, new Random(17));
        List<Asked> asked = drawn.subList(0, Math.min(QUERIES, drawn.size()));
        List<PrecedentAnswer> ours = timed("own, by paragraph", () -> answers(own, asked));
        List<PrecedentAnswer> theirs = timed("shared, by paragraph", () -> answers(shared, asked));
        int same = 0;
        for (int i = 0; i < asked.size(); i++) {
            if (ours.get(i).equals(theirs.get(i))) {
                same++;
            } else {
                System.out.println("differs: " + asked.get(i).document().symbol() + "#"
                        + asked.get(i).paragraph().id());
            }
        }
        System.out.printf(Locale.ROOT, "the same answers: %,d of %,d%n", same, asked.size());
    }

    private static List<PrecedentAnswer> answers(ParagraphIndex index, List<Asked> asked) {
        PrecedentFinder finder = new PrecedentFinder(index);
        return asked.stream()
                .map(one -> finder.find(
                        new AskedParagraph(
                                Optional.empty(),
                                Language.ENGLISH,
                                one.paragraph().text()),
                        "",
                        new SearchScope(
                                Edition.OFFICIAL,
                                Optional.empty(),
                                Set.of(),
                                Optional.of(one.document().symbol()),
                                Optional.empty()),
                        USUAL))
                .toList();
    }

    /** The longest of them, which is what a delegate asks of a draft. */
    @Test
    void sameAnswersOfWholeDocuments() throws Exception {
        List<Entry> entries = new ArrayList<>(corpus.entries());
        Collections.shuffle(entries, new Random(3));
        for (Entry entry : entries.subList(0, DOCUMENTS)) {
            int size = corpus.read(entry).paragraphs().size();
            String name = entry.symbol().shortForm() + ", " + size;
            Precedents ours = timed("own, " + name, () -> ofDocument(own, entry));
            Precedents theirs = timed("shared, " + name, () -> ofDocument(shared, entry));
            System.out.println(ours.equals(theirs) ? "the same" : "differs");
        }
    }

    private Precedents ofDocument(ParagraphIndex index, Entry entry) throws Exception {
        return new PrecedentFinder(index).ofDocument(corpus.read(entry), Optional.empty(), corpus, USUAL);
    }
}
