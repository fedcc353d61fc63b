package recital.report.phrases;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A table as a spreadsheet shows it.
 *
 * @param name what it is called
 * @param heads its columns
 * @param rows as many values as there are columns: texts, numbers, truth values and days; the empty text for nothing
 */
public record Sheet(String name, List<Head> heads, List<List<Object>> rows) {

    public Sheet {
        Objects.requireNonNull(name);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param name what stands at its head
     * @param width how many characters of it are seen at once
     */
    public record Head(String name, int width) {

        public Head {
            Objects.requireNonNull(name);
        }
    }

    static <R> Sheet of(String name, List<Column<R>> columns, List<R> rows) {
        return new Sheet(
                name,
                columns.stream()
                        .map(column -> new Head(column.name(), column.width()))
                        .toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> column.value().apply(row))
                                .toList())
                        .toList());
    }

    /** The same with a last row that has these two values in these columns, and nothing in others. */
    Sheet with(String head, String value, String otherHead, String otherValue) {
        List<Object> last = heads.stream()
                .<Object>map(one -> one.name().equals(head) ? value : one.name().equals(otherHead) ? otherValue : "")
                .toList();
        return new Sheet(
                name, heads, Stream.concat(rows.stream(), Stream.of(last)).toList());
    }
}
