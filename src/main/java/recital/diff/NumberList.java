package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.reading.TextReading;

/**
 * The numbers of one list and what stands between them: "3, 5 and 7".
 *
 * @param first the index of its first token
 * @param last the index of its last token, which may be a comma
 * @param numbers the indices of its numbers, in order
 */
record NumberList(int first, int last, List<Integer> numbers) {

    private static final Pattern NUMERAL = Pattern.compile("[IVXL]+");

    NumberList {
        numbers = List.copyOf(numbers);
    }

    /** The list in which the number at an index stands, be it alone. */
    static NumberList around(TextReading text, int index) {
        int first = index;
        while (first > 0 && isPart(text, first - 1)) {
            first--;
        }
        int last = index;
        while (last + 1 < text.tokens().size() && isPart(text, last + 1)) {
            last++;
        }
        return new NumberList(
                first,
                last,
                IntStream.rangeClosed(first, last)
                        .filter(i -> isNumber(text, i))
                        .boxed()
                        .toList());
    }

    /**
     * Those of some tokens, in order, that stand in a list behind its name: "paras. 3, 5 and 7".
     *
     * @param isPart whether a token is of a list; so are all that are asked for
     */
    static List<Integer> behindName(
            TextReading text, List<Integer> tokens, IntPredicate isPart, Set<String> lowerCaseNames) {
        List<Integer> found = new ArrayList<>();
        int previous = -1;
        boolean named = false;
        for (int token : tokens) {
            int before = token - 1;
            while (before > 0 && before > previous && isPart.test(before)) {
                before--;
            }
            if (before != previous) {
                named = lowerCaseNames.contains(text.word(before).toLowerCase(Locale.ROOT));
            }
            if (named) {
                found.add(token);
            }
            previous = token;
        }
        return found;
    }

    boolean has(int index) {
        return first <= index && index <= last;
    }

    /** "277", or the numeral of a section or annex. */
    static boolean isNumber(TextReading text, int index) {
        return text.token(index).kind() == TokenKind.NUMBER
                || NUMERAL.matcher(text.word(index)).matches();
    }

    /** A number, a comma, "and", a dash; a stop in "IV.18", the number of a paragraph in a part of a report. */
    static boolean isPart(TextReading text, int index) {
        String word = text.word(index);
        Set<String> between = text.lexicon().words(WordList.BETWEEN_NUMBERS);
        return word.equals(",")
                || word.equals("-")
                || between.contains(word)
                || isNumber(text, index)
                || word.equals(".")
                        && NUMERAL.matcher(text.word(index - 1)).matches()
                        && index + 1 < text.tokens().size()
                        && isNumber(text, index + 1);
    }
}
