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
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.align.Overrides;
import recital.corpus.cache.Cache;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.diff.Comparisons;
import recital.model.Resolution;
import recital.search.check.SeededDefects.Defect;

/**
 * Prints how many slips that are set into real texts are found, rule by rule; {@code -Dbench.files=DIR} names a folder
 * with the resolutions of whole sessions, {@code -Dbench.seed} what is drawn, {@code -Dbench.documents} how many texts,
 * {@code -Dbench.rules} some rules alone.
 */
@Tag("bench")
class CheckBench {

    private static final int DOCUMENTS = Integer.getInteger("bench.documents", 120);

    @Test
    void seededSlipsInRealTexts() throws Exception {
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
        Set<String> rules = Set.of(System.getProperty("bench.rules", "").split(","));
        Map<CheckRule, int[]> found = new EnumMap<>(CheckRule.class);
        for (Entry entry : entries.subList(0, Math.min(DOCUMENTS, entries.size()))) {
            Resolution document = corpus.read(entry);
            SeededDefects defects = new SeededDefects(
                    document,
                    collection,
                    collection.beside(document).orElseThrow().documents(),
                    random);
            for (CheckRule rule : CheckRule.values()) {
                Optional<Defect> defect =
                        rules.contains("") || rules.contains(rule.code()) ? defects.defect(rule) : Optional.empty();
                if (defect.isPresent()) {
                    int[] counts = found.computeIfAbsent(rule, key -> new int[2]);
                    counts[1]++;
                    if (defects.isFound(defect.get())) {
                        counts[0]++;
                    } else {
                        System.out.println(
                                "missed " + rule.code() + " " + document.shortName() + " " + place(defect.get()));
                    }
                }
            }
        }
        found.forEach((rule, counts) -> System.out.printf(
                Locale.ROOT,
                "%-20s %3d of %3d  %.3f%n",
                rule.code(),
                counts[0],
                counts[1],
                (double) counts[0] / counts[1]));
    }

    /** The paragraph with the slip, so that it can be judged whether somebody should see it. */
    private static String place(Defect defect) {
        return defect.place()
                .flatMap(defect.text()::paragraph)
                .map(paragraph -> paragraph.id() + " " + paragraph.text())
                .orElse("");
    }
}
