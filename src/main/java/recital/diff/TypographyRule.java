package recital.diff;

import java.util.List;
import java.util.Set;
import recital.language.Connectives;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;

/** White space, hyphens, dashes, apostrophes, the style of quotation marks, punctuation, and where a paragraph ends; capitals are wording. */
final class TypographyRule implements Rule {

    private static final String BREAK = "paragraph break";

    private final Connectives connectives;
    private final Set<String> conjunctions;

    TypographyRule(Lexicon lexicon) {
        connectives = lexicon.connectives();
        conjunctions = lexicon.words(WordList.LIST_CONJUNCTIONS);
    }

    @Override
    public void apply(EditContext edit) {
        if (letters(edit.earlier().tokens()).equals(letters(edit.later().tokens()))) {
            found(edit, "");
        } else if (onlyPunctuation(edit.earlier()) && onlyPunctuation(edit.later())) {
            found(edit, breaks(edit.earlier()) == breaks(edit.later()) ? "punctuation" : BREAK);
        } else if (breaks(edit.earlier()) != breaks(edit.later())
                && saidAtBreak(edit.earlier()).equals(saidAtBreak(edit.later()))) {
            found(edit, BREAK);
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
        return letters.toString().replace("-", "").replace(" ", "").replace("'", "");
    }

    private static boolean onlyPunctuation(EditSide side) {
        return side.tokens().stream()
                .allMatch(token -> token.kind() == TokenKind.PUNCTUATION || token.kind() == TokenKind.LINE_BREAK);
    }

    private static boolean breaks(EditSide side) {
        return side.text().contains(TextDiff.PARAGRAPH_BREAK);
    }

    /** What is said where a paragraph ends: no more than "and also" before the verb that began one. */
    private List<String> saidAtBreak(EditSide side) {
        return side.tokens().stream()
                .filter(token -> token.kind() != TokenKind.PUNCTUATION && token.kind() != TokenKind.LINE_BREAK)
                .map(WeightedToken::smallKey)
                .filter(word -> !conjunctions.contains(word) && !connectives.enumerates(word))
                .toList();
    }
}
