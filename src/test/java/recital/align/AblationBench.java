package recital.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.model.Resolution;

/** Prints what each step of the aligner buys: the scores over all pairs aligned by hand without it. */
@Tag("bench")
class AblationBench {

    /** The steps of the aligner in their order. */
    private static Map<String, BiConsumer<Comparison, Pairing>> steps() {
        Map<String, BiConsumer<Comparison, Pairing>> steps = new LinkedHashMap<>();
        steps.put("anchors", (comparison, pairing) -> new Anchors(comparison, pairing).pair());
        steps.put("matching by wording", (comparison, pairing) -> new Matching(comparison, pairing).pair());
        steps.put("bringing home", (comparison, pairing) -> new Splits(comparison, pairing).reassignWeakPairs());
        steps.put("slots", (comparison, pairing) -> new Slots(comparison, pairing).pair());
        steps.put("cells", (comparison, pairing) -> new Cells(comparison, pairing).pair());
        steps.put("clauses", (comparison, pairing) -> new Splits(comparison, pairing).pair());
        return steps;
    }

    @Test
    void everyStepLeftOut() {
        SharedTexts.assumeAtHand();
        System.out.println(
                "left out                 all: P R F1         edited: P R F1      split, merged: found, claimed and true");
        print("nothing", "");
        steps().keySet().forEach(step -> print(step, step));
    }

    private static void print(String title, String without) {
        Score total = Stream.concat(Gold.DEVELOPMENT.stream(), Gold.OWN.stream())
                .map(Gold::of)
                .map(gold -> Score.of(rows(gold, without), gold))
                .reduce(Score.NONE, Score::plus);
        System.out.printf("  %-20s   %s%n", title, total);
    }

    private static List<Gold.Row> rows(Gold gold, String without) {
        Resolution earlier = SharedTexts.resolution(gold.earlier());
        Resolution later = SharedTexts.resolution(gold.later());
        Comparison comparison = new Comparison(earlier, later);
        Pairing pairing =
                new Pairing(comparison.earlier().size(), comparison.later().size());
        steps().forEach((name, step) -> {
            if (!name.equals(without)) {
                step.accept(comparison, pairing);
            }
        });
        List<Gold.Row> rows = new ArrayList<>();
        for (DraftLink tie : LinkBuilder.of(comparison, pairing)) {
            rows.add(new Gold.Row(
                    tie.earlier().stream()
                            .map(p -> comparison.earlier().get(p).id().value())
                            .toList(),
                    tie.later().stream()
                            .map(p -> comparison.later().get(p).id().value())
                            .toList(),
                    tie.relation().label()));
        }
        return rows;
    }
}
