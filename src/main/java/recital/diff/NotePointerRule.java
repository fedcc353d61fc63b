package recital.diff;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.reading.TextReading;
import recital.reading.WeightedToken;

/**
 * A note that came or went and only says where to find what the text names in both years, or the annex, the paragraph or the
 * corrigendum that a note says more or less of.
 *
 * <p>rule: a document that joins or leaves a list in a note is another matter, which {@link CitationRule} tells, but for one
 * that it says to see also.
 */
final class NotePointerRule implements Rule {

    private static final Pattern CORRIGENDUM = Pattern.compile("/Corr\\.\\d{1,2}$");

    private static final Pattern NUMERAL = Pattern.compile("[IVXL]+|\\p{L}|\\d{1,3}[A-Z]");

    private final Set<String> seeing;
    private final Set<String> putOff;
    private final Set<String> formula;
    private final Set<String> between;
    private final Set<String> small;

    NotePointerRule(Lexicon lexicon) {
        seeing = lexicon.words(WordList.SEEING);
        putOff = lexicon.words(WordList.PUT_OFF);
        formula = lexicon.words(WordList.BESIDE_CITATIONS);
        small = lexicon.words(WordList.SMALL_WORDS);
        between = lexicon.words(WordList.BETWEEN_NUMBERS);
    }

    @Override
    public void apply(EditContext edit) {
        if (edit.earlier().isNote() && edit.later().isNote()) {
            if (points(edit.later(), edit.earlier())) {
                found(edit, Reason.SOURCE_GIVEN);
            } else if (points(edit.earlier(), edit.later())) {
                found(edit, Reason.SOURCE_NOT_GIVEN);
            }
        }
    }

    private static void found(EditContext edit, Reason reason) {
        edit.allRoutine(ChangeKind.CITATION, reason);
    }

    private boolean points(EditSide side, EditSide other) {
        boolean whole = other.reading().isBlank();
        boolean published = whole && isPublished(side);
        TextReading text = side.reading();
        return other.isEmpty()
                && IntStream.range(side.from(), side.to())
                        .anyMatch(i -> text.token(i).kind() == TokenKind.SYMBOL
                                || isFormula(text, i)
                                        && !seeing.contains(text.word(i).toLowerCase(Locale.ROOT)))
                && IntStream.range(side.from(), side.to())
                        .allMatch(i -> text.token(i).kind() == TokenKind.SYMBOL
                                ? whole || isCorrigendum(text, i) || seesAlso(side)
                                : isFormula(text, i)
                                        || isBesideFormula(text, i)
                                        || published && isOfTitle(text.word(i)));
    }

    /** "; see also A/71/644", which adds another place to the one that the note tells. */
    private boolean seesAlso(EditSide side) {
        return side.tokens().stream().map(WeightedToken::smallKey).toList().containsAll(seeing);
    }

    /** "Guild of Smiths, Records, vol. 1 (Oslo, 2030)"; a list of the names of States has no number. */
    private static boolean isPublished(EditSide side) {
        return side.tokens().stream().anyMatch(token -> switch (token.kind()) {
            case NUMBER, YEAR, DATE, SYMBOL -> true;
            case WORD, ORDINAL, PUNCTUATION, LINE_BREAK -> false;
        });
    }

    /** A word with a capital that does not say what became of a thing: "Postponed". */
    private boolean isOfTitle(String word) {
        return TextReading.isCapital(word) && !putOff.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isFormula(TextReading text, int index) {
        return formula.contains(text.word(index).toLowerCase(Locale.ROOT));
    }

    private boolean isBesideFormula(TextReading text, int index) {
        return switch (text.token(index).kind()) {
            case WORD ->
                small.contains(text.word(index).toLowerCase(Locale.ROOT))
                        || between.contains(text.word(index))
                        || NUMERAL.matcher(text.word(index)).matches();
            case NUMBER, DATE, YEAR, ORDINAL, PUNCTUATION -> true;
            case SYMBOL, LINE_BREAK -> false;
        };
    }

    /** "A/71/644/Corr.1" behind "A/71/644". */
    private static boolean isCorrigendum(TextReading text, int index) {
        String symbol = text.word(index);
        Matcher corrigendum = CORRIGENDUM.matcher(symbol);
        return corrigendum.find()
                && IntStream.range(0, index)
                        .anyMatch(i -> text.word(i).equals(symbol.substring(0, corrigendum.start())));
    }
}
