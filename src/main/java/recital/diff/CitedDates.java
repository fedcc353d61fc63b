package recital.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import recital.language.Citations.CitationKind;
import recital.language.Lazy;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.model.Organ;
import recital.model.Symbol;
import recital.reading.AnnotationPipeline;
import recital.reading.TextReading;
import recital.reading.TextReading.Place;
import recital.reading.WeightedToken;
import recital.text.WordBorders;

/**
 * Says at an edit that cites a resolution when that was adopted, where the text gives another date.
 *
 * <p>Such an edit is substantive, whatever else it is: one of the two dates is wrong.
 */
public final class CitedDates {

    private static final Pattern NUMBER_PAIR =
            Pattern.compile("\\d(?:\\d{0,3}/\\d{1,4}(?: [A-Z]" + WordBorders.END + ")?|\\d{2,3} \\(\\d{4}\\))");

    private static final Pattern YEAR = Pattern.compile(WordBorders.START + "\\d{4}" + WordBorders.END);

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private final Function<Symbol, Optional<LocalDate>> adopted;

    /** By the dates of {@code adopted}, as far as they are known. */
    public CitedDates(Function<Symbol, Optional<LocalDate>> adopted) {
        this.adopted = Objects.requireNonNull(adopted);
    }

    /** The same comparison with what is to be said of the dates. */
    @SuppressWarnings("ReferenceEquality")
    public ResolutionDiff told(ResolutionDiff diff) {
        Supplier<AnnotationPipeline> reader =
                new Lazy<>(() -> new AnnotationPipeline(Lexicon.of(diff.later().language())));
        Organ organ = diff.later().organ();
        boolean same = true;
        List<Change> changes = new ArrayList<>();
        for (Change change : diff.changes()) {
            TextDiff text = told(change.text(), reader, organ);
            List<NoteDiff> notes = told(change.notes(), reader, organ);
            boolean stays = text == change.text() && notes == change.notes();
            changes.add(stays ? change : change.with(text, notes));
            same &= stays;
        }
        return same ? diff : new ResolutionDiff(diff.alignment(), diff.title(), diff.notes(), changes);
    }

    /** The same list where nothing is to be said. */
    @SuppressWarnings("ReferenceEquality")
    private List<NoteDiff> told(List<NoteDiff> notes, Supplier<AnnotationPipeline> reader, Organ organ) {
        boolean same = true;
        List<NoteDiff> told = new ArrayList<>();
        for (NoteDiff note : notes) {
            TextDiff text = told(note.text(), reader, organ);
            boolean stays = text == note.text();
            told.add(stays ? note : note.with(text));
            same &= stays;
        }
        return same ? notes : told;
    }

    /** The same text where nothing is to be said. */
    private TextDiff told(TextDiff text, Supplier<AnnotationPipeline> reader, Organ organ) {
        if (!text.classes().contains(ChangeKind.CITATION) || !mayBeMisdated(text.later())) {
            return text;
        }
        List<Misdated> misdated = misdated(reader.get().read(text.later(), Place.none(organ)));
        if (misdated.isEmpty()) {
            return text;
        }
        List<Edit> edits = new ArrayList<>();
        int start = 0;
        for (Edit edit : text.edits()) {
            int from = start;
            int end = start + edit.later().length();
            edits.add(misdated.stream()
                    .filter(one -> one.touches(from, end))
                    .reduce(edit, (before, one) -> one.remarkedAt(before), (one, other) -> other));
            start = end;
        }
        return new TextDiff(edits);
    }

    /**
     * Whether a number pair of which the date is known has a year behind it, up to the next one, and not that date: only then
     * is the text read, which takes longer than all else where the comparison is kept.
     */
    private boolean mayBeMisdated(String text) {
        Matcher pair = NUMBER_PAIR.matcher(text);
        boolean found = pair.find();
        while (found) {
            String symbol = pair.group();
            int end = pair.end();
            found = pair.find();
            String behind = text.substring(end, found ? pair.start() : text.length());
            if (YEAR.matcher(behind).find()
                    && Symbol.parse(symbol)
                            .flatMap(adopted)
                            .filter(known -> !hasDate(behind, known))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDate(String text, LocalDate date) {
        List<String> numbers = List.of(NO_DIGITS.split(text));
        return numbers.contains(String.valueOf(date.getYear()))
                && numbers.contains(String.valueOf(date.getDayOfMonth()));
    }

    private List<Misdated> misdated(TextReading text) {
        return IntStream.range(0, text.tokens().size())
                .filter(i -> text.token(i).kind() == TokenKind.DATE)
                .boxed()
                .flatMap(i -> misdated(text, i).stream())
                .toList();
    }

    private Optional<Misdated> misdated(TextReading text, int date) {
        return CitationRule.symbolOfDate(text, date).stream()
                .boxed()
                .flatMap(symbol -> resolution(text, symbol).stream()
                        .flatMap(cited -> otherDate(text, text.token(date), cited).stream())
                        .map(day -> new Misdated(
                                List.of(text.token(symbol), text.token(date)),
                                text.token(symbol).text(),
                                text.lexicon().dates().written(day))))
                .findFirst();
    }

    private Optional<LocalDate> otherDate(TextReading text, WeightedToken printed, Symbol cited) {
        Optional<LocalDate> day = text.lexicon().dates().parse(printed.key());
        return day.flatMap(date -> adopted.apply(cited).filter(known -> !known.equals(date)));
    }

    /** A resolution that is cited there: a decision may have the same number. */
    private static Optional<Symbol> resolution(TextReading text, int symbol) {
        return text.citationAt(symbol)
                .filter(one -> isResolution(one.kind()))
                .flatMap(one -> Symbol.parse(one.symbol()));
    }

    private static boolean isResolution(CitationKind kind) {
        return switch (kind) {
            case ASSEMBLY_RESOLUTION,
                    SECURITY_COUNCIL_RESOLUTION,
                    COUNCIL_RESOLUTION,
                    HUMAN_RIGHTS_COUNCIL_RESOLUTION -> true;
            case DECISION, TREATY, PUBLICATION, DOCUMENT, ELSEWHERE -> false;
        };
    }

    /**
     * What is cited under another date than its own.
     *
     * @param tokens its symbol and the date
     * @param symbol as it is printed
     * @param date its own
     */
    private record Misdated(List<WeightedToken> tokens, String symbol, String date) {

        boolean touches(int from, int end) {
            return tokens.stream().anyMatch(token -> token.start() < end && token.end() > from);
        }

        Edit remarkedAt(Edit edit) {
            return edit.with(edit.findings().stream().map(this::with).toList());
        }

        private Finding with(Finding finding) {
            if (finding.kind() != ChangeKind.CITATION) {
                return finding;
            }
            return new Finding(
                    finding.kind(),
                    Significance.SUBSTANTIVE,
                    new Fact.Because(Reason.WRONG_DATE, List.of(symbol, date)));
        }
    }
}
