package recital.concord;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.model.Language;
import recital.model.Paragraph;
import recital.text.PrintedLabel;
import recital.text.PrintedLabel.LabelledText;

/**
 * What the printed label of a paragraph counts, for "(b)", "2.", "ii)" and "㈡" count the same. The id of a paragraph of an
 * annex is no label: it is counted on, and all that follow one that is cut in two have others.
 */
final class LabelCounts {

    private static final Pattern NO_SIGN = Pattern.compile("[^0-9a-z]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern LETTER = Pattern.compile("([a-z])\\1?");
    private static final Pattern NUMERAL = Pattern.compile("[ivxl]+");
    private static final int LETTERS = 26;

    private LabelCounts() {}

    /** What it may count, a letter that may be a numeral both; nothing where there is none. */
    static Set<Integer> of(Language language, Paragraph paragraph) {
        String source = paragraph.source();
        return Lexicon.of(language)
                .labels()
                .first(source)
                .or(() -> PrintedLabel.first(source))
                .map(LabelledText::label)
                .map(label -> NO_SIGN.matcher(label.toLowerCase(Locale.ROOT)).replaceAll(""))
                .map(LabelCounts::counts)
                .orElse(Set.of());
    }

    private static Set<Integer> counts(String label) {
        Set<Integer> counts = new HashSet<>();
        if (NUMBER.matcher(label).matches()) {
            counts.add(Integer.parseInt(label));
        }
        if (LETTER.matcher(label).matches()) {
            counts.add(label.charAt(0) - 'a' + 1 + LETTERS * (label.length() - 1));
        }
        if (NUMERAL.matcher(label).matches()) {
            counts.add(RomanNumerals.number(label.toUpperCase(Locale.ROOT)));
        }
        return counts;
    }
}
