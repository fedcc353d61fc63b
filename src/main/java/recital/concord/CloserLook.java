package recital.concord;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.concord.ClauseComparison.Gap;
import recital.model.Language;

/**
 * What a gap weighs by its place in the language that seems to lack it: whether words stand there that nothing else renders,
 * whether the other languages show theirs there, whether it goes from mark to mark, and whether the passage is as long as it
 * would be with the clause or without.
 *
 * @param features by their names, in an order that is always the same
 */
record CloserLook(Map<String, Double> features) {

    /** Letters of small words at the ends of a clause. */
    private static final int MOST_BESIDE = 30;

    private static final int FEW_LETTERS = 5;

    /** No more can be left out and anything be compared. */
    private static final double MOST_SHARE = 0.95;

    /** More clauses are not looked at for the room beside a place. */
    private static final double MOST_SURPLUS = 3;

    private static final BoostedTrees TREES = BoostedTrees.read("gap-trees");

    static CloserLook of(Gap gap, GapEvidence evidence, RowCoverage coverage) {
        Map<String, Double> features = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            features.put(language.code(), language == gap.language() ? 1.0 : 0);
        }
        addEvidence(features, evidence, gap, coverage);
        addClause(features, gap, coverage);
        addPlace(features, GapPlace.of(gap, evidence.letters(), coverage), evidence.letters());
        addLength(features, gap, evidence, coverage);
        addValues(features, gap, coverage);
        addWitnesses(features, gap, evidence.letters(), coverage);
        return new CloserLook(features);
    }

    /** The natural logarithm of the odds, as it were among the passages and clauses that the trees were grown by. */
    double weight() {
        return TREES.weight(features);
    }

    private static void addEvidence(Map<String, Double> features, GapEvidence evidence, Gap gap, RowCoverage coverage) {
        features.put("words", evidence.weight());
        features.put("alone", evidence.alone());
        features.put("together", evidence.together());
        features.put("agreed", evidence.agreed());
        features.put("letters", evidence.letters());
        features.put("share", evidence.share());
        features.put("marks", evidence.marks());
        features.put("marks-expected", ExpectedMarks.fewer(coverage.row(), gap.language()));
        features.put("uneven", evidence.even() ? 0.0 : 1);
    }

    /** A clause that is left out goes from mark to mark, but for small words that are not looked for. */
    private static void addClause(Map<String, Double> features, Gap gap, RowCoverage coverage) {
        String text = coverage.passage(gap.from()).text();
        features.put("to-mark-before", toMark(text, gap.start() - 1, -1));
        features.put("to-mark-after", toMark(text, gap.end(), 1));
        String clause = text.substring(gap.start(), gap.end());
        features.put(
                "names",
                (double) Stream.of(clause.split("\\P{L}+"))
                                .filter(word -> word.matches("\\p{Lu}.*"))
                                .mapToInt(String::length)
                                .sum()
                        / clause.length());
        features.put("said-before", coverage.repeated(gap));
    }

    private static double toMark(String text, int start, int step) {
        int letters = 0;
        for (int at = start; at >= 0 && at < text.length() && letters < MOST_BESIDE; at += step) {
            if (GapPlace.isMark(text.charAt(at))) {
                break;
            }
            letters += Character.isLetter(text.charAt(at)) ? 1 : 0;
        }
        return letters;
    }

    private static void addPlace(Map<String, Double> features, GapPlace place, double letters) {
        features.put("unsaid", place.near());
        features.put("unsaid-share", place.near() / (letters + FEW_LETTERS));
        features.put("unsaid-in-all", place.all());
        features.put("sure", place.sure());
        features.put("at-mark", place.atMark() ? 1.0 : 0);
    }

    private static void addLength(Map<String, Double> features, Gap gap, GapEvidence evidence, RowCoverage coverage) {
        ExpectedLength expected = coverage.expected(gap.language());
        double own = Lengths.inEnglish(
                gap.language(), coverage.passage(gap.language()).text());
        double share = Math.min(MOST_SHARE, evidence.share());
        double longer = (own - expected.length()) / expected.spread();
        features.put("longer", longer);
        features.put("longer-without", longer - Math.log(1 - share) / expected.spread());
        features.put("length", expected.length());
        features.put("length-odds", expected.oddsOfGap(own, share));
        features.put("share-in-spreads", share / expected.spread());
    }

    /** The numbers of a clause are left out with it. */
    private static void addValues(Map<String, Double> features, Gap gap, RowCoverage coverage) {
        Map<Value, Integer> free = new HashMap<>();
        values(gap.language(), coverage).forEach(stated -> free.merge(stated.value(), 1, Integer::sum));
        Map<Boolean, List<StatedValue>> inside = values(gap.from(), coverage).stream()
                .collect(Collectors.partitioningBy(
                        stated -> stated.start() >= gap.start() && stated.start() < gap.end()));
        Objects.requireNonNull(inside.get(false)).forEach(stated -> free.merge(stated.value(), -1, Integer::sum));
        double missing = 0;
        double there = 0;
        for (StatedValue stated : Objects.requireNonNull(inside.get(true))) {
            if (stated.certain()) {
                boolean found = free.merge(stated.value(), -1, Integer::sum) >= 0;
                there += found ? 1 : 0;
                missing += found ? 0 : 1;
            }
        }
        features.put("values-missing", missing);
        features.put("values-there", there);
    }

    private static List<StatedValue> values(Language language, RowCoverage coverage) {
        return ValueReader.of(language).read(coverage.passage(language).text());
    }

    private static void addWitnesses(Map<String, Double> features, Gap gap, double letters, RowCoverage coverage) {
        int at = GapPlace.at(gap, coverage);
        List<GapWitness> all = GapEvidence.witnesses(gap, coverage.row())
                .flatMap(witness -> GapWitness.of(witness, gap, letters, at, coverage).stream())
                .toList();
        GapWitness own = GapWitness.of(gap.from(), gap, letters, at, coverage).orElseThrow();
        ToDoubleFunction<GapWitness> room = one -> ofClause(one.before() + one.after(), letters);
        ToDoubleFunction<GapWitness> nearest = one -> ofClause(one.nearest(), letters);
        features.put("witnesses", (double) all.size());
        features.put("witnessed", mean(all, GapWitness::weight));
        features.put("witnessed-least", least(all, GapWitness::weight));
        features.put("witnessed-own", own.weight());
        features.put("lacking", mean(all, GapWitness::lacking));
        features.put("lacking-least", least(all, GapWitness::lacking));
        features.put("lacking-own", own.lacking());
        features.put("size", mean(all, GapWitness::size));
        features.put("rendered-near", mean(all, GapWitness::near));
        features.put("rendered-far", mean(all, GapWitness::far));
        features.put("room", mean(all, room));
        features.put("room-least", least(all, room));
        features.put("room-own", room.applyAsDouble(own));
        features.put("room-before", ofClause(own.before(), letters));
        features.put("room-after", ofClause(own.after(), letters));
        features.put("nearest", mean(all, nearest));
        features.put("nearest-least", least(all, nearest));
        features.put("nearest-own", nearest.applyAsDouble(own));
        features.put("marks-there", mean(all, GapWitness::marks));
        features.put("marks-there-own", (double) own.marks());
    }

    private static double ofClause(double surplus, double letters) {
        return Math.max(-MOST_SURPLUS, Math.min(MOST_SURPLUS, surplus / (letters + FEW_LETTERS)));
    }

    private static double mean(List<GapWitness> all, ToDoubleFunction<GapWitness> feature) {
        return all.stream().mapToDouble(feature).average().orElse(0);
    }

    private static double least(List<GapWitness> all, ToDoubleFunction<GapWitness> feature) {
        return all.stream().mapToDouble(feature).min().orElse(0);
    }
}
