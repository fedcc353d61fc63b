package recital.language;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.model.Language;
import recital.model.Paragraph;
import recital.text.Folding;
import recital.text.WordTokenizer;
import recital.text.WordTokenizer.WordToken;

/** Counts in how many paragraphs of procedure and in how many others each word stands, and writes the table of English. */
@Tag("bench")
class ProcedureWordTables {

    /** What the Assembly does with its own work: it decides, asks its Secretariat, takes note. */
    private static final Pattern PROCEDURE = Pattern.compile(
            "(?:Also |Further )?(?i:requests?|requesting|decides|endorses|takes note|approves|appropriates"
                    + "|invites the Secretary-General)\\b.*",
            Pattern.DOTALL);

    /** What is shorter is a heading or a lead-in. */
    private static final int SENTENCE = 6;

    /** Of a word that fewer paragraphs have nothing is known. */
    private static final int LEAST = 10;

    @Test
    void procedureWords() throws Exception {
        Corpus corpus = Corpus.open(Path.of(System.getProperty("bench.files")));
        Map<String, int[]> words = new TreeMap<>();
        Set<String> texts = new HashSet<>();
        int[] paragraphs = new int[2];
        for (Entry entry : corpus.entries()) {
            for (Paragraph paragraph : corpus.read(entry).paragraphs()) {
                List<String> of = of(paragraph.text());
                // What a series repeats every year says no more than once.
                if (of.size() >= SENTENCE && texts.add(String.join(" ", of))) {
                    int kind = PROCEDURE.matcher(paragraph.text()).matches() ? 0 : 1;
                    paragraphs[kind]++;
                    new HashSet<>(of.subList(1, of.size()))
                            .forEach(word -> words.computeIfAbsent(word, one -> new int[2])[kind]++);
                }
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "# paragraphs %d of procedure, %d others; a word, paragraphs of procedure and others that hold it",
                paragraphs[0],
                paragraphs[1]));
        lines.add("# source: " + System.getProperty("bench.source", "resolutions of the General Assembly")
                + "; of procedure is what it decides, requests, endorses, approves, appropriates or takes note of");
        words.entrySet().stream()
                .filter(word -> word.getValue()[0] + word.getValue()[1] >= LEAST)
                .forEach(word -> lines.add(word.getKey() + "\t" + word.getValue()[0] + "\t" + word.getValue()[1]));
        Files.write(Path.of(System.getProperty("bench.out")), lines);
        System.out.printf("%s: %,d words%n", Language.ENGLISH, lines.size() - 2);
    }

    private static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (WordToken token : WordTokenizer.wordsAndNumbers(text)) {
            if (Character.isLetter(token.text().codePointAt(0))) {
                words.add(Folding.TYPOGRAPHY.fold(token.text()).toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
