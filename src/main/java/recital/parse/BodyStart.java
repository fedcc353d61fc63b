package recital.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import recital.model.NoteMark;
import recital.model.Notice;
import recital.source.ParagraphStream.Piece;
import recital.text.PrintedLabel;

/**
 * Where the body of a document begins: after the formula "The General Assembly,", or with the first recital.
 *
 * @param index of the first row or paragraph of the body
 * @param formulaMissing whether only a recital told
 */
record BodyStart(int index, boolean formulaMissing) {

    /** In rows or paragraphs: so near behind the number of a resolution the formula may lack its comma. */
    static final int LONGEST_TITLE = 6;

    /** Looks for the beginning among the rows or paragraphs of a document. */
    static BodyStart of(List<String> texts, DocumentPhrases phrases) throws ParseException {
        int titleEnd = 0;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (i < titleEnd ? phrases.isFormulaBehindTitle(text) : phrases.isFormula(text)) {
                return new BodyStart(i + 1, false);
            }
            titleEnd = phrases.beginsNumberedTitle(text) ? i + LONGEST_TITLE : titleEnd;
        }
        for (int i = 0; i < texts.size(); i++) {
            if (phrases.beginsRecital(PrintedLabel.withoutNegotiated(texts.get(i)))) {
                return new BodyStart(i, true);
            }
        }
        throw new ParseException(
                texts.stream().allMatch(String::isBlank)
                        ? "empty: there is no text in it"
                        : "no resolution in it: neither \"The General Assembly,\" nor a recital");
    }

    /** "The General Assembly, Recalling": the formula apart from the words that stand in one paragraph with it. */
    static List<Piece> withFormulaApart(List<Piece> pieces, DocumentPhrases phrases) {
        List<Piece> apart = new ArrayList<>(pieces);
        for (int i = 0; i < apart.size(); i++) {
            Piece piece = apart.get(i);
            Optional<Matcher> text = phrases.formulaBeforeWords(piece.text());
            Optional<Matcher> source = phrases.formulaBeforeWords(piece.source());
            if (text.isPresent()
                    && source.isPresent()
                    && opens(piece.text().substring(text.get().end()), phrases)) {
                int end = text.get().end();
                apart.set(
                        i,
                        part(
                                piece,
                                piece.label(),
                                text.get().group(1),
                                source.get().group(1),
                                List.of()));
                apart.add(
                        i + 1,
                        part(
                                piece,
                                "",
                                piece.text().substring(end),
                                piece.source().substring(source.get().end()),
                                NumberedParagraph.moved(piece.marks(), -end)));
                break;
            }
        }
        return apart;
    }

    private static Piece part(Piece whole, String label, String text, String source, List<NoteMark> marks) {
        return new Piece(whole.role(), label, text, source, marks, whole.page(), whole.line());
    }

    private static boolean opens(String text, DocumentPhrases phrases) {
        return phrases.beginsRecital(text) || phrases.beginsOperative(text);
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
