package recital.diff;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.Records;
import recital.align.Alignment;
import recital.report.SeriesOfFolder;

/**
 * Prints of each number of {@link DiffThresholds} how many edits of the consecutive pairs of a folder, {@code -Dbench.files=DIR},
 * differ at a fifth more and less, and how many lines of key changes.
 *
 * <p>The classes of the package read their numbers once, so that it is loaded anew for each, with another record of them.
 * {@code -Dbench.every=4} takes every fourth pair, {@code -Dbench.numbers=REGEX} takes those of these names ("notes same") alone, {@code -Dbench.factors=0.5,2} other factors, and
 * {@code -Dbench.out=DIR} writes what differs there.
 */
@Tag("bench")
class DiffThresholdBench {

    private static final Path SOURCE = Path.of("src/main/java/recital/diff/DiffThresholds.java");

    private final String numbers = System.getProperty("bench.numbers", ".*");
    private final String out = System.getProperty("bench.out", "");
    private final List<Alignment> pairs = new ArrayList<>();
    private final List<Set<String>> asItIs = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void aFifthMoreAndLess() throws Exception {
        String files = System.getProperty("bench.files", "");
        Assumptions.assumeFalse(files.isEmpty(), "-Dbench.files=DIR");
        pairs.addAll(SeriesOfFolder.alignments(Path.of(files), Integer.getInteger("bench.every", 1)));
        Function<Alignment, Set<String>> rows = rows(DiffThresholds.DEFAULT);
        pairs.forEach(pair -> asItIs.add(rows.apply(pair)));
        System.out.println(count(asItIs, EditRows.EDIT) + " edits and " + count(asItIs, EditRows.KEY_CHANGE)
                + " lines of key changes in " + pairs.size() + " pairs");
        System.out.println(
                "number                            edits that differ, in so many pairs; lines of key changes");
        RecordComponent[] stages = DiffThresholds.class.getRecordComponents();
        for (int i = 0; i < stages.length; i++) {
            vary(stages, i);
        }
    }

    private void vary(RecordComponent[] stages, int stage) throws Exception {
        Record ofStage = (Record) stages[stage].getAccessor().invoke(DiffThresholds.DEFAULT);
        RecordComponent[] components = ofStage.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            String name = stages[stage].getName() + " " + components[i].getName();
            Object number = components[i].getAccessor().invoke(ofStage);
            for (String factor : System.getProperty("bench.factors", "0.8,1.2").split(",")) {
                Object other = times(number, Double.parseDouble(factor));
                if (name.matches(numbers)) {
                    print(
                            name + " " + other,
                            rows(Records.with(DiffThresholds.DEFAULT, stage, Records.with(ofStage, i, other))));
                }
            }
        }
    }

    /** A count becomes another by one at least. */
    private static Object times(Object number, double factor) {
        if (number instanceof Integer count) {
            int moved = (int) Math.round(count * factor);
            return moved == count ? count + (factor > 1 ? 1 : -1) : moved;
        }
        return Math.round((double) number * factor * 1000) / 1000.0;
    }

    /** What the package finds in a pair with these numbers. */
    private Function<Alignment, Set<String>> rows(DiffThresholds thresholds) throws Exception {
        return VariedPackage.rows(
                folder,
                SOURCE,
                source -> source.replaceFirst(
                        "(?s)new DiffThresholds\\(.*?\\);", Matcher.quoteReplacement(written(thresholds) + ";")));
    }

    private static String written(Object number) {
        return number instanceof Record numbers
                ? Arrays.stream(numbers.getClass().getRecordComponents())
                        .map(component -> written(value(numbers, component)))
                        .collect(Collectors.joining(
                                ", ", "new " + numbers.getClass().getSimpleName() + "(", ")"))
                : number.toString();
    }

    private static Object value(Record numbers, RecordComponent component) {
        try {
            return component.getAccessor().invoke(numbers);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void print(String name, Function<Alignment, Set<String>> rows) throws IOException {
        List<Set<String>> differing = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Set<String> now = rows.apply(pairs.get(i));
            Set<String> without = minus(asItIs.get(i), now);
            Set<String> with = minus(now, asItIs.get(i));
            differing.add(with);
            if (!with.isEmpty() || !without.isEmpty()) {
                read.add("== " + pairs.get(i).earlier().symbol() + " "
                        + pairs.get(i).later().symbol());
                without.stream().sorted().forEach(row -> read.add("- " + row));
                with.stream().sorted().forEach(row -> read.add("+ " + row));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-30s %6d in %3d; %4d%n",
                name,
                count(differing, EditRows.EDIT),
                differing.stream().filter(with -> !with.isEmpty()).count(),
                count(differing, EditRows.KEY_CHANGE));
        if (!out.isEmpty() && !read.isEmpty()) {
            Files.write(Files.createDirectories(Path.of(out)).resolve(name.replace(' ', '_') + ".txt"), read);
        }
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
        Set<String> left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static long count(List<Set<String>> rows, String kind) {
        return rows.stream()
                .flatMap(Set::stream)
                .filter(row -> row.startsWith(kind))
                .count();
    }
}
