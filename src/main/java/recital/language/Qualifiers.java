package recital.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.model.Language;

/** Knows the words that limit, soften or condition a commitment; source: {@code qualifiers.tsv}. */
public final class Qualifiers {

    private final Pattern pattern;

    /** The qualifier of which each is a form, mostly itself. */
    private final Map<String, String> forms = new TreeMap<>();

    Qualifiers(Language language) {
        LanguageFile.rows(language, "qualifiers.tsv").forEach(row -> forms.put(row.get(0), row.get(row.size() - 1)));
        // By first word, so that at most places in a text a few comparisons are enough.
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
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String words = matcher.group().replaceAll("[\\s\\u00a0]+", " ");
            found.add(new Qualifier(matcher.start(), matcher.end(), forms.get(words)));
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
