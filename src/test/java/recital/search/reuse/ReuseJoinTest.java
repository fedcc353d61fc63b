package recital.search.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recital.search.FoldedWords;
import recital.search.RunFinder;
import recital.search.reuse.ReuseSummary.Loan;

class ReuseJoinTest {

    private static final long PLENTY = 1 << 26;

    private static final String ROADS = "encourages all States to build roads that carry water in the dry season";

    @TempDir
    private Path folder;

    private final List<ReusePair> pairs = new ArrayList<>();

    /** A join of documents of one paragraph each, in the order of their adoption. */
    private ReuseSummary join(ReuseOptions options, List<ReuseDocument> documents, List<String> texts)
            throws IOException {
        pairs.clear();
        try (ReuseJoin join = new ReuseJoin(options, folder)) {
            for (int i = 0; i < documents.size(); i++) {
                join.add(new ReuseParagraph(join.add(documents.get(i)), "OP1", texts.get(i)));
            }
            return join.join(pairs::add);
        }
    }

    private static ReuseDocument document(int number, int series) {
        return new ReuseDocument("70/" + number, "2015-12-22", series);
    }

    private static ReuseOptions options(long memory) {
        return new ReuseOptions(6, 10, false, memory);
    }

    private static ReuseOptions generous(long memory) {
        return new ReuseOptions(6, 700, false, memory);
    }

    @Test
    void sharedWordsAreToldAsTheBorrowerHasThem() throws IOException {
        join(
                options(PLENTY),
                List.of(document(1, 0), document(2, 1)),
                List.of(
                        "Wells: " + ROADS,
                        "Also, Encourages all States to build roads by hand; " + ROADS.toUpperCase()));

        assertThat(pairs).hasSize(1);
        ReusePair pair = pairs.get(0);
        assertThat(pair.lender().name()).isEqualTo("70/1");
        assertThat(pair.text()).isEqualTo(ROADS.toUpperCase());
        assertThat(pair.longest()).isEqualTo(13);
        assertThat(pair.shared()).isEqualTo(13 + 6);
        assertThat(pair.borrowerWords()).isEqualTo(1 + 8 + 13);
    }

    @Test
    void earliestParagraphLendsAndOwnPastBorrowsFromNobody() throws IOException {
        ReuseSummary summary = join(
                options(PLENTY),
                List.of(document(1, 0), document(2, 1), document(3, 1), document(4, 0)),
                List.of("Decides to dig", ROADS, ROADS, ROADS));

        assertThat(pairs)
                .extracting(pair -> pair.lender().name() + " " + pair.borrower().name() + " " + pair.first())
                .containsExactly("70/2 70/4 13", "70/3 70/4 0");
        assertThat(summary.loans()).containsExactly(new Loan(1, 0, 13, 1));
    }

    @Test
    void pairsOfOneSeriesAreToldWhereTheyAreAskedFor() throws IOException {
        join(new ReuseOptions(6, 10, true, PLENTY), List.of(document(1, 0), document(2, 0)), List.of(ROADS, ROADS));

        assertThat(pairs).hasSize(1);
    }

    @Test
    void wordingOfManyParagraphsIsAStockPhrase() throws IOException {
        List<ReuseDocument> documents =
                IntStream.range(0, 11).mapToObj(i -> document(i, i)).toList();

        ReuseSummary summary = join(
                options(PLENTY),
                documents,
                documents.stream().map(document -> ROADS).toList());

        assertThat(pairs).isEmpty();
        assertThat(summary.stockPhrases()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {3_000, 20_000, 300_000})
    void resultIsTheSameWhateverMemoryThereIs(long memory) throws IOException {
        Random random = new Random(7);
        List<String> texts = IntStream.range(0, 700).mapToObj(i -> text(random)).toList();
        List<ReuseDocument> documents =
                IntStream.range(0, 700).mapToObj(i -> document(i, i % 50)).toList();
        ReuseSummary expected = join(generous(PLENTY), documents, texts);
        List<ReusePair> expectedPairs = List.copyOf(pairs);

        assertThat(join(generous(memory), documents, texts)).isEqualTo(expected);
        assertThat(pairs).hasSizeGreaterThan(100).isEqualTo(expectedPairs);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Tag("slow")
    @Test
    void noPairWithACommonRunIsMissed() throws IOException {
        Random random = new Random(11);
        List<String> texts = IntStream.range(0, 250).mapToObj(i -> text(random)).toList();
        List<ReuseDocument> documents =
                IntStream.range(0, 250).mapToObj(i -> document(i, i)).toList();
        join(new ReuseOptions(6, 250, false, PLENTY), documents, texts);

        Set<String> expected = new HashSet<>();
        for (int later = 1; later < 250; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (!new RunFinder(words(texts.get(later)), 6)
                        .sharedWith(words(texts.get(earlier)))
                        .isEmpty()) {
                    expected.add("70/" + earlier + " 70/" + later);
                }
            }
        }
        assertThat(pairs.stream()
                        .map(pair ->
                                pair.lender().name() + " " + pair.borrower().name())
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThan(50)
                .isEqualTo(expected);
    }

    private static long[] words(String text) {
        return FoldedWords.of(text).hashes();
    }

    /** Words of a small vocabulary, and in it, some words after one another of a well-known passage. */
    private static String text(Random random) {
        String[] passage =
                (ROADS + " and share what they know of springs and cisterns with villages of the north").split(" ");
        int from = random.nextInt(passage.length - 8);
        String words = random.ints(20, 0, 400)
                .mapToObj(i -> "well" + (char) ('a' + i / 20) + (char) ('a' + i % 20))
                .collect(Collectors.joining(" "));
        return words + " " + String.join(" ", List.of(passage).subList(from, from + 3 + random.nextInt(6))) + " "
                + words.substring(20);
    }
}
