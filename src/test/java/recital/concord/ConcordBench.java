package recital.concord;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.Shared;
import recital.model.Language;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.parse.ParseException;
import recital.parse.Parsers;
import recital.source.Limits;
import recital.source.SourceException;
import recital.source.format.Sources;

/**
 * Puts slips into resolutions of two sessions and prints how many are found, and how many findings there are without
 * them, kind by kind. {@code -Dbench.sessions=77,78}, {@code -Dbench.slips}, {@code -Dbench.seed}; a finding counts from a
 * probability on, one passage in a thousand or {@code -Dbench.alarm}, of clauses three or {@code -Dbench.clauses}, and only
 * in the row and the language of the slip. {@code -Dbench.misses=true} lists what is not found, {@code -Dbench.draw=40}
 * draws so many of the findings without a slip, to be read.
 */
@Tag("bench")
class ConcordBench {

    private static final double ALARM = Double.parseDouble(System.getProperty("bench.alarm", "0.001"));
    private static final double CLAUSES = Double.parseDouble(System.getProperty("bench.clauses", "0.003"));
    private static final int LONGEST = 150;

    /** Letters of English, up to which a clause that was left out counts as of one size. */
    private static final int[] SIZES = {60, 90, 140, 220, 10_000};

    private final Map<String, int[]> found = new TreeMap<>();
    private final Map<Map<Language, Resolution>, Set<String>> without = new IdentityHashMap<>();
    private final List<Finding> alarms = new ArrayList<>();

    @Test
    void slipsThatAreFound() throws Exception {
        List<Map<Language, Resolution>> texts = new ArrayList<>();
        for (String session : System.getProperty("bench.sessions", "77,78").split(",")) {
            texts.addAll(session(session));
        }
        measure(texts);
    }

    void measure(List<Map<Language, Resolution>> texts) {
        Random random = new Random(Long.getLong("bench.seed", 77));
        int slips = Integer.getInteger("bench.slips", 500);
        long start = cpuTime();
        for (int made = 0; made < slips; ) {
            made += slip(texts.get(random.nextInt(texts.size())), random) ? 1 : 0;
        }
        long compared = slips + without.size();
        System.out.printf("%.2f CPU seconds a resolution%n", (cpuTime() - start) / 1e9 / compared);
        found.forEach((name, count) ->
                System.out.printf("%-32s %3d of %3d  %.3f%n", name, count[0], count[1], (double) count[0] / count[1]));
        System.out.printf(
                "findings without a slip: %d in %d resolutions, %.2f each%n",
                alarms.size(), without.size(), (double) alarms.size() / without.size());
        alarms.stream()
                .collect(Collectors.groupingBy(Finding::kind, TreeMap::new, Collectors.counting()))
                .forEach((kind, count) -> System.out.printf("  %-16s %d%n", kind.code(), count));
        Collections.shuffle(alarms, random);
        alarms.stream().limit(Integer.getInteger("bench.draw", 0)).forEach(ConcordBench::print);
    }

    private static void print(Finding finding) {
        System.out.printf("%n%s  %s, not %s%n", finding.id(), finding.own(), finding.others());
        finding.row().passages().forEach((language, passage) -> {
            StringBuilder text = new StringBuilder(passage.text());
            finding.marks().stream()
                    .filter(mark -> mark.language() == language)
                    .sorted(Comparator.comparing(Finding.Mark::start).reversed())
                    .forEach(mark -> text.insert(mark.end(), "]]").insert(mark.start(), "[["));
            System.out.println("  " + language.code() + " " + text);
        });
    }

    /** Whether there was a place for the slip. */
    private boolean slip(Map<Language, Resolution> texts, Random random) {
        Language language = Language.values()[random.nextInt(Language.values().length)];
        Slip slip = Slip.values()[random.nextInt(Slip.values().length)];
        Resolution text = texts.get(language);
        int place = random.nextInt(text.paragraphs().size());
        Paragraph paragraph = text.paragraphs().get(place);
        Optional<String> other = slip.in(language, paragraph.text(), random);
        if (other.isEmpty()) {
            return false;
        }
        Set<String> before = without.computeIfAbsent(texts, this::findings);
        Map<Language, Resolution> changed = new EnumMap<>(texts);
        changed.put(language, with(text, place, other.get()));
        boolean hit = told(changed).stream()
                .filter(finding -> finding.language() == language)
                .filter(finding -> finding.row().in(language).stream().anyMatch(passage -> passage.names()
                        .contains(paragraph.id().value())))
                .anyMatch(finding -> !before.contains(named(finding)));
        List<String> names = new ArrayList<>(List.of("all", slip.name(), slip.name() + " " + language.code()));
        if (slip == Slip.CLAUSE_LEFT_OUT) {
            names.add(slip.name() + size(language, paragraph.text(), other.get()));
        }
        for (String name : names) {
            int[] count = found.computeIfAbsent(name, any -> new int[2]);
            count[0] += hit ? 1 : 0;
            count[1]++;
        }
        if (!hit && Boolean.getBoolean("bench.misses")) {
            System.out.printf(
                    "missed: %s %s %s %s%n  %s%n  %s%n",
                    slip, text.shortName(), language.code(), paragraph.id(), paragraph.text(), other.get());
        }
        return true;
    }

    private static String size(Language language, String text, String other) {
        double letters = Math.exp(Lengths.inEnglish(language, text)) - Math.exp(Lengths.inEnglish(language, other));
        return Arrays.stream(SIZES)
                .filter(size -> letters < size)
                .mapToObj(size -> " under %5d letters".formatted(size))
                .findFirst()
                .orElseThrow();
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private Set<String> findings(Map<Language, Resolution> texts) {
        List<Finding> told = told(texts);
        alarms.addAll(told);
        return told.stream().map(ConcordBench::named).collect(Collectors.toSet());
    }

    private static List<Finding> told(Map<Language, Resolution> texts) {
        return Concordance.of(texts).findings().stream()
                .filter(finding ->
                        finding.probability() < (finding.kind() == FindingKind.MISSING_CLAUSE ? CLAUSES : ALARM))
                .toList();
    }

    private static String named(Finding finding) {
        return finding.id() + finding.own() + finding.others();
    }

    private static Resolution with(Resolution text, int place, String other) {
        List<Paragraph> paragraphs = new ArrayList<>(text.paragraphs());
        Paragraph paragraph = paragraphs.get(place);
        paragraphs.set(
                place, new Paragraph(paragraph.id(), other, other, List.of(), paragraph.page(), paragraph.line()));
        return text.withParagraphs(paragraphs);
    }

    static List<Map<Language, Resolution>> session(String session) throws Exception {
        return session(session, Language.values().length, LONGEST);
    }

    /** The resolutions that have so many languages and fewer paragraphs than a length. */
    static List<Map<Language, Resolution>> session(String session, int languages, int length) throws Exception {
        Map<String, Map<Language, Resolution>> texts = new TreeMap<>();
        for (Language language : Language.values()) {
            try (ZipFile zip = new ZipFile(Shared.path("un/sessions/" + session + "-" + language.code() + ".zip")
                    .toFile())) {
                for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                    read(zip, entry)
                            .filter(text -> text.language() == language)
                            .ifPresent(text -> texts.computeIfAbsent(
                                            text.shortName(), any -> new EnumMap<>(Language.class))
                                    .put(language, text));
                }
            }
        }
        return texts.values().stream()
                .filter(all -> all.size() >= languages)
                .filter(all -> all.values().iterator().next().paragraphs().size() < length)
                .toList();
    }

    private static Optional<Resolution> read(ZipFile zip, ZipEntry entry) throws Exception {
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(Parsers.parse(Sources.read(in.readAllBytes(), Limits.DEFAULT), entry.getName()));
        } catch (SourceException | ParseException e) {
            return Optional.empty();
        }
    }
}
