package recital.parse;

import java.util.List;
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
        return areNumbers(lines.lines().stream().map(Line::text).toList(), phrases)
                ? new Lines(
                        lines.format(),
                        lines.lines().stream()
                                .map(line -> new Line(line.page(), line.number(), stopped(line.text())))
                                .toList())
                : lines;
    }

    static ParagraphStream stopped(ParagraphStream stream, DocumentPhrases phrases) {
        List<String> texts = stream.pieces().stream()
                .map(piece -> piece.label().isEmpty() ? piece.text() : piece.label() + " " + piece.text())
                .toList();
        return areNumbers(texts, phrases)
                ? stream.with(
                        stream.pieces().stream().map(BracketedNumbers::stopped).toList(), stream.notices())
                : stream;
    }

    private static boolean areNumbers(List<String> texts, DocumentPhrases phrases) {
        return texts.stream().anyMatch(text -> isFirst(text, phrases))
                && texts.stream().noneMatch(text -> STOPPED.matcher(text).matches());
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
