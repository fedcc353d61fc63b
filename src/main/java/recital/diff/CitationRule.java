package recital.diff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.language.Dates;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.model.Symbol;
import recital.reading.TextReading;
import recital.reading.WeightedToken;

/** Symbols that are cited, with their dates ("72/200 of 20 December 2017"). */
final class CitationRule implements Rule {

    /** So many tokens before a symbol may say that it is the latest of its list. */
    private static final int REACH = 8;

    /** So many tokens away may stand its date: "2029/15 of the Economic and Social Council, dated 21 July 2029". */
    private static final int REACH_OF_DATE = 12;

    private static final Pattern SESSION_AND_NUMBER = Pattern.compile("(\\d{1,3})/(\\d{1,3})");

    private final DocumentPair context;
    private final CitedSeries series;
    private final OwnSeries own;
    private final CitedElsewhere elsewhere;
    private final Set<String> names;
    private final Set<String> latest;
    private final Set<String> besideDates;

    CitationRule(DocumentPair context, CitedSeries series) {
        this.context = context;
        this.series = series;
        own = new OwnSeries(context);
        elsewhere = new CitedElsewhere(context);
        this.names = Stream.of(WordList.RESOLUTION_NAMES, WordList.DECISION_NAMES)
                .flatMap(list -> context.lexicon().words(list).stream())
                .collect(Collectors.toSet());
        besideDates = context.lexicon().words(WordList.BEFORE_DATE_OF_CITATION);
        this.latest = context.lexicon().words(WordList.LATEST);
    }

    @Override
    public void apply(EditContext edit) {
        List<Integer> earlier = citations(edit.earlier());
        List<Integer> later = citations(edit.later());
        earlier.forEach(edit.earlier()::markExplained);
        later.forEach(edit.later()::markExplained);
        List<String> citedBefore = cited(edit.earlier(), earlier);
        List<String> citedNow = cited(edit.later(), later);
        if (citedBefore.equals(citedNow)) {
            agreement(edit);
            return;
        }
        Optional<Reason> next = nextOfSeries(edit, earlier, later);
        List<Symbol> before = symbols(edit.earlier(), earlier, edit.later());
        List<Symbol> now = symbols(edit.later(), later, edit.earlier());
        List<Symbol> added = without(now, before);
        List<Symbol> dropped = without(before, now);
        if (own.recallsPredecessor(edit, added, dropped)) {
            edit.routine(ChangeKind.CITATION, Reason.OWN_PREDECESSOR);
            markLeadingExplained(edit.later(), later);
            symbolsAmong(edit.later(), later).forEach(symbol -> markDate(edit.later(), symbol));
        } else if (own.rollsOn(edit, added, dropped)) {
            edit.routine(ChangeKind.CITATION, Reason.LIST_CONTINUED);
        } else if (isOnlyDated(edit, earlier, later)) {
            edit.routine(ChangeKind.CITATION, Reason.DATE_OF_CITED);
        } else if (next.isPresent()) {
            edit.routine(ChangeKind.CITATION, next.get());
        } else if (isOfNextSession(edit, earlier, later)) {
            edit.routine(ChangeKind.CITATION, Reason.OF_THE_SESSION);
        } else if (dropped.isEmpty() && series.goOn(text(edit.later()), symbolsAmong(edit.later(), later))) {
            edit.routine(ChangeKind.CITATION, Reason.LIST_CONTINUED);
            markLeadingExplained(edit.later(), later);
        } else if (areLatest(edit, earlier, later) || isNextOfLatest(edit, earlier, later, added, dropped)) {
            edit.routine(ChangeKind.CITATION, Reason.LATEST_OF_LIST);
        } else if (dropped.isEmpty() && !added.isEmpty() && context.relegated().containsAll(added)) {
            edit.routine(ChangeKind.CITATION, Reason.WAS_IN_TEXT);
        } else {
            edit.substantive(ChangeKind.CITATION, elsewhere.fact(edit));
        }
        markNamesExplained(edit);
    }

    private static List<Integer> citations(EditSide side) {
        return side.unexplained(
                i -> side.reading().token(i).kind() == TokenKind.SYMBOL || isDateOfCitation(side.reading(), i));
    }

    /** Whether this is the date in "72/200 of 20 December 2017", or in "72/200 (20 December 2017)". */
    private static boolean isDateOfCitation(TextReading reading, int index) {
        return symbolOfDate(reading, index).isPresent();
    }

    /** The place of the symbol to which a date belongs, before it in most languages. */
    static OptionalInt symbolOfDate(TextReading reading, int index) {
        WeightedToken date = reading.token(index);
        if (date.kind() != TokenKind.DATE) {
            return OptionalInt.empty();
        }
        Dates dates = reading.lexicon().dates();
        OptionalInt before = firstSymbol(
                        reading, IntStream.iterate(index - 1, i -> i >= Math.max(0, index - REACH_OF_DATE), i -> i - 1))
                .filter(i ->
                        dates.followsCitation(reading.text(), reading.token(i).end(), date.start()))
                .findFirst();
        return before.isPresent()
                ? before
                : firstSymbol(
                                reading,
                                IntStream.range(
                                        index + 1, Math.min(reading.tokens().size(), index + REACH_OF_DATE)))
                        .filter(i -> dates.leadsToCitation(
                                reading.text(), date.end(), reading.token(i).start()))
                        .findFirst();
    }

    private static IntStream firstSymbol(TextReading reading, IntStream places) {
        return places.filter(i -> reading.token(i).kind() == TokenKind.SYMBOL).limit(1);
    }

    private static List<String> cited(EditSide side, List<Integer> indices) {
        return indices.stream().map(i -> side.reading().token(i).key()).collect(Collectors.toList());
    }

    private void markDate(EditSide side, int symbol) {
        IntStream.range(symbol + 1, side.to())
                .takeWhile(i -> isOfDate(text(side), i))
                .forEach(side::markExplained);
    }

    /** "15 of December of 2030" is no date as dates are written, and says no more than one. */
    private boolean isOfDate(TextReading reading, int index) {
        return switch (reading.token(index).kind()) {
            case NUMBER, YEAR -> true;
            case WORD ->
                besideDates.contains(reading.word(index))
                        || context.lexicon().dates().isMonth(reading.word(index));
            case DATE, SYMBOL, ORDINAL, PUNCTUATION, LINE_BREAK -> false;
        };
    }

    /** A date beside a symbol that stays, where there was none, or the other way; a date that changed tells another thing. */
    private static boolean isOnlyDated(EditContext edit, List<Integer> earlier, List<Integer> later) {
        return earlier.isEmpty() != later.isEmpty()
                && earlier.stream()
                        .allMatch(i -> isDateOfCitation(edit.earlier().reading(), i))
                && later.stream().allMatch(i -> isDateOfCitation(edit.later().reading(), i));
    }

    /** The next of the resolutions that are adopted on the same subject, or its date: what that one is. */
    private Optional<Reason> nextOfSeries(EditContext edit, List<Integer> earlier, List<Integer> later) {
        return isOfOne(edit.earlier(), earlier) && isOfOne(edit.later(), later)
                ? series.next(
                        text(edit.earlier()),
                        symbolOf(text(edit.earlier()), earlier.get(0)),
                        text(edit.later()),
                        symbolOf(text(edit.later()), later.get(0)))
                : Optional.empty();
    }

    /** "Decision 20/1", "decision 21/1" of a body whose twentieth, or twenty-first, session the text tells. */
    private static boolean isOfNextSession(EditContext edit, List<Integer> earlier, List<Integer> later) {
        return !earlier.isEmpty()
                && earlier.size() == later.size()
                && IntStream.range(0, earlier.size()).allMatch(i -> {
                    Matcher before = SESSION_AND_NUMBER.matcher(
                            text(edit.earlier()).token(earlier.get(i)).key());
                    Matcher after = SESSION_AND_NUMBER.matcher(
                            text(edit.later()).token(later.get(i)).key());
                    return before.matches()
                            && after.matches()
                            && before.group(2).equals(after.group(2))
                            && tellsSession(text(edit.earlier()), before.group(1))
                            && tellsSession(text(edit.later()), after.group(1))
                            && Integer.parseInt(before.group(1)) < Integer.parseInt(after.group(1));
                });
    }

    private static boolean tellsSession(TextReading text, String number) {
        return IntStream.range(0, text.tokens().size())
                .filter(i -> text.token(i).kind() == TokenKind.ORDINAL)
                .anyMatch(i -> text.sessionOrYear(i).equals(OptionalInt.of(Integer.parseInt(number))));
    }

    private static boolean isOfOne(EditSide side, List<Integer> indices) {
        return indices.stream().map(i -> symbolOf(text(side), i)).distinct().count() == 1;
    }

    /** "The latest of which was resolution 2666 (2022)", where it was that of the year before: the list goes on as it did. */
    private boolean isNextOfLatest(
            EditContext edit, List<Integer> earlier, List<Integer> later, List<Symbol> added, List<Symbol> dropped) {
        return added.size() == 1
                && dropped.size() == 1
                && dropped.get(0).isResolution()
                && added.get(0).isResolution()
                && dropped.get(0).organ().equals(added.get(0).organ())
                && isOlder(dropped.get(0), added.get(0))
                && isLatest(edit.earlier().reading(), earlier.get(0))
                && isLatest(edit.later().reading(), later.get(0));
    }

    /** "The most recent of which are 50/3 and 49/23" before what was the most recent until then. */
    private boolean areLatest(EditContext edit, List<Integer> earlier, List<Integer> later) {
        List<Integer> added = symbolsAmong(edit.later(), later);
        return earlier.isEmpty()
                && !added.isEmpty()
                && isLatest(text(edit.later()), added.get(0))
                && series.precede(text(edit.later()), added);
    }

    private boolean isLatest(TextReading reading, int index) {
        return IntStream.range(Math.max(0, index - REACH), index)
                .anyMatch(i -> latest.contains(reading.word(i).toLowerCase(Locale.ROOT)));
    }

    static boolean isOlder(Symbol one, Symbol other) {
        return one.compareTo(other) < 0;
    }

    /** The symbols themselves, and those whose date alone is in the edit, where the other side has one too or lacks the symbol. */
    private static List<Symbol> symbols(EditSide side, List<Integer> indices, EditSide other) {
        TextReading text = text(side);
        boolean dated = other.tokens().stream().anyMatch(token -> token.kind() == TokenKind.DATE);
        return symbols(
                text,
                indices.stream()
                        .filter(i -> text.token(i).kind() == TokenKind.SYMBOL
                                || dated
                                || !text(other)
                                        .hasSymbol(text.token(symbolOf(text, i)).key()))
                        .toList());
    }

    private static List<Symbol> symbols(TextReading reading, List<Integer> indices) {
        return indices.stream()
                .flatMap(i -> Symbol.parse(reading.token(symbolOf(reading, i)).key()).stream())
                .distinct()
                .toList();
    }

    private static List<Symbol> without(List<Symbol> symbols, List<Symbol> others) {
        Set<Symbol> known = Set.copyOf(others);
        return symbols.stream().filter(symbol -> !known.contains(symbol)).toList();
    }

    private static int symbolOf(TextReading reading, int index) {
        return reading.token(index).kind() == TokenKind.SYMBOL
                ? index
                : symbolOfDate(reading, index).orElse(index);
    }

    private static TextReading text(EditSide side) {
        return side.reading();
    }

    private static List<Integer> symbolsAmong(EditSide side, List<Integer> indices) {
        return indices.stream()
                .filter(i -> text(side).token(i).kind() == TokenKind.SYMBOL)
                .toList();
    }

    /** "Resolution" becomes "resolutions" where a second one is cited. */
    private void agreement(EditContext edit) {
        boolean onlyName = edit.earlier().tokens().size() == 1
                && edit.later().tokens().size() == 1
                && !names(edit.earlier()).isEmpty()
                && !names(edit.later()).isEmpty();
        if (!edit.isOnlyEdit() && onlyName) {
            edit.routine(ChangeKind.CITATION, Reason.NONE);
            markNamesExplained(edit);
        } else if (edit.eitherWay(this::isNameAlone)) {
            edit.allRoutine(ChangeKind.CITATION, Reason.NONE);
        }
    }

    /** "Resolutions" before the next of a list that has begun with it. */
    private boolean isNameAlone(EditSide side, EditSide other) {
        return other.isEmpty() && side.tokens().size() == 1 && !names(side).isEmpty();
    }

    private void markLeadingExplained(EditSide side, List<Integer> indices) {
        symbolsAmong(side, indices).stream()
                .flatMap(i -> series.leading(text(side), i).stream())
                .filter(i -> i >= side.from() && i < side.to())
                .forEach(side::markExplained);
    }

    private void markNamesExplained(EditContext edit) {
        List<Integer> earlier = names(edit.earlier());
        List<Integer> later = names(edit.later());
        if (!earlier.isEmpty() && !later.isEmpty()) {
            earlier.forEach(edit.earlier()::markExplained);
            later.forEach(edit.later()::markExplained);
        }
    }

    /** "Resolution" and the like, right before a symbol. */
    private List<Integer> names(EditSide side) {
        TextReading reading = side.reading();
        return side.unexplained(i -> names.contains(reading.word(i).toLowerCase(Locale.ROOT))
                && i + 1 < reading.tokens().size()
                && reading.token(i + 1).kind() == TokenKind.SYMBOL);
    }
}
