package recital.diff;

import java.util.List;
import java.util.Set;
import recital.language.Figures;
import recital.language.Figures.Figure;
import recital.model.ParagraphId;

/** Amounts of money, in cells of tables too; that they are figures as well is found by {@link FigureRule}. */
final class MoneyRule implements Rule {

    private final Figures figures;
    private final MoneyCells cells;

    MoneyRule(DocumentPair context) {
        figures = context.lexicon().figures();
        cells = context.moneyCells();
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
        }
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
