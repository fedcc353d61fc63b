package recital.parse;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.DocxFile;
import recital.Shared;
import recital.language.Lexicon;
import recital.model.Language;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.format.Sources;
import recital.text.PrintedLabel;

/**
 * Writes resolutions of a session in other forms and prints how many of their paragraphs come back with the same id and
 * letters. {@code -Dbench.sessions=78}, {@code -Dbench.documents=40}, {@code -Dbench.seed}, {@code -Dbench.misses=true}.
 */
@Tag("bench")
class FormsOfLanguagesBench {

    private static final String SESSION = System.getProperty("bench.sessions", "78");

    @Test
    void paragraphsThatComeBack() throws Exception {
        for (Language language : Language.values()) {
            Map<String, int[]> counts = new LinkedHashMap<>();
            for (Resolution text : drawn(language)) {
                for (Map.Entry<String, byte[]> form : forms(text).entrySet()) {
                    count(text, form.getValue(), counts.computeIfAbsent(form.getKey(), any -> new int[3]));
                }
            }
            counts.forEach((form, count) -> System.out.printf(
                    "%s %-5s %5d of %5d  %.4f  refused %d%n",
                    language.code(), form, count[0], count[1], (double) count[0] / count[1], count[2]));
        }
    }

    private static void count(Resolution text, byte[] form, int[] count) throws Exception {
        Set<String> wanted = paragraphs(text);
        count[1] += wanted.size();
        try {
            Set<String> read = paragraphs(Parsers.parse(Sources.read(form, Limits.DEFAULT), "form"));
            count[0] += (int) wanted.stream().filter(read::contains).count();
            if (Boolean.getBoolean("bench.misses") && !read.containsAll(wanted)) {
                wanted.removeAll(read);
                System.out.println(text.shortName() + " " + text.language().code() + " " + wanted);
            }
        } catch (ParseException e) {
            count[2]++;
        }
    }

    private static Set<String> paragraphs(Resolution text) {
        return text.paragraphs().stream()
                .filter(paragraph -> paragraph.cell().isEmpty())
                .map(paragraph -> paragraph.id() + " " + paragraph.text().replaceAll("[^\\p{L}\\p{N}]", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, byte[]> forms(Resolution text) throws Exception {
        List<String> lines = new ArrayList<>();
        text.masthead().lines().forEach(lines::add);
        text.paragraphs().stream()
                .filter(paragraph -> paragraph.cell().isEmpty())
                .forEach(paragraph -> lines.add(label(paragraph, text.language()) + paragraph.text()));
        text.closing().lines().forEach(lines::add);
        List<String> folded = lines.stream()
                .map(line -> line.replaceAll("[\\s\\u00a0]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        String breaks = text.language() == Language.CHINESE
                ? "(?<=\\p{IsHan}[^\\n]{25})(?=\\p{IsHan}{3})"
                : "(?<=\\S[^\\n]{70,90}) (?=\\S{4})";
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("lines", utf8(String.join("\n", folded)));
        forms.put(
                "gaps",
                utf8(folded.stream().map(line -> line.replaceAll(breaks, "\n")).collect(Collectors.joining("\n\n"))));
        forms.put("html", utf8(elements(folded, "<p>", "</p>\n", "<!DOCTYPE html><html><body>") + "</body></html>"));
        forms.put(
                "word",
                DocxFile.of(elements(folded, "<w:p><w:r><w:t xml:space='preserve'>", "</w:t></w:r></w:p>", ""))
                        .bytes());
        return forms;
    }

    private static String elements(List<String> lines, String start, String end, String head) {
        return lines.stream()
                .map(line -> start + line.replace("&", "&amp;").replace("<", "&lt;") + end)
                .collect(Collectors.joining("", head, ""));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What the file prints before the words. */
    private static String label(Paragraph paragraph, Language language) {
        String source = paragraph.source().strip().replaceAll("[\\s\\u00a0]+", " ");
        return Lexicon.of(language)
                .labels()
                .first(source)
                .or(() -> PrintedLabel.first(source))
                .map(label -> source.substring(0, label.length()).strip() + " ")
                .orElse("");
    }

    private static List<Resolution> drawn(Language language) throws Exception {
        List<Resolution> texts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(Shared.path("un/sessions/" + SESSION + "-" + language.code() + ".zip")
                .toFile())) {
            List<String> names =
                    new ArrayList<>(zip.stream().map(ZipEntry::getName).sorted().toList());
            Collections.shuffle(names, new Random(Long.getLong("bench.seed", 5)));
            for (String name : names) {
                if (texts.size() < Integer.getInteger("bench.documents", 40)) {
                    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
                        texts.add(Parsers.parse(Sources.read(in.readAllBytes(), Limits.DEFAULT), name));
                    }
                }
            }
        }
        return texts;
    }
}
