package recital.concord;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
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
 * Puts slips into resolutions of a session and prints how many are found, and how many findings there are without them.
 * {@code -Dbench.session}, {@code -Dbench.slips}, {@code -Dbench.seed}; a finding counts from a probability of one in a
 * thousand passages on.
 */
@Tag("bench")
class ConcordBench {

    private static final double ALARM = 1e-3;
    private static final int LONGEST = 150;

    @Test
    void slipsThatAreFound() throws Exception {
        List<Map<Language, Resolution>> session = session(System.getProperty("bench.session", "78"));
        Random random = new Random(Long.getLong("bench.seed", 77));
        Map<String, int[]> found = new TreeMap<>();
        int slips = Integer.getInteger("bench.slips", 500);
        long alarms = 0;
        for (int made = 0; made < slips; ) {
            Map<Language, Resolution> texts = session.get(random.nextInt(session.size()));
            Language language = Language.values()[random.nextInt(Language.values().length)];
            Slip slip = Slip.values()[random.nextInt(Slip.values().length)];
            Resolution text = texts.get(language);
            int place = random.nextInt(text.paragraphs().size());
            Optional<String> other =
                    slip.in(language, text.paragraphs().get(place).text(), random);
            if (other.isEmpty()) {
                continue;
            }
            made++;
            Set<String> without = findings(texts);
            alarms += without.size();
            Map<Language, Resolution> changed = new EnumMap<>(texts);
            changed.put(language, with(text, place, other.get()));
            Set<String> with = findings(changed);
            with.removeAll(without);
            boolean hit = with.stream().anyMatch(finding -> finding.contains(":" + language.code() + ":"));
            for (String name : List.of(slip.name(), slip.name() + " " + language.code(), "all")) {
                int[] count = found.computeIfAbsent(name, any -> new int[2]);
                count[0] += hit ? 1 : 0;
                count[1]++;
            }
        }
        found.forEach((name, count) -> System.out.printf("%-30s %d of %d%n", name, count[0], count[1]));
        System.out.printf("findings a resolution without a slip: %.2f%n", (double) alarms / slips);
    }

    private static Set<String> findings(Map<Language, Resolution> texts) {
        return Concordance.of(texts).findings().stream()
                .filter(finding -> finding.probability() < ALARM)
                .map(finding -> finding.id() + finding.own() + finding.others())
                .collect(Collectors.toSet());
    }

    private static Resolution with(Resolution text, int place, String other) {
        List<Paragraph> paragraphs = new ArrayList<>(text.paragraphs());
        Paragraph paragraph = paragraphs.get(place);
        paragraphs.set(
                place, new Paragraph(paragraph.id(), other, other, List.of(), paragraph.page(), paragraph.line()));
        return text.withParagraphs(paragraphs);
    }

    private static List<Map<Language, Resolution>> session(String session) throws Exception {
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
                .filter(all -> all.size() == Language.values().length)
                .filter(all -> all.get(Language.ENGLISH).paragraphs().size() < LONGEST)
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
