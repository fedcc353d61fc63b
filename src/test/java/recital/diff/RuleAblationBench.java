package recital.diff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.align.Alignment;
import recital.report.SeriesOfFolder;

/**
 * Prints of each rule of {@link Classifier}, and of what it asks about passages that moved, what it buys: without it, how
 * many edits of the consecutive pairs of a folder ({@code -Dbench.files=DIR}) are told otherwise, and how many paragraphs
 * would be called substantive that are routine, and routine that are substantive. {@code -Dbench.every=4} takes every
 * fourth pair, {@code -Dbench.rules=REGEX} those of these names alone.
 */
@Tag("bench")
class RuleAblationBench {

    private static final Path SOURCE = Path.of("src/main/java/recital/diff/Classifier.java");

    /** A rule in the list of all, with what it is made of. */
    private static final Pattern RULE = Pattern.compile("(?m)^ {16}new (\\w+Rule)\\((.*)\\)[,)].*$");

    private static final String MOVED = "MovedPassages.of(alignment, reader)";

    private static final String SHIFTED = "ShiftedPassages.of(earlier, later, runs, context.texts())";

    private final List<Alignment> pairs = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void oneLeftOutAtATime() throws Exception {
        String files = System.getProperty("bench.files", "");
        Assumptions.assumeFalse(files.isEmpty(), "-Dbench.files=DIR");
        pairs.addAll(SeriesOfFolder.alignments(Path.of(files), Integer.getInteger("bench.every", 1)));
        EditRows asItIs = new EditRows();
        List<Set<String>> whole = pairs.stream().map(asItIs).toList();
        System.out.println(whole.stream()
                        .flatMap(Set::stream)
                        .filter(row -> row.startsWith(EditRows.EDIT))
                        .count() + " edits in " + pairs.size() + " pairs");
        System.out.println("left out                       edits told otherwise; substantive then; routine then");
        for (Map.Entry<String, UnaryOperator<String>> less : variants().entrySet()) {
            if (less.getKey().matches(System.getProperty("bench.rules", ".*"))) {
                print(less.getKey(), VariedPackage.rows(folder, SOURCE, less.getValue()), whole);
            }
        }
    }

    private static Map<String, UnaryOperator<String>> variants() throws Exception {
        Map<String, UnaryOperator<String>> variants = new LinkedHashMap<>();
        Matcher rule = RULE.matcher(Files.readString(SOURCE));
        while (rule.find()) {
            String name = rule.group(1).equals("CueRule")
                    ? rule.group(2).replaceAll(".*ChangeClass\\.(\\w+).*", "CueRule $1")
                    : rule.group(1);
            String line = rule.group();
            // The last of the list is kept: what no rule tells is wording.
            if (line.stripTrailing().endsWith(",")) {
                variants.put(name, source -> source.replace(line, ""));
            }
        }
        variants.put("moved passages", source -> source.replace(MOVED, "MovedPassages.NONE"));
        variants.put(
                "shifted passages", source -> source.replace(SHIFTED, "new ShiftedPassages(List.of(), List.of())"));
        return variants;
    }

    private void print(String name, Function<Alignment, Set<String>> rows, List<Set<String>> whole) {
        long otherwise = 0;
        long substantive = 0;
        long routine = 0;
        for (int i = 0; i < pairs.size(); i++) {
            Set<String> less = rows.apply(pairs.get(i));
            Set<String> all = whole.get(i);
            otherwise += less.stream()
                    .filter(row -> row.startsWith(EditRows.EDIT) && !all.contains(row))
                    .count();
            Map<String, String> before = significances(all);
            for (Map.Entry<String, String> change : significances(less).entrySet()) {
                boolean other = !change.getValue().equals(before.get(change.getKey()));
                substantive += other && change.getValue().equals(Significance.SUBSTANTIVE.name()) ? 1 : 0;
                routine += other && !change.getValue().equals(Significance.SUBSTANTIVE.name()) ? 1 : 0;
            }
        }
        System.out.printf(Locale.ROOT, "%-30s %6d; %5d; %5d%n", name, otherwise, substantive, routine);
    }

    /** Of each change by the ids of its paragraphs. */
    private static Map<String, String> significances(Set<String> rows) {
        Map<String, String> significances = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.startsWith(EditRows.CHANGE))
                .map(row -> row.split(" ", 4))
                .forEach(row -> significances.put(row[1], row[2]));
        return significances;
    }
}
