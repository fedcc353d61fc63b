package recital.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The pairing of rows with columns that has the greatest total gain.
 *
 * <p>Only pairs that were offered with a positive gain are made; a row or a column may stay alone. Rows
 * are placed one after another along shortest augmenting paths, so that a pair made early gives way
 * where the whole is better served.
 *
 * <p>source: R. Jonker and A. Volgenant, A shortest augmenting path algorithm for dense and sparse linear
 * assignment problems, 1987.
 */
final class Assignment {

    private static final int ALONE = -1;

    private final int columns;
    private final List<List<Offer>> offers;

    /** An assignment of that many rows to that many columns. */
    Assignment(int rows, int columns) {
        // A row that stays alone takes a column of its own, behind the real ones, at no gain.
        this.columns = columns;
        this.offers = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            offers.add(new ArrayList<>());
        }
    }

    private record Offer(int column, double gain) {}

    private record Reached(int column, double cost) {}

    /** Offers a pair; one without a gain is never made. */
    void offer(int row, int column, double gain) {
        if (gain > 0) {
            offers.get(row).add(new Offer(column, gain));
        }
    }

    /** The column of each row, or -1 where the row stays alone. */
    int[] solve() {
        int rows = offers.size();
        int[] columnOf = new int[rows];
        int[] rowOf = new int[columns + rows];
        Arrays.fill(rowOf, ALONE);
        double[] rowPrice = new double[rows];
        double[] columnPrice = new double[columns + rows];
        for (int row = 0; row < rows; row++) {
            offers.get(row).add(new Offer(columns + row, 0));
            rowPrice[row] =
                    -offers.get(row).stream().mapToDouble(Offer::gain).max().orElse(0);
        }
        AugmentingPath search = new AugmentingPath(columnOf, rowOf, rowPrice, columnPrice);
        for (int row = 0; row < rows; row++) {
            search.place(row);
        }
        for (int row = 0; row < rows; row++) {
            columnOf[row] = columnOf[row] < columns ? columnOf[row] : ALONE;
        }
        return columnOf;
    }

    /** Places rows along shortest paths; prices keep every reduced cost at or above zero. */
    private final class AugmentingPath {
        private final int[] columnOf;
        private final int[] rowOf;
        private final double[] rowPrice;
        private final double[] columnPrice;
        private final double[] cost;
        private final int[] from;
        private final boolean[] done;
        private final List<Integer> touched = new ArrayList<>();

        AugmentingPath(int[] columnOf, int[] rowOf, double[] rowPrice, double[] columnPrice) {
            this.columnOf = columnOf;
            this.rowOf = rowOf;
            this.rowPrice = rowPrice;
            this.columnPrice = columnPrice;
            this.cost = new double[rowOf.length];
            this.from = new int[rowOf.length];
            this.done = new boolean[rowOf.length];
            Arrays.fill(cost, Double.POSITIVE_INFINITY);
        }

        void place(int start) {
            PriorityQueue<Reached> queue = new PriorityQueue<>(
                    Comparator.comparingDouble(Reached::cost).thenComparingInt(Reached::column));
            reach(start, 0, queue);
            Reached nearest = queue.poll();
            while (done[nearest.column()] || rowOf[nearest.column()] != ALONE) {
                if (!done[nearest.column()]) {
                    done[nearest.column()] = true;
                    reach(rowOf[nearest.column()], nearest.cost(), queue);
                }
                nearest = queue.poll();
            }
            adjustPrices(start, nearest.cost());
            turn(start, nearest.column());
            for (int column : touched) {
                cost[column] = Double.POSITIVE_INFINITY;
                done[column] = false;
            }
            touched.clear();
        }

        private void reach(int row, double soFar, PriorityQueue<Reached> queue) {
            for (Offer offer : offers.get(row)) {
                int column = offer.column();
                double reduced = -offer.gain() - rowPrice[row] - columnPrice[column];
                double reached = soFar + Math.max(0, reduced);
                if (!done[column] && reached < cost[column]) {
                    if (cost[column] == Double.POSITIVE_INFINITY) {
                        touched.add(column);
                    }
                    cost[column] = reached;
                    from[column] = row;
                    queue.add(new Reached(column, reached));
                }
            }
        }

        private void adjustPrices(int start, double length) {
            rowPrice[start] += length;
            for (int column : touched) {
                if (done[column]) {
                    columnPrice[column] -= length - cost[column];
                    rowPrice[rowOf[column]] += length - cost[column];
                }
            }
        }

        private void turn(int start, int end) {
            int column = end;
            int row;
            do {
                row = from[column];
                rowOf[column] = row;
                int next = columnOf[row];
                columnOf[row] = column;
                column = next;
            } while (row != start);
        }
    }
}
