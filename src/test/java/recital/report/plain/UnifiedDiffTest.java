package recital.report.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recital.diff.ChangeKind;
import recital.diff.ResolutionDiff;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.report.Comparison;
import recital.report.Golden;
import recital.report.Samples;

class UnifiedDiffTest {

    @ParameterizedTest
    @MethodSource("comparisons")
    void patchTurnsTheEarlierDocumentIntoTheLater(ResolutionDiff diff) throws PatchFailedException {
        List<String> unified = Golden.rendered(new UnifiedDiff(), diff)
                .lines()
                .filter(l -> !l.startsWith("# "))
                .toList();

        assertThat(UnifiedDiffUtils.parseUnifiedDiff(unified).applyTo(texts(diff.earlier())))
                .isEqualTo(texts(diff.later()));
    }

    /** The shared samples, and seeded ones in which paragraphs come, go, change and move at random. */
    static List<ResolutionDiff> comparisons() {
        List<ResolutionDiff> all =
                new ArrayList<>(List.of(Samples.everything().build(), Samples.paraphrased(), Samples.selfComparison()));
        for (int seed = 0; seed < 50; seed++) {
            all.add(random(new Random(seed)));
        }
        return all;
    }

    private static ResolutionDiff random(Random random) {
        List<Integer> earlier = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            earlier.add(i);
        }
        Collections.swap(earlier, random.nextInt(12), random.nextInt(12));
        Comparison comparison = Comparison.of("A/RES/72/901", "A/RES/73/902");
        int later = 0;
        int last = 0;
        for (int id : earlier) {
            String before = "OP" + id;
            String after = "OP" + (later + 1);
            boolean moved = id < last;
            switch (moved ? 5 : random.nextInt(5)) {
                case 0 -> comparison.edited(before, after, "Text [-" + id + "-]{+of " + id + "+}", ChangeKind.WORDING);
                case 1 -> comparison.removed(before, "Text " + id);
                case 2 -> {
                    comparison.added(after, "Fresh " + id);
                    after = "OP" + (++later + 1);
                    comparison.same(before, after, "Text " + id);
                }
                case 5 -> comparison.moved(before, after, "Text " + id);
                default -> comparison.same(before, after, "Text " + id);
            }
            later = comparison.laterParagraphs();
            last = Math.max(last, id);
        }
        return comparison.build();
    }

    private static List<String> texts(Resolution document) {
        return document.paragraphs().stream().map(Paragraph::text).toList();
    }
}
