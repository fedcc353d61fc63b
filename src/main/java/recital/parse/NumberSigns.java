package recital.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.source.Lines;
import recital.source.Lines.Line;
import recital.source.ParagraphStream;
import recital.source.ParagraphStream.Piece;
import recital.text.PrintedLabel;

/**
 * Gives the numbers of operative paragraphs their stop in a document that prints another sign, or none: "(1) Decides",
 * "1) Decides", "1 \u2013 Decides" and "1 Decides" are "1. Decides" where no number has a stop. Where one has, "(1)" and
 * "1)" are points.
 *
 * <p>rule: the sign is that of the first number before an operative verb; without one each number must be the next or 1 again, and
 * an operative verb behind it.
 */
final class NumberSigns {

    private static final String SPACE = "[\\s\u00a0]";

    /** European digits, and those of Arabic texts. */
    private static final String DIGITS = "[0-9\u0660-\u0669\u06f0-\u06f9]{1,3}";

    private static final Pattern STOPPED =
            Pattern.compile("\\s*+" + DIGITS + "\\.(?:" + SPACE + ".*)?", Pattern.DOTALL);

    private static final Pattern UNSIGNED = signed("", "", SPACE);

    /** Each sign with what stands before and behind its number, and at last none. */
    private static final List<Pattern> SIGNS = List.of(
            signed("\\(\\s?", "\\s?\\)", SPACE),
            signed("\uff08", "\uff09", ""),
            signed("", "\\)", SPACE),
            signed("", "\\s?\\.?\\s?[-\u2013\u2014]", SPACE),
            signed("", "[/:]", SPACE),
            signed("", "[\u00b0\u00ba]\\.?", SPACE),
            signed("", "[\u3001\uff0e]", ""),
            UNSIGNED);

    /** The first letters of "PP1" and "OP1". */
    private static final String PARTS = "PpOo";

    /** The sign that the numbers of a document have; the number that was the last of one that has none. */
    private final Pattern sign;

    private final DocumentPhrases phrases;
    private int last;

    private NumberSigns(Pattern sign, DocumentPhrases phrases) {
        this.sign = sign;
        this.phrases = phrases;
    }

    private static Pattern signed(String before, String behind, String space) {
        return Pattern.compile(
                "(?<lead>\\s*+)" + before + "(?<number>" + DIGITS + ")" + behind + "(?<words>|" + space + ".*)",
                Pattern.DOTALL);
    }

    static Lines stopped(Lines lines, DocumentPhrases phrases) {
        List<String> texts = lines.lines().stream().map(Line::text).toList();
        return of(texts, phrases)
                .map(signs -> new Lines(
                        lines.format(),
                        lines.lines().stream()
                                .map(line -> new Line(line.page(), line.number(), signs.stopped(line.text())))
                                .toList()))
                .orElse(lines);
    }

    static ParagraphStream stopped(ParagraphStream stream, DocumentPhrases phrases) {
        // A label alone tells enough of most documents, whose texts need not be put together for that.
        if (stream.pieces().stream()
                .anyMatch(piece -> STOPPED.matcher(piece.label()).matches())) {
            return stream;
        }
        List<String> texts = stream.pieces().stream().map(NumberSigns::printed).toList();
        return of(texts, phrases)
                .map(signs ->
                        stream.with(stream.pieces().stream().map(signs::stopped).toList(), stream.notices()))
                .orElse(stream);
    }

    /** Empty where a number has a stop, or an operative paragraph without any number stands before the first. */
    private static Optional<NumberSigns> of(List<String> texts, DocumentPhrases phrases) {
        if (texts.stream().anyMatch(text -> isNumbered(text, phrases))) {
            return Optional.empty();
        }
        for (String text : texts) {
            Optional<Pattern> sign = !mayBeNumbered(text)
                    ? Optional.empty()
                    : SIGNS.stream().filter(one -> isFirst(one, text, phrases)).findFirst();
            if (sign.isPresent()) {
                return sign.map(one -> new NumberSigns(one, phrases));
            }
            if (phrases.beginsOperative(text)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** With a stop, as the language prints it, or by the part of the document: "OP1". */
    private static boolean isNumbered(String text, DocumentPhrases phrases) {
        return mayBeNumbered(text) && isLabelled(text, phrases);
    }

    /** A number begins with a digit or a sign, the part of a document with a letter of its own. */
    private static boolean mayBeNumbered(String text) {
        char first = text.isEmpty() ? 'a' : text.charAt(0);
        return !Character.isLetter(first) || PARTS.indexOf(first) >= 0;
    }

    private static boolean isLabelled(String text, DocumentPhrases phrases) {
        return STOPPED.matcher(text).matches()
                || phrases.lexicon()
                        .labels()
                        .first(text)
                        .or(() -> PrintedLabel.negotiated(text))
                        .map(labelled -> PrintedLabel.of(labelled.label()).kind())
                        .filter(PrintedLabel.LabelKind.OPERATIVE::equals)
                        .isPresent();
    }

    private static boolean isFirst(Pattern sign, String text, DocumentPhrases phrases) {
        Matcher first = sign.matcher(text);
        return first.matches()
                && Integer.parseInt(first.group("number")) == 1
                && phrases.beginsWithOperativeVerb(first.group("words").strip());
    }

    private static String printed(Piece piece) {
        return piece.label().isEmpty() ? piece.text() : piece.label() + " " + piece.text();
    }

    private String stopped(String text) {
        Matcher number = sign.matcher(text);
        if (!number.matches() || sign == UNSIGNED && !isNext(number)) {
            return text;
        }
        last = Integer.parseInt(number.group("number"));
        String words = number.group("words").stripLeading();
        return number.group("lead") + last + (words.isEmpty() ? "." : ". " + words);
    }

    private boolean isNext(Matcher number) {
        int next = Integer.parseInt(number.group("number"));
        return (next == last + 1 || next == 1)
                && phrases.beginsWithOperativeVerb(number.group("words").strip());
    }

    private Piece stopped(Piece piece) {
        if (piece.label().isEmpty()) {
            String text = stopped(piece.text());
            int longer = text.length() - piece.text().length();
            return new Piece(
                    piece.role(),
                    "",
                    piece.depth(),
                    text,
                    piece.source(),
                    NumberedParagraph.moved(piece.marks(), longer),
                    NumberedParagraph.moved(piece.raised(), longer),
                    piece.page(),
                    piece.line(),
                    piece.cell());
        }
        String printed = printed(piece);
        Matcher number = sign.matcher(printed);
        return number.matches()
                        && number.end("number") <= piece.label().length()
                        && !stopped(printed).equals(printed)
                ? piece.withLabel(last + ".")
                : piece;
    }
}
