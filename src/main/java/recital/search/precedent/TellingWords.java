package recital.search.precedent;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.model.ParagraphId.Part;
import recital.search.SearchText;
import recital.search.SharedRun;
import recital.search.SharedRuns.Found;
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

    /** A word that stands in every seventh paragraph at most. */
    private static final double RARE = 2;

    /** Some seven ordinary words, or three rare ones, beyond what stands in one text alone. */
    private static final double LEAST_WEIGHT = 14;

    /** What so many titles have is a formula. */
    private static final int FORMULA = 30;

    /** A run of this part of the words of the asked text is the text itself. */
    private static final double WHOLE = 0.75;

    /** What is shorter is a heading or a lead-in. */
    private static final int SENTENCE = 6;

    /** If so large a part of them tells. */
    private static final double OWN = 0.5;

    /** For four words that both have three may stand in one text alone. */
    private static final double MOST_GAPS = 0.75;

    /** So many words beside names are agreed language, in however many titles they stand and even if quoted in one text. */
    private static final int AGREED_EVERYWHERE = 20;

    private final AskedText asked;
    private final NameWords names;
    private final BitSet formulas = new BitSet();

    /** What stands in the title of its own document or of one that shares something: a subject by its name, in whatever letters. */
    private BitSet titled = new BitSet();

    private TellingWords(AskedText asked) {
        this.asked = asked;
        names = NameWords.of(asked.text(), lexicon());
    }

    private Lexicon lexicon() {
        return Lexicon.of(asked.paragraph().language());
    }

    /** Those of what is asked about, where that has such matches. */
    static TellingWords of(AskedText asked, List<Match> matches) {
        TellingWords words = new TellingWords(asked);
        words.findFormulas(matches);
        words.titled = TitleWords.in(
                asked.text(),
                Stream.concat(
                                Stream.of(asked.title()),
                                matches.stream()
                                        .flatMap(match -> match.paragraphs().stream())
                                        .map(IndexedParagraph::title))
                        .collect(Collectors.toSet()),
                asked.analyzer());
        return words;
    }

    /** What stands in many titles, whatever its words are. */
    private void findFormulas(List<Match> matches) {
        Map<String, BitSet> bySeries = new HashMap<>();
        for (Match match : matches) {
            for (IndexedParagraph paragraph : match.paragraphs()) {
                bySeries.computeIfAbsent(paragraph.series(), series -> new BitSet())
                        .or(match.found().words());
            }
        }
        int[] titles = new int[asked.size()];
        bySeries.values().forEach(words -> words.stream().forEach(word -> titles[word]++));
        for (int i = 0; i < titles.length; i++) {
            formulas.set(i, titles[i] >= FORMULA);
        }
    }

    /** Whether a wording shares more than names, citations and formulas. */
    boolean areIn(Match match) {
        List<SharedRun> runs = match.runs().stream()
                .filter(run -> run.gaps() <= MOST_GAPS * run.words()
                        && mayTell(run, match.found().words()))
                .toList();
        if (runs.isEmpty() || isHeading()) {
            return false;
        }
        SearchText text = asked.analyzer().analyze(match.wording().text());
        NameWords others = NameWords.of(text, lexicon());
        BitSet inNone = unnamed(match.found(), (word, other) -> names.inEither(word, others, other));
        BitSet notInBoth = unnamed(match.found(), (word, other) -> names.inBoth(word, others, other));
        return runs.stream().anyMatch(run -> tells(run, text.size(), inNone, notInBoth));
    }

    /** Whether it tells if the other text has no names: most do not, and names take long to be found. */
    private boolean mayTell(SharedRun run, BitSet shared) {
        BitSet unnamed = shared.get(run.start(), run.end());
        unnamed.andNot(names.sure().get(run.start(), run.end()));
        return run.words() >= AGREED_EVERYWHERE
                || run.words() >= WHOLE * asked.size()
                || unnamed.cardinality() >= asked.least();
    }

    /** Tells of a word of both texts, by its places in the asked and the other one, whether it is in a name. */
    @FunctionalInterface
    private interface NameTest {
        boolean isNamed(int word, int other);
    }

    /** Those of the words of both that are in no name. */
    private static BitSet unnamed(Found found, NameTest test) {
        BitSet unnamed = new BitSet();
        found.words().stream()
                .filter(word -> !test.isNamed(word, found.partner().applyAsInt(word)))
                .forEach(unnamed::set);
        return unnamed;
    }

    private boolean tells(SharedRun run, int otherSize, BitSet inNone, BitSet notInBoth) {
        BitSet telling = inNone.get(run.start(), run.end());
        if (telling.cardinality() < AGREED_EVERYWHERE) {
            telling.andNot(formulas.get(run.start(), run.end()));
            telling.andNot(titled.get(run.start(), run.end()));
        }
        if (namesTell()
                ? run.words() >= WHOLE * asked.size()
                : isWhole(run, otherSize) && telling.cardinality() >= OWN * run.words()) {
            return true;
        }
        return telling.cardinality() >= asked.least()
                        && betweenRare(run, telling) >= asked.least() - 1
                        && weight(run, telling) - run.gaps() >= LEAST_WEIGHT
                || notInBoth.get(run.start(), run.end()).cardinality() >= AGREED_EVERYWHERE;
    }

    /** Whether it is all of the asked text, or most of both: of a short one the words that differ may be what matters. */
    private boolean isWhole(SharedRun run, int otherSize) {
        return run.words() == asked.size() && asked.size() >= SENTENCE
                || run.words() >= WHOLE * Math.max(asked.size(), otherSize);
    }

    /** A heading names what is spoken of below it and says nothing. */
    private boolean isHeading() {
        return asked.paragraph()
                .place()
                .filter(place -> place.paragraph().part() == Part.HEADING)
                .isPresent();
    }

    /** How many there are from the first to the last rare one: what links a run to the words around it is shared by chance. */
    private int betweenRare(SharedRun run, BitSet telling) {
        int first = telling.nextSetBit(0);
        while (first >= 0 && weight(run, first) < RARE) {
            first = telling.nextSetBit(first + 1);
        }
        int last = telling.length() - 1;
        while (last > first && weight(run, last) < RARE) {
            last = telling.previousSetBit(last - 1);
        }
        return first < 0 ? 0 : telling.get(first, last + 1).cardinality();
    }

    private double weight(SharedRun run, int word) {
        return asked.text().words().get(run.start() + word).weight();
    }

    private double weight(SharedRun run, BitSet telling) {
        return telling.stream()
                .mapToDouble(word -> weight(run, word) - ORDINARY)
                .filter(weight -> weight > 0)
                .sum();
    }

    /** Whether a text that is a name is asked about for its own sake. */
    private boolean namesTell() {
        return asked.paragraph().place().isEmpty();
    }
}
