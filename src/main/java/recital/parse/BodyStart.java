package recital.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.NoteMark;
import recital.model.Notice;
import recital.source.ParagraphStream.Piece;

/**
 * Where the body of a document begins: after the formula "The General Assembly,", or with the first recital.
 *
 * @param index of the first row or paragraph of the body
 * @param formulaMissing whether only a recital told
 */
record BodyStart(int index, boolean formulaMissing) {

    private static final Pattern FORMULA_BEFORE_WORDS =
            Pattern.compile("\\s*(" + LinePatterns.FORMULA.pattern() + ")\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Looks for the beginning among the rows or paragraphs of a document. */
    static BodyStart of(List<String> texts) throws ParseException {
        for (int i = 0; i < texts.size(); i++) {
            if (LinePatterns.FORMULA.matcher(texts.get(i)).matches()) {
                return new BodyStart(i + 1, false);
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            if (beginsRecital(texts.get(i))) {
                return new BodyStart(i, true);
            }
        }
        throw new ParseException("no resolution in it: neither \"The General Assembly,\" nor a recital");
    }

    /** "The General Assembly, Recalling": the formula apart from the words that stand in one paragraph with it. */
    static List<Piece> withFormulaApart(List<Piece> pieces) {
        List<Piece> apart = new ArrayList<>(pieces);
        for (int i = 0; i < apart.size(); i++) {
            Piece piece = apart.get(i);
            Matcher text = FORMULA_BEFORE_WORDS.matcher(piece.text());
            Matcher source = FORMULA_BEFORE_WORDS.matcher(piece.source());
            if (text.lookingAt() && source.lookingAt() && opens(piece.text().substring(text.end()))) {
                apart.set(i, part(piece, piece.label(), text.group(1), source.group(1), List.of()));
                apart.add(
                        i + 1,
                        part(
                                piece,
                                "",
                                piece.text().substring(text.end()),
                                piece.source().substring(source.end()),
                                NumberedParagraph.moved(piece.marks(), -text.end())));
                break;
            }
        }
        return apart;
    }

    private static Piece part(Piece whole, String label, String text, String source, List<NoteMark> marks) {
        return new Piece(whole.role(), label, text, source, marks, whole.page(), whole.line());
    }

    private static boolean opens(String text) {
        return beginsRecital(text) || beginsOperative(text);
    }

    /** Whether a text begins with a preambular formula, capital included. */
    static boolean beginsRecital(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && recital.language.Lexicon.of(recital.model.Language.ENGLISH).preambularFormulas().opening(text).isPresent();
    }

    /** Whether a text begins with an operative verb and no preambular formula. */
    static boolean beginsOperative(String text) {
        return !beginsRecital(text)
                && recital.language.Lexicon.of(recital.model.Language.ENGLISH).operativeVerbs().opening(text).isPresent();
    }

    /** What the user is told where the formula is missing. */
    static Notice missing(int page, int line) {
        return new Notice(
                Notice.NoticeKind.DOUBTFUL,
                page,
                line,
                "\"The General Assembly,\" is missing; the first recital is taken for the beginning");
    }
}
