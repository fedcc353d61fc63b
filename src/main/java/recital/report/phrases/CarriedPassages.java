package recital.report.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import recital.diff.TextDiff;
import recital.lineage.Course;
import recital.lineage.Course.Fate;
import recital.lineage.DraftingRow;
import recital.lineage.DraftingRow.DraftedRun;

/**
 * Takes a column of a drafting history apart where any column has words that not all have, so that what all have ends and
 * begins at the same words in all of them.
 *
 * <p>Places in what all have are counted in letters and digits, for signs and spaces may be others in each.
 */
final class CarriedPassages {

    private CarriedPassages() {}

    /**
     * Words of one course that follow one another, with the space after them.
     *
     * @param isCarried whether all columns have them
     * @param isLast whether every column that has them ends with them
     */
    record Passage(String text, Course course, boolean isCarried, boolean isLast) {}

    /** The passages of a column, which concatenate to its paragraphs, a line feed between two. */
    static List<Passage> of(DraftingRow row, int column) {
        List<DraftedRun> runs = runs(row, column);
        Set<Integer> breaks = breaks(row, column);
        List<Passage> passages = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int passed = 0;
        for (int i = 0; i < runs.size(); i++) {
            DraftedRun run = runs.get(i);
            for (char letter : run.text().toCharArray()) {
                boolean counts = isCarried(run) && Character.isLetterOrDigit(letter);
                if (counts && breaks.contains(passed) && !text.toString().isBlank()) {
                    close(text, run.course(), false, passages);
                }
                text.append(letter);
                passed += counts ? 1 : 0;
            }
            boolean isLast = i == runs.size() - 1;
            if (isLast || !runs.get(i + 1).course().equals(run.course())) {
                close(text, run.course(), isLast && !breaks.contains(passed), passages);
            }
        }
        return passages;
    }

    private static void close(StringBuilder text, Course course, boolean isLast, List<Passage> passages) {
        passages.add(new Passage(text.toString(), course, course.fate() == Fate.KEPT, isLast));
        text.setLength(0);
    }

    private static boolean isCarried(DraftedRun run) {
        return run.course().fate() == Fate.KEPT;
    }

    private static List<DraftedRun> runs(DraftingRow row, int column) {
        List<DraftedRun> runs = new ArrayList<>();
        row.cells().get(column).forEach(paragraph -> {
            if (!runs.isEmpty()) {
                DraftedRun last = runs.remove(runs.size() - 1);
                runs.add(new DraftedRun(last.text() + TextDiff.PARAGRAPH_BREAK, last.words(), last.course()));
            }
            runs.addAll(paragraph.runs());
        });
        return runs;
    }

    /** Where what all have is interrupted, in any column; in this one alone where they do not hold the same. */
    private static Set<Integer> breaks(DraftingRow row, int column) {
        List<Integer> lengths = IntStream.range(0, row.cells().size())
                .mapToObj(i -> runs(row, i).stream()
                        .filter(CarriedPassages::isCarried)
                        .mapToInt(CarriedPassages::letters)
                        .sum())
                .distinct()
                .toList();
        Set<Integer> breaks = new TreeSet<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (i == column || lengths.size() == 1) {
                int passed = 0;
                for (DraftedRun run : runs(row, i)) {
                    if (isCarried(run)) {
                        passed += letters(run);
                    } else {
                        breaks.add(passed);
                    }
                }
            }
        }
        return breaks;
    }

    private static int letters(DraftedRun run) {
        return (int) run.text().chars().filter(Character::isLetterOrDigit).count();
    }
}
