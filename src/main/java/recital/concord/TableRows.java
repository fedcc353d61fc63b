package recital.concord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import recital.model.Cell;
import recital.model.Paragraph;

/**
 * The rows of tables, which stand in the order of each language's own alphabet and are cut into cells as it comes: the cells
 * of a row are compared together, and rows are paired by the values that they have.
 */
final class TableRows {

    private TableRows() {}

    /** The paragraphs one by one, but those of one row of a table together. */
    static List<List<Paragraph>> of(List<Paragraph> paragraphs) {
        List<List<Paragraph>> units = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= paragraphs.size(); i++) {
            if (i == paragraphs.size() || !isOfOneRow(paragraphs.get(i - 1), paragraphs.get(i))) {
                units.add(List.copyOf(paragraphs.subList(start, i)));
                start = i;
            }
        }
        return units;
    }

    private static boolean isOfOneRow(Paragraph one, Paragraph next) {
        return one.cell()
                .flatMap(
                        cell -> next.cell().filter(other -> other.table() == cell.table() && other.row() == cell.row()))
                .isPresent();
    }

    /** The number of the table to which the first of some paragraphs belongs, or 0. */
    static int table(List<Paragraph> paragraphs) {
        return paragraphs.get(0).cell().map(Cell::table).orElse(0);
    }

    /**
     * A text whose rows of tables stand in the order in which other texts have those of the same values.
     *
     * @param table the number of the table to which a row belongs, or 0
     * @param values what a row has
     */
    static <T> List<T> sorted(List<T> own, List<T> others, ToIntFunction<T> table, Function<T, Set<Value>> values) {
        Map<Integer, List<T>> tables = new LinkedHashMap<>();
        own.stream().filter(row -> table.applyAsInt(row) > 0).forEach(row -> tables.computeIfAbsent(
                        table.applyAsInt(row), any -> new ArrayList<>())
                .add(row));
        if (tables.isEmpty()) {
            return own;
        }
        List<T> sorted = new ArrayList<>();
        for (T row : own) {
            if (table.applyAsInt(row) == 0) {
                sorted.add(row);
            } else if (tables.containsKey(table.applyAsInt(row))) {
                List<T> rows = Objects.requireNonNull(tables.remove(table.applyAsInt(row)));
                List<T> beside = others.stream()
                        .filter(other -> table.applyAsInt(other) == table.applyAsInt(row))
                        .toList();
                int[] order = order(
                        rows.stream().map(values).toList(),
                        beside.stream().map(values).toList());
                Arrays.stream(order).mapToObj(rows::get).forEach(sorted::add);
            }
        }
        return sorted;
    }

    /** Which row goes to each place: the one there if it has the values, else the first that has them, else the first that is left. */
    private static int[] order(List<Set<Value>> rows, List<Set<Value>> others) {
        int[] order = new int[Math.max(rows.size(), others.size())];
        Arrays.fill(order, -1);
        boolean[] used = new boolean[rows.size()];
        for (int i = 0; i < Math.min(rows.size(), others.size()); i++) {
            if (rows.get(i).equals(others.get(i))) {
                order[i] = i;
                used[i] = true;
            }
        }
        for (int i = 0; i < others.size(); i++) {
            for (int j = 0; j < rows.size() && order[i] < 0; j++) {
                if (!used[j] && rows.get(j).equals(others.get(i))) {
                    order[i] = j;
                    used[j] = true;
                }
            }
        }
        int next = 0;
        for (int i = 0; i < order.length; i++) {
            while (order[i] < 0 && next < rows.size()) {
                if (!used[next]) {
                    order[i] = next;
                }
                next++;
            }
        }
        return Arrays.stream(order).filter(place -> place >= 0).toArray();
    }
}
