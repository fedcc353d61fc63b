package recital.search.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.corpus.catalog.Corpus;
import recital.model.Edition;
import recital.model.Language;
import recital.search.InventedCollection;
import recital.search.index.CorpusIndex;
import recital.search.index.IndexListener;
import recital.search.index.ParagraphIndex;

/** The bench does the same with real resolutions, among which a run has rivals. */
class PlantedRunsTest {

    private static final int PLANTED = 60;

    @TempDir
    private Path folder;

    /** Runs of 12 to 30 words, up to a fifth of them replaced, in paragraphs that begin and end with other words. */
    @Test
    @Tag("slow")
    void plantedRunsAreFoundFirst() throws Exception {
        Random random = new Random(3);
        InventedCollection collection = InventedCollection.in(folder, 20, random);
        int first = 0;
        int among = 0;
        try (ParagraphIndex index = new CorpusIndex(Corpus.open(folder), IndexListener.NONE).open()) {
            PrecedentFinder finder = new PrecedentFinder(index);
            for (int i = 0; i < PLANTED; i++) {
                int document = random.nextInt(20);
                int paragraph = random.nextInt(6);
                String asked = planted(
                        collection.paragraphs.get(document).get(paragraph),
                        collection.paragraphs.get((document + 1) % 20).get(paragraph),
                        .2 * i / PLANTED,
                        random);
                List<String> found = find(finder, asked, (document + 1) % 20);
                String expected = InventedCollection.symbol(document) + "#OP" + (paragraph + 1);
                first += found.indexOf(expected) == 0 ? 1 : 0;
                among += found.contains(expected) ? 1 : 0;
            }
        }
        assertThat(first).isGreaterThanOrEqualTo(PLANTED * 95 / 100);
        assertThat(among).isGreaterThanOrEqualTo(PLANTED * 99 / 100);
    }

    private static String planted(String source, String host, double noise, Random random) {
        String[] words = source.split(" ");
        int length = 12 + random.nextInt(18);
        int start = random.nextInt(words.length - length + 1);
        List<String> asked = new ArrayList<>(List.of(host.split(" ")));
        int at = random.nextInt(asked.size());
        for (int i = 0; i < length; i++) {
            asked.add(at + i, random.nextDouble() < noise ? InventedCollection.word(random) : words[start + i]);
        }
        return String.join(" ", asked);
    }

    /** The closest paragraphs of the groups, without those of the host. */
    private static List<String> find(PrecedentFinder finder, String asked, int host) {
        PrecedentQuery query = PrecedentQuery.of(Edition.OFFICIAL);
        Precedents precedents = finder.ofWords(asked, Language.ENGLISH, query);
        assertThat(precedents.ownSeries()).isEqualTo(Optional.empty());
        return precedents.answers().get(0).groups().stream()
                .map(group -> group.closest().paragraph().toString())
                .filter(name -> !name.startsWith(InventedCollection.symbol(host) + "#"))
                .toList();
    }
}
