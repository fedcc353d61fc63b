package recital.search.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.align.Overrides;
import recital.corpus.cache.Cache;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.diff.Comparisons;
import recital.model.Resolution;
import recital.search.check.CitationSlips.Kind;
import recital.search.check.CitationSlips.Slip;

/**
 * Prints how many slips in citations are found, three in each of some texts: of those that the collection can tell, since
 * it has what is cited or another document cites it, and of all; and what is found in the texts as they are.
 * {@code -Dbench.files=DIR} names a folder with whole sessions, {@code -Dbench.seed} what is drawn, {@code
 * -Dbench.documents} how many texts.
 */
@Tag("bench")
class CitationBench {

    private static final int DOCUMENTS = Integer.getInteger("bench.documents", 20);

    private static final int SLIPS = 3;

    @Test
    void slipsInCitationsOfRealTexts() throws Exception {
        String folder = System.getProperty("bench.files", "");
        if (folder.isEmpty()) {
            return;
        }
        Corpus corpus = Corpus.open(Path.of(folder));
        CheckedCollection collection = new CheckedCollection(corpus, new Comparisons(Cache.NONE), Overrides.none());
        Random random = new Random(Long.getLong("bench.seed", 7));
        int last = corpus.entries().stream()
                .mapToInt(entry -> entry.session().orElse(0))
                .max()
                .orElseThrow();
        List<Entry> entries = new ArrayList<>(corpus.entries().stream()
                .filter(entry -> entry.session().orElse(0) == last)
                .toList());
        Collections.shuffle(entries, random);
        Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
        int texts = 0;
        int alarms = 0;
        for (Entry entry : entries) {
            Resolution document = corpus.read(entry);
            CitationSlips slips = new CitationSlips(document, collection, random);
            List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
            Collections.shuffle(kinds, random);
            List<Slip> all = kinds.stream()
                    .map(slips::slip)
                    .flatMap(Optional::stream)
                    .limit(SLIPS)
                    .toList();
            if (all.size() < SLIPS || texts == DOCUMENTS) {
                continue;
            }
            texts++;
            RuleResult asItIs = DraftChecker.result(CheckRule.CITATION_NUMBER, new CheckedDraft(document, collection));
            alarms += asItIs.findings().size();
            asItIs.findings()
                    .forEach(finding -> System.out.println("as it is " + document.shortName() + " " + finding));
            for (Slip slip : all) {
                int[] count = counts.computeIfAbsent(slip.kind(), key -> new int[4]);
                boolean found = slips.isFound(slip);
                boolean told = slips.canBeTold(slip);
                count[0] += found && told ? 1 : 0;
                count[1] += told ? 1 : 0;
                count[2] += found ? 1 : 0;
                count[3]++;
                if (!found) {
                    System.out.println((told ? "missed " : "cannot be told ") + slip.kind() + " " + document.shortName()
                            + " " + slip.paragraph() + " " + slip.was() + " -> " + slip.now());
                }
            }
        }
        int[] sum = new int[4];
        counts.forEach((kind, count) -> {
            print(kind.name(), count);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += count[i];
            }
        });
        print(texts + " texts", sum);
        System.out.println(alarms + " findings in them as they are");
    }

    private static void print(String name, int[] count) {
        System.out.printf(
                Locale.ROOT,
                "%-20s %3d of %3d that can be told %.3f, %3d of %3d in all %.3f%n",
                name,
                count[0],
                count[1],
                (double) count[0] / count[1],
                count[2],
                count[3],
                (double) count[2] / count[3]);
    }
}
