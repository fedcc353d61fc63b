package recital.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import recital.Invented;
import recital.align.Aligner;
import recital.align.Overrides;
import recital.concord.ConcordReport;
import recital.concord.Concordance;
import recital.corpus.cache.Cache;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;
import recital.diff.Comparisons;
import recital.diff.Differ;
import recital.lineage.Draftings;
import recital.lineage.Lineage;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Language;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.parse.Census;
import recital.parse.ParseException;
import recital.parse.Parsers;
import recital.report.EveryOutput;
import recital.report.SearchSamples;
import recital.search.check.CheckRule;
import recital.search.check.CheckedCollection;
import recital.search.check.DraftChecker;
import recital.source.Fuzzing.Trial;
import recital.source.format.Sources;

/**
 * Reads a damaged file the whole way from bytes to every output.
 *
 * <p>A file is read, or refused in one line by one of the two exceptions of reading. Of one that is read every character
 * has its place, and whatever is written of it alone, beside the whole file, and in a series with it is well-formed.
 */
public final class ReadingTrial implements Trial {

    static final Limits LIMITS = new Limits(
            8 << 20, 4 << 20, Limits.DEFAULT.depth(), Limits.DEFAULT.pages(), 64 << 20, Duration.ofSeconds(10));

    /** What a reading may take from the heap in all, given back in between or not. */
    private static final long MOST_ALLOCATED = 1L << 30;

    /** What a user sees of them. */
    private static final int MOST_FINDINGS = 100;

    private final Way way;
    private final int outputsOfOneIn;
    private final DraftChecker checker;
    private final Map<byte[], Optional<Resolution>> wholes = new IdentityHashMap<>();

    /**
     * @param outputsOfOneIn of how many that are read the outputs of one are looked at, which takes longer than reading
     */
    ReadingTrial(Way way, int outputsOfOneIn) {
        this.way = way;
        this.outputsOfOneIn = outputsOfOneIn;
        this.checker = checker();
    }

    private static DraftChecker checker() {
        try {
            return new DraftChecker(
                    new CheckedCollection(Corpus.open(Invented.TEXTS), new Comparisons(Cache.NONE), Overrides.none()));
        } catch (CorpusException e) {
            throw new AssertionError(e);
        }
    }

    /** How a file is read; a reader that has two ways takes one with even seeds and the other with odd ones. */
    interface Way {

        Source read(byte[] file, long seed) throws SourceException;
    }

    @Override
    public String outcome(byte[] whole, byte[] damaged, long seed) throws Exception {
        Resolution read;
        String format;
        try {
            long before = allocated();
            Source source = way.read(damaged, seed);
            read = Parsers.parse(source, "damaged");
            assertThat(allocated() - before).as("bytes allocated").isLessThan(MOST_ALLOCATED);
            Census census = Census.of(read, source.visibleText());
            assertThat(census.missing()).as("characters lost").isEmpty();
            assertThat(census.doubled()).as("characters doubled").isEmpty();
            format = source.format() + (census.complete() ? "" : ", some of it not placed");
        } catch (SourceException | ParseException e) {
            assertThat(String.valueOf(e.getMessage()))
                    .as("a message on one line")
                    .isNotBlank()
                    .doesNotContain("\n");
            return "refused: " + e.getMessage();
        }
        assertBeginning(damaged, read);
        if (seed % outputsOfOneIn == 0) {
            assertOutputs(read, whole, seed);
        }
        return "read as " + format;
    }

    /**
     * What the beginning tells of a document, where it does, is what the whole file tells; not so of a PDF whose tags are
     * broken further on, for all of it is then read by its layout.
     */
    private static void assertBeginning(byte[] file, Resolution whole) {
        if (whole.format() == Format.PDF) {
            return;
        }
        Resolution identified;
        try {
            Optional<Source> beginning = Sources.readBeginning(file, ReadOptions.within(LIMITS), Parsers.BEGINNING);
            if (beginning.isEmpty()) {
                return;
            }
            identified = Parsers.identify(beginning.get());
        } catch (SourceException | ParseException e) {
            return;
        }
        assertThat(whole.symbol()).isEqualTo(identified.symbol());
        Symbol symbol = whole.symbol().orElseThrow();
        assertThat(Entry.of(symbol, identified, "file", "hash")).isEqualTo(Entry.of(symbol, whole, "file", "hash"));
    }

    private void assertOutputs(Resolution read, byte[] whole, long seed) throws Exception {
        EveryOutput.ofDocument(read);
        Optional<Resolution> other = wholes.computeIfAbsent(whole, file -> read(file, seed));
        if (other.isPresent()) {
            Resolution earlier = called(other.get(), "A/RES/98/998");
            Resolution later = called(read, "A/RES/99/999");
            EveryOutput.ofDiff(new Differ().diff(new Aligner().align(earlier, later)));
            EveryOutput.ofDiff(new Differ().diff(new Aligner().align(later, earlier)));
            EveryOutput.ofLineage(Lineage.of(List.of(earlier, later)));
            assertFurther(earlier, later, seed);
        }
    }

    /** What takes longer, in turn. */
    private void assertFurther(Resolution earlier, Resolution later, long seed) throws Exception {
        switch (Math.floorMod(seed / outputsOfOneIn, 4)) {
            case 0 -> EveryOutput.ofDrafting(Draftings.of(earlier, later, called(earlier, "A/RES/100/1000")));
            case 1 -> {
                ParagraphId some = later.paragraphs()
                        .get((int) (seed % later.paragraphs().size()))
                        .id();
                EveryOutput.ofPrecedents(SearchSamples.precedents(later.excerpt(some), earlier));
            }
            case 2 ->
                EveryOutput.ofConcord(ConcordReport.of(
                        List.of(Concordance.of(
                                Map.of(Language.ENGLISH, earlier, Language.FRENCH, later, Language.SPANISH, earlier))),
                        MOST_FINDINGS,
                        true));
            default -> EveryOutput.ofCheck(checker.check(later, List.of(CheckRule.values())));
        }
    }

    private Optional<Resolution> read(byte[] file, long seed) {
        try {
            return Optional.of(Parsers.parse(way.read(file, seed), "whole"));
        } catch (SourceException | ParseException e) {
            return Optional.empty();
        }
    }

    /** Two documents of a series have two names, and neither is paraphrased where the other is not. */
    private static Resolution called(Resolution document, String symbol) {
        return document.describedAs(
                Symbol.of(symbol), document.title(), document.adopted(), OptionalInt.empty(), Edition.OFFICIAL);
    }

    /** What this thread has taken of the heap so far, in bytes, given back or not. */
    public static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
