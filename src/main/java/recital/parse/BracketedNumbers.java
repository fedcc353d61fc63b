package recital.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.source.Lines;
import recital.source.Lines.Line;
import recital.source.ParagraphStream;
import recital.source.ParagraphStream.Piece;

/**
 * Gives the numbers of operative paragraphs their stop in a document that prints a bracket for it: "1) Decides" is
 * "1. Decides" where no number has a stop. Where one has, "1)" is a point.
 */
final class BracketedNumbers {

    private static final Pattern STOPPED = Pattern.compile("\\s*+\\d{1,3}\\.(?:\\s.*)?", Pattern.DOTALL);
    private static final Pattern FIRST = Pattern.compile("\\s*+1\\)\\s++(.*)", Pattern.DOTALL);
    private static final Pattern BRACKETED = Pattern.compile("^(\\s*+\\d{1,3})\\)(?=\\s|$)");

    private BracketedNumbers() {}

    static Lines stopped(Lines lines, DocumentPhrases phrases) {
        return lines.lines().stream().anyMatch(line -> isFirst(line.text(), phrases))
                        && lines.lines().stream().noneMatch(line -> isStopped(line.text()))
                ? new Lines(
                        lines.format(),
                        lines.lines().stream()
                                .map(line -> new Line(line.page(), line.number(), stopped(line.text())))
                                .toList())
                : lines;
    }

    static ParagraphStream stopped(ParagraphStream stream, DocumentPhrases phrases) {
        return stream.pieces().stream().anyMatch(piece -> isFirst(piece, phrases))
                        && stream.pieces().stream()
                                .noneMatch(piece -> isStopped(piece.label().isEmpty() ? piece.text() : piece.label()))
                ? stream.with(
                        stream.pieces().stream().map(BracketedNumbers::stopped).toList(), stream.notices())
                : stream;
    }

    private static boolean isStopped(String text) {
        return STOPPED.matcher(text).matches();
    }

    private static boolean isFirst(Piece piece, DocumentPhrases phrases) {
        return piece.label().isEmpty()
                ? isFirst(piece.text(), phrases)
                : piece.label().equals("1)") && phrases.beginsWithOperativeVerb(piece.text());
    }

    private static boolean isFirst(String text, DocumentPhrases phrases) {
        Matcher first = FIRST.matcher(text);
        return first.matches() && phrases.beginsWithOperativeVerb(first.group(1));
    }

    private static String stopped(String text) {
        return BRACKETED.matcher(text).replaceFirst("$1.");
    }

    private static Piece stopped(Piece piece) {
        return piece.label().isEmpty()
                ? piece.withText(stopped(piece.text()))
                : piece.withLabel(stopped(piece.label()));
    }
}
