package recital.align;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.Shared;
import recital.diff.Change;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.language.Figures;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.model.Language;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.parse.ParseException;
import recital.parse.Parsers;
import recital.source.Limits;
import recital.source.SourceException;
import recital.source.format.Sources;

/**
 * Prints for each language what share of the paragraphs of the mark-up is read word for word, what share of the marked lead
 * words is known as an opening, what share of ids is that of the English text, and how far the links of pairs of
 * consecutive resolutions are those of the English ones. {@code -Dbench.pairs}, {@code -Dbench.seed}; {@code
 * -Dbench.misses=true} lists the links that differ.
 */
@Tag("bench")
class LanguagesBench {

    /** "5.", "5 \u2013", "(a)", "a)", a numeral in brackets of its own, "\u2018\u06f1\u2019", and in Arabic a letter by its name. */
    private static final Pattern LABEL =
            Pattern.compile("^[\\s\\u200e\\u200f]*(?:\\d{1,3}\\s?[-\u2013.]|\\(?[^()\\s]{1,5}\\)"
                    + "|[\u3220-\u3243]|[\u2018\u2019]\\d+[\u2018\u2019]|\\p{IsArabic}{3,4} -)[\\s\\u200e\\u200f]*");

    private final Map<String, Map<Language, Resolution>> texts = new TreeMap<>();
    private final Map<Language, int[]> counts = new EnumMap<>(Language.class);

    @Test
    void readingAndLinksOfSixLanguages() throws Exception {
        for (Language language : Language.values()) {
            counts.put(language, new int[6]);
            for (String session : List.of("77", "78")) {
                read(session, language);
            }
        }
        System.out.println("           texts   lead words   ids of English   links P R F1");
        List<Map.Entry<String, String>> pairs = pairs(Integer.getInteger("bench.pairs", 20));
        for (Language language : Language.values()) {
            int[] count = counts.get(language);
            sameIds(language, count);
            System.out.printf(
                    "%-9s  %.4f  %.4f       %.4f           %s%n",
                    language.label(),
                    (double) count[0] / count[1],
                    (double) count[2] / count[3],
                    (double) count[4] / count[5],
                    links(language, pairs));
        }
        System.out.println(pairs.size() + " pairs: " + pairs);
    }

    /** Quantities of a resolution against those of its English text, by their values; shares and rates count as one value. */
    @Test
    void quantitiesOfSixLanguages() throws Exception {
        System.out.println("quantities          session   precision   recall   of English");
        for (String session : List.of("77", "78")) {
            readAlone(session);
            for (Language language : Language.values()) {
                quantities(session, language);
            }
        }
    }

    /** What paragraphs say of each kind of cue, and reports that they ask for, against their English text, by their counts. */
    @Test
    void cuesOfSixLanguages() throws Exception {
        for (String session : List.of("77", "78")) {
            readAlone(session);
            for (Language language : Language.values()) {
                printCues(session, language);
            }
        }
    }

    /** The texts of a session, without those of another. */
    private void readAlone(String session) throws Exception {
        texts.clear();
        for (Language language : Language.values()) {
            counts.put(language, new int[6]);
            read(session, language);
        }
    }

    private void printCues(String session, Language language) {
        Map<String, int[]> counted = new TreeMap<>();
        for (Map<Language, Resolution> one : texts.values()) {
            if (one.containsKey(language) && one.containsKey(Language.ENGLISH)) {
                Map<ParagraphId, Paragraph> english = one.get(Language.ENGLISH).paragraphs().stream()
                        .collect(Collectors.toMap(Paragraph::id, paragraph -> paragraph));
                one.get(language).paragraphs().stream()
                        .filter(paragraph -> paragraph.cell().isEmpty() && english.containsKey(paragraph.id()))
                        .forEach(paragraph -> count(
                                cues(paragraph.text(), language),
                                cues(english.get(paragraph.id()).text(), Language.ENGLISH),
                                counted));
            }
        }
        counted.forEach((kind, count) -> System.out.printf(
                "%-9s %s %-10s precision %.3f recall %.3f of English %d%n",
                language.label(), session, kind, (double) count[2] / count[0], (double) count[2] / count[1], count[1]));
    }

    private static void count(Map<String, Long> told, Map<String, Long> english, Map<String, int[]> counted) {
        Stream.of(told, english)
                .flatMap(kinds -> kinds.keySet().stream())
                .distinct()
                .forEach(kind -> {
                    int[] count = counted.computeIfAbsent(kind, any -> new int[3]);
                    int own = told.getOrDefault(kind, 0L).intValue();
                    int expected = english.getOrDefault(kind, 0L).intValue();
                    count[0] += own;
                    count[1] += expected;
                    count[2] += Math.min(own, expected);
                });
    }

    private static Map<String, Long> cues(String text, Language language) {
        Lexicon lexicon = Lexicon.of(language);
        Stream<String> reports = lexicon.pattern(PhrasePattern.REPORT_REQUEST)
                .matcher(text)
                .results()
                .map(any -> "report");
        return Stream.concat(
                        lexicon.cues().all(text).stream()
                                .map(cue -> cue.kind().name().toLowerCase(Locale.ROOT)),
                        reports)
                .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
    }

    private void quantities(String session, Language language) {
        int told = 0;
        int ofEnglish = 0;
        int both = 0;
        for (Map<Language, Resolution> one : texts.values()) {
            if (one.containsKey(language) && one.containsKey(Language.ENGLISH)) {
                Map<String, Long> values = quantities(one.get(language));
                Map<String, Long> english = quantities(one.get(Language.ENGLISH));
                for (Map.Entry<String, Long> value : english.entrySet()) {
                    both += Math.toIntExact(Math.min(value.getValue(), values.getOrDefault(value.getKey(), 0L)));
                }
                told += values.values().stream().mapToInt(Math::toIntExact).sum();
                ofEnglish +=
                        english.values().stream().mapToInt(Math::toIntExact).sum();
            }
        }
        System.out.printf(
                "%-19s %-9s %.3f       %.3f    %d%n",
                language.label(), session, (double) both / told, (double) both / ofEnglish, ofEnglish);
    }

    private static Map<String, Long> quantities(Resolution text) {
        Figures figures = Lexicon.of(text.language()).figures();
        return text.paragraphs().stream()
                .filter(paragraph -> paragraph.cell().isEmpty())
                .flatMap(paragraph -> figures.all(paragraph.text()).stream())
                .map(figure -> figure.value()
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .orElse("share"))
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }

    /** Of every paragraph of every pair of a title the edits rebuild both texts, to the letter. */
    @Test
    void editsRebuildBothTextsInEachLanguage() throws Exception {
        for (Language language : Language.values()) {
            counts.put(language, new int[6]);
            for (String session : List.of("77", "78")) {
                read(session, language);
            }
        }
        List<Map.Entry<String, String>> pairs = pairs(Integer.MAX_VALUE);
        for (Language language : Language.values()) {
            int changes = 0;
            int rebuilt = 0;
            for (Map.Entry<String, String> pair : pairs) {
                ResolutionDiff diff = new Differ().diff(aligned(pair, language));
                for (Change change : diff.changes()) {
                    changes++;
                    rebuilt += change.text().earlier().equals(joined(diff.earlier(), change.earlierOrder()))
                                    && change.text().later().equals(joined(diff.later(), change.laterOrder()))
                            ? 1
                            : 0;
                }
            }
            System.out.println(language.label() + ": " + rebuilt + " of " + changes + " changes of " + pairs.size()
                    + " pairs rebuild both texts");
        }
    }

    private static String joined(Resolution document, List<ParagraphId> ids) {
        return ids.stream()
                .map(id -> document.paragraph(id).orElseThrow().text())
                .collect(Collectors.joining("\n"));
    }

    private Alignment aligned(Map.Entry<String, String> pair, Language language) {
        return new Aligner()
                .align(
                        texts.get(pair.getKey()).get(language),
                        texts.get(pair.getValue()).get(language));
    }

    private void read(String session, Language language) throws Exception {
        try (ZipFile zip = new ZipFile(Shared.path("un/sessions/" + session + "-" + language.code() + ".zip")
                .toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                byte[] bytes;
                try (InputStream in = zip.getInputStream(entry)) {
                    bytes = in.readAllBytes();
                }
                Optional<Resolution> read = resolution(bytes, entry.getName());
                read.filter(text -> text.language() == language).ifPresent(text -> {
                    texts.computeIfAbsent(text.shortName(), any -> new EnumMap<>(Language.class))
                            .put(language, text);
                    count(
                            language,
                            Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser()),
                            text);
                });
            }
        }
    }

    private static Optional<Resolution> resolution(byte[] bytes, String name) {
        try {
            return Optional.of(Parsers.parse(Sources.read(bytes, Limits.DEFAULT), name));
        } catch (SourceException | ParseException e) {
            return Optional.empty();
        }
    }

    /** Letters and digits alone, for labels, spaces and signs are not what is asked. */
    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void count(Language language, Document xml, Resolution read) {
        int[] count = counts.get(language);
        xml.select("authorialNote, num").remove();
        Set<String> known = read.paragraphs().stream()
                .map(Paragraph::text)
                .map(LanguagesBench::bare)
                .collect(Collectors.toSet());
        for (Element element : xml.select("preamble > container > p, mainBody paragraph > content > p")) {
            String text = LABEL.matcher(element.text()).replaceFirst("");
            if (bare(text).length() > 2) {
                boolean found = known.contains(bare(text)) || known.contains(bare(element.text()));
                count[0] += found ? 1 : 0;
                count[1]++;
                if (!found) {
                    miss("text", language, read, text);
                }
            }
            Element first = element.selectFirst("span[class*=italic], span[class*=bold]");
            if (first != null
                    && !first.text().isBlank()
                    && text.startsWith(first.text().strip())) {
                Lexicon lexicon = Lexicon.of(language);
                boolean recital = element.closest("preamble") != null;
                boolean begins = (recital ? lexicon.preambularFormulas() : lexicon.operativeVerbs()).begin(text);
                count[2] += begins ? 1 : 0;
                count[3]++;
                if (!begins) {
                    miss("lead", language, read, text);
                }
            }
        }
    }

    private static void miss(String what, Language language, Resolution read, String text) {
        if (Boolean.getBoolean("bench.misses")) {
            System.out.println(what + " " + language.code() + " " + read.shortName() + ": "
                    + text.substring(0, Math.min(text.length(), 100)));
        }
    }

    private void sameIds(Language language, int[] count) {
        texts.values().stream()
                .filter(all -> all.containsKey(Language.ENGLISH) && all.containsKey(language))
                .forEach(all -> {
                    Set<ParagraphId> english = ids(all.get(Language.ENGLISH));
                    count[5] += english.size();
                    count[4] += (int) ids(all.get(language)).stream()
                            .filter(english::contains)
                            .count();
                });
    }

    private static Set<ParagraphId> ids(Resolution text) {
        return text.paragraphs().stream().map(Paragraph::id).collect(Collectors.toSet());
    }

    /** Resolutions of one title in two sessions. */
    private List<Map.Entry<String, String>> pairs(int most) {
        Map<String, String> earlier = new TreeMap<>();
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        texts.forEach((name, all) -> {
            if (all.size() == Language.values().length
                    && all.get(Language.ENGLISH).paragraphs().size() > 5) {
                String title = all.get(Language.ENGLISH).title();
                if (name.startsWith("77")) {
                    earlier.put(title, name);
                } else if (earlier.containsKey(title)) {
                    pairs.add(Map.entry(earlier.get(title), name));
                }
            }
        });
        Collections.shuffle(pairs, new Random(Long.getLong("bench.seed", 77)));
        return pairs.subList(0, Math.min(pairs.size(), most));
    }

    private String links(Language language, List<Map.Entry<String, String>> pairs) {
        int both = 0;
        int own = 0;
        int english = 0;
        for (Map.Entry<String, String> pair : pairs) {
            boolean headings = headings(pair, language).equals(headings(pair, Language.ENGLISH));
            Set<String> expected = links(pair, Language.ENGLISH, headings);
            Set<String> found = links(pair, language, headings);
            own += found.size();
            english += expected.size();
            Set<String> shared = new HashSet<>(found);
            shared.retainAll(expected);
            both += shared.size();
            if (Boolean.getBoolean("bench.misses") && !found.equals(expected)) {
                Set<String> alone = new HashSet<>(found);
                alone.removeAll(shared);
                expected.removeAll(shared);
                System.out.println(
                        pair + " " + language.code() + " only there: " + alone + " only in English: " + expected);
            }
        }
        double precision = (double) both / own;
        double recall = (double) both / english;
        return "%.3f %.3f %.3f".formatted(precision, recall, 2 * precision * recall / (precision + recall));
    }

    /** How many headings either text has: where the mark-up makes two of one, links of headings tell nothing. */
    private List<Long> headings(Map.Entry<String, String> pair, Language language) {
        return Stream.of(pair.getKey(), pair.getValue())
                .map(name -> texts.get(name).get(language).paragraphs().stream()
                        .filter(paragraph -> paragraph.id().part() == ParagraphId.Part.HEADING)
                        .count())
                .toList();
    }

    private Set<String> links(Map.Entry<String, String> pair, Language language, boolean headings) {
        Set<String> links = new HashSet<>();
        aligned(pair, language).links().stream()
                .filter(link -> headings
                        || Stream.concat(link.earlier().stream(), link.later().stream())
                                .noneMatch(id -> id.part() == ParagraphId.Part.HEADING))
                .forEach(link -> link.earlier()
                        .forEach(one -> link.later().forEach(other -> links.add(one.value() + " " + other.value()))));
        return links;
    }
}
