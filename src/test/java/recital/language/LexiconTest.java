package recital.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import recital.model.Language;
import recital.model.Organ;

class LexiconTest {

    private static final Lexicon ENGLISH = Lexicon.of(Language.ENGLISH);
    private static final Set<WordList> NAMES = Set.of(
            WordList.MONTHS,
            WordList.ORGANS,
            WordList.COUNTED_NAMES,
            WordList.FIXED_COUNTS,
            WordList.FULL_NAMES,
            WordList.OWN_ORGANIZATION,
            WordList.MEASURED_UNITS,
            WordList.BEFORE_ASKED,
            WordList.ABBREVIATED_BODIES,
            WordList.COUNCILS);

    @ParameterizedTest
    @EnumSource(
            value = WordList.class,
            names = {"PROCLITICS", "MONTHS_ALONE", "RECURRING_BEFORE_NUMBER", "BEFORE_FORMULA"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyListThatTheProgramAsksForHasWordsInSmallLettersUnlessTheyAreNames(WordList list) {
        assertThat(ENGLISH.words(list)).isNotEmpty().allSatisfy(word -> assertThat(word)
                .isEqualTo(NAMES.contains(list) ? word : word.toLowerCase(java.util.Locale.ROOT))
                .isEqualTo(word.strip()));
    }

    @Test
    void everyOrganHasItsName() {
        assertThat(ENGLISH.words(WordList.ORGANS)).hasSameSizeAs(Organ.values());
    }

    @ParameterizedTest
    @EnumSource(PhrasePattern.class)
    void everyPatternThatTheProgramAsksForCompilesAndLeavesNoNameUnfilled(PhrasePattern pattern) {
        assertThat(ENGLISH.pattern(pattern).pattern()).doesNotContain("${");
    }

    /** Such a group is looked for within itself, once for each time it stands there: what repeats it ends the program. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noPatternRepeatsAGroupWithoutEnd(Language language) {
        Pattern withoutEnd = Pattern.compile("(?<!\\\\)\\)(?:\\*|\\+|\\{\\d+,})(?!\\+)");

        assertThat(Stream.of("patterns.tsv", "bodies.tsv", "numbered-texts.tsv")
                        .flatMap(file -> LanguageFile.rows(language, file).stream())
                        .filter(row ->
                                withoutEnd.matcher(String.join("\t", row)).find()))
                .isEmpty();
    }

    /** What nothing asks for is not kept. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRowIsAskedForByTheProgramOrByAPattern(Language language) {
        Map<String, String> patterns = LanguageFile.unsplitByName(language, "patterns.tsv");
        Set<String> asked = Stream.of(PhrasePattern.values(), WordList.values())
                .flatMap(Stream::of)
                .map(Enum::name)
                .collect(Collectors.toSet());
        Pattern.compile("\\$\\{(\\w+)}")
                .matcher(String.join("\n", patterns.values()))
                .results()
                .forEach(named -> asked.add(named.group(1)));

        assertThat(asked).containsAll(patterns.keySet());
        assertThat(asked)
                .containsAll(
                        LanguageFile.unsplitByName(language, "word-lists.tsv").keySet());
    }

    @Test
    void patternsNameListsAndOtherPatterns() {
        assertThat(ENGLISH.pattern(PhrasePattern.DATE)
                        .matcher("opened on 3 May 2018")
                        .find())
                .isTrue();
        assertThat(ENGLISH.pattern(PhrasePattern.DATE)
                        .matcher("may open in May")
                        .find())
                .isFalse();
    }

    @Test
    void aPatternThatALanguageDoesNotHaveFitsNothing() {
        Lexicon chinese = Lexicon.of(Language.CHINESE);
        assertThat(chinese.has(PhrasePattern.SPACED_POSSESSIVE)).isFalse();
        assertThat(chinese.pattern(PhrasePattern.SPACED_POSSESSIVE)
                        .matcher("\u4e95")
                        .find())
                .isFalse();
        assertThat(chinese.words(WordList.IRREGULAR_PLURALS)).isEmpty();
    }

    @Test
    void wordsAreFoundWhateverTheirEndingsCapitalsAndTypography() {
        WordSearch search = WordSearch.of(ENGLISH, "deep wells");

        assertThat(search.isPhraseOf("Recalls that a Deep well stands there")).isTrue();
        assertThat(search.isPhraseOf("Recalls that a deep we\u00adll stands there"))
                .isTrue();
        assertThat(search.isPhraseOf("Recalls that wells are deep")).isFalse();
        assertThat(search.beforeLast("Recalls that wells are deep")).isEqualTo(4);
        assertThat(search.beforeLast("Recalls that wells are dug")).isEqualTo(-1);
    }
}
