package recital.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recital.model.Language;

/** Knows the words that only tie a paragraph or clause to the one before; source: {@code connectives.tsv}. */
public final class Connectives {

    private static final Pattern AROUND = Pattern.compile("^[\\s,]+|[\\s,]+$");
    private static final Pattern GAP = Pattern.compile("\\s+");

    private final List<String> enumerating;
    private final List<String> linking;

    Connectives(Language language) {
        List<List<String>> rows = LanguageFile.rows(language, "connectives.tsv");
        enumerating = rows.stream()
                .filter(r -> r.get(1).equals("enumerating"))
                .map(r -> r.get(0))
                .toList();
        linking = rows.stream()
                .filter(r -> r.get(1).equals("linking"))
                .map(r -> r.get(0))
                .toList();
    }

    /** All of them, in lower case. */
    List<String> all() {
        return Stream.concat(linking.stream(), enumerating.stream()).toList();
    }

    /** Whether this is "in this regard" or the like, which links wherever it stands; commas around it aside. */
    public boolean links(String words) {
        return linking.contains(bare(words));
    }

    /** Whether this is "also" or "further", alone: connectives beside an opening verb, words like others elsewhere. */
    public boolean enumerates(String words) {
        return enumerating.contains(bare(words));
    }

    private static String bare(String words) {
        String trimmed = AROUND.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
        return GAP.matcher(trimmed).replaceAll(" ");
    }
}
