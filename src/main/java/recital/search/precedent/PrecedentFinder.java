package recital.search.precedent;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import recital.diff.Differ;
import recital.model.Language;
import recital.search.SearchText;
import recital.search.SharedRun;
import recital.search.SharedRuns;
import recital.search.TextAnalyzer;
import recital.search.index.IndexedParagraph;
import recital.search.index.ParagraphIndex;
import recital.search.index.Wording;

/**
 * Finds where the wording of a paragraph was agreed before: candidates from the index, each then aligned word by word.
 *
 * <p>Several threads may ask it at once.
 */
public final class PrecedentFinder {

    /** So many wordings are aligned of the likeliest. */
    private static final int CANDIDATES = 100;

    /** Of two precedents that share this part of their words with the asked paragraph the words are the same. */
    private static final double SAME_WORDS = 0.6;

    private final ParagraphIndex index;
    private final Differ differ = new Differ();
    private final Map<Language, TextAnalyzer> analyzers = new ConcurrentHashMap<>();

    public PrecedentFinder(ParagraphIndex index) {
        this.index = index;
    }

    /** The precedents of a paragraph. */
    public PrecedentAnswer find(AskedParagraph asked, PrecedentQuery query) {
        TextAnalyzer analyzer = analyzers.computeIfAbsent(asked.language(), TextAnalyzer::new);
        SearchText text = analyzer.analyze(asked.text());
        List<Match> matches = matches(text, query, analyzer);
        BitSet shared = new BitSet();
        List<GroupBuilder> groups = new ArrayList<>();
        for (Match match : matches) {
            shared.or(match.words());
            groupOf(match, groups).add(match);
        }
        List<PrecedentGroup> told = groups.stream()
                .limit(query.limit())
                .map(group -> group.build(asked, text, analyzer))
                .toList();
        return new PrecedentAnswer(asked, text.size(), shared.cardinality(), told, groups.size() - told.size());
    }

    /** The wordings that share something, those that share most first, of equals the first that was agreed. */
    private List<Match> matches(SearchText text, PrecedentQuery query, TextAnalyzer analyzer) {
        SharedRuns shared = new SharedRuns(text);
        int least = Math.min(query.leastWords(), text.size());
        List<Match> matches = new ArrayList<>();
        for (Wording wording : index.candidates(text, query.scope(), CANDIDATES)) {
            List<SharedRun> runs = shared.with(analyzer.analyze(wording.text()), least);
            if (!runs.isEmpty()) {
                matches.add(new Match(wording, runs, index.paragraphsWith(wording, query.scope())));
            }
        }
        matches.sort(Match.BEST_FIRST);
        return matches;
    }

    /** The group whose words it shares, or a new one. */
    private GroupBuilder groupOf(Match match, List<GroupBuilder> groups) {
        for (GroupBuilder group : groups) {
            if (group.closest.sharesWordsOf(match)) {
                return group;
            }
        }
        GroupBuilder group = new GroupBuilder(match);
        groups.add(group);
        return group;
    }

    /**
     * A wording that shares something.
     *
     * @param words which words of the asked paragraph it has
     */
    private record Match(
            Wording wording, List<SharedRun> runs, List<IndexedParagraph> paragraphs, double weight, BitSet words) {

        static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble((Match match) -> -match.weight)
                .thenComparing(match -> match.paragraphs.get(0), IndexedParagraph.CHRONOLOGICAL);

        Match(Wording wording, List<SharedRun> runs, List<IndexedParagraph> paragraphs) {
            this(
                    wording,
                    runs,
                    paragraphs,
                    runs.stream().mapToDouble(SharedRun::weight).sum(),
                    words(runs));
        }

        private static BitSet words(List<SharedRun> runs) {
            BitSet words = new BitSet();
            runs.forEach(run -> words.set(run.start(), run.end()));
            return words;
        }

        boolean sharesWordsOf(Match other) {
            BitSet both = (BitSet) words.clone();
            both.and(other.words);
            BitSet all = (BitSet) words.clone();
            all.or(other.words);
            return both.cardinality() >= SAME_WORDS * all.cardinality();
        }
    }

    /** A group that grows. */
    private final class GroupBuilder {

        private final Match closest;
        private final List<IndexedParagraph> paragraphs = new ArrayList<>();

        GroupBuilder(Match closest) {
            this.closest = closest;
        }

        void add(Match match) {
            paragraphs.addAll(match.paragraphs());
        }

        PrecedentGroup build(AskedParagraph asked, SearchText text, TextAnalyzer analyzer) {
            SearchText other = analyzer.analyze(closest.wording().text());
            List<SharedPassage> passages = closest.runs().stream()
                    .map(run -> passage(asked.language(), run, text, other))
                    .toList();
            Precedent precedent =
                    new Precedent(closest.paragraphs().get(0), closest.wording().text(), closest.runs());
            return new PrecedentGroup(precedent, passages, paragraphs);
        }

        private SharedPassage passage(Language language, SharedRun run, SearchText text, SearchText other) {
            int start = text.words().get(run.start()).start();
            int end = text.words().get(run.end() - 1).end();
            int otherStart = other.words().get(run.otherStart()).start();
            int otherEnd = other.words().get(run.otherEnd() - 1).end();
            return new SharedPassage(
                    start,
                    end,
                    differ.compare(
                            language,
                            other.text().substring(otherStart, otherEnd),
                            text.text().substring(start, end)));
        }
    }
}
