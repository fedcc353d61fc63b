package recital.diff;

import java.util.List;
import java.util.Set;
import recital.language.Figures.Figure;
import recital.language.Lexicon;
import recital.language.WordList;

/** Amounts of money; that they are figures as well is found by {@link FigureRule}. */
final class MoneyRule implements Rule {

    private final Set<String> currencies;

    MoneyRule(Lexicon lexicon) {
        currencies = lexicon.words(WordList.CURRENCIES);
    }

    @Override
    public void apply(EditContext edit) {
        List<Figure> before = amounts(edit.earlier());
        List<Figure> after = amounts(edit.later());
        if (!FigureRule.quantities(before).equals(FigureRule.quantities(after))) {
            List<String> earlier = before.stream().map(Figure::text).toList();
            List<String> later = after.stream().map(Figure::text).toList();
            edit.substantive(
                    ChangeClass.MONEY,
                    earlier.size() == 1 && later.size() == 1 ? earlier.get(0) + " \u2192 " + later.get(0) : "");
        }
    }

    private List<Figure> amounts(EditSide side) {
        return side.figures().stream().filter(this::isMoney).toList();
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
