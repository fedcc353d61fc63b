package recital.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.model.Language;
import recital.text.Folding;

/** Knows the words that only tie a paragraph or clause to the one before; source: {@code connectives.tsv}. */
public final class Connectives {

    private static final Pattern AROUND = Pattern.compile("^[\\s,]+|[\\s,]+$");
    private static final Pattern GAP = Pattern.compile("\\s+");

    private final List<String> enumerating;
    private final List<String> linking;
    /** The same in the form in which they are compared. */
    private final Set<String> enumeratingKeys;

    private final Set<String> linkingKeys;

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
        enumeratingKeys = keys(enumerating);
        linkingKeys = keys(linking);
    }

    /** Whether the language has none. */
    public boolean isEmpty() {
        return enumerating.isEmpty() && linking.isEmpty();
    }

    /** All of them, in lower case. */
    public List<String> all() {
        return Stream.concat(linking.stream(), enumerating.stream()).toList();
    }

    /** Whether this is "in this regard" or the like, which links wherever it stands; commas around it aside. */
    public boolean links(String words) {
        return linkingKeys.contains(bare(words));
    }

    /** Whether this is "also" or "further", alone: connectives beside an opening verb, words like others elsewhere. */
    public boolean enumerates(String words) {
        return enumeratingKeys.contains(bare(words));
    }

    private static Set<String> keys(List<String> words) {
        return words.stream().map(Folding.CASE::fold).collect(Collectors.toUnmodifiableSet());
    }

    private static String bare(String words) {
        String trimmed = AROUND.matcher(Folding.CASE.fold(words)).replaceAll("");
        return GAP.matcher(trimmed).replaceAll(" ");
    }
}
