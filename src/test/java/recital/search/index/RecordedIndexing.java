package recital.search.index;

import java.util.List;

/**
 * Writes down what is told while an index is made.
 *
 * @param progress how many documents there are to read, each time that one was
 * @param notes what the user should know
 */
public record RecordedIndexing(List<Integer> progress, List<String> notes) implements IndexListener {

    @Override
    public void read(int done, int total) {
        progress.add(total);
    }

    @Override
    public void note(String line) {
        notes.add(line);
    }
}
