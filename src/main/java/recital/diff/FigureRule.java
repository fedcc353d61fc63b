package recital.diff;

import java.util.List;
import java.util.Locale;

/** Quantities. */
final class FigureRule implements Rule {

    private static final int MOST_WORDS = 3;

    @Override
    public void apply(EditContext edit) {
        List<String> earlier = figures(edit.earlier());
        List<String> later = figures(edit.later());
        if (!lowerCase(earlier).equals(lowerCase(later))) {
            // In rewritten text two quantities need not be of one thing.
            boolean oneEach = earlier.size() == 1
                    && later.size() == 1
                    && edit.earlier().unexplainedWords().size() <= MOST_WORDS
                    && edit.later().unexplainedWords().size() <= MOST_WORDS;
            edit.substantive(ChangeClass.FIGURE, oneEach ? earlier.get(0) + " \u2192 " + later.get(0) : "");
        }
    }

    /** "The next 1.5 billion" and "The Next 1.5 Billion" are one quantity. */
    private static List<String> lowerCase(List<String> figures) {
        return figures.stream().map(figure -> figure.toLowerCase(Locale.ROOT)).toList();
    }

    /** The quantities that the side has a part in; their words are accounted for. */
    private static List<String> figures(EditSide side) {
        if (side.isEmpty()) {
            return List.of();
        }
        String text = side.analyzedText().text();
        return side.analyzedText().figures().stream()
                .filter(figure -> side.markExplainedBetween(figure.start(), figure.end()) > 0)
                .map(figure -> text.substring(figure.start(), figure.end()))
                .toList();
    }
}
