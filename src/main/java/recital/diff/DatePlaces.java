package recital.diff;

import java.util.List;
import java.util.Set;
import recital.language.Dates;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.reading.TextReading;

/** Where a side of an edit has sessions, years and dates that no rule has accounted for. */
final class DatePlaces {

    private final Dates dates;
    private final Set<String> betweenDates;

    DatePlaces(Lexicon lexicon) {
        dates = lexicon.dates();
        betweenDates = lexicon.words(WordList.BETWEEN_DATES);
    }

    /** Their tokens, in order. */
    List<Integer> in(EditSide side) {
        return side.unexplained(i -> switch (side.reading().token(i).kind()) {
            case DATE, YEAR, ORDINAL -> true;
            case NUMBER -> beginsRange(side.reading(), i) || AdvancedDates.endsYears(side.reading(), i);
            case WORD ->
                AdvancedDates.isMarkedYear(side.reading().word(i))
                        || dates.isMonth(side.reading().word(i)) && beginsRange(side.reading(), i);
            case SYMBOL, PUNCTUATION, LINE_BREAK -> false;
        });
    }

    /** "27" in "27 to 31 March 2023", "January" in "January to May 2021". */
    private boolean beginsRange(TextReading reading, int index) {
        int next = index + 1;
        while (isBetweenDates(reading.word(next)) && next <= index + 2) {
            next++;
        }
        return next > index + 1
                && next < reading.tokens().size()
                && reading.token(next).kind() == TokenKind.DATE;
    }

    private boolean isBetweenDates(String word) {
        return word.equals(",") || word.equals("-") || betweenDates.contains(word);
    }

    /** "22 and 23 September" and "22-23 September" are one. */
    static String together(EditSide side, List<Integer> indices) {
        StringBuilder dates = new StringBuilder();
        indices.forEach(i -> dates.append(side.reading().token(i).key().replace("-", "")));
        return dates.toString();
    }
}
