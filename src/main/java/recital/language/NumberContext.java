package recital.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recital.language.NumberTokens.NumberTokenKind;

/** Tells by what stands beside a number whether it is a quantity, and no date, name or number in an order. */
final class NumberContext {

    /** As many characters before a number, and after it, may say what it is. */
    private static final int BEFORE = 60;

    private static final int AFTER = 40;

    private final Pattern year;
    private final Pattern partOfYear;
    private final Pattern ordered;
    private final Pattern fixedCount;
    private final Pattern namedDuration;
    private final List<Pattern> before;
    private final List<Pattern> after;

    NumberContext(Lexicon lexicon) {
        year = lexicon.pattern(PhrasePattern.YEAR);
        partOfYear = lexicon.pattern(PhrasePattern.PART_OF_YEAR_BEFORE);
        ordered = lexicon.pattern(PhrasePattern.ORDERED_AFTER);
        fixedCount = lexicon.pattern(PhrasePattern.FIXED_COUNT_AFTER);
        namedDuration = lexicon.pattern(PhrasePattern.NAMED_DURATION_AFTER);
        before = patterns(lexicon, PhrasePattern.NUMBERED_BEFORE, PhrasePattern.NAME_BEFORE);
        after = patterns(
                lexicon,
                PhrasePattern.NAME_AFTER,
                PhrasePattern.DATE_AFTER,
                PhrasePattern.SYMBOL_AFTER,
                PhrasePattern.HOUR_AFTER);
    }

    private static List<Pattern> patterns(Lexicon lexicon, PhrasePattern... patterns) {
        return Stream.of(patterns).map(lexicon::pattern).toList();
    }

    /** Whether the number is a quantity. */
    boolean isQuantity(NumberTokens tokens, NumberReading read) {
        int first = read.first();
        int next = read.next();
        return switch (read.form()) {
            case RATE -> true;
            case DURATION -> !namedDuration.matcher(after(tokens, next)).find();
            case SHARE -> !partOfYear.matcher(before(tokens, first)).find();
            case PART ->
                !partOfYear.matcher(before(tokens, first)).find()
                        && !ordered.matcher(after(tokens, next)).find();
            case RANGE, AMOUNT -> tokens.at(next - 1).kind() != NumberTokenKind.NUMBER || isAlone(tokens, first, next);
            case COUNT ->
                isAlone(tokens, first, next)
                        && !fixedCount.matcher(after(tokens, next)).find();
        };
    }

    /** Whether a number that nothing printed with it makes a quantity is one. */
    private boolean isAlone(NumberTokens tokens, int first, int next) {
        String ahead = before(tokens, first);
        String behind = after(tokens, next);
        return !year.matcher(tokens.at(next - 1).text()).matches()
                && before.stream().noneMatch(pattern -> pattern.matcher(ahead).find())
                && after.stream().noneMatch(pattern -> pattern.matcher(behind).find());
    }

    private static String before(NumberTokens tokens, int first) {
        int start = tokens.at(first).start();
        return tokens.text().substring(Math.max(0, start - BEFORE), start);
    }

    private static String after(NumberTokens tokens, int next) {
        int end = tokens.at(next - 1).end();
        return tokens.text().substring(end, Math.min(tokens.text().length(), end + AFTER));
    }
}
