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

    /** The slots of a link of one paragraph to one; what changed with other words has no slot. */
    static List<TimeSlot> of(Change change, Lexicon lexicon) {
        if (change.link().earlier().size() != 1 || change.link().later().size() != 1) {
            return List.of();
        }
        List<Token> before = times(change.text().earlier(), lexicon);
        List<Token> after = times(change.text().later(), lexicon);
        List<TimeSlot> slots = new ArrayList<>();
        int start = 0;
        int laterStart = 0;
        for (Edit edit : change.text().edits()) {
            List<Token> ones = within(before, start, start + edit.earlier().length());
            List<Token> others =
                    within(after, laterStart, laterStart + edit.later().length());
            boolean apart = edit.operation() == Operation.KEEP || edit.operation() == Operation.REPLACE;
            for (int i = 0; apart && i < ones.size() && ones.size() == others.size(); i++) {
                if (ones.get(i).kind() == others.get(i).kind()) {
                    slots.add(new TimeSlot(
                            change.link().earlier().get(0),
                            change.link().later().get(0),
                            ones.get(i),
                            others.get(i)));
                }
            }
            start += edit.earlier().length();
            laterStart += edit.later().length();
        }
        return slots;
    }

    private static List<Token> within(List<Token> tokens, int start, int end) {
        return tokens.stream()
                .filter(token -> token.start() >= start && token.end() <= end)
                .toList();
    }

    /** The sessions, years and dates of a text, those of citations aside. */
    private static List<Token> times(String text, Lexicon lexicon) {
        List<Token> tokens = lexicon.tokens().tokenize(text);
        List<Token> times = new ArrayList<>();
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
                times.add(token);
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
