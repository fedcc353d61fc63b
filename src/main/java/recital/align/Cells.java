package recital.align;

import java.util.List;
import recital.text.LinePatterns;

/**
 * Pairs the figures of tables, which share no word: those that follow one label are the cells of its row, and where
 * both rows have as many, each goes with the one in its column.
 */
final class Cells {

    private final Comparison comparison;
    private final Pairing pairing;

    Cells(Comparison comparison, Pairing pairing) {
        this.comparison = comparison;
        this.pairing = pairing;
    }

    /** Pairs what is free on both sides. */
    void pair() {
        for (PreparedParagraph label : comparison.earlier()) {
            List<Integer> partners = pairing.laterOf(label.position());
            if (partners.size() == 1) {
                pairRows(label.position() + 1, partners.get(0) + 1);
            }
        }
    }

    private void pairRows(int earlier, int later) {
        int cells = cellsFrom(earlier, comparison.earlier());
        if (cells != cellsFrom(later, comparison.later())) {
            return;
        }
        for (int column = 0; column < cells; column++) {
            if (pairing.isFreeEarlier(earlier + column)
                    && pairing.isFreeLater(later + column)
                    && comparison
                            .earlier()
                            .get(earlier + column)
                            .mayBecome(comparison.later().get(later + column))) {
                pairing.pair(earlier + column, later + column, LinkBasis.CELL);
            }
        }
    }

    private static int cellsFrom(int first, List<PreparedParagraph> paragraphs) {
        int end = first;
        while (end < paragraphs.size()
                && LinePatterns.isFigure(paragraphs.get(end).paragraph().text())) {
            end++;
        }
        return end - first;
    }
}
