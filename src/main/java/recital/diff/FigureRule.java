package recital.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import recital.language.Figures.Figure;
import recital.language.Lexicon;
import recital.language.WhiteSpace;
import recital.language.WordList;

/** Quantities; one that took the place of another of the same measure is told with what it counts. */
final class FigureRule implements Rule {

    @Override
    public void apply(EditContext edit) {
        List<Figure> earlier = figures(edit.earlier());
        List<Figure> later = figures(edit.later());
        if (!quantities(earlier).equals(quantities(later))) {
            boolean oneEach = earlier.size() == 1 && later.size() == 1 && isAll(edit.earlier()) && isAll(edit.later());
            edit.substantive(
                    ChangeClass.FIGURE,
                    oneEach
                            ? remark(
                                    new PlacedFigure(edit.earlier().analyzedText(), earlier.get(0)),
                                    new PlacedFigure(edit.later().analyzedText(), later.get(0)))
                            : "");
        } else if (isNumber(edit.earlier()) && isNumber(edit.later())) {
            edit.routine(ChangeClass.TYPOGRAPHY, "the same figure");
        }
    }

    /** Whether the side is a number in digits, and nothing else. */
    private static boolean isNumber(EditSide side) {
        return !side.hasUnexplainedWords() && side.text().chars().anyMatch(Character::isDigit);
    }

    /** "The next 1.5 billion" and "The Next 1.5 Billion" are one quantity, and so are "over ten" and "more than 10". */
    static List<String> quantities(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure.value()
                        .map(value -> figure.bound().sense().code() + " "
                                + value.stripTrailingZeros().toPlainString())
                        .orElse(figure.text().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The quantities that the side has a part in; their words are accounted for. */
    private static List<Figure> figures(EditSide side) {
        return side.figures().stream()
                .filter(figure -> side.markExplainedBetween(figure.start(), figure.end()) > 0)
                .toList();
    }

    /** Whether the side has no other words of content; in rewritten text two quantities need not be of one thing. */
    private static boolean isAll(EditSide side) {
        Set<String> empty = side.analyzedText().lexicon().words(WordList.WITHOUT_CONTENT);
        return side.unexplainedWords().stream()
                .allMatch(word -> empty.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    private static String remark(PlacedFigure earlier, PlacedFigure later) {
        return earlier.isSameMeasureAs(later) ? earlier.wordsBefore(later) + " \u2192 " + later.phrase() : "";
    }

    /** A figure in its text. */
    private record PlacedFigure(AnalyzedText in, Figure figure) {

        /** What is counted in more characters is left to the text. */
        private static final int LONGEST = 60;

        /** Whether both have one unit, count the same where that is said, and are of periods of the same length. */
        boolean isSameMeasureAs(PlacedFigure other) {
            Lexicon lexicon = in.lexicon();
            return lexicon.tokens().stems(figure.unit()).equals(lexicon.tokens().stems(other.figure.unit()))
                    && lexicon.tokens().stems(counted()).equals(lexicon.tokens().stems(other.counted()))
                    && lexicon.periods()
                            .monthsAfter(in.text(), figure.end())
                            .equals(lexicon.periods().monthsAfter(other.in.text(), other.figure.end()));
        }

        private String counted() {
            return in.text().substring(figure.end(), figure.phraseEnd());
        }

        /** The figure with what it counts, "109 Member States", "63 per cent of women". */
        String phrase() {
            int end = counted().length() > LONGEST ? figure.end() : figure.phraseEnd();
            return WhiteSpace.collapse(in.text().substring(figure.start(), end));
        }

        /** The same up to the last words, which the other has too, "109", "63"; the number stays whole. */
        String wordsBefore(PlacedFigure other) {
            List<String> words = words(phrase());
            List<String> others = words(other.phrase());
            int kept = words.size();
            int keptOfOther = others.size();
            while (kept > numberWords()
                    && keptOfOther > 0
                    && words.get(kept - 1).equals(others.get(keptOfOther - 1))) {
                kept--;
                keptOfOther--;
            }
            return String.join(" ", words.subList(0, kept));
        }

        /** So many words tell the number: those up to its digits, or all of a figure that is not one number. */
        private int numberWords() {
            List<String> words = words(figure.text());
            for (int i = figure.value().isPresent() ? words.size() : 0; i > 0; i--) {
                if (words.get(i - 1).chars().anyMatch(Character::isDigit)) {
                    return i;
                }
            }
            return words.size();
        }

        private static List<String> words(String text) {
            return Arrays.asList(WhiteSpace.collapse(text).split(" "));
        }
    }
}
