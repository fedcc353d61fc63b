package recital.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import recital.language.Lexicon;
import recital.language.WordList;
import recital.model.Cell;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Table;

/**
 * The cells of tables whose figures are amounts of money, because a head of their column names the currency.
 *
 * @param earlier those of the earlier document
 * @param later those of the later
 */
record MoneyCells(Set<ParagraphId> earlier, Set<ParagraphId> later) {

    /** For texts of unknown documents. */
    static final MoneyCells NONE = new MoneyCells(Set.of(), Set.of());

    MoneyCells {
        earlier = Set.copyOf(earlier);
        later = Set.copyOf(later);
    }

    static MoneyCells of(Resolution earlier, Resolution later) {
        return new MoneyCells(cells(earlier), cells(later));
    }

    private static Set<ParagraphId> cells(Resolution document) {
        Set<String> currencies = Lexicon.of(document.language()).words(WordList.CURRENCIES);
        Set<ParagraphId> found = new HashSet<>();
        for (Table table : document.tables()) {
            List<Cell> heads = table.paragraphs().stream()
                    .filter(paragraph -> names(paragraph, currencies))
                    .map(MoneyCells::cell)
                    .filter(Cell::header)
                    .toList();
            table.paragraphs().stream()
                    .filter(paragraph -> heads.stream().anyMatch(head -> isUnder(cell(paragraph), head)))
                    .map(Paragraph::id)
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean names(Paragraph paragraph, Set<String> currencies) {
        for (String word : paragraph.text().toLowerCase(Locale.ROOT).split("\\P{L}+")) {
            if (currencies.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Cell cell(Paragraph paragraph) {
        return paragraph.cell().orElseThrow();
    }

    private static boolean isUnder(Cell cell, Cell head) {
        return cell.row() > head.row()
                && cell.column() >= head.column()
                && cell.column() < head.column() + head.columns();
    }
}
