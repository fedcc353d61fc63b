package recital.search.growth;

import java.util.Arrays;

/**
 * The runs of words of the documents so far, each with the series in whose texts it stands.
 *
 * <p>A table with open addressing of primitive values: a session has half a million runs.
 */
final class Past {

    private static final int NONE = -1;

    /** Stands in two series or more, so that whoever asks it is in another. */
    private static final int SEVERAL = -2;

    private static final long MIX = 0x9e3779b97f4a7c15L;

    private final RunTable holders = new RunTable();

    /** Adds a run of a text of a series. */
    void add(long run, int series) {
        int holder = holders.get(run);
        if (holder == NONE) {
            holders.put(run, series);
        } else if (holder == SEVERAL) {
            holders.put(inSeries(run, series), series);
        } else if (holder != series) {
            holders.put(run, SEVERAL);
            holders.put(inSeries(run, holder), holder);
            holders.put(inSeries(run, series), series);
        }
    }

    /** Where a run that is met now in a text of a series comes from. */
    Origin origin(long run, int series) {
        int holder = holders.get(run);
        if (holder == NONE) {
            return Origin.NEW;
        }
        boolean own = holder == series || holder == SEVERAL && holders.get(inSeries(run, series)) == series;
        return own ? Origin.OWN_PAST : Origin.OTHER_TITLES;
    }

    private static long inSeries(long run, int series) {
        return (run ^ (series + 1) * MIX) * MIX;
    }

    /** Numbers by hash. */
    private static final class RunTable {

        private long[] keys = new long[1 << 16];
        private int[] values = filled(1 << 16);
        private int size;

        int get(long key) {
            return values[place(key)];
        }

        void put(long key, int value) {
            int place = place(key);
            if (values[place] == NONE && ++size > keys.length * 2L / 3) {
                grow();
                place = place(key);
            }
            keys[place] = key;
            values[place] = value;
        }

        /** Where a key is, or would be put. */
        private int place(long key) {
            int place = (int) (key ^ key >>> 32) & keys.length - 1;
            while (values[place] != NONE && keys[place] != key) {
                place = place + 1 & keys.length - 1;
            }
            return place;
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldValues = values;
            keys = new long[oldKeys.length * 2];
            values = filled(oldKeys.length * 2);
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldValues[i] != NONE) {
                    int place = place(oldKeys[i]);
                    keys[place] = oldKeys[i];
                    values[place] = oldValues[i];
                }
            }
        }

        private static int[] filled(int size) {
            int[] values = new int[size];
            Arrays.fill(values, NONE);
            return values;
        }
    }
}
