package recital.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.model.Language;
import recital.text.WordCharacters;

/** Knows the words that limit, soften or condition a commitment; source: {@code qualifiers.tsv}. */
public final class Qualifiers {

    private final Pattern pattern;

    /** What the first words begin with, up to a sign; at most places of a text there is none of these. */
    private final Set<String> firstLetters;

    /** The qualifier of which each is a form, mostly itself. */
    private final Map<String, String> forms = new TreeMap<>();

    Qualifiers(Language language) {
        LanguageFile.rows(language, "qualifiers.tsv").forEach(row -> forms.put(row.get(0), row.get(row.size() - 1)));
        firstLetters = forms.keySet().stream()
                .map(form -> form.substring(0, WordCharacters.lettersEnd(form, 0)))
                .collect(Collectors.toSet());
        // By first word, so that few comparisons are enough.
        Map<String, List<String>> byFirst = forms.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.groupingBy(q -> q.split(" ", 2)[0], TreeMap::new, Collectors.toList()));
        String alternatives = byFirst.entrySet().stream()
                .map(first -> first.getKey()
                        + first.getValue().stream()
                                .map(q -> q.substring(first.getKey().length()).replace(" ", "[\\s\\u00a0]+"))
                                .collect(Collectors.joining("|", "(?:", ")")))
                .collect(Collectors.joining("|"));
        pattern = Pattern.compile("\\b(?<!-)(?:" + alternatives + ")(?![\\p{L}\\p{N}-])");
    }

    /** All qualifiers in the text, in order, the longest that fits at each place; with a capital, "May" is a month. */
    public List<Qualifier> all(String text) {
        List<Qualifier> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int at = 0;
        while (at < text.length()) {
            int end = WordCharacters.lettersEnd(text, at);
            if (firstLetters.contains(text.substring(at, end))
                    && matcher.region(at, text.length()).lookingAt()) {
                String words = WhiteSpace.collapse(matcher.group());
                found.add(new Qualifier(matcher.start(), matcher.end(), forms.get(words)));
                end = matcher.end();
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    /**
     * A qualifier in a text.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     * @param words in lower case; "strive to" of "striving to"
     */
    public record Qualifier(int start, int end, String words) {}
}
