package recital.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import recital.model.Cell;
import recital.text.LinePatterns;

/**
 * Pairs the cells of tables: tables by the labels that they share, their rows by label, their columns by heading, and
 * each cell with the one in the same row and column. What is left goes on nowhere: "7" in one table is not "7" in another.
 */
final class TableAlignment {

    /** Breaks ties between tables that are alike. */
    private static final double ORDER = 0.01;
    /** A label that so many pairs of tables share says nothing of any. */
    private static final int COMMON_LABEL = 10_000;

    private final Comparison comparison;
    private final Pairing pairing;
    private final Thresholds.Table thresholds;
    private final List<LabelledTable> earlier;
    private final List<LabelledTable> later;

    TableAlignment(Comparison comparison, Pairing pairing) {
        this.comparison = comparison;
        this.pairing = pairing;
        thresholds = comparison.thresholds().table();
        earlier = LabelledTable.all(comparison.earlier());
        later = LabelledTable.all(comparison.later());
    }

    /** A table with the labels of its rows and columns; a cell is known by its position in the document. */
    private record LabelledTable(
            String caption, List<String> rows, List<String> columns, Map<RowColumn, Integer> cells) {

        private record RowColumn(int row, int column) {}

        static List<LabelledTable> all(List<PreparedParagraph> paragraphs) {
            Map<Integer, List<PreparedParagraph>> byTable = new TreeMap<>();
            for (PreparedParagraph paragraph : paragraphs) {
                paragraph.paragraph().cell().ifPresent(cell -> byTable.computeIfAbsent(
                                cell.table(), t -> new ArrayList<>())
                        .add(paragraph));
            }
            return byTable.values().stream()
                    .map(cells -> of(caption(cells.get(0).position(), paragraphs), cells))
                    .toList();
        }

        private static String caption(int position, List<PreparedParagraph> paragraphs) {
            return position == 0
                    ? ""
                    : LabelAlignment.fold(paragraphs.get(position - 1).key());
        }

        private static LabelledTable of(String caption, List<PreparedParagraph> paragraphs) {
            List<String> rows = new ArrayList<>();
            List<String> columns = new ArrayList<>();
            Map<RowColumn, Integer> cells = new LinkedHashMap<>();
            for (PreparedParagraph paragraph : paragraphs) {
                Cell cell = paragraph.paragraph().cell().orElseThrow();
                cells.put(new RowColumn(cell.row() - 1, cell.column() - 1), paragraph.position());
                addTo(rows, cell.row() - 1, cell.header() || !isFigure(paragraph) ? paragraph.key() : "");
                for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
                    addTo(columns, column - 1, cell.header() ? paragraph.key() : "");
                }
            }
            return new LabelledTable(caption, rows, columns, cells);
        }

        private static boolean isFigure(PreparedParagraph paragraph) {
            return LinePatterns.isFigure(paragraph.paragraph().text());
        }

        private static void addTo(List<String> labels, int index, String words) {
            while (labels.size() <= index) {
                labels.add("");
            }
            labels.set(index, (labels.get(index) + " " + words).strip());
        }
    }

    /** Pairs what is free on both sides, where both documents have tables. */
    void pair() {
        if (earlier.isEmpty() || later.isEmpty()) {
            return;
        }
        Assignment assignment = new Assignment(earlier.size(), later.size());
        sharedLabels().forEach((tables, shared) -> offer(tables, shared, assignment));
        int[] laterOf = assignment.solve();
        for (int table = 0; table < laterOf.length; table++) {
            if (laterOf[table] != Pairing.NONE) {
                pair(earlier.get(table), later.get(laterOf[table]));
            }
        }
        cells(earlier).filter(pairing::isFreeEarlier).forEach(pairing::settleEarlier);
        cells(later).filter(pairing::isFreeLater).forEach(pairing::settleLater);
    }

    private static Stream<Integer> cells(List<LabelledTable> tables) {
        return tables.stream().flatMap(table -> table.cells.values().stream());
    }

    private record TablePair(int earlier, int later) {}

    private void offer(TablePair tables, int shared, Assignment assignment) {
        LabelledTable one = earlier.get(tables.earlier);
        LabelledTable other = later.get(tables.later);
        double share = 2.0
                        * shared
                        / (distinctLabels(one).size() + distinctLabels(other).size())
                + (one.caption.equals(other.caption) ? thresholds.caption() : 0)
                + (one.columns.equals(other.columns) ? thresholds.headings() : 0);
        double distance = Math.abs((double) tables.earlier / earlier.size() - (double) tables.later / later.size());
        if (share >= thresholds.shared()
                && first(one, comparison.earlier()).mayBecome(first(other, comparison.later()))) {
            assignment.offer(tables.earlier, tables.later, share - ORDER * distance);
        }
    }

    private static PreparedParagraph first(LabelledTable table, List<PreparedParagraph> paragraphs) {
        return paragraphs.get(table.cells.values().iterator().next());
    }

    private static Set<String> distinctLabels(LabelledTable table) {
        Set<String> labels = new HashSet<>();
        table.rows.stream()
                .map(LabelAlignment::fold)
                .filter(label -> !label.isEmpty())
                .forEach(labels::add);
        return labels;
    }

    /** How many labels of rows each two tables have in common, of those that have any. */
    private Map<TablePair, Integer> sharedLabels() {
        Map<String, List<Integer>> inEarlier = tablesOf(earlier);
        Map<String, List<Integer>> inLater = tablesOf(later);
        Map<TablePair, Integer> shared = new HashMap<>();
        inEarlier.forEach((label, tables) -> {
            List<Integer> others = inLater.getOrDefault(label, List.of());
            if ((long) tables.size() * others.size() <= COMMON_LABEL) {
                tables.forEach(
                        table -> others.forEach(other -> shared.merge(new TablePair(table, other), 1, Integer::sum)));
            }
        });
        return shared;
    }

    private static Map<String, List<Integer>> tablesOf(List<LabelledTable> tables) {
        Map<String, List<Integer>> byLabel = new HashMap<>();
        for (int table = 0; table < tables.size(); table++) {
            for (String label : distinctLabels(tables.get(table))) {
                byLabel.computeIfAbsent(label, l -> new ArrayList<>()).add(table);
            }
        }
        return byLabel;
    }

    private void pair(LabelledTable one, LabelledTable other) {
        int[] laterRow = LabelAlignment.of(one.rows, other.rows, thresholds);
        int[] laterColumn = new ColumnFigures(
                        one.columns,
                        other.columns,
                        thresholds,
                        (column, of) -> ColumnFigures.share(
                                thresholds,
                                laterRow.length,
                                row -> text(one, row, column, comparison.earlier()),
                                row -> text(other, laterRow[row], of, comparison.later())))
                .corrected(LabelAlignment.ofPlaces(one.columns, other.columns, thresholds));
        one.cells.forEach((place, position) -> {
            int row = laterRow[place.row()];
            int column = laterColumn[place.column()];
            Integer partner = other.cells.get(new LabelledTable.RowColumn(row, column));
            if (partner != null && pairing.isFreeEarlier(position) && pairing.isFreeLater(partner)) {
                pairing.pair(position, partner, LinkBasis.CELL);
            }
        });
    }

    private static String text(LabelledTable table, int row, int column, List<PreparedParagraph> paragraphs) {
        Integer cell = table.cells.get(new LabelledTable.RowColumn(row, column));
        return cell == null ? "" : paragraphs.get(cell).paragraph().text();
    }
}
