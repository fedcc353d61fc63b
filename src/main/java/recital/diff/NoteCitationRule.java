package recital.diff;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;

/** What a note cites without a symbol: "Ibid.", and the places in a document, "vol. 1577, No. 27531". */
final class NoteCitationRule implements Rule {

    private static final Pattern NUMERAL = Pattern.compile("[IVXL]+|[A-Z]");

    private static final int LONGEST_NUMBER = DiffThresholds.DEFAULT.cited().number();

    private final Pattern ibidem;
    private final Set<String> seeing;
    private final Set<String> formula;
    private final Set<String> between;

    NoteCitationRule(Lexicon lexicon) {
        ibidem = lexicon.pattern(PhrasePattern.IBIDEM);
        seeing = lexicon.words(WordList.SEEING);
        formula = lexicon.words(WordList.BESIDE_CITATIONS);
        between = lexicon.words(WordList.BETWEEN_NUMBERS);
    }

    @Override
    public void apply(EditContext edit) {
        if (!isNote(edit.earlier()) || !isNote(edit.later())) {
            return;
        }
        if (isWhole(edit.earlier(), edit.later())
                || isWhole(edit.later(), edit.earlier())
                || joinsPlaces(edit) && !areNeighbours(edit.later())) {
            edit.earlier().markAllExplained();
            edit.later().markAllExplained();
            edit.substantive(ChangeClass.CITATION, "");
        } else if (isOnlySeen(edit) || joinsPlaces(edit)) {
            edit.allRoutine(ChangeClass.CITATION, "");
        } else {
            places(edit);
        }
    }

    /** "See resolution 61/2" is "Resolution 61/2". */
    private boolean isOnlySeen(EditContext edit) {
        List<String> earlier = cited(edit.earlier());
        List<String> later = cited(edit.later());
        return earlier.equals(later)
                && edit.earlier().tokens().size() != edit.later().tokens().size();
    }

    private List<String> cited(EditSide side) {
        return side.tokens().stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .filter(word -> !seeing.contains(word))
                .toList();
    }

    /** A text that is no paragraph is that of a note, or a title. */
    static boolean isNote(EditSide side) {
        return side.analyzedText().part().isEmpty();
    }

    /** Whether one note is "Ibid." with what may follow it, and there is no other. */
    private boolean isWhole(EditSide side, EditSide other) {
        return other.analyzedText().isBlank()
                && ibidem.matcher(side.analyzedText().text().strip()).matches();
    }

    private void places(EditContext edit) {
        List<Integer> earlier = places(edit.earlier());
        List<Integer> later = places(edit.later());
        if (earlier.isEmpty() && later.isEmpty()) {
            return;
        }
        earlier.forEach(edit.earlier()::markExplained);
        later.forEach(edit.later()::markExplained);
        if (!words(edit.earlier(), earlier).equals(words(edit.later(), later))) {
            edit.substantive(ChangeClass.CITATION, "");
        } else {
            // "Paras. 117\u2013118" and "paras. 117 and 118".
            edit.routine(ChangeClass.CITATION, "");
        }
    }

    /** "Paras. 71[–]72" and "paras. 71 [and] 72": two places are joined in another way. */
    private boolean joinsPlaces(EditContext edit) {
        AnalyzedText text = edit.later().analyzedText();
        int last = edit.later().to();
        return joins(edit.earlier())
                && joins(edit.later())
                && isNumber(text, edit.later().from() - 1)
                && isNumber(text, last)
                && !places(text, List.of(last)).isEmpty();
    }

    /** Two in turn are all from the one to the other. */
    private static boolean areNeighbours(EditSide between) {
        AnalyzedText text = between.analyzedText();
        return text.word(between.to()).equals(next(text.word(between.from() - 1)));
    }

    private boolean joins(EditSide side) {
        return side.tokens().size() == 1 && isBetween(side.tokens().get(0).text());
    }

    private static String next(String number) {
        return number.length() <= LONGEST_NUMBER && number.chars().allMatch(Character::isDigit)
                ? String.valueOf(Integer.parseInt(number) + 1)
                : "";
    }

    private static List<String> words(EditSide side, List<Integer> tokens) {
        return tokens.stream().map(i -> side.analyzedText().word(i)).toList();
    }

    private List<Integer> places(EditSide side) {
        AnalyzedText text = side.analyzedText();
        return places(text, side.unexplained(i -> isNumber(text, i)));
    }

    private List<Integer> places(AnalyzedText text, List<Integer> numbers) {
        return NumberList.behindName(text, numbers, i -> isBetween(text.word(i)) || isNumber(text, i), formula);
    }

    private static boolean isNumber(AnalyzedText text, int index) {
        return index >= 0
                && index < text.tokens().size()
                && (text.token(index).kind() == TokenKind.NUMBER
                        || NUMERAL.matcher(text.word(index)).matches());
    }

    private boolean isBetween(String word) {
        return word.equals(".")
                || word.equals(",")
                || word.equals("-")
                || word.equals("\u2013")
                || between.contains(word);
    }
}
