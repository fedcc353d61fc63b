package recital.parse;

import java.util.List;
import recital.model.Notice;

/**
 * Where the body of a document begins: after the formula "The General Assembly,", or with the first recital.
 *
 * @param index of the first row or paragraph of the body
 * @param formulaMissing whether only a recital told
 */
record BodyStart(int index, boolean formulaMissing) {

    /** Looks for the beginning among the rows or paragraphs of a document. */
    static BodyStart of(List<String> texts) throws ParseException {
        for (int i = 0; i < texts.size(); i++) {
            if (Shapes.FORMULA.matcher(texts.get(i)).matches()) {
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

    /** Whether a text begins with a preambular formula, capital included. */
    static boolean beginsRecital(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && recital.language.Lexicon.of(recital.model.Language.ENGLISH).preambularFormulas().opening(text).isPresent();
    }

    /** What the user is told where the formula is missing. */
    static Notice missing(int page, int line) {
        return new Notice(
                Notice.Kind.DOUBTFUL,
                page,
                line,
                "\"The General Assembly,\" is missing; the first recital is taken for the beginning");
    }
}
