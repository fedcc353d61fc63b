package recital.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import recital.diff.Fact.Because;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.model.ParagraphId;
import recital.model.Symbol;
import recital.reading.TextReading;

/**
 * The number of a paragraph that is referred to: of this resolution ("paragraph 3 above"), which is routine where it goes
 * with the paragraph, or of another document.
 *
 * <p>Of another document two are routine: the paragraph of the predecessor which the text itself continues, and a place in
 * the report that a body makes every year.
 */
final class NumberingRule implements Rule {

    private static final int REACH = 6;

    /** What dates a report stands not farther behind the number of a paragraph of it. */
    private static final int REACH_OF_REPORT = 16;

    /** "Note of paragraph 62". */
    private static final int WORDS_BEFORE = 3;

    private final DocumentPair context;
    private final CitedSeries series;
    private final Set<String> names;
    private final Set<String> places;
    private final Set<String> withinDocument;
    private @Nullable TextReading lastText;
    private @Nullable NumberList lastList;
    private final Set<String> reports;
    private final Set<String> small;
    private final Set<String> own;
    private final Pattern bodies;

    NumberingRule(DocumentPair context, CitedSeries series) {
        this.context = context;
        this.series = series;
        Lexicon lexicon = context.lexicon();
        names = lexicon.words(WordList.PARAGRAPH_NAMES);
        places = lexicon.words(WordList.PLACES_IN_DOCUMENT);
        withinDocument = lexicon.words(WordList.WITHIN_DOCUMENT);
        reports = lexicon.words(WordList.REPORT_NAMES);
        small = lexicon.words(WordList.SMALL_WORDS);
        own = Stream.of(WordList.OWN, WordList.OFFICE_HOLDERS)
                .flatMap(list -> lexicon.words(list).stream())
                .collect(Collectors.toSet());
        bodies = lexicon.pattern(PhrasePattern.REPORT_RECIPIENT);
    }

    @Override
    public void apply(EditContext edit) {
        List<Integer> earlier = numbers(edit.earlier());
        List<Integer> later = numbers(edit.later());
        Optional<Reason> next = nextOfSeries(edit, earlier, later);
        if (earlier.isEmpty() || later.isEmpty()) {
            if (refersToOther(edit.earlier(), earlier) || refersToOther(edit.later(), later)) {
                edit.substantive(ChangeKind.CITATION, Fact.NONE);
            }
            return;
        }
        markExplained(edit.earlier(), earlier);
        markExplained(edit.later(), later);
        if (later.stream().allMatch(i -> refersWithin(edit.later().reading(), i))) {
            renumbered(edit, earlier, later);
        } else if (earlier.size() == later.size() && later.stream().allMatch(i -> isContinued(edit, i))) {
            edit.routine(ChangeKind.CITATION, Reason.CONTINUED_PARAGRAPH);
        } else if (earlier.size() == later.size() && later.stream().allMatch(i -> isOfPredecessor(edit, i))) {
            edit.routine(ChangeKind.CITATION, Reason.PLACE_IN_PREDECESSOR);
        } else if (next.isPresent()) {
            edit.routine(
                    ChangeKind.CITATION,
                    next.get() == Reason.RESOLUTION_OF_THE_YEAR
                            ? Reason.PLACE_IN_RESOLUTION_OF_THE_YEAR
                            : Reason.PLACE_IN_LATER_OF_SERIES);
        } else if (context.sessions() > 0
                && earlier.stream()
                        .allMatch(i -> isOfYearlyReport(edit.earlier().reading(), i))
                && later.stream().allMatch(i -> isOfYearlyReport(edit.later().reading(), i))
                && !isOneOfMany(edit.later().reading(), later.get(0))) {
            edit.routine(ChangeKind.CITATION, Reason.REPORT_OF_THE_YEAR);
        } else {
            edit.substantive(ChangeKind.CITATION, Fact.NONE);
        }
    }

    /**
     * Whether by the number alone a text tells what it is about, as others of its document do: "Takes note of paragraph 62
     * of the report of the Committee".
     */
    private boolean isOneOfMany(TextReading text, int number) {
        boolean saysMore = IntStream.range(text.openingTokens(), text.tokens().size())
                .filter(i -> text.token(i).kind() == TokenKind.WORD)
                .anyMatch(i -> !small.contains(text.token(i).smallKey())
                        && !isName(text, i)
                        && !reports.contains(text.token(i).smallKey())
                        && !TextReading.isCapital(text.word(i)));
        int from = Math.max(0, number - WORDS_BEFORE);
        return !saysMore
                && context.texts()
                        .repeats(text.text()
                                .substring(
                                        text.token(from).start(),
                                        text.token(number).start()));
    }

    /** Whether a place of another document is among those that came, or went, by themselves. */
    private boolean refersToOther(EditSide side, List<Integer> numbers) {
        return !numbers.stream().allMatch(i -> refersWithin(side.reading(), i));
    }

    /** With the numbers their name, "paragraph" or "paragraphs", and what stands between them. */
    private void markExplained(EditSide side, List<Integer> numbers) {
        TextReading text = side.reading();
        int marked = side.from();
        for (int number : numbers) {
            for (int i = number - 1; i >= marked && isBeside(text, i); i--) {
                side.markExplained(i);
            }
            side.markExplained(number);
            marked = number + 1;
        }
    }

    private boolean isBeside(TextReading text, int index) {
        return NumberList.isPart(text, index) || isName(text, index);
    }

    /** "Recalling section III of its resolution 60/2" where it was "section V of its resolution 59/4". */
    private boolean isOfPredecessor(EditContext edit, int index) {
        Optional<Symbol> cited = citedBehind(edit.later().reading(), index);
        return cited.isPresent()
                && cited.map(Symbol::whole).equals(context.predecessor().map(Symbol::whole))
                && edit.later().reading().part().isPresent()
                && !edit.isOnlyEdit()
                && edit.earlier().reading().symbols().size()
                        == edit.later().reading().symbols().size()
                && !edit.earlier().reading().symbols().contains(cited.get());
    }

    /** "Paragraph 77 of its resolution 77/255" where it was paragraph 72 of that of the year before: what that one is. */
    private Optional<Reason> nextOfSeries(EditContext edit, List<Integer> earlier, List<Integer> later) {
        if (earlier.size() != 1 || later.size() != 1) {
            return Optional.empty();
        }
        TextReading before = edit.earlier().reading();
        TextReading after = edit.later().reading();
        OptionalInt one = symbolBehind(before, earlier.get(0));
        OptionalInt other = symbolBehind(after, later.get(0));
        return one.isPresent() && other.isPresent()
                ? series.next(before, one.getAsInt(), after, other.getAsInt())
                : Optional.empty();
    }

    private static Optional<Symbol> citedBehind(TextReading text, int index) {
        OptionalInt symbol = symbolBehind(text, index);
        return symbol.isPresent() ? Symbol.parse(text.token(symbol.getAsInt()).key()) : Optional.empty();
    }

    private static OptionalInt symbolBehind(TextReading text, int index) {
        return IntStream.range(index + 1, Math.min(text.tokens().size(), index + 1 + REACH))
                .filter(i -> text.token(i).kind() == TokenKind.SYMBOL)
                .findFirst();
    }

    /** "Reiterates paragraph 86 of its resolution 77/255" in the paragraph that continues OP86 of 77/255. */
    private boolean isContinued(EditContext edit, int index) {
        boolean ofPredecessor = citedBehind(edit.later().reading(), index).equals(context.predecessor());
        return ofPredecessor
                && context.predecessor().isPresent()
                && paragraph(edit.later(), index)
                        .filter(edit.earlier().reading().paragraphs()::contains)
                        .isPresent();
    }

    /** "Paragraph 277 of the report of the Law Commission", without a date or symbol that would make it one for all years. */
    private boolean isOfYearlyReport(TextReading text, int index) {
        int last = list(text, index).last();
        int end = Math.min(text.tokens().size(), last + 1 + REACH_OF_REPORT);
        int report = last + 1;
        while (report < end && !reports.contains(text.word(report))) {
            report++;
        }
        return report <= last + REACH
                && (isNamed(text, report, Math.min(end, report + REACH))
                        || own.contains(text.word(report - 1)) && isNamed(text, index - REACH_OF_REPORT, index))
                && IntStream.range(last + 1, end)
                        .noneMatch(i -> switch (text.token(i).kind()) {
                            case SYMBOL, DATE, YEAR -> true;
                            case WORD, NUMBER, ORDINAL, PUNCTUATION, LINE_BREAK -> false;
                        });
    }

    /** Whether a body is named: behind "report of", or before "contained in paragraph 144 of its report". */
    private boolean isNamed(TextReading text, int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(i -> bodies.matcher(text.word(i)).matches());
    }

    private void renumbered(EditContext edit, List<Integer> earlier, List<Integer> later) {
        List<Integer> before = list(edit.earlier().reading(), earlier.get(0)).numbers();
        List<Integer> after = list(edit.later().reading(), later.get(0)).numbers();
        if (before.size() != after.size()) {
            edit.substantive(ChangeKind.RENUMBERED, Fact.NONE);
            return;
        }
        List<String> followed = new ArrayList<>();
        List<String> astray = new ArrayList<>();
        boolean all = true;
        for (int place : places(before, earlier, after, later)) {
            Optional<ParagraphId> was = paragraph(edit.earlier(), before.get(place));
            Optional<ParagraphId> now = paragraph(edit.later(), after.get(place));
            Optional<ParagraphId> due = was.map(context.continued()::get);
            all &= due.isPresent();
            due.ifPresent(id -> (due.equals(now) ? followed : astray).add(was.get() + " is " + id));
        }
        if (!astray.isEmpty()) {
            edit.substantive(
                    ChangeKind.RENUMBERED, new Because(Reason.POINTS_ELSEWHERE, List.of(String.join(", ", astray))));
        } else if (all) {
            edit.routine(
                    ChangeKind.RENUMBERED,
                    new Because(
                            followed.size() == 1 ? Reason.FOLLOWS_PARAGRAPH : Reason.FOLLOWS_PARAGRAPHS,
                            List.of(String.join(", ", followed))));
        } else {
            edit.routine(ChangeKind.RENUMBERED, Reason.NONE);
        }
    }

    /** Where in two lists of one length stand the numbers that an edit has of either. */
    private static Set<Integer> places(
            List<Integer> before, List<Integer> earlier, List<Integer> after, List<Integer> later) {
        return Stream.concat(
                        earlier.stream().map(number -> Collections.binarySearch(before, number)),
                        later.stream().map(number -> Collections.binarySearch(after, number)))
                .filter(place -> place >= 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The paragraph that a number is of; "3.1" is one of another kind of document. */
    private static Optional<ParagraphId> paragraph(EditSide side, int index) {
        return ParagraphId.parse("OP" + side.reading().word(index));
    }

    private List<Integer> numbers(EditSide side) {
        TextReading text = side.reading();
        return side.unexplained(
                i -> NumberList.isNumber(text, i) && (followsName(text, i) || text.isOfOwnParagraphs(i)));
    }

    /** The list in which the number at an index stands; the edits of a text ask in order, so the last one is kept. */
    private NumberList list(TextReading text, int index) {
        if (lastList == null || lastText != text || !lastList.has(index)) {
            lastText = text;
            lastList = NumberList.around(text, index);
        }
        return lastList;
    }

    /** "Paragraphs 3, 5 and 7": before the list stands its name. */
    private boolean followsName(TextReading text, int index) {
        String before = text.word(list(text, index).first() - 1);
        return text.token(index).kind() == TokenKind.NUMBER ? names.contains(before) : places.contains(before);
    }

    private boolean isName(TextReading reading, int index) {
        return names.contains(reading.word(index)) || places.contains(reading.word(index));
    }

    private boolean refersWithin(TextReading text, int index) {
        int last = list(text, index).last();
        return IntStream.rangeClosed(last + 1, last + REACH).anyMatch(next -> withinDocument.contains(text.word(next)))
                || text.isOfOwnParagraphs(index);
    }
}
