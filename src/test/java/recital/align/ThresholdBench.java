package recital.align;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.model.Resolution;

/** Prints what each number of {@link Thresholds} does at a fifth more and less. */
@Tag("bench")
class ThresholdBench {

    /** Every number as it is, and a fifth less and more. */
    private static final double[] FACTORS = {0.8, 1.2};

    private record Pair(Gold gold, Resolution earlier, Resolution later) {

        static Pair of(String name) {
            Gold gold = Gold.of(name);
            return new Pair(gold, SharedTexts.resolution(gold.earlier()), SharedTexts.resolution(gold.later()));
        }

        Score score(Thresholds thresholds) {
            return Score.of(
                    new Aligner()
                            .align(earlier, later, Overrides.none(), thresholds).links().stream()
                                    .map(Gold.Row::of)
                                    .toList(),
                    gold);
        }
    }

    @Test
    void aFifthMoreAndLess() throws ReflectiveOperationException {
        SharedTexts.assumeAtHand();
        List<Pair> development = Gold.DEVELOPMENT.stream().map(Pair::of).toList();
        List<Pair> own = Gold.OWN.stream().map(Pair::of).toList();
        System.out.println(
                "number                       sixteen: P, F1, edited F1, found, claimed   second reader's five: P, F1");
        print("as it is", Thresholds.DEFAULT, development, own);
        Thresholds all = Thresholds.DEFAULT;
        vary(all.wording(), w -> new Thresholds(w, all.section(), all.slot(), all.clause()), development, own);
        vary(all.section(), s -> new Thresholds(all.wording(), s, all.slot(), all.clause()), development, own);
        vary(all.slot(), s -> new Thresholds(all.wording(), all.section(), s, all.clause()), development, own);
        vary(all.clause(), c -> new Thresholds(all.wording(), all.section(), all.slot(), c), development, own);
    }

    private static <S extends Record> void vary(
            S stage, Function<S, Thresholds> whole, List<Pair> development, List<Pair> own)
            throws ReflectiveOperationException {
        RecordComponent[] components = stage.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            for (double factor : FACTORS) {
                print(
                        stage.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " " + components[i].getName()
                                + " x " + factor,
                        whole.apply(with(stage, components, i, factor)),
                        development,
                        own);
            }
        }
    }

    /** The same numbers but for one. */
    @SuppressWarnings("unchecked")
    private static <S extends Record> S with(S stage, RecordComponent[] components, int changed, double factor)
            throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            values.add(component.getAccessor().invoke(stage));
        }
        values.set(changed, (double) values.get(changed) * factor);
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return (S) stage.getClass().getDeclaredConstructor(types).newInstance(values.toArray());
    }

    private static void print(String name, Thresholds thresholds, List<Pair> development, List<Pair> own) {
        Score sixteen = total(thresholds, development);
        Score five = total(thresholds, own);
        System.out.printf(
                "%-28s %.4f %.4f %.4f  %d of %d, %d of %d   %.4f %.4f%n",
                name,
                sixteen.all().precision(),
                sixteen.all().f1(),
                sixteen.edited().f1(),
                sixteen.found().right(),
                sixteen.found().there(),
                sixteen.claimed().right(),
                sixteen.claimed().predicted(),
                five.all().precision(),
                five.all().f1());
    }

    private static Score total(Thresholds thresholds, List<Pair> pairs) {
        return pairs.stream().map(pair -> pair.score(thresholds)).reduce(Score.NONE, Score::plus);
    }
}
