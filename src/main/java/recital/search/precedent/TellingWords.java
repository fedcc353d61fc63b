package recital.search.precedent;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.Opening.Scale;
import recital.language.PhrasePattern;
import recital.language.WordPairs;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.search.NamedRanges;
import recital.search.SearchText;
import recital.search.SharedRun;
import recital.search.SharedRuns.Found;
import recital.search.index.IndexedParagraph;
import recital.text.Folding;

/**
 * The words of an asked text that tell of agreed language when another text has them too.
 *
 * <p>The names of bodies, documents and events, citations with their dates, titles in quotation marks, and the formulas that
 * many titles have are shared by texts that have nothing else in common.
 */
final class TellingWords {

    /** What agreed language with a verb of its own tells at least, beyond what stands in one text alone. */
    private static final double CLAUSE = 27;

    /** What it tells at least where it is but a thing that may be spoken of in any way. */
    private static final double THING = 46;

    /** What a text tells that stands in the other as a whole. */
    private static final double WHOLE_TEXT = 16;

    /** What standing text tells at least, names and formulas included. */
    private static final double STANDING = 80;

    /** So many words after a verb are what it says. */
    private static final int SAID = 3;

    /** What so many titles have is a formula. */
    private static final int FORMULA = 30;

    /** A run of this part of the words of the asked text is the text itself. */
    private static final double WHOLE = 0.75;

    /** What is shorter is a heading or a lead-in. */
    private static final int SENTENCE = 6;

    /** For four words that both have three may stand in one text alone. */
    private static final double MOST_GAPS = 0.75;

    /** So many words beside names are agreed language, in however many titles they stand and even if quoted in one text. */
    private static final int AGREED_EVERYWHERE = 20;

    private final AskedText asked;
    private final NameWords names;
    private final double[] content;

    /** After which words a verb ends. */
    private final BitSet verbs = new BitSet();

    /** Who is asked to do something. */
    private final BitSet addressed = new BitSet();

    private final BitSet formulas = new BitSet();
    private final OpenEnds ends;

    /** What stands in the title of its own document or of one that shares something: a subject by its name, in whatever letters. */
    private BitSet titled = new BitSet();

    private StandingText standing = StandingText.NONE;

    private TellingWords(AskedText asked) {
        this.asked = asked;
        names = NameWords.of(asked.text(), lexicon());
        content = content(asked.text(), lexicon().pairs());
        NamedRanges.found(PhrasePattern.PREDICATE, asked.text().text(), lexicon())
                .forEach(verb -> verbs.set(asked.text().wordsBefore(verb.end())));
        asked.paragraph()
                .place()
                .flatMap(place ->
                        lexicon().opening(asked.text().text(), place.paragraph().part()))
                .ifPresent(opening -> addOpening(opening, asked.text()));
        ends = new OpenEnds(asked.text(), verbs, lexicon());
    }

    /** That somebody is asked says nothing before it is said to do what. */
    private void addOpening(Opening opening, SearchText text) {
        int end = text.wordsBefore(opening.text().length());
        if (opening.scale() != Scale.ACTION) {
            verbs.set(end);
        } else if (verbs.nextSetBit(end + 1) > 0) {
            addressed.set(0, verbs.nextSetBit(end + 1) - 1);
        }
    }

    /** What each word tells to whom knows the one before it or the one after it, in the mean. */
    private static double[] content(SearchText text, WordPairs pairs) {
        double[] content = new double[text.size()];
        List<String> words = IntStream.range(0, text.size())
                .mapToObj(i -> Folding.TYPOGRAPHY.fold(text.word(i)).toLowerCase(Locale.ROOT))
                .toList();
        for (int i = 0; i < content.length; i++) {
            double alone = text.words().get(i).weight();
            double after = i == 0 ? alone : pairs.toldAfter(words.get(i - 1), words.get(i));
            double before = i == content.length - 1 ? alone : pairs.toldBefore(words.get(i), words.get(i + 1));
            content[i] = (Math.min(alone, after) + Math.min(alone, before)) / 2;
        }
        return content;
    }

    private Lexicon lexicon() {
        return Lexicon.of(asked.paragraph().language());
    }

    /** Those of what is asked about, where that has such matches. */
    static TellingWords of(AskedText asked, List<Match> matches) {
        TellingWords words = new TellingWords(asked);
        words.findFormulas(matches);
        words.standing = words.isHeading() ? StandingText.NONE : StandingText.in(asked, matches, words.lexicon());
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

    /** Whether a match is the asked text as a whole, as many titles have it. */
    boolean isStanding(Match match) {
        return standing.twins().contains(match);
    }

    /** Whether a wording shares more than names, citations and formulas, or is text that stands in many titles and tells much. */
    boolean areIn(Match match) {
        return isStanding(match)
                        && match.found().words().stream()
                                        .mapToDouble(word -> content[word])
                                        .sum()
                                >= STANDING
                || shareLanguage(match);
    }

    private boolean shareLanguage(Match match) {
        List<SharedRun> runs = match.runs().stream()
                .filter(run -> run.gaps() <= MOST_GAPS * run.words()
                        && mayTell(run, match.found().words()))
                .toList();
        if (runs.isEmpty() || isHeading() || match.paragraphs().stream().anyMatch(one -> isHeading(one.id()))) {
            return false;
        }
        SearchText text = match.found().other();
        NameWords others = NameWords.of(text, lexicon());
        BitSet inNone = unnamed(match.found(), (word, other) -> names.inEither(word, others, other));
        BitSet notInBoth = unnamed(match.found(), (word, other) -> names.inBoth(word, others, other));
        BitSet open = (BitSet) addressed.clone();
        runs.forEach(run -> open.or(ends.in(run, match.found())));
        if (!isStanding(match)) {
            inNone.andNot(standing.formula());
            notInBoth.andNot(standing.formula());
        }
        return runs.stream().anyMatch(run -> tells(run, text.size(), inNone, notInBoth, open));
    }

    /** Whether it tells if the other text has no names: most do not, and names take long to be found. */
    private boolean mayTell(SharedRun run, BitSet found) {
        BitSet shared = found.get(run.start(), run.end());
        BitSet unnamed = (BitSet) shared.clone();
        unnamed.andNot(names.sure().get(run.start(), run.end()));
        return run.words() >= WHOLE * asked.size()
                || unnamed.cardinality() >= asked.least() && isLanguage(run, unnamed, new BitSet())
                || run.words() >= AGREED_EVERYWHERE && isLanguage(run, shared, new BitSet());
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

    private boolean tells(SharedRun run, int otherSize, BitSet inNone, BitSet notInBoth, BitSet open) {
        BitSet telling = inNone.get(run.start(), run.end());
        if (telling.cardinality() < AGREED_EVERYWHERE) {
            telling.andNot(formulas.get(run.start(), run.end()));
            telling.andNot(titled.get(run.start(), run.end()));
        }
        if (namesTell()
                ? run.words() >= WHOLE * asked.size()
                : isWhole(run, otherSize) && !leadsToPoints() && content(run, telling, open) >= WHOLE_TEXT) {
            return true;
        }
        BitSet all = notInBoth.get(run.start(), run.end());
        all.andNot(titled.get(run.start(), run.end()));
        return telling.cardinality() >= asked.least() && isLanguage(run, telling, open)
                || all.cardinality() >= AGREED_EVERYWHERE && isLanguage(run, all, open);
    }

    /** Whether these words of a run tell as much as agreed language does, open ends aside. */
    private boolean isLanguage(SharedRun run, BitSet telling, BitSet open) {
        double content = content(run, telling, open) - run.gaps();
        return content >= THING || content >= CLAUSE && hasVerb(run, telling, open);
    }

    private double content(SharedRun run, BitSet telling, BitSet open) {
        return telling.stream()
                .map(word -> run.start() + word)
                .filter(word -> !open.get(word))
                .mapToDouble(word -> content[word])
                .sum();
    }

    private boolean hasVerb(SharedRun run, BitSet telling, BitSet open) {
        if (!lexicon().has(PhrasePattern.PREDICATE)) {
            return true;
        }
        for (int end = verbs.nextSetBit(run.start() + 1);
                end >= 0 && end < run.end();
                end = verbs.nextSetBit(end + 1)) {
            if (!open.get(end - 1)
                    && telling.get(end - run.start(), run.length()).cardinality() >= SAID) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is all of the asked text, or most of both: of a short one the words that differ may be what matters. */
    private boolean isWhole(SharedRun run, int otherSize) {
        return run.words() == asked.size() && asked.size() >= SENTENCE
                || run.words() >= WHOLE * Math.max(asked.size(), otherSize);
    }

    /** Whether it ends in a colon: what it says is told by its points. */
    private boolean leadsToPoints() {
        String text = asked.text().text().strip();
        return text.endsWith(":") || text.endsWith("\uff1a");
    }

    /** A heading names what is spoken of below it and says nothing. */
    private boolean isHeading() {
        return asked.paragraph()
                .place()
                .filter(place -> isHeading(place.paragraph()))
                .isPresent();
    }

    private static boolean isHeading(ParagraphId id) {
        return id.part() == Part.HEADING;
    }

    /** Whether a text that is a name is asked about for its own sake. */
    private boolean namesTell() {
        return asked.paragraph().place().isEmpty();
    }
}
