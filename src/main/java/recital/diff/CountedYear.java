package recital.diff;

import java.util.Set;
import java.util.stream.IntStream;
import recital.language.Figures.Figure;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.reading.AnnotationType;
import recital.reading.TextReading;

/** Tells whether a year is that of a number. */
final class CountedYear {

    /** How many tokens before or after a date may say what it is the date of. */
    private static final int REACH = 20;

    /** How many tokens before a year may say that no other year had so much, or of what it is the share. */
    private static final int RECORD = 30;

    private final Set<String> beforeYear;
    private final Set<String> records;

    CountedYear(Lexicon lexicon) {
        beforeYear = lexicon.words(WordList.BEFORE_YEAR_OF_NUMBER);
        records = lexicon.words(WordList.RECORDS);
    }

    /** "91 per cent in 2020": what was counted in another year is another number, even where it is as large. */
    boolean isOfNumber(TextReading reading, int index) {
        // Where no words stand before a year it may be that of any number beside it; a full day is that of a period.
        boolean mayBeOfNumber = beforeYear.isEmpty()
                ? reading.token(index).kind() == TokenKind.YEAR
                : beforeYear.contains(withoutElision(DateMeaning.lowerCase(reading, index - 1)));
        if (!mayBeOfNumber) {
            return false;
        }
        if (isOfRecord(reading, index)) {
            return true;
        }
        int from = index;
        while (from > Math.max(0, index - REACH) && !DateMeaning.isBorder(reading, from - 1)) {
            from--;
        }
        int to = index;
        while (to < Math.min(reading.tokens().size() - 1, index + REACH) && !DateMeaning.isBorder(reading, to + 1)) {
            to++;
        }
        int start = reading.token(from).start();
        int end = reading.token(to).end();
        return reading.get(AnnotationType.QUANTITY).stream().anyMatch(figure -> isCounted(figure, start, end));
    }

    /** "En" of "qu'en". */
    private static String withoutElision(String word) {
        return word.substring(Math.max(word.lastIndexOf('\''), word.lastIndexOf('\u2019')) + 1);
    }

    /**
     * "Its highest value on record in 2020", "who had the majority of accidents in 2021", "the increase in the share of late
     * trains in 2022".
     */
    private boolean isOfRecord(TextReading reading, int index) {
        return IntStream.iterate(index - 1, i -> i >= Math.max(0, index - RECORD), i -> i - 1)
                .takeWhile(i ->
                        !DateMeaning.isBorder(reading, i) && !reading.word(i).equals(","))
                .anyMatch(i -> records.contains(DateMeaning.lowerCase(reading, i)));
    }

    private static boolean isCounted(Figure figure, int start, int end) {
        // "Two meetings in 2024" are planned; what is counted stands in digits, or is a share.
        return figure.start() >= start
                && figure.end() <= end
                && !figure.unit().isEmpty()
                && (figure.value().isEmpty() || figure.text().chars().anyMatch(Character::isDigit));
    }
}
