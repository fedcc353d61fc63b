package recital.diff;

import java.util.List;
import java.util.Set;
import recital.language.Figures.Figure;
import recital.language.WordList;
import recital.model.ParagraphId;

/** Amounts of money, in cells of tables too; that they are figures as well is found by {@link FigureRule}. */
final class MoneyRule implements Rule {

    private final Set<String> currencies;
    private final MoneyCells cells;

    MoneyRule(DocumentPair context) {
        currencies = context.lexicon().words(WordList.CURRENCIES);
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
            List<String> earlier = before.stream().map(Figure::text).toList();
            List<String> later = after.stream().map(Figure::text).toList();
            edit.substantive(
                    ChangeClass.MONEY,
                    earlier.size() == 1 && later.size() == 1 ? Remark.replacement(earlier.get(0), later.get(0)) : "");
        }
    }

    private List<Figure> amounts(EditSide side, Set<ParagraphId> ofMoney) {
        boolean all = side.analyzedText().paragraphs().stream().anyMatch(ofMoney::contains);
        return side.figures().stream().filter(figure -> all || isMoney(figure)).toList();
    }

    private boolean isMoney(Figure figure) {
        for (String word : figure.unit().split(" ")) {
            if (currencies.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
