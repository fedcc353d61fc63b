package recital.diff;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;

/**
 * Where a meeting that comes by itself is held: the place of the year beside its date.
 *
 * <p>rule: a place is a name behind "in" or "at" with its date behind it, and the date is the one that was due; what the organ
 * decides to hold somewhere is no such meeting.
 */
final class VenueRule implements Rule {

    private static final String REMARK = "held elsewhere";

    /** "In Bonn, Germany, from 3 to 5 May 2030": so many signs and small words stand between the place and its date. */
    private static final int REACH = DiffThresholds.DEFAULT.wording().venue();

    private static final int REACH_OF_HOSTING = DiffThresholds.DEFAULT.wording().host();

    /** "Bonn", and "el-Sheikh". */
    private static final Pattern NAME = Pattern.compile("(?:\\p{Ll}{1,3}-)?\\p{Lu}.*");

    private final AdvancedDates advancedDates;
    private final Set<String> beforePlaces;
    private final Set<String> besideDates;
    private final Set<String> articles;
    private final Set<String> governments;
    private final Set<String> hosting;
    private final Set<String> besideTimes;

    VenueRule(Lexicon lexicon, AdvancedDates advancedDates) {
        this.advancedDates = advancedDates;
        beforePlaces = lexicon.words(WordList.BEFORE_PLACES);
        besideTimes = lexicon.words(WordList.BESIDE_TIMES);
        articles = lexicon.words(WordList.ARTICLES);
        governments = lexicon.words(WordList.GOVERNMENTS);
        hosting = lexicon.words(WordList.HOSTING);
        besideDates = lexicon.words(WordList.BESIDE_DATES);
    }

    @Override
    public void apply(EditContext edit) {
        if (edit.findings().stream().allMatch(finding -> finding.kind() == ChangeClass.SESSION)
                && isPlace(edit.earlier())
                && isPlace(edit.later())
                && (edit.earlier().hasUnexplainedWords() || edit.later().hasUnexplainedWords())
                && !AdvancedDates.isDecided(edit.later().analyzedText())
                && isNext(edit)) {
            edit.earlier().markAllExplained();
            edit.later().markAllExplained();
            edit.routine(ChangeClass.WORDING, REMARK);
        }
    }

    /** Names alone, and what joins them to dates, behind "in" or "at"; or "online". */
    private boolean isPlace(EditSide side) {
        List<WeightedToken> words = side.unexplainedWords();
        AnalyzedText text = side.analyzedText();
        boolean led = beforePlaces.contains(wordPastArticle(text, side.from() - 1, -1)) || isHost(text, side);
        boolean leads = !side.isEmpty() && beforePlaces.contains(text.word(side.from()));
        boolean begins = led || leads
                ? NAME.matcher(wordPastArticle(text, side.from() + (leads ? 1 : 0), 1))
                        .matches()
                : !side.isEmpty() && besideTimes.contains(text.word(side.from()));
        return begins
                && words.stream()
                        .allMatch(token -> token.kind() == TokenKind.WORD
                                && (NAME.matcher(token.text()).matches()
                                        || besideTimes.contains(token.text())
                                        || besideDates.contains(token.text())));
    }

    /** "The hosting by the Government of Iceland of the sixth session". */
    private boolean isHost(AnalyzedText text, EditSide side) {
        return IntStream.range(side.from() - REACH - 1, side.from())
                        .anyMatch(i -> governments.contains(text.word(i).toLowerCase(Locale.ROOT)))
                && IntStream.range(side.from() - REACH_OF_HOSTING, side.from())
                        .anyMatch(i -> hosting.contains(text.word(i)));
    }

    /** The word there, or, where that is an article, the next one in a direction: "in the Sudan". */
    private String wordPastArticle(AnalyzedText text, int index, int direction) {
        String word = text.word(index);
        return articles.contains(word) ? text.word(index + direction) : word;
    }

    /** Whether the date of the edit, or the one right behind it, is that of the next such meeting. */
    private boolean isNext(EditContext edit) {
        if (edit.isFound(ChangeClass.SESSION)) {
            return !edit.isSubstantive(ChangeClass.SESSION);
        }
        OptionalInt before = dateBehind(edit.earlier());
        OptionalInt after = dateBehind(edit.later());
        return before.isPresent()
                && after.isPresent()
                && advancedDates.holds(
                        edit.earlier().analyzedText(),
                        before.getAsInt(),
                        edit.later().analyzedText(),
                        after.getAsInt());
    }

    private OptionalInt dateBehind(EditSide side) {
        AnalyzedText text = side.analyzedText();
        return IntStream.range(side.to(), Math.min(text.tokens().size(), side.to() + REACH))
                .filter(i -> switch (text.token(i).kind()) {
                    case DATE, NUMBER, YEAR -> true;
                    case WORD, ORDINAL, SYMBOL, PUNCTUATION, LINE_BREAK -> false;
                })
                .findFirst();
    }
}
