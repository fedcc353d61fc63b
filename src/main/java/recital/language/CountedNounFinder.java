package recital.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the nouns that numbers count. */
final class CountedNounFinder {

    /** As many words stand before a noun at most. */
    private static final int REACH = 5;

    /** As many characters at most make a noun with these words. */
    private static final int LONGEST = 150;

    private final Units units;
    private final Set<String> ends;
    private final Set<String> comparatives;
    private final Pattern before;
    private final Pattern nextWord;
    private final Pattern base;
    private final Pattern capitals;
    private final Pattern degree;
    private final Pattern plural;
    private final Pattern participle;

    CountedNounFinder(NumberVocabulary vocabulary) {
        Lexicon lexicon = vocabulary.lexicon();
        units = vocabulary.units();
        ends = lexicon.words(WordList.AFTER_NOUN);
        comparatives = lexicon.words(WordList.COMPARATIVES);
        before = lexicon.pattern(PhrasePattern.BEFORE_COUNTED);
        nextWord = lexicon.pattern(PhrasePattern.COUNTED_WORD);
        base = lexicon.pattern(PhrasePattern.COUNTED_BASE);
        capitals = lexicon.pattern(PhrasePattern.COUNTED_CAPITALS);
        degree = lexicon.pattern(PhrasePattern.COUNTED_DEGREE);
        plural = lexicon.pattern(PhrasePattern.PLURAL_NOUN);
        participle = lexicon.pattern(PhrasePattern.PARTICIPLE);
    }

    /** The noun that begins where a number ends; the adverbs of a comparison ("lower in the hills") are none. */
    Optional<CountedNoun> after(String text, int end) {
        String rest = text.substring(end, Math.min(text.length(), end + LONGEST));
        return units.currency(rest)
                .map(currency -> new CountedNoun(currency, true))
                .or(() -> group(degree, rest, false))
                .or(() -> group(capitals, rest, true))
                .or(() -> noun(rest, startOfNoun(rest)));
    }

    private static Optional<CountedNoun> group(Pattern pattern, String rest, boolean plural) {
        Matcher found = pattern.matcher(rest);
        return found.find()
                ? Optional.of(new CountedNoun(WhiteSpace.collapse(found.group(1)), plural))
                : Optional.empty();
    }

    /** Where the space before the first word of a noun begins. */
    private int startOfNoun(String rest) {
        Matcher found = before.matcher(rest);
        return found.find() ? found.end() - 1 : 0;
    }

    private Optional<CountedNoun> noun(String text, int start) {
        List<String> words = new ArrayList<>();
        Matcher word = nextWord.matcher(text);
        int at = start;
        while (words.size() < REACH && word.find(at) && !ends.contains(word.group(1))) {
            words.add(word.group(1));
            at = word.end();
            if (plural.matcher(word.group(1)).matches()) {
                return Optional.of(new CountedNoun(String.join(" ", words) + base(text, at), true));
            }
        }
        return singular(words).map(noun -> new CountedNoun(noun, false));
    }

    /** Without a plural, the words up to a participle, which says what happened to them. */
    private Optional<String> singular(List<String> words) {
        List<String> noun = words.stream()
                .takeWhile(word -> !participle.matcher(word).matches())
                .toList();
        boolean compared = !noun.isEmpty() && comparatives.contains(noun.get(noun.size() - 1));
        return noun.isEmpty() || compared ? Optional.empty() : Optional.of(String.join(" ", noun));
    }

    private String base(String text, int at) {
        Matcher per = base.matcher(text);
        if (!per.find(at)) {
            return "";
        }
        return noun(text, per.end())
                .map(noun -> " " + WhiteSpace.collapse(per.group()) + " " + noun.words())
                .orElse("");
    }
}
