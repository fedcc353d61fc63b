package recital.search.precedent;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import recital.diff.Differ;
import recital.language.Lexicon;
import recital.search.SearchText;
import recital.search.SharedRun;
import recital.search.TextRange;
import recital.search.index.IndexedParagraph;

/**
 * Puts what shares something with an asked paragraph into groups, each of which shares the same words.
 *
 * <p>A group begins with what tells. What has its words belongs to it whether or not that tells for itself, for one
 * text may have in its title what the other says. What the own series had before tells for that series, and nothing of other
 * titles.
 */
final class Grouping {

    /** Of two precedents that share this part of their words with the asked paragraph the words are the same. */
    private static final double SAME_WORDS = 0.6;

    /** What does not tell for itself has this part of a group's words. */
    private static final double ALL_WORDS = 0.85;

    /** What stands in the document's own series and has this part of the asked paragraph is what it was before. */
    private static final double FORERUNNER = 0.5;

    /** What has this part of the words of a group's best has its wording; what has less has it nearly. */
    private static final double AS_NEAR = 0.9;

    private final AskedText asked;
    private final PhraseBorders borders;
    private final List<Match> matches;
    private final Differ differ;
    private final List<GroupBuilder> groups = new ArrayList<>();
    private final BitSet shared = new BitSet();
    private final TellingWords telling;
    private final BitSet named;

    Grouping(AskedText asked, List<Match> matches, Differ differ) {
        this.asked = asked;
        this.differ = differ;
        this.matches = matches;
        telling = TellingWords.of(asked, matches);
        named = telling.namesTell() ? new BitSet() : telling.named();
        borders = new PhraseBorders(
                asked.text(), telling.verbs(), Lexicon.of(asked.paragraph().language()));
    }

    /** What is told of matches, those that share most first. */
    PrecedentAnswer answer(PrecedentQuery query) {
        List<Match> others = new ArrayList<>();
        for (Match match : matches) {
            if (query.commonplace() || telling.areIn(match)) {
                groupOf(match).tell(match);
            } else if (isForerunner(match) && !isToldOfOwn(match)) {
                groupOf(match).add(match);
            } else {
                others.add(match);
                continue;
            }
            addShared(match);
        }
        for (Match match : others) {
            groups.stream()
                    .filter(one -> hasWordsOf(match, one.best) && one.takes(match))
                    .findFirst()
                    .ifPresent(one -> one.add(match));
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
                paragraphs(matches.stream()) - paragraphs(groups.stream().flatMap(GroupBuilder::told)),
                telling.formulaTitles());
    }

    private void addShared(Match match) {
        for (SharedRun shown : shown(match)) {
            BitSet words = (BitSet) match.found().words().clone();
            words.clear(0, shown.start());
            words.clear(shown.end(), Math.max(shown.end(), words.length()));
            shared.or(words);
        }
    }

    private List<SharedRun> shown(Match match) {
        return telling.namesTell() ? borders.ofRuns(match.found()) : borders.ofTelling(match.found());
    }

    private static int paragraphs(Stream<Match> some) {
        return some.mapToInt(match -> match.paragraphs().size()).sum();
    }

    private boolean isForerunner(Match match) {
        return isOfOwn(match) && hasPart(FORERUNNER, asked.all(), match.words());
    }

    /** Whether others are such a part of some words, and of those of them that name nothing: a name alone is had by many. */
    private boolean hasPart(double part, BitSet words, BitSet others) {
        BitSet unnamed = (BitSet) words.clone();
        unnamed.andNot(named);
        return both(words, others) >= part * words.cardinality()
                && both(unnamed, others) >= part * unnamed.cardinality();
    }

    private boolean isOfOwn(Match match) {
        return match.paragraphs().stream().anyMatch(this::isOwn);
    }

    private boolean isOwn(IndexedParagraph paragraph) {
        return asked.series().filter(paragraph.series()::equals).isPresent();
    }

    /** Whether another group tells that its words stand in the own series. */
    private boolean isToldOfOwn(Match match) {
        return groups.stream()
                .anyMatch(one -> one.hasOwn() && !sharesWords(one.best, match) && hasWordsOf(one.best, match));
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

    private boolean sharesWords(Match one, Match other) {
        BitSet all = (BitSet) one.words().clone();
        all.or(other.words());
        BitSet both = (BitSet) one.words().clone();
        both.and(other.words());
        return hasPart(SAME_WORDS, all, both);
    }

    private boolean hasWordsOf(Match match, Match group) {
        return hasPart(ALL_WORDS, group.words(), match.words());
    }

    private static int both(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.and(others);
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
        private final List<Match> members = new ArrayList<>();
        private boolean tells;

        GroupBuilder(Match best) {
            this.best = best;
        }

        void add(Match match) {
            members.add(match);
        }

        /** Adds what tells for itself. */
        void tell(Match match) {
            add(match);
            tells = true;
        }

        boolean hasOwn() {
            return members.stream().anyMatch(Grouping.this::isOfOwn);
        }

        /** Whether a match that tells nothing for itself belongs to it. */
        boolean takes(Match match) {
            return tells || isOfOwn(match) || isWholeAsBest(match);
        }

        /** Whether the asked text stands in it as a whole, and in what the group began with. */
        private boolean isWholeAsBest(Match match) {
            return telling.isStanding(best) && telling.isStanding(match);
        }

        /** Whether so many other titles have the asked text as a whole that it stands. */
        private boolean stands() {
            Stream<Match> whole =
                    members.stream().filter(match -> tells ? telling.isStanding(match) : isWholeAsBest(match));
            List<IndexedParagraph> ofOthers = whole.flatMap(match -> match.paragraphs().stream())
                    .filter(paragraph -> !isOwn(paragraph))
                    .toList();
            return StandingText.titles(ofOthers) >= StandingText.TITLES;
        }

        /** Whether it has the words of the best but for a few, or is the text that stands, whatever its names. */
        private boolean isAsNear(Match match, boolean stands) {
            BitSet words = (BitSet) best.found().words().clone();
            int size = words.cardinality();
            words.and(match.found().words());
            return words.cardinality() >= AS_NEAR * size || stands && telling.isStanding(match);
        }

        /** Its members: where nothing tells those of the own series, and with them the text as a whole if enough titles have it. */
        Stream<Match> told() {
            boolean stands = stands();
            return members.stream()
                    .map(match -> tells || stands && isWholeAsBest(match) ? match : match.only(Grouping.this::isOwn))
                    .filter(match -> !match.paragraphs().isEmpty());
        }

        PrecedentGroup build() {
            List<Match> told = told().toList();
            boolean stands = stands();
            Predicate<Match> isAsNear = match -> isAsNear(match, stands);
            Match closest = closest(told);
            SearchText other = closest.found().other();
            List<SharedRun> runs = shown(closest);
            List<SharedPassage> passages = new ArrayList<>();
            for (SharedRun run : runs) {
                TextRange range = asked.text().range(run.start(), run.end());
                String agreed = other.range(run.otherStart(), run.otherEnd()).of(other.text());
                passages.add(new SharedPassage(
                        range,
                        differ.compare(
                                asked.paragraph().language(),
                                agreed,
                                range.of(asked.paragraph().text()))));
            }
            return new PrecedentGroup(
                    closest.precedent(runs),
                    passages,
                    paragraphs(told, isAsNear),
                    paragraphs(told, isAsNear.negate()),
                    stands ? paragraphs(told, isAsNear) : List.of());
        }

        private static List<IndexedParagraph> paragraphs(List<Match> told, Predicate<Match> which) {
            return told.stream()
                    .filter(which)
                    .flatMap(match -> match.paragraphs().stream())
                    .toList();
        }

        /** Of those that share most the one that differs least to the letter, and of these the last. */
        private Match closest(List<Match> told) {
            List<Match> ties = told.stream()
                    .filter(match -> match.weight() == best.weight())
                    .toList();
            if (ties.size() == 1) {
                return ties.get(0);
            }
            Map<Match, Integer> differences = new IdentityHashMap<>();
            ties.forEach(match -> differences.put(match, differences(match)));
            return Collections.min(
                    ties,
                    Comparator.<Match>comparingInt(differences::get)
                            .thenComparing(match -> !isToTheLetter(match))
                            .thenComparing(Match::last, IndexedParagraph.CHRONOLOGICAL.reversed()));
        }

        /** Whether what both have has the same signs and capitals. */
        private boolean isToTheLetter(Match match) {
            SearchText other = match.found().other();
            return match.runs().stream().allMatch(run -> within(asked.text(), run.start(), run.end())
                    .equals(within(other, run.otherStart(), run.otherEnd())));
        }

        private static String within(SearchText text, int start, int end) {
            return text.range(start, end).of(text.text());
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
