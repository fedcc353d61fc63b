package recital.search.precedent;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recital.diff.Differ;
import recital.search.SearchText;
import recital.search.SharedRun;
import recital.search.TextRange;
import recital.search.index.IndexedParagraph;

/**
 * Puts what shares something with an asked paragraph into groups, each of which shares the same words.
 *
 * <p>A group begins with what tells. What has its words belongs to it whether or not that tells for itself, for one
 * text may have in its title what the other says.
 */
final class Grouping {

    /** Of two precedents that share this part of their words with the asked paragraph the words are the same. */
    private static final double SAME_WORDS = 0.6;

    /** What does not tell for itself has this part of a group's words. */
    private static final double ALL_WORDS = 0.85;

    /** What stands in the document's own series and has this part of the asked paragraph is what it was before. */
    private static final double FORERUNNER = 0.5;

    private final AskedText asked;
    private final List<Match> matches;
    private final Differ differ;
    private final List<GroupBuilder> groups = new ArrayList<>();
    private final BitSet shared = new BitSet();
    private final TellingWords telling;

    Grouping(AskedText asked, List<Match> matches, Differ differ) {
        this.asked = asked;
        this.differ = differ;
        this.matches = matches;
        telling = TellingWords.of(asked, matches);
    }

    /** What is told of matches, those that share most first. */
    PrecedentAnswer answer(PrecedentQuery query) {
        List<Match> others = new ArrayList<>();
        for (Match match : matches) {
            if (query.commonplace() || isForerunner(match) || telling.areIn(match)) {
                shared.or(match.words());
                groupOf(match).add(match);
            } else {
                others.add(match);
            }
        }
        int commonplace = 0;
        for (Match match : others) {
            Optional<GroupBuilder> group =
                    groups.stream().filter(one -> hasWordsOf(match, one.best)).findFirst();
            group.ifPresent(one -> one.add(match));
            commonplace += group.isPresent() ? 0 : match.paragraphs().size();
        }
        List<PrecedentGroup> told =
                groups.stream().limit(query.limit()).map(GroupBuilder::build).toList();
        return new PrecedentAnswer(
                asked.paragraph(),
                asked.size(),
                shared.cardinality(),
                ranges(),
                told,
                groups.size() - told.size(),
                commonplace);
    }

    private boolean isForerunner(Match match) {
        return match.words().cardinality() >= FORERUNNER * asked.size()
                && asked.series().isPresent()
                && match.paragraphs().stream()
                        .anyMatch(one -> one.series().equals(asked.series().get()));
    }

    /** The group whose words it shares, or a new one. */
    private GroupBuilder groupOf(Match match) {
        for (GroupBuilder group : groups) {
            if (sharesWords(group.best, match)) {
                return group;
            }
        }
        GroupBuilder group = new GroupBuilder(match);
        groups.add(group);
        return group;
    }

    private static boolean sharesWords(Match one, Match other) {
        BitSet all = (BitSet) one.words().clone();
        all.or(other.words());
        return both(one, other) >= SAME_WORDS * all.cardinality();
    }

    private static boolean hasWordsOf(Match match, Match group) {
        return both(match, group) >= ALL_WORDS * group.words().cardinality();
    }

    private static int both(Match one, Match other) {
        BitSet both = (BitSet) one.words().clone();
        both.and(other.words());
        return both.cardinality();
    }

    /** The parts of the asked text in which shared words stand. */
    private List<TextRange> ranges() {
        List<TextRange> ranges = new ArrayList<>();
        for (int from = shared.nextSetBit(0); from >= 0; ) {
            int to = shared.nextClearBit(from);
            ranges.add(asked.text().range(from, to));
            from = shared.nextSetBit(to);
        }
        return ranges;
    }

    /** A group that grows. */
    private final class GroupBuilder {

        private final Match best;
        private final List<Match> ties = new ArrayList<>();
        private final List<IndexedParagraph> paragraphs = new ArrayList<>();
        private final List<IndexedParagraph> whole = new ArrayList<>();

        GroupBuilder(Match best) {
            this.best = best;
        }

        void add(Match match) {
            paragraphs.addAll(match.paragraphs());
            if (telling.isStanding(match)) {
                whole.addAll(match.paragraphs());
            }
            if (match.weight() == best.weight()) {
                ties.add(match);
            }
        }

        PrecedentGroup build() {
            Match closest = closest();
            SearchText other = closest.found().other();
            List<SharedPassage> passages = new ArrayList<>();
            for (SharedRun run : closest.runs()) {
                TextRange range = asked.text().range(run.start(), run.end());
                String agreed = other.range(run.otherStart(), run.otherEnd()).of(other.text());
                passages.add(new SharedPassage(
                        range,
                        differ.compare(
                                asked.paragraph().language(),
                                agreed,
                                range.of(asked.paragraph().text()))));
            }
            int titles = StandingText.titles(whole, asked);
            return new PrecedentGroup(
                    closest.precedent(), passages, paragraphs, titles < StandingText.TITLES ? 0 : titles);
        }

        /** Of those that share most the one that differs least to the letter, and of these the last. */
        private Match closest() {
            if (ties.size() == 1) {
                return best;
            }
            Map<Match, Integer> differences = new IdentityHashMap<>();
            ties.forEach(match -> differences.put(match, differences(match)));
            return Collections.min(
                    ties,
                    Comparator.<Match>comparingInt(differences::get)
                            .thenComparing(
                                    match -> match.paragraphs().get(0), IndexedParagraph.CHRONOLOGICAL.reversed()));
        }

        /** How many words are other ones, or stand in one of the two alone. */
        private int differences(Match match) {
            SearchText other = match.found().other();
            long others = match.found().words().stream()
                    .filter(word -> !asked.text()
                            .word(word)
                            .equals(other.word(match.found().partner().applyAsInt(word))))
                    .count();
            return (int) others
                    + match.runs().stream().mapToInt(SharedRun::gaps).sum();
        }
    }
}
