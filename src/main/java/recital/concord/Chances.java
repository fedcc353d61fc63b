package recital.concord;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import recital.model.Language;

/**
 * How often a row shows a difference of a kind in a language, real ones and those of translation together.
 *
 * <p>source: {@code chances.tsv}, counted over the rows of the seventy-seventh and seventy-eighth sessions in six
 * languages.
 */
final class Chances {

    /** What was never counted may still come about: the rule of succession for about so many rows. */
    private static final double NEVER_SEEN = 1.0 / 30_000;

    private static final Map<String, Double> BY_KIND = read();

    private Chances() {}

    /** The share of rows, of 1. */
    static double of(FindingKind kind, String sort, Language language) {
        return BY_KIND.getOrDefault(key(kind, sort, language), NEVER_SEEN);
    }

    static String key(FindingKind kind, String sort, Language language) {
        return kind.code() + "\t" + sort + "\t" + language.code();
    }

    private static Map<String, Double> read() {
        Map<String, Double> chances = new HashMap<>();
        try (InputStream in =
                        Objects.requireNonNull(Chances.class.getResourceAsStream("/recital/concord/chances.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int last = line.lastIndexOf('\t');
                chances.put(line.substring(0, last), Double.valueOf(line.substring(last + 1)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return chances;
    }
}
