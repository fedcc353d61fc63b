package recital.search.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import recital.diff.Change;
import recital.diff.Edit;
import recital.diff.Edit.Operation;
import recital.language.Lexicon;
import recital.language.Tokenizer.Token;
import recital.language.Tokenizer.TokenKind;
import recital.model.ParagraphId;

/**
 * A session, year or date in a paragraph of the predecessor, and what stands in its place in the one that continues it.
 *
 * @param earlierParagraph where it stood
 * @param laterParagraph where it stands
 * @param earlier what stood there
 * @param later what stands there now
 */
record TimeSlot(ParagraphId earlierParagraph, ParagraphId laterParagraph, Token earlier, Token later) {

    /** What stands no further on, a word between, is one more of a list. */
    private static final int APART = 2;

    /** The slots of a link of one paragraph to one; what changed with other words has no slot. */
    static List<TimeSlot> of(Change change, Lexicon lexicon) {
        if (change.link().earlier().size() != 1 || change.link().later().size() != 1) {
            return List.of();
        }
        List<Time> before = times(change.text().earlier(), lexicon);
        List<Time> after = times(change.text().later(), lexicon);
        List<TimeSlot> slots = new ArrayList<>();
        int start = 0;
        int laterStart = 0;
        for (Edit edit : change.text().edits()) {
            List<Time> ones = TokenRange.of(
                    before, Time::token, start, start + edit.earlier().length());
            List<Time> others = TokenRange.of(
                    after, Time::token, laterStart, laterStart + edit.later().length());
            boolean apart = edit.operation() == Operation.KEEP || edit.operation() == Operation.REPLACE;
            for (int i = 0; apart && i < ones.size() && ones.size() == others.size(); i++) {
                if (ones.get(i).isOfKind(others.get(i))) {
                    slots.add(new TimeSlot(
                            change.link().earlier().get(0),
                            change.link().later().get(0),
                            ones.get(i).token(),
                            others.get(i).token()));
                }
            }
            start += edit.earlier().length();
            laterStart += edit.later().length();
        }
        return slots;
    }

    /**
     * A session, year or date with how many more a word apart make one list with it: of "2023 and 2024" none is the
     * counterpart of "2024" alone.
     */
    private record Time(Token token, int listed) {

        boolean isOfKind(Time other) {
            return token.kind() == other.token.kind() && listed == other.listed;
        }
    }

    /** The sessions, years and dates of a text, those of citations aside. */
    private static List<Time> times(String text, Lexicon lexicon) {
        List<Token> tokens = lexicon.tokens().tokenize(text);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean time =
                    switch (token.kind()) {
                        case YEAR -> true;
                        case DATE -> lexicon.dates().parse(token.text()).isPresent() && !isOfCitation(tokens, i);
                        case ORDINAL -> LaterSessions.isSession(tokens, i, lexicon);
                        case WORD, NUMBER, SYMBOL, PUNCTUATION, LINE_BREAK -> false;
                    };
            if (time) {
                places.add(i);
            }
        }
        List<Time> times = new ArrayList<>();
        for (int from = 0, to; from < places.size(); from = to) {
            to = from + 1;
            while (to < places.size() && places.get(to) - places.get(to - 1) <= APART) {
                to++;
            }
            for (int place : places.subList(from, to)) {
                times.add(new Time(tokens.get(place), to - from));
            }
        }
        return times;
    }

    private static boolean isOfCitation(List<Token> tokens, int date) {
        return date >= 2 && tokens.get(date - 2).kind() == TokenKind.SYMBOL;
    }

    boolean stayed() {
        return earlier.text().equals(later.text());
    }

    boolean isSession() {
        return earlier.kind() == TokenKind.ORDINAL;
    }

    /** By how many sessions or years it moved; empty where that cannot be told. */
    OptionalInt step(Lexicon lexicon) {
        OptionalInt before = value(earlier, lexicon);
        OptionalInt after = value(later, lexicon);
        return before.isPresent() && after.isPresent()
                ? OptionalInt.of(after.getAsInt() - before.getAsInt())
                : OptionalInt.empty();
    }

    /** The number of a session, or the year. */
    static OptionalInt value(Token token, Lexicon lexicon) {
        return switch (token.kind()) {
            case YEAR -> OptionalInt.of(Integer.parseInt(token.text()));
            case DATE ->
                lexicon.dates().parse(token.text()).stream()
                        .mapToInt(LocalDate::getYear)
                        .findFirst();
            case ORDINAL -> lexicon.ordinals().number(token.text());
            case WORD, NUMBER, SYMBOL, PUNCTUATION, LINE_BREAK -> OptionalInt.empty();
        };
    }
}
