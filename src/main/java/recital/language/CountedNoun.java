package recital.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The noun that is counted by the number before it, with the words that stand between: "mobile broadband subscriptions
 * per 100 people", "world's population".
 *
 * @param words as printed
 * @param plural whether it is plainly a plural, so that it is a noun that is counted and nothing else
 */
record CountedNoun(String words, boolean plural) {

    /** As many words stand before a noun at most. */
    private static final int REACH = 5;

    /** As many characters at most make a noun with these words. */
    private static final int LONGEST = 150;

    private static final String SPACE = "[\\s\\u00a0]+";
    private static final Pattern OF =
            Pattern.compile("^" + SPACE + "(?:of" + SPACE + ")?(?:(?:all|the|its|their|these|those)" + SPACE + ")*");
    private static final Pattern WORD = Pattern.compile("\\G" + SPACE + "(\\p{Ll}[\\p{L}'\\u2019\\u2010\\u2011-]*)");
    private static final Pattern PER =
            Pattern.compile("\\G" + SPACE + "per(?!" + SPACE + "cent\\b)(?:" + SPACE + "[\\d,]*\\d)?");
    private static final Pattern MONEY = Pattern.compile(
            "^" + SPACE + "((?:United" + SPACE + "States" + SPACE + "|US" + SPACE + ")?(?:dollar|euro))s?\\b");
    private static final Pattern DEGREE = Pattern.compile("^[\\s\\u00a0]*(\u00b0[CF])\\b");

    private static final Set<String> PLURALS = Set.of("people", "persons", "women", "men", "children");

    /** Words after which nothing belongs to the noun any more. */
    private static final Set<String> ENDS = Set.of(
            "and",
            "or",
            "to",
            "in",
            "from",
            "since",
            "than",
            "by",
            "at",
            "on",
            "for",
            "as",
            "of",
            "the",
            "with",
            "per",
            "a",
            "an",
            "who",
            "which",
            "that",
            "between",
            "among",
            "during",
            "within",
            "into",
            "through",
            "over",
            "under",
            "if",
            "is",
            "are",
            "was",
            "were",
            "will",
            "has",
            "have",
            "had",
            "do",
            "does",
            "did",
            "may",
            "can",
            "should",
            "would",
            "be",
            "being",
            "been",
            "not",
            "use",
            "uses",
            "compared",
            "while",
            "but",
            "its",
            "their",
            "due",
            "after",
            "before",
            "until",
            "only",
            "online",
            "respectively");

    private static final Set<String> COMPARATIVES =
            Set.of("more", "less", "lower", "higher", "fewer", "greater", "smaller");

    /** The noun that begins where a number ends; the adverbs of a comparison ("lower in the hills") are none. */
    static Optional<CountedNoun> after(String text, int end) {
        String rest = text.substring(end, Math.min(text.length(), end + LONGEST));
        Matcher money = MONEY.matcher(rest);
        if (money.find()) {
            return Optional.of(new CountedNoun(plain(money.group(1)) + "s", true));
        }
        Matcher degree = DEGREE.matcher(rest);
        if (degree.find()) {
            return Optional.of(new CountedNoun(degree.group(1), false));
        }
        Matcher of = OF.matcher(rest);
        return noun(rest, of.find() ? of.end() - 1 : 0);
    }

    private static Optional<CountedNoun> noun(String text, int start) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int at = start;
        while (words.size() < REACH && word.find(at) && !ENDS.contains(word.group(1))) {
            words.add(word.group(1));
            at = word.end();
            if (isPlural(word.group(1))) {
                return Optional.of(new CountedNoun(String.join(" ", words) + per(text, at), true));
            }
        }
        return singular(words).map(noun -> new CountedNoun(noun, false));
    }

    /** Without a plural, the words up to a participle, which says what happened to them. */
    private static Optional<String> singular(List<String> words) {
        List<String> noun = words.stream()
                .takeWhile(word -> !word.endsWith("ed") && !word.endsWith("ing"))
                .toList();
        boolean compared = !noun.isEmpty() && COMPARATIVES.contains(noun.get(noun.size() - 1));
        return noun.isEmpty() || compared ? Optional.empty() : Optional.of(String.join(" ", noun));
    }

    private static String per(String text, int at) {
        Matcher per = PER.matcher(text);
        if (!per.find(at)) {
            return "";
        }
        return noun(text, per.end())
                .map(noun -> " " + plain(per.group()) + " " + noun.words())
                .orElse("");
    }

    private static boolean isPlural(String word) {
        return PLURALS.contains(word)
                || word.length() > 3 && word.endsWith("s") && !word.matches(".*(?:ss|us|is|['\u2019]s)");
    }

    private static String plain(String words) {
        return words.replaceAll(SPACE, " ").strip();
    }
}
