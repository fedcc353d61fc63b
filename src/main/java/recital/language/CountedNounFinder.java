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
                .or(() -> group(degree, rest, false))
                .or(() -> group(capitals, rest, true))
                .or(() -> noun(rest, startOfNoun(rest)))
                .map(noun -> noun.behind(end));
    }

    private static Optional<CountedNoun> group(Pattern pattern, String rest, boolean plural) {
        Matcher found = pattern.matcher(rest);
        return found.find()
                ? Optional.of(new CountedNoun(WhiteSpace.collapse(found.group(1)), plural, found.end(1)))
                : Optional.empty();
    }

    /** Where the space before the first word of a noun begins. */
    private int startOfNoun(String rest) {
        Matcher found = before.matcher(rest);
        return found.find() ? found.end() - 1 : 0;
    }

    private Optional<CountedNoun> noun(String text, int start) {
        CountedNoun noun = new CountedNoun("", false, start);
        List<CountedNoun> singulars = new ArrayList<>();
        Matcher word = nextWord.matcher(text);
        while (singulars.size() < REACH && word.find(noun.end()) && !ends.contains(word.group(1))) {
            noun = new CountedNoun((noun.words() + " " + word.group(1)).strip(), false, word.end());
            if (plural.matcher(word.group(1)).matches()) {
                return Optional.of(withBase(text, noun));
            }
            singulars.add(noun);
        }
        return singular(singulars);
    }

    /** Without a plural, the words up to a participle, which says what happened to them. */
    private Optional<CountedNoun> singular(List<CountedNoun> longerAndLonger) {
        Optional<CountedNoun> longest = longerAndLonger.stream()
                .takeWhile(noun -> !participle.matcher(lastWord(noun)).matches())
                .reduce((shorter, longer) -> longer);
        return longest.filter(noun -> !comparatives.contains(lastWord(noun)));
    }

    private static String lastWord(CountedNoun noun) {
        return noun.words().substring(noun.words().lastIndexOf(' ') + 1);
    }

    /** A plural with what follows it: "lamps per 100 people". */
    private CountedNoun withBase(String text, CountedNoun plural) {
        Matcher per = base.matcher(text);
        Optional<CountedNoun> whole = per.find(plural.end())
                ? noun(text, per.end())
                        .map(noun -> new CountedNoun(
                                plural.words() + " " + WhiteSpace.collapse(per.group()) + " " + noun.words(),
                                true,
                                noun.end()))
                : Optional.empty();
        return whole.orElseGet(() -> new CountedNoun(plural.words(), true, plural.end()));
    }
}
