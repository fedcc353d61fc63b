package recital.align;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.Records;
import recital.model.Resolution;
import recital.report.SeriesOfFolder;

/**
 * Prints what each number of {@link Thresholds} does at a fifth more and less: the scores on the pairs aligned by hand and,
 * with {@code -Dbench.files=DIR}, how many links and likely counterparts of the consecutive pairs of that folder differ.
 */
@Tag("bench")
class ThresholdBench {

    /** Every number as it is, and a fifth less and more. */
    private static final double[] FACTORS = {0.8, 1.2};

    private record Pair(Resolution earlier, Resolution later) {

        List<Link> links(Thresholds thresholds) {
            return new Aligner()
                    .align(earlier, later, Overrides.none(), thresholds)
                    .links();
        }

        /** The links, with what may continue in what where nothing does. */
        Set<String> rows(Thresholds thresholds) {
            return links(thresholds).stream()
                    .map(link -> Texts.row(link) + link.counterparts())
                    .collect(Collectors.toSet());
        }
    }

    private record GoldPair(Gold gold, Pair pair) {

        static GoldPair of(String name) {
            Gold gold = Gold.of(name);
            return new GoldPair(
                    gold, new Pair(SharedTexts.resolution(gold.earlier()), SharedTexts.resolution(gold.later())));
        }

        Score score(Thresholds thresholds) {
            return Score.of(pair.links(thresholds).stream().map(Gold.Row::of).toList(), gold);
        }
    }

    private final List<GoldPair> development = new ArrayList<>();
    private final List<GoldPair> own = new ArrayList<>();
    private final List<Pair> others = new ArrayList<>();
    private final List<Set<String>> otherRows = new ArrayList<>();

    @Test
    void aFifthMoreAndLess() throws Exception {
        SharedTexts.assumeAtHand();
        Gold.DEVELOPMENT.stream().map(GoldPair::of).forEach(development::add);
        Gold.OWN.stream().map(GoldPair::of).forEach(own::add);
        readOthers(System.getProperty("bench.files", ""));
        System.out.println("number                       sixteen: P, F1, edited F1, found, claimed"
                + "   second reader's five: P, F1   links that differ in other pairs");
        print("as it is", Thresholds.DEFAULT);
        System.out.println(otherRows.stream().mapToInt(Set::size).sum() + " links in other pairs");
        RecordComponent[] stages = Thresholds.class.getRecordComponents();
        for (int i = 0; i < stages.length; i++) {
            vary(stages, i);
        }
    }

    private void readOthers(String folder) throws Exception {
        if (!folder.isEmpty()) {
            SeriesOfFolder.each(
                    Path.of(folder),
                    (before, later) -> before.ifPresent(earlier -> others.add(new Pair(earlier, later))));
            others.forEach(pair -> otherRows.add(pair.rows(Thresholds.DEFAULT)));
        }
    }

    private void vary(RecordComponent[] stages, int stage) throws ReflectiveOperationException {
        Record numbers = (Record) stages[stage].getAccessor().invoke(Thresholds.DEFAULT);
        RecordComponent[] components = numbers.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Object number = components[i].getAccessor().invoke(numbers);
            for (double factor : FACTORS) {
                print(
                        stages[stage].getName() + " " + components[i].getName() + " x " + factor,
                        Records.with(Thresholds.DEFAULT, stage, Records.with(numbers, i, times(number, factor))));
            }
        }
    }

    private static Object times(Object number, double factor) {
        return number instanceof Integer count ? (Object) (int) Math.round(count * factor) : (double) number * factor;
    }

    private void print(String name, Thresholds thresholds) {
        Score sixteen = total(thresholds, development);
        Score five = total(thresholds, own);
        System.out.printf(
                Locale.ROOT,
                "%-28s %.4f %.4f %.4f  %d of %d, %d of %d   %.4f %.4f   %s%n",
                name,
                sixteen.all().precision(),
                sixteen.all().f1(),
                sixteen.edited().f1(),
                sixteen.found().right(),
                sixteen.found().there(),
                sixteen.claimed().right(),
                sixteen.claimed().predicted(),
                five.all().precision(),
                five.all().f1(),
                others.isEmpty() ? "" : differing(thresholds));
    }

    private static Score total(Thresholds thresholds, List<GoldPair> pairs) {
        return pairs.stream().map(pair -> pair.score(thresholds)).reduce(Score.NONE, Score::plus);
    }

    /** How many links are not those that are made as it is. */
    private String differing(Thresholds thresholds) {
        int links = 0;
        int pairs = 0;
        for (int i = 0; i < others.size(); i++) {
            Set<String> rows = others.get(i).rows(thresholds);
            rows.removeAll(otherRows.get(i));
            links += rows.size();
            pairs += rows.isEmpty() ? 0 : 1;
        }
        return links + " in " + pairs + " of " + others.size();
    }
}
