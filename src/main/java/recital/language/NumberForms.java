package recital.language;

import java.math.BigDecimal;
import java.util.Optional;
import recital.language.FoundNumber.Form;
import recital.language.NumberTokens.NumberToken;
import recital.language.NumberTokens.NumberTokenKind;
import recital.language.NumberWords.Use;
import recital.language.PhraseTable.Phrase;

/** Reads the forms of numbers in one text: a recursive descent over its tokens, one method a kind of quantity. */
final class NumberForms {

    /** From here on a word may be the first of two that are one number. */
    private static final BigDecimal TENS = BigDecimal.valueOf(20);

    /** So many words in a row multiply a number. */
    private static final int MOST_SCALES = 2;

    private final NumberVocabulary vocabulary;
    private final NumberTokens tokens;

    NumberForms(NumberVocabulary vocabulary, NumberTokens tokens) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
    }

    /** The number that begins with this token. */
    Optional<NumberReading> at(int at) {
        if (!tokens.standsApart(at)) {
            return Optional.empty();
        }
        return switch (tokens.at(at).kind()) {
            case NUMBER -> range(at).or(() -> rate(at)).or(() -> amount(at));
            case CURRENCY -> money(at);
            case WORD -> word(at);
            case SIGN -> Optional.empty();
        };
    }

    private Optional<NumberReading> word(int at) {
        NumberToken word = tokens.at(at);
        if (vocabulary.words().isKnown(word)) {
            return rate(at).or(() -> duration(at))
                    .or(() -> scaledWord(at))
                    .or(() -> share(at))
                    .or(() -> count(at));
        }
        return vocabulary.lexicon().words(WordList.BETWEEN).contains(word.key()) ? between(at) : duration(at);
    }

    /** "Between 5 and 8 million", "between 5 million and 8 million", "between 5 and 8 per cent". */
    private Optional<NumberReading> between(int at) {
        if (!isNumber(at + 1)) {
            return Optional.empty();
        }
        int joint = isScale(at + 2) ? at + 3 : at + 2;
        return isWord(joint, WordList.BETWEEN_JOINT) && isNumber(joint + 1)
                ? Optional.of(rangeEnd(at, joint + 1, tokens.at(at).text()))
                : Optional.empty();
    }

    /** "5 to 8 million", but not "from 5 to 8 million", nor "in 2021 to 8 million". */
    private Optional<NumberReading> range(int at) {
        boolean twoEnds = isWord(at - 1, WordList.BEFORE_TWO_ENDS)
                || isWord(at - 1, WordList.BEFORE_YEAR_OF_NUMBER) && isYear(at);
        return !twoEnds && isWord(at + 1, WordList.RANGE_JOINT) && isNumber(at + 2)
                ? Optional.of(rangeEnd(at, at + 2, tokens.at(at + 1).text()))
                : Optional.empty();
    }

    private NumberReading rangeEnd(int first, int last, String bound) {
        Bound ends = new Bound(bound, Bound.Sense.BETWEEN);
        NumberReading range =
                new NumberReading(Form.RANGE, first, first, last + 1, ends, Optional.empty(), Optional.empty());
        return measured(isWholeScale(last + 1) ? range.endingAt(last + 2) : range);
    }

    /** "1 in 10", "one out of three", "1 in every 1,000". */
    private Optional<NumberReading> rate(int at) {
        Optional<Phrase<String>> joint =
                isWholeNumber(at) && !isYear(at) ? vocabulary.rateJoints().at(tokens, at + 1) : Optional.empty();
        return joint.flatMap(phrase -> {
            int after = at + 1 + phrase.length();
            int base = isWord(after, WordList.BEFORE_RATE_BASE) ? after + 1 : after;
            return isRateBase(base) ? Optional.of(NumberReading.of(Form.RATE, at, base + 1)) : Optional.empty();
        });
    }

    /** "10-year", "five-day". */
    private Optional<NumberReading> duration(int at) {
        if (!isWholeNumber(at) || !tokens.touches(at) || !tokens.isHyphen(at + 1)) {
            return Optional.empty();
        }
        return vocabulary
                .units()
                .duration(tokens, at + 2)
                .filter(unit -> tokens.isWhole(at + 2))
                .map(unit -> NumberReading.of(Form.DURATION, at, at + 3)
                        .withValue(value(at))
                        .withMeasure(unit.value()));
    }

    /** "$5 million", "US$ 5". */
    private Optional<NumberReading> money(int at) {
        if (!isNumber(at + 1)) {
            return Optional.empty();
        }
        return amount(at + 1).map(read -> {
            NumberReading money =
                    new NumberReading(read.form(), at, at, read.next(), read.bound(), read.value(), read.measure());
            return read.measure().isPresent()
                    ? money
                    : money.withMeasure(tokens.at(at).text());
        });
    }

    /** "2,000", "1.5 billion", "31 per cent", "31%", "3 times". */
    private Optional<NumberReading> amount(int at) {
        return Optional.of(measured(scaled(at)));
    }

    /** "Two million", "a hundred". */
    private Optional<NumberReading> scaledWord(int at) {
        return vocabulary.words().is(tokens.at(at), Use.NUMBER, Use.ARTICLE) && isWholeScale(at + 1)
                ? Optional.of(scaled(at))
                : Optional.empty();
    }

    /** "Half", "half a million", "a half", "a third", "two thirds". */
    private Optional<NumberReading> share(int at) {
        if (isWhole(at, Use.HALF)) {
            boolean scaled = vocabulary.words().is(tokens.at(at + 1), Use.ARTICLE) && isWholeScale(at + 2);
            return Optional.of(NumberReading.of(Form.SHARE, at, scaled ? at + 3 : at + 1));
        }
        boolean half = vocabulary.words().is(tokens.at(at), Use.ARTICLE) && isWhole(at + 1, Use.HALF);
        boolean part = vocabulary.words().is(tokens.at(at), Use.ARTICLE) && isWhole(at + 1, Use.PART);
        boolean parts = vocabulary.words().is(tokens.at(at), Use.NUMERATOR) && isWhole(at + 1, Use.PARTS);
        return half || part || parts
                ? Optional.of(NumberReading.of(part ? Form.PART : Form.SHARE, at, at + 2))
                : Optional.empty();
    }

    /** "Five" in "five meetings", "twenty-five", but not what ends "двадцать пять" or "treinta y cinco". */
    private Optional<NumberReading> count(int at) {
        if (isTens(at) && tokens.touches(at) && tokens.isHyphen(at + 1) && isWhole(at + 2, Use.COUNT)) {
            return Optional.of(
                    NumberReading.of(Form.COUNT, at, at + 3).withValue(value(at).add(value(at + 2))));
        }
        return isWhole(at, Use.COUNT) && !isTens(isWord(at - 1, WordList.LIST_CONJUNCTIONS) ? at - 2 : at - 1)
                ? Optional.of(NumberReading.of(Form.COUNT, at, at + 1).withValue(value(at)))
                : Optional.empty();
    }

    private boolean isTens(int at) {
        return vocabulary.words().is(tokens.at(at), Use.NUMBER)
                && vocabulary
                        .words()
                        .value(tokens.at(at))
                        .filter(value -> value.compareTo(TENS) >= 0)
                        .isPresent();
    }

    private NumberReading measured(NumberReading read) {
        return vocabulary
                .units()
                .measure(tokens, read.next())
                .filter(unit -> tokens.isWhole(read.next() + unit.length() - 1))
                .map(unit -> read.endingAt(read.next() + unit.length()).withMeasure(unit.value()))
                .orElse(read);
    }

    private boolean isNumber(int at) {
        return tokens.at(at).kind() == NumberTokenKind.NUMBER;
    }

    private boolean isYear(int at) {
        return vocabulary.year().matcher(tokens.at(at).text()).matches();
    }

    private boolean isWord(int at, WordList list) {
        return vocabulary.lexicon().words(list).contains(tokens.at(at).text());
    }

    private boolean isWhole(int at, Use use) {
        return vocabulary.words().is(tokens.at(at), use) && tokens.isWhole(at);
    }

    private boolean isScale(int at) {
        return vocabulary.words().is(tokens.at(at), Use.SCALE);
    }

    private boolean isWholeScale(int at) {
        return isScale(at) && tokens.isWhole(at);
    }

    /** "10", "ten": without decimals or thousands. */
    private boolean isWholeNumber(int at) {
        return tokens.at(at).isInteger() || vocabulary.words().is(tokens.at(at), Use.NUMBER);
    }

    /** "10", "1,000" or "ten"; four digits without a comma are a year, "5 in 2019". */
    private boolean isRateBase(int at) {
        String base = tokens.at(at).text();
        return isNumber(at)
                ? !vocabulary.numerals().hasFraction(base)
                        && vocabulary.numerals().isGrouped(base)
                : vocabulary.words().is(tokens.at(at), Use.NUMBER) && tokens.isWhole(at);
    }

    private BigDecimal value(int at) {
        NumberToken token = tokens.at(at);
        return vocabulary.words().value(token).orElseGet(() -> vocabulary
                .numerals()
                .value(token.text()));
    }

    /** "5 million"; in Chinese two scales may follow one another. */
    private NumberReading scaled(int at) {
        BigDecimal value = value(at);
        int next = at + 1;
        while (next <= at + MOST_SCALES && isWholeScale(next)) {
            value = value.multiply(value(next)).stripTrailingZeros();
            next++;
        }
        return NumberReading.of(Form.AMOUNT, at, next).withValue(value);
    }
}
