package recital.align;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.model.Resolution;

/** Prints how the aligner and two simple methods do on the pairs aligned by hand, with every error. */
@Tag("bench")
class AlignmentBench {

    @Test
    void linksOfThePairsAlignedByHand() {
        SharedTexts.assumeAtHand();
        System.out.println(
                "pair                                   all: P R F1         edited: P R F1      split, merged: found, claimed and true");
        table("Levenshtein ratio over 0.8, first match", Baselines::levenshtein);
        table("TF-IDF cosine, best one to one", Baselines::cosine);
        table("recital", AlignmentBench::aligned);
        errors();
        doubt("development pairs", Gold.DEVELOPMENT);
        doubt("the second reader", Gold.OWN);
    }

    private static List<Gold.Row> aligned(Resolution earlier, Resolution later) {
        return links(earlier, later).stream().map(Gold.Row::of).toList();
    }

    private static List<Link> links(Resolution earlier, Resolution later) {
        return new Aligner().align(earlier, later).links();
    }

    private static void table(String name, BiFunction<Resolution, Resolution, List<Gold.Row>> method) {
        System.out.println(name);
        table("all six", Gold.PAIRS, method);
        table("all of other committees", Gold.COMMITTEES, method);
        table("all of the second reader", Gold.OWN, method);
    }

    private static void table(
            String sum, List<String> pairs, BiFunction<Resolution, Resolution, List<Gold.Row>> method) {
        Score total = Score.NONE;
        for (String pair : pairs) {
            Gold gold = Gold.of(pair);
            Score score = Score.of(
                    method.apply(SharedTexts.resolution(gold.earlier()), SharedTexts.resolution(gold.later())), gold);
            total = total.plus(score);
            System.out.printf("  %-34s   %s%n", gold, score);
        }
        System.out.printf("  %-34s   %s%n", sum, total);
    }

    private static void errors() {
        for (String pair :
                Stream.concat(Gold.DEVELOPMENT.stream(), Gold.OWN.stream()).toList()) {
            Gold gold = Gold.of(pair);
            List<Gold.Row> found =
                    aligned(SharedTexts.resolution(gold.earlier()), SharedTexts.resolution(gold.later()));
            difference(gold.rows(), found, gold).forEach(link -> System.out.println(gold + ": missed " + link));
            difference(found, gold.rows(), gold).forEach(link -> System.out.println(gold + ": false " + link));
        }
    }

    private static void doubt(String title, List<String> pairs) {
        System.out.println(title + ", "
                + pairs.stream().map(Gold::of).map(AlignmentBench::doubt).reduce(Doubt.NONE, Doubt::plus));
    }

    private static Doubt doubt(Gold gold) {
        return Doubt.of(links(SharedTexts.resolution(gold.earlier()), SharedTexts.resolution(gold.later())), gold);
    }

    private static List<String> difference(List<Gold.Row> rows, List<Gold.Row> others, Gold gold) {
        Set<String> rest = rows.stream().flatMap(Gold.Row::pairs).collect(Collectors.toCollection(HashSet::new));
        rest.removeAll(gold.doubted());
        rest.removeAll(others.stream().flatMap(Gold.Row::pairs).collect(Collectors.toSet()));
        return rest.stream().sorted().toList();
    }

    @Test
    void costByLength() {
        System.out.println("paragraphs   milliseconds of processor time (median of 5, warm), each document");
        for (int round = 0; round < 3; round++) {
            align(400);
        }
        for (int size : new int[] {50, 100, 200, 400, 800, 1000, 2000, 4000}) {
            List<Long> times = new ArrayList<>();
            for (int round = 0; round < 5; round++) {
                times.add(align(size));
            }
            System.out.printf(
                    "%10d   %12.1f%n", size, times.stream().sorted().toList().get(2) / 1e6);
        }
    }

    private static long align(int size) {
        LongDocuments documents = new LongDocuments(size);
        Resolution earlier = documents.earlier();
        Resolution later = documents.later();
        long start = processorTime();
        new Aligner().align(earlier, later);
        return processorTime() - start;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
