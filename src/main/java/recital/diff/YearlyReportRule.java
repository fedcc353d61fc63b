package recital.diff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import recital.diff.DocumentPair.NotesOfPlace;
import recital.language.PhrasePattern;
import recital.language.Tokenizer.Token;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.model.Symbol;
import recital.reading.TextReading;
import recital.reading.WeightedToken;

/**
 * The report of the year in place of last year's: its symbol, in its note the session of its records too, and the places
 * in it.
 *
 * <p>It is one report where the words before it are the same, and its session or year that of the document.
 */
final class YearlyReportRule implements Rule {

    /** As many words before a symbol tell what document it is. */
    private static final int WORDS = 4;

    /** No note cites as many, and each is held against each. */
    private static final int MOST_REPORTS = 100;

    private static final Pattern SUPPLEMENT =
            Pattern.compile("(?i)(?:/(?:add|corr|rev)\\.\\d+| \\(part [ivx]+\\)){1,20}$");

    private static final Pattern PLACE = Pattern.compile("\\d{1,4}|[IVXL]+|[A-Z]");

    private final DocumentPair context;
    private final Set<String> places;
    private final Set<String> between;
    private final Set<String> formula;
    private final Pattern ibidem;

    /** The notes that were compared last, and what was found of them. */
    private @Nullable TextReading earlierNote;

    private @Nullable TextReading laterNote;
    private boolean ofTheYear;

    YearlyReportRule(DocumentPair context) {
        this.context = context;
        places = context.lexicon().words(WordList.PLACES_IN_DOCUMENT);
        between = context.lexicon().words(WordList.BETWEEN_NUMBERS);
        formula = context.lexicon().words(WordList.BESIDE_CITATIONS);
        ibidem = context.lexicon().pattern(PhrasePattern.IBIDEM);
    }

    @Override
    public void apply(EditContext edit) {
        advanced(
                edit,
                i -> isSymbol(edit.earlier().reading(), i),
                i -> isSymbol(edit.later().reading(), i));
        boolean isNote = edit.later().reading().part().isEmpty();
        if (isNote && edit.isFound(ChangeKind.CITATION)) {
            relevantParts(edit.earlier());
            relevantParts(edit.later());
        }
        if (isNote && isListOfReports(edit)) {
            List<Integer> added =
                    edit.later().unexplained(i -> isSymbol(edit.later().reading(), i));
            explain(edit, List.of(), added);
        } else if (isNote && isReportOfTheYear(edit)) {
            if (context.isNoteOfSamePlace()) {
                ofSamePlace(edit);
            }
            ofRecords(edit);
            if (context.isNoteOfSamePlace()) {
                placesIn(edit);
            }
        }
    }

    /** "(Relevant parts)" behind the symbol of the report, or not. */
    private void relevantParts(EditSide side) {
        side.unexplained(i -> side.reading().token(i).kind() == TokenKind.WORD
                        && formula.contains(side.reading().word(i).toLowerCase(Locale.ROOT)))
                .forEach(side::markExplained);
    }

    private static boolean isSymbol(TextReading text, int index) {
        return text.token(index).kind() == TokenKind.SYMBOL;
    }

    /** "A/65/181, A/66/93 and A/67/116" with the next ones behind them, in an edit that says nothing else. */
    private boolean isListOfReports(EditContext edit) {
        TextReading text = edit.later().reading();
        List<Integer> added = edit.later().unexplained(i -> isSymbol(text, i));
        return context.isNoteOfSamePlace()
                && edit.earlier().unexplainedWords().stream().noneMatch(word -> word.kind() == TokenKind.SYMBOL)
                && !added.isEmpty()
                && added.stream().allMatch(i -> isReport(text.token(i).key()) && followsInList(text, i));
    }

    private boolean followsInList(TextReading text, int index) {
        Optional<String> before = symbolBefore(text, index);
        return before.isPresent()
                && context.symbols()
                        .follows(
                                symbolBefore(text, placeBefore(text, index)),
                                before.get(),
                                withoutSupplement(text.token(index).key()));
    }

    /** The symbol right before a place in a list. */
    private Optional<String> symbolBefore(TextReading text, int index) {
        int before = placeBefore(text, index);
        return before >= 0 && isSymbol(text, before)
                ? Optional.of(withoutSupplement(text.token(before).key()))
                : Optional.empty();
    }

    private int placeBefore(TextReading text, int index) {
        int before = index - 1;
        while (before >= 0 && isBetween(text.word(before))) {
            before--;
        }
        return before;
    }

    private void advanced(EditContext edit, IntPredicate ofEarlier, IntPredicate ofLater) {
        List<Integer> earlier = edit.earlier().unexplained(ofEarlier);
        List<Integer> later = edit.later().unexplained(ofLater);
        boolean all = !earlier.isEmpty()
                && earlier.size() == later.size()
                && IntStream.range(0, earlier.size()).allMatch(i -> isSameReport(edit, earlier.get(i), later.get(i)));
        if (all) {
            explain(edit, earlier, later);
        }
    }

    private boolean isSameReport(EditContext edit, int earlier, int later) {
        TextReading before = edit.earlier().reading();
        TextReading after = edit.later().reading();
        return isOfTheYear(before.token(earlier).key(), after.token(later).key())
                && (context.isNoteOfSamePlace() || !wordsBefore(before, earlier).isEmpty())
                && wordsBefore(before, earlier).equals(wordsBefore(after, later));
    }

    /** No resolution, whose number alone tells nothing of its subject. */
    private boolean isOfTheYear(String earlier, String later) {
        return isReport(earlier) && isReport(later) && context.symbols().advance(earlier, later);
    }

    private static boolean isReport(String symbol) {
        return Character.isLetter(symbol.charAt(0))
                && Symbol.parse(symbol.toUpperCase(Locale.ROOT))
                        .filter(Symbol::isText)
                        .isEmpty();
    }

    /** The words, and no numbers, dates or ordinals, right before a token. */
    private static List<String> wordsBefore(TextReading text, int index) {
        return IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> text.token(i).kind() == TokenKind.WORD)
                .limit(WORDS)
                .mapToObj(i -> text.token(i).key())
                .toList();
    }

    /** Whether the two notes cite the same reports, one of the year at least: asked for each edit, told of all at once. */
    private boolean isReportOfTheYear(EditContext edit) {
        TextReading before = edit.earlier().reading();
        TextReading after = edit.later().reading();
        if (before != earlierNote || after != laterNote) {
            earlierNote = before;
            laterNote = after;
            ofTheYear = haveReportsOfTheYear(
                    symbols(context.samePlace().map(NotesOfPlace::earlier).orElse(before.text())),
                    symbols(context.samePlace().map(NotesOfPlace::later).orElse(after.text())));
        }
        return ofTheYear;
    }

    private boolean haveReportsOfTheYear(List<String> earlier, List<String> later) {
        if (earlier.isEmpty() || earlier.equals(later) || Math.max(earlier.size(), later.size()) > MOST_REPORTS) {
            return false;
        }
        return context.isNoteOfSamePlace()
                ? earlier.stream().allMatch(one -> later.stream().anyMatch(other -> isSameOrOfTheYear(one, other)))
                        && later.stream()
                                .allMatch(other -> earlier.stream().anyMatch(one -> isSameOrOfTheYear(one, other)))
                : earlier.size() == later.size()
                        && IntStream.range(0, earlier.size())
                                .allMatch(i -> isSameOrOfTheYear(earlier.get(i), later.get(i)));
    }

    /** "A/77/156" is "A/75/162 and A/75/162/Add.1" of its year. */
    private boolean isSameOrOfTheYear(String earlier, String later) {
        return earlier.equals(later)
                || isOfTheYear(withoutSupplement(earlier), withoutSupplement(later))
                || context.isNoteOfSamePlace()
                        && isReport(earlier)
                        && isReport(later)
                        && context.symbols().isLater(withoutSupplement(earlier), withoutSupplement(later));
    }

    private static String withoutSupplement(String symbol) {
        return SUPPLEMENT.matcher(symbol).replaceFirst("");
    }

    /** The same reports under other numbers of them, or after "Ibid.", which leaves out what the note before has. */
    private void ofSamePlace(EditContext edit) {
        List<Integer> earlier = edit.earlier().unexplained(i -> isReport(edit.earlier(), i));
        List<Integer> later = edit.later().unexplained(i -> isReport(edit.later(), i));
        boolean ibidem =
                hasIbidem(edit.earlier().tokens()) != hasIbidem(edit.later().tokens());
        boolean leftOut = edit.earlier().isEmpty() != edit.later().isEmpty()
                && (hasIbidem(edit.earlier().reading().tokens())
                        || hasIbidem(edit.later().reading().tokens()));
        if (ibidem || leftOut) {
            earlier = edit.earlier().unexplained(i -> isFormula(edit.earlier().reading(), i));
            later = edit.later().unexplained(i -> isFormula(edit.later().reading(), i));
        }
        if (leftOut || !earlier.isEmpty() && !later.isEmpty()) {
            explain(edit, earlier, later);
        }
    }

    private static boolean isReport(EditSide side, int index) {
        return isSymbol(side.reading(), index)
                && isReport(side.reading().token(index).key());
    }

    private boolean hasIbidem(List<WeightedToken> tokens) {
        return tokens.stream().anyMatch(token -> isIbidem(token.text()));
    }

    private boolean isIbidem(String word) {
        return ibidem.matcher(word).matches();
    }

    private boolean isFormula(TextReading text, int index) {
        return switch (text.token(index).kind()) {
            case WORD ->
                formula.contains(text.word(index).toLowerCase(Locale.ROOT))
                        || isBetween(text.word(index))
                        || isPlace(text, index)
                        || isIbidem(text.word(index));
            case SYMBOL, NUMBER, ORDINAL, YEAR -> true;
            case DATE, PUNCTUATION, LINE_BREAK -> false;
        };
    }

    private List<String> symbols(String text) {
        return context.lexicon().tokens().tokenize(text).stream()
                .filter(token -> token.kind() == TokenKind.SYMBOL)
                .map(Token::key)
                .toList();
    }

    /** "Seventy-eighth Session", "Economic and Social Council, 2023". */
    private void ofRecords(EditContext edit) {
        List<Integer> earlier = edit.earlier()
                .unexplained(i -> edit.earlier().reading().sessionOrYear(i).isPresent());
        List<Integer> later = edit.later()
                .unexplained(i -> edit.later().reading().sessionOrYear(i).isPresent());
        boolean all = !earlier.isEmpty()
                && earlier.size() == later.size()
                && IntStream.range(0, earlier.size())
                        .allMatch(i -> isLaterSession(
                                edit.earlier()
                                        .reading()
                                        .sessionOrYear(earlier.get(i))
                                        .getAsInt(),
                                edit.later()
                                        .reading()
                                        .sessionOrYear(later.get(i))
                                        .getAsInt()));
        if (all) {
            explain(edit, earlier, later);
        }
    }

    /** The session that was due; of two notes at one place a later one, as a report may be made every third year. */
    private boolean isLaterSession(int earlier, int later) {
        return context.symbols().advances(earlier, later) || context.isNoteOfSamePlace() && later > earlier;
    }

    /** "Chap. III, sect. A", "paras. 15 and 17". */
    private void placesIn(EditContext edit) {
        List<Integer> earlier = places(edit.earlier());
        List<Integer> later = places(edit.later());
        boolean besideReport = edit.isFound(ChangeKind.CITATION) && earlier.isEmpty() != later.isEmpty();
        if (besideReport || !earlier.isEmpty() && !later.isEmpty()) {
            explain(edit, earlier, later);
        }
    }

    private static void explain(EditContext edit, List<Integer> earlier, List<Integer> later) {
        earlier.forEach(edit.earlier()::markExplained);
        later.forEach(edit.later()::markExplained);
        edit.routine(ChangeKind.CITATION, Reason.REPORT_OF_THE_YEAR);
    }

    private List<Integer> places(EditSide side) {
        TextReading text = side.reading();
        return NumberList.behindName(
                text,
                side.unexplained(i -> isPlace(text, i)),
                i -> isBetween(text.word(i)) || isPlace(text, i),
                places);
    }

    private static boolean isPlace(TextReading text, int index) {
        return PLACE.matcher(text.word(index)).matches();
    }

    private boolean isBetween(String word) {
        return word.equals(".") || word.equals(",") || word.equals("\u2013") || between.contains(word);
    }
}
