package recital.concord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.concord.ClauseComparison.Gap;
import recital.model.Language;
import recital.model.Resolution;

/**
 * Makes the tables of {@code concord} again that are counted over whole sessions: the renderings of words, the weights of
 * gaps, how seldom a gap of a weight is. {@code -Dbench.sessions=77,78}; {@code -Dbench.out} is the folder of the tables. A
 * table in {@code target/test-classes/recital/concord} stands before that of the program.
 */
@Tag("bench")
class ConcordTables {

    private static final List<String> SESSIONS =
            List.of(System.getProperty("bench.sessions", "77,78").split(","));
    private static final Path OUT = Path.of(System.getProperty("bench.out", "src/main/resources/recital/concord"));

    /** Files of which one holds another text than its symbol says. */
    private static final List<String> OTHER_TEXTS = List.of("77/90", "78/3", "78/231");

    /** A longer passage is an annex that was read as one. In characters of English. */
    private static final int LONGEST = 3_000;

    /** One passage in so many loses a clause. */
    private static final int SLIPS = 2;

    private static final double[] SHARES = {.006, .005, .004, .003, .002, .001, .0005, .0002, .0001, .00005};

    /** Which words render a word: by which languages gaps are looked for, and in which. */
    @Test
    void renderings() throws Exception {
        new RenderingCounts(rows(), sessions()).write(OUT);
    }

    /** By how many letters words make passages longer. */
    @Test
    void wordLengths() throws Exception {
        new WordLengthCounts(rows(), sessions()).write(OUT);
    }

    private static List<ConcordRow> rows() throws Exception {
        List<ConcordRow> rows = new ArrayList<>();
        for (Map<Language, Resolution> texts : texts()) {
            if (!OTHER_TEXTS.contains(name(texts))) {
                RowAligner.align(texts).stream()
                        .filter(ConcordTables::isWhole)
                        .filter(row ->
                                row.in(Language.ENGLISH).orElseThrow().text().length() < LONGEST)
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    /** What a gap weighs, by clauses that are left out of the passages of the sessions, with the renderings that are there. */
    @Test
    void gapTrees() throws Exception {
        Random random = new Random(Long.getLong("bench.seed", 7));
        TreeBoosting boosting = new TreeBoosting();
        for (Map<Language, Resolution> texts : texts()) {
            if (OTHER_TEXTS.contains(name(texts))) {
                continue;
            }
            for (ConcordRow row : RowAligner.align(texts)) {
                if (isWhole(row)) {
                    looks(row).forEach(look -> boosting.add(look.look.features(), false));
                    for (Language language : Language.values()) {
                        slip(row, language, random).stream()
                                .flatMap(ConcordTables::looks)
                                .filter(look -> look.language == language)
                                .forEach(look -> boosting.add(look.look.features(), true));
                    }
                }
            }
        }
        write(
                "gap-trees",
                "# What the features of a suspected gap say, by the names of CloserLook: a tree a row, each question before"
                        + " what follows from yes and then from no.\n# source: gradient boosting over the passages of the "
                        + sessions() + " and clauses that were left out of them: " + boosting + ".\n"
                        + boosting.trees(random).written());
        System.out.println(boosting);
    }

    /** How many passages have a gap of a weight. */
    @Test
    void gaps() throws Exception {
        List<Double> weights = new ArrayList<>();
        int passages = 0;
        int resolutions = 0;
        for (Map<Language, Resolution> texts : texts()) {
            List<ConcordRow> all = RowAligner.align(texts);
            ClauseGaps gaps = new ClauseGaps(all);
            if (gaps.ofAnotherText().isEmpty()) {
                resolutions++;
                passages += all.stream().mapToInt(row -> row.passages().size()).sum();
                gaps.told().values().forEach(some -> some.forEach(gap -> weights.add(gap.weight())));
            }
        }
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "# How great the weight of the gap of a passage is, in how many passages: kind, weight, share of passages with as"
                        + " great a weight or a greater one.%n# source: counted over the %d passages of %d resolutions of the"
                        + " %s, real differences included, files that hold another text left out.%n",
                passages,
                resolutions,
                sessions()));
        weights.sort(Comparator.reverseOrder());
        for (double share : SHARES) {
            int place = (int) Math.round(share * passages) - 1;
            if (place >= 0 && place < weights.size()) {
                table.append(String.format(
                        Locale.ROOT, "%s\t%.2f\t%s%n", FindingKind.MISSING_CLAUSE.code(), weights.get(place), share));
            }
        }
        write("gaps", table.toString());
    }

    /** How often a row shows a difference of a kind in a language. */
    @Test
    void chances() throws Exception {
        Map<String, Integer> counts = new TreeMap<>();
        int rows = 0;
        int resolutions = 0;
        for (String session : SESSIONS) {
            for (Map<Language, Resolution> texts :
                    ConcordBench.session(session, ValueComparison.FEWEST_LANGUAGES, Integer.MAX_VALUE)) {
                Concordance concordance = Concordance.of(texts);
                resolutions++;
                rows += concordance.rows().size();
                new ValueComparison(concordance.rows(), new ReadValues())
                        .differences()
                        .forEach(difference -> counts.merge(Chances.key(difference), 1, Integer::sum));
                concordance.findings().stream()
                        .filter(finding ->
                                finding.own().isEmpty() && finding.others().isEmpty())
                        .map(finding -> Chances.key(finding.kind().code(), "passage", finding.language()))
                        .forEach(key -> counts.merge(key, 1, Integer::sum));
            }
        }
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "# How often a row shows a difference: its kind, the kind of value, the language, the share of rows.%n# source:"
                        + " counted over the %d rows of %d resolutions of the %s, real differences included.%n",
                rows,
                resolutions,
                sessions()));
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            table.append(String.format(Locale.ROOT, "%s\t%.7f%n", count.getKey(), (double) count.getValue() / rows));
        }
        write("chances", table.toString());
    }

    private record Look(Language language, CloserLook look) {}

    private static Stream<Look> looks(ConcordRow row) {
        RowCoverage coverage = new RowCoverage(row);
        return ClauseComparison.gaps(row).stream()
                .filter(gap -> gap.weight() > ClauseComparison.NONE)
                .map(gap -> new Look(gap.language(), look(gap, coverage)));
    }

    private static CloserLook look(Gap gap, RowCoverage coverage) {
        return CloserLook.of(gap, GapEvidence.of(gap, coverage), coverage);
    }

    /** The row with a clause left out in a language, now and then. */
    private static Optional<ConcordRow> slip(ConcordRow row, Language language, Random random) {
        if (random.nextInt(SLIPS) != 0) {
            return Optional.empty();
        }
        Passage passage = row.in(language).orElseThrow();
        return Slip.CLAUSE_LEFT_OUT.in(language, passage.text(), random).map(text -> {
            Map<Language, Passage> passages = new EnumMap<>(row.passages());
            passages.put(language, new Passage(language, passage.names(), text));
            return new ConcordRow(passages);
        });
    }

    private static boolean isWhole(ConcordRow row) {
        return row.passages().size() == Language.values().length;
    }

    private static String name(Map<Language, Resolution> texts) {
        return texts.values().iterator().next().shortName();
    }

    private static List<Map<Language, Resolution>> texts() throws Exception {
        List<Map<Language, Resolution>> texts = new ArrayList<>();
        for (String session : SESSIONS) {
            texts.addAll(ConcordBench.session(session));
        }
        return texts;
    }

    private static String sessions() {
        return String.join("th and ", SESSIONS) + (SESSIONS.size() > 1 ? "th sessions" : "th session");
    }

    private static void write(String name, String table) throws IOException {
        Files.writeString(Files.createDirectories(OUT).resolve(name + ".tsv"), table);
    }
}
