package recital.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import recital.language.Lazy;
import recital.language.Lexicon;
import recital.language.WhiteSpace;
import recital.language.WordList;
import recital.text.WordCharacters;

/** The documents that a text calls by their names, which are looked for when first asked for. */
final class CalledDocuments {

    private final Lexicon lexicon;
    private final Set<String> articles;
    private final Lazy<List<CalledInLine>> lines;

    CalledDocuments(String text, Lexicon lexicon) {
        this.lexicon = lexicon;
        articles = lexicon.words(WordList.ARTICLES);
        // No name goes on from one paragraph to the next, which may begin with a capital too.
        lines = new Lazy<>(() -> text.lines().map(CalledInLine::new).toList());
    }

    /** Those of a line; to look for names costs far more than to look for the words of one. */
    private final class CalledInLine {

        private final String small;
        private final Lazy<List<List<String>>> names;

        CalledInLine(String line) {
            small = line.toLowerCase(Locale.ROOT);
            names = new Lazy<>(() -> lexicon.references().namedDocuments(line).stream()
                    .map(name -> words(line.substring(name.start(), name.end())))
                    .toList());
        }

        boolean has(List<String> name) {
            return name.stream().allMatch(small::contains)
                    && names.get().stream().anyMatch(fuller -> isOf(name, fuller));
        }

        /** In signs that are words by themselves a shorter name parts no words either. */
        boolean hasInShort(List<String> name) {
            return names.get().stream().anyMatch(shorter -> isOf(shorter, name));
        }
    }

    /** Whether it has that name, or a fuller one: "Plan for the Wells" of "Kiel Plan for Wells" and of "Plan for the Guild's Wells". */
    boolean has(String name) {
        List<String> words = words(name);
        boolean bySigns = WordCharacters.holdWordByItself(name);
        return lines.get().stream().anyMatch(line -> line.has(words) || bySigns && line.hasInShort(words));
    }

    private List<String> words(String name) {
        if (WordCharacters.holdWordByItself(name)) {
            return name.codePoints().mapToObj(Character::toString).toList();
        }
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
