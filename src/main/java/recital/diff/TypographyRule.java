package recital.diff;

import java.util.List;
import recital.language.Tokenizer.TokenKind;

/** White space, hyphens, dashes, the style of quotation marks, and punctuation; capitals are wording. */
final class TypographyRule implements Rule {

    @Override
    public void apply(EditContext edit) {
        if (letters(edit.earlier().tokens()).equals(letters(edit.later().tokens()))) {
            found(edit, "");
        } else if (onlyPunctuation(edit.earlier()) && onlyPunctuation(edit.later())) {
            found(edit, "punctuation");
        }
    }

    private static void found(EditContext edit, String remark) {
        edit.routine(ChangeClass.TYPOGRAPHY, remark);
        edit.earlier().markAllExplained();
        edit.later().markAllExplained();
    }

    /** "follow-up" and "follow up" have the same; a token's key has plain quotation marks and hyphens already. */
    private static String letters(List<WeightedToken> tokens) {
        StringBuilder letters = new StringBuilder();
        tokens.forEach(token -> letters.append(token.key()));
        return letters.toString().replace("-", "").replace(" ", "");
    }

    private static boolean onlyPunctuation(EditSide side) {
        return side.tokens().stream().allMatch(token -> token.kind() == TokenKind.PUNCTUATION);
    }
}
