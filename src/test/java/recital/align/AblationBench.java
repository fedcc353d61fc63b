package recital.align;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.model.Resolution;

/** Prints what each step of the aligner buys: the scores over all pairs aligned by hand without it. */
@Tag("bench")
class AblationBench {

    @Test
    void everyStepLeftOut() {
        SharedTexts.assumeAtHand();
        System.out.println(
                "left out                 all: P R F1         edited: P R F1      split, merged: found, claimed and true");
        print("nothing", EnumSet.allOf(AlignmentStep.class));
        for (AlignmentStep step : AlignmentStep.values()) {
            print(step.name().toLowerCase(Locale.ROOT).replace('_', ' '), EnumSet.complementOf(EnumSet.of(step)));
        }
    }

    private static void print(String title, Set<AlignmentStep> steps) {
        Score total = Stream.concat(Gold.DEVELOPMENT.stream(), Gold.OWN.stream())
                .map(Gold::of)
                .map(gold -> Score.of(rows(gold, steps), gold))
                .reduce(Score.NONE, Score::plus);
        System.out.printf("  %-20s   %s%n", title, total);
    }

    private static List<Gold.Row> rows(Gold gold, Set<AlignmentStep> steps) {
        Resolution earlier = SharedTexts.resolution(gold.earlier());
        Resolution later = SharedTexts.resolution(gold.later());
        Comparison comparison = new Comparison(earlier, later);
        Pairing pairing =
                new Pairing(comparison.earlier().size(), comparison.later().size());
        steps.forEach(step -> step.pair(comparison, pairing));
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
