package recital.model;

import java.io.Serializable;

/**
 * The place of a paragraph in a table. Rows and columns that show nothing are not counted, so that it is the same
 * whatever the format.
 *
 * @param table the number of the table in its document, from 1
 * @param row from 1
 * @param column from 1
 * @param rows how many rows it reaches over
 * @param columns how many columns it reaches over
 * @param header whether its row heads the columns
 */
public record Cell(int table, int row, int column, int rows, int columns, boolean header) implements Serializable {

    /** More than a table has, and what an id can count. */
    public static final int MOST = 99_999;

    public Cell {
        if (!counts(table) || !counts(row) || !counts(column) || !counts(rows) || !counts(columns)) {
            throw new IllegalArgumentException(
                    "no place in a table: table " + table + ", row " + row + ", column " + column);
        }
    }

    private static boolean counts(int number) {
        return number >= 1 && number <= MOST;
    }

    /** Its address inside its table, {@code R3C2}. */
    public String place() {
        return "R" + row + "C" + column;
    }

    /** Its address inside its document, {@code T1/R3C2}. */
    public String address() {
        return "T" + table + "/" + place();
    }

    /** The same place in a table of another number. */
    public Cell inTable(int number) {
        return new Cell(number, row, column, rows, columns, header);
    }
}
