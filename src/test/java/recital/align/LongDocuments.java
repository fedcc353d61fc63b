package recital.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import recital.language.Lexicon;
import recital.model.Resolution;

/**
 * Two documents of any length in the vocabulary of resolutions: words drawn as often as resolutions use
 * them, a third of the paragraphs reworded, a few moved, added and removed.
 */
final class LongDocuments {

    private static final int WORDS = 70;

    private final Random random = new Random(2019);
    private final List<String> vocabulary = new ArrayList<>();
    private final List<Integer> cumulated = new ArrayList<>();
    private final List<String> earlier = new ArrayList<>();
    private final List<String> later = new ArrayList<>();

    LongDocuments(int paragraphs) {
        readVocabulary();
        for (int i = 0; i < paragraphs; i++) {
            List<String> words = words(WORDS / 2 + random.nextInt(WORDS));
            earlier.add(String.join(" ", words));
            if (random.nextInt(20) > 0) {
                later.add(random.nextInt(3) == 0 ? reworded(words) : String.join(" ", words));
            }
            if (random.nextInt(10) == 0) {
                later.add(String.join(" ", words(WORDS)));
            }
            if (random.nextInt(30) == 0 && later.size() > 10) {
                later.add(later.remove(later.size() - 10));
            }
        }
    }

    private void readVocabulary() {
        int sum = 0;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Lexicon.class.getResourceAsStream("/recital/language/en/word-frequencies.tsv"),
                StandardCharsets.UTF_8))) {
            for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
                sum += Integer.parseInt(line.split("\t")[1]);
                vocabulary.add(line.split("\t")[0]);
                cumulated.add(sum);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String word() {
        int drawn = random.nextInt(cumulated.get(cumulated.size() - 1)) + 1;
        int place = java.util.Collections.binarySearch(cumulated, drawn);
        return vocabulary.get(place < 0 ? -place - 1 : place);
    }

    private List<String> words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(word());
        }
        return words;
    }

    private String reworded(List<String> words) {
        List<String> reworded = new ArrayList<>(words);
        for (int i = 0; i < words.size() / 6; i++) {
            reworded.set(random.nextInt(reworded.size()), word());
        }
        return String.join(" ", reworded);
    }

    Resolution earlier() {
        return numbered(earlier);
    }

    Resolution later() {
        return numbered(later);
    }

    private static Resolution numbered(List<String> texts) {
        String[] lines = new String[texts.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "OP" + (i + 1) + " " + texts.get(i);
        }
        return Texts.resolution(lines);
    }
}
