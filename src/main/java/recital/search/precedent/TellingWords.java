package recital.search.precedent;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.References.Reference;
import recital.model.Organ;
import recital.search.SearchText;
import recital.search.SharedRun;
import recital.search.TextRange;
import recital.search.index.IndexedParagraph;

/**
 * The words of an asked text that tell of agreed language when another text has them too.
 *
 * <p>The names of bodies, documents and events, citations with their dates, titles in quotation marks, and the formulas that
 * many titles have are shared by texts that have nothing else in common.
 */
final class TellingWords {

    /** So little tells a word that stands in every third paragraph. */
    private static final double ORDINARY = 1;

    /** Some seven ordinary words, or three rare ones, beyond what stands in one text alone. */
    private static final double LEAST_WEIGHT = 14;

    /** What so many titles have is a formula. */
    private static final int FORMULA = 30;

    /** A run of this part of the words of the asked text is the text itself. */
    private static final double WHOLE = 0.75;

    /** If so large a part of them tells. */
    private static final double OWN = 0.5;

    /** For four words that both have three may stand in one text alone. */
    private static final double MOST_GAPS = 0.75;

    private static final List<PhrasePattern> NAMES = List.of(
            PhrasePattern.PROPER_NAME, PhrasePattern.QUOTED_TITLE, PhrasePattern.NAMED_THING, PhrasePattern.PROCEDURE);

    private final SearchText text;
    private final BitSet telling;

    /** Whether a text that is a name is asked about for its own sake. */
    private final boolean namesToo;

    private TellingWords(SearchText text, boolean namesToo) {
        this.text = text;
        this.namesToo = namesToo;
        telling = new BitSet(text.size());
        telling.set(0, text.size());
    }

    /** Those of what is asked about, where that has such matches. */
    static TellingWords of(AskedParagraph asked, SearchText text, List<Match> matches) {
        TellingWords words = new TellingWords(text, asked.place().isEmpty());
        words.leaveOutNames(Lexicon.of(asked.language()));
        words.leaveOutFormulas(matches);
        return words;
    }

    private void leaveOutNames(Lexicon lexicon) {
        for (Reference reference : lexicon.references().of(text.text(), Organ.GENERAL_ASSEMBLY)) {
            leaveOut(reference.start(), reference.end());
        }
        for (PhrasePattern name : NAMES) {
            Matcher names = lexicon.pattern(name).matcher(text.text());
            while (names.find()) {
                leaveOut(names.start(), names.end());
            }
        }
    }

    private void leaveOut(int start, int end) {
        for (int i = 0; i < text.size(); i++) {
            TextRange word = text.range(i, i + 1);
            if (word.start() < end && word.end() > start) {
                telling.clear(i);
            }
        }
    }

    /** What stands in many titles, whatever its words are. */
    private void leaveOutFormulas(List<Match> matches) {
        Map<String, BitSet> bySeries = new HashMap<>();
        for (Match match : matches) {
            for (IndexedParagraph paragraph : match.paragraphs()) {
                bySeries.computeIfAbsent(paragraph.series(), series -> new BitSet())
                        .or(match.found().words());
            }
        }
        int[] titles = new int[text.size()];
        bySeries.values().forEach(words -> words.stream().forEach(word -> titles[word]++));
        for (int i = 0; i < titles.length; i++) {
            if (titles[i] >= FORMULA) {
                telling.clear(i);
            }
        }
    }

    /** Whether a wording shares more than names, citations and formulas. */
    boolean areIn(Match match, int least) {
        return match.runs().stream().anyMatch(run -> tells(run, match.found().words(), least));
    }

    private boolean tells(SharedRun run, BitSet shared, int least) {
        if (run.gaps() > MOST_GAPS * run.words()) {
            return false;
        }
        BitSet both = shared.get(run.start(), run.end());
        both.and(telling.get(run.start(), run.end()));
        if (run.words() >= WHOLE * text.size() && (namesToo || both.cardinality() >= OWN * run.words())) {
            return true;
        }
        double weight = both.stream()
                .mapToDouble(
                        word -> Math.max(0, text.words().get(run.start() + word).weight() - ORDINARY))
                .sum();
        return both.cardinality() >= least && weight - run.gaps() >= LEAST_WEIGHT;
    }
}
