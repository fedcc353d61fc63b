package recital.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import recital.language.Lazy;
import recital.language.Lexicon;
import recital.language.WhiteSpace;
import recital.language.WordList;

/** The documents that a text calls by their names, which are looked for when first asked for. */
final class CalledDocuments {

    private final Set<String> articles;
    private final Lazy<List<List<String>>> names;

    CalledDocuments(String text, Lexicon lexicon) {
        articles = lexicon.words(WordList.ARTICLES);
        // No name goes on from one paragraph to the next, which may begin with a capital too.
        names = new Lazy<>(() -> text.lines()
                .flatMap(line -> lexicon.references().namedDocuments(line).stream()
                        .map(name -> words(line.substring(name.start(), name.end()))))
                .distinct()
                .toList());
    }

    /** Whether it has that name, or a fuller one: "Plan for the Wells" of "Kiel Plan for Wells" and of "Plan for the Guild's Wells". */
    boolean has(String name) {
        List<String> words = words(name);
        return names.get().stream().anyMatch(fuller -> isOf(words, fuller));
    }

    private List<String> words(String name) {
        return Arrays.stream(WhiteSpace.collapse(name).toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> !articles.contains(word))
                .toList();
    }

    /** Whether a name has the words of another in order, with one run of further words among them at most. */
    private static boolean isOf(List<String> name, List<String> fuller) {
        for (int start = 0; start + name.size() <= fuller.size(); start++) {
            int first = same(name, fuller, 0, start);
            for (int at = start + first; first > 0 && at + name.size() - first <= fuller.size(); at++) {
                if (same(name, fuller, first, at) == name.size() - first) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many words both have from there on. */
    private static int same(List<String> name, List<String> fuller, int from, int at) {
        int same = 0;
        while (from + same < name.size()
                && at + same < fuller.size()
                && name.get(from + same).equals(fuller.get(at + same))) {
            same++;
        }
        return same;
    }
}
