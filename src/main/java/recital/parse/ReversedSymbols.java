package recital.parse;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Dates.Dated;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.model.Notice;
import recital.model.Notice.NoticeKind;
import recital.model.SessionYears;
import recital.source.ParagraphStream;
import recital.source.ParagraphStream.Piece;

/**
 * Turns numbers of resolutions the right way round that a text written from the right has in the order of the eye: 118/77 for
 * 77/118.
 *
 * <p>Two numbers are turned on evidence alone: the day behind them is one of the session that the second names and none of
 * that which the first names; or they follow the word "resolution", and no session has the first.
 */
final class ReversedSymbols {

    private static final Pattern PAIR = Pattern.compile("(?<![\\p{L}\\p{N}/.-])(\\d{1,3})/(\\d{2})(?![\\p{N}/])");

    /** Resolutions have been numbered by sessions since the thirty-first. */
    private static final int FIRST_SESSION = 31;

    private static final int FIRST_THAT_IS_NO_SESSION = 100;

    /** From the word to the last of the numbers that it governs. */
    private static final int LONGEST_LIST = 150;

    private final Lexicon lexicon;
    private final Pattern governor;
    private final List<Notice> notices = new ArrayList<>();

    private ReversedSymbols(Lexicon lexicon) {
        this.lexicon = lexicon;
        governor = lexicon.pattern(PhrasePattern.CITATION_GOVERNOR);
    }

    /** The same with such numbers turned, and a notice for each; of a language that is written from the left as it is. */
    static ParagraphStream turned(ParagraphStream stream, Lexicon lexicon) {
        if (!lexicon.language().isRightToLeft()) {
            return stream;
        }
        ReversedSymbols symbols = new ReversedSymbols(lexicon);
        List<Piece> pieces = stream.pieces().stream().map(symbols::turned).toList();
        symbols.notices.addAll(0, stream.notices());
        return stream.with(pieces, symbols.notices);
    }

    private Piece turned(Piece piece) {
        return switch (piece.role()) {
            case MASTHEAD, CLOSING -> piece;
            default -> piece.withText(turned(piece.text(), piece));
        };
    }

    private String turned(String text, Piece piece) {
        Matcher pairs = PAIR.matcher(text);
        StringBuilder turned = new StringBuilder();
        while (pairs.find()) {
            String other = pairs.group(2) + "/" + pairs.group(1);
            evidence(text, pairs.toMatchResult()).ifPresent(evidence -> {
                notices.add(new Notice(
                        NoticeKind.DISPLACED,
                        piece.page(),
                        piece.line(),
                        "\"" + pairs.group() + "\" to \"" + other + "\": " + evidence));
                pairs.appendReplacement(turned, other);
            });
        }
        return pairs.appendTail(turned).toString();
    }

    /** Why two numbers stand in reversed order, where they do. */
    private Optional<String> evidence(String text, MatchResult pair) {
        int first = Integer.parseInt(pair.group(1));
        int second = Integer.parseInt(pair.group(2));
        if (second < FIRST_SESSION) {
            return Optional.empty();
        }
        Optional<LocalDate> day = lexicon.dates().ofCitation(text, pair.end()).flatMap(Dated::day);
        if (day.isPresent()) {
            return isOf(second, day.get()) && !isOf(first, day.get())
                    ? Optional.of(day.get() + " is of session " + second)
                    : Optional.empty();
        }
        String before = text.substring(Math.max(0, pair.start() - LONGEST_LIST), pair.start());
        return first >= FIRST_THAT_IS_NO_SESSION && governor.matcher(before).find()
                ? Optional.of("there is no session " + first)
                : Optional.empty();
    }

    /** A session opens in September and has resolutions until the next one. */
    private static boolean isOf(int session, LocalDate day) {
        LocalDate opened = LocalDate.of(SessionYears.ofAssembly(session), Month.SEPTEMBER, 1);
        return !day.isBefore(opened) && day.isBefore(opened.plusMonths(13));
    }
}
