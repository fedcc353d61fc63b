package recital.diff;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import recital.language.Figures;
import recital.language.Figures.Figure;
import recital.language.WordList;
import recital.model.ParagraphId;
import recital.text.Occurrences;
import recital.text.WordCharacters;

/** Amounts of money, in cells of tables too; that they are figures as well is found by {@link FigureRule}. */
final class MoneyRule implements Rule {

    /** A currency that gave place to another has so many words and signs beside it at most, its amount among them. */
    private static final int FEW_WORDS = 8;

    private final Figures figures;
    private final MoneyCells cells;

    /** By the words and signs of each currency that of its own. */
    private final Map<String, String> signs;

    MoneyRule(DocumentPair context) {
        figures = context.lexicon().figures();
        cells = context.moneyCells();
        signs = context.lexicon().firstBySecond(WordList.CURRENCY_SIGNS);
    }

    @Override
    public void apply(EditContext edit) {
        List<Figure> before = amounts(edit.earlier(), cells.earlier());
        List<Figure> after = amounts(edit.later(), cells.later());
        if (before.size() == after.size()) {
            // "United States dollars" is printed once, with the first amount.
            before.forEach(figure -> edit.earlier().markExplainedBetween(figure.end(), figure.phraseEnd()));
            after.forEach(figure -> edit.later().markExplainedBetween(figure.end(), figure.phraseEnd()));
        }
        if (!FigureRule.quantities(before).equals(FigureRule.quantities(after))) {
            boolean oneEach = before.size() == 1 && after.size() == 1;
            edit.substantive(
                    ChangeClass.MONEY,
                    oneEach ? Remark.replacement(before.get(0).text(), withCurrency(after.get(0))) : "");
        } else if (isOfAnotherCurrency(edit)) {
            edit.earlier()
                    .markExplainedBetween(edit.earlier().start(), edit.earlier().end());
            edit.later().markExplainedBetween(edit.later().start(), edit.later().end());
            edit.substantive(
                    ChangeClass.MONEY,
                    Remark.replacement(
                            edit.earlier().text().strip(), edit.later().text().strip()));
        }
    }

    /** "$100" that became "100 euros". */
    private boolean isOfAnotherCurrency(EditContext edit) {
        if (Math.max(edit.earlier().tokens().size(), edit.later().tokens().size()) > FEW_WORDS) {
            return false;
        }
        Set<String> before = signs(edit.earlier().text());
        // Most edits name no currency: the other side is not asked then.
        Set<String> after = before.isEmpty() ? Set.of() : signs(edit.later().text());
        return !after.isEmpty() && Collections.disjoint(before, after);
    }

    /** Of the currencies that a text names. */
    private Set<String> signs(String text) {
        return signs.entrySet().stream()
                .filter(currency -> names(text, currency.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private static boolean names(String text, String currency) {
        int first = currency.codePointAt(0);
        boolean isWord = Character.isLetter(first) && !WordCharacters.isWordByItself(first);
        return isWord ? Occurrences.exist(currency, text) : text.contains(currency);
    }

    /** "5,000 dollars" of "5,000 United States dollars"; the cell of a table has none, and in some languages it is told with the number. */
    private String withCurrency(Figure amount) {
        return amount.text()
                + figures.currency(amount)
                        .filter(currency -> !amount.text().endsWith(currency))
                        .map(currency -> " " + currency)
                        .orElse("");
    }

    /** "$100" and "100 dollars" are one amount, whose sign or word changes by itself. */
    private List<Figure> amounts(EditSide side, Set<ParagraphId> ofMoney) {
        if (side.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        boolean all = side.analyzedText().paragraphs().stream().anyMatch(ofMoney::contains);
        return side.figures().stream()
                .filter(figure -> all || figures.isMoney(figure))
                .toList();
    }
}
