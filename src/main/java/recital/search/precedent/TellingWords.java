package recital.search.precedent;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.search.SharedRun;
import recital.search.SharedRuns.Found;
import recital.search.index.IndexedParagraph;
import recital.search.precedent.TellingStretch.Measure;

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

    /** What so many titles have is a formula. */
    private static final int FORMULA = 30;

    /** A run of this part of the words of the asked text is the text itself. */
    private static final double WHOLE = 0.75;

    /** What is shorter is a heading or a lead-in. */
    private static final int SENTENCE = 6;

    /** For four words that both have three may stand in one text alone. */
    private static final double MOST_GAPS = 0.75;

    /** So many words are agreed even if they are of procedure. */
    private static final int LONG = 40;

    /** So many words beside names are agreed language, in however many titles they stand and even if quoted in one text. */
    private static final int AGREED_EVERYWHERE = 20;

    private final AskedText asked;
    private final NameWords names;
    private final WordContent content;

    private final VerbWords verbs;
    private final BitSet formulas = new BitSet();
    private final OpenEnds ends;

    /** What stands in the title of its own document or of one that shares something: a subject by its name, in whatever letters. */
    private BitSet titled = new BitSet();

    private StandingText standing = StandingText.NONE;

    private int formulaTitles;

    private TellingWords(AskedText asked) {
        this.asked = asked;
        names = NameWords.of(asked.text(), lexicon());
        content = new WordContent(asked.text(), lexicon());
        verbs = new VerbWords(asked, lexicon());
        ends = new OpenEnds(asked.text(), verbs.ends(), lexicon());
    }

    private Lexicon lexicon() {
        return Lexicon.of(asked.paragraph().language());
    }

    /** Those of what is asked about, where that has such matches. */
    static TellingWords of(AskedText asked, List<Match> matches) {
        TellingWords words = new TellingWords(asked);
        words.findFormulas(matches);
        words.findStanding(matches);
        if (words.standing.twins().stream().anyMatch(words::tellsAsStanding)) {
            words.standing = words.standing.told(asked);
        }
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

    /** What stands in other titles as a whole and says something, and not only who reports, cites or considers what. */
    private void findStanding(List<Match> matches) {
        StandingText whole = isHeading() ? StandingText.NONE : StandingText.in(asked, matches, lexicon());
        if (namesTell() || saysSomething()) {
            standing = whole;
        } else {
            formulaTitles = whole.others();
        }
    }

    private boolean saysSomething() {
        return !content.isSurelyProcedure() && content.of(without(names.any(), asked.all())) >= WHOLE_TEXT;
    }

    /** In how many other titles the asked text stands as a whole and is but a formula of procedure, a citation or a name. */
    int formulaTitles() {
        return formulaTitles;
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
        return isStanding(match) && tellsAsStanding(match) || shareLanguage(match);
    }

    private boolean tellsAsStanding(Match match) {
        return content.of(match.found().words()) >= STANDING;
    }

    /** The words of the asked text that are in a name, or are likely to be. */
    BitSet named() {
        return names.any();
    }

    /** After which words of the asked text a verb ends. */
    BitSet verbs() {
        return verbs.ends();
    }

    private boolean shareLanguage(Match match) {
        Found found = match.found();
        List<SharedRun> runs =
                match.runs().stream().filter(run -> mayTell(run, found)).toList();
        if (runs.isEmpty()
                || isHeading()
                || !namesTell()
                        && content.isSurelyProcedure()
                        && runs.stream().noneMatch(run -> isLong(run, found.words()))
                || match.paragraphs().stream().anyMatch(one -> isHeading(one.id()))) {
            return false;
        }
        NameWords others = NameWords.of(found.other(), lexicon());
        BitSet inNone = unnamed(found, (word, other) -> names.inEither(word, others, other));
        BitSet notInBoth = unnamed(found, (word, other) -> names.inBoth(word, others, other));
        BitSet open = verbs.addressed();
        runs.forEach(run -> open.or(ends.in(run, found)));
        if (standing.covers(match)) {
            inNone.andNot(standing.formula());
            notInBoth.andNot(standing.formula());
        }
        IntBinaryOperator gaps = gaps(found, others.any());
        return runs.stream().anyMatch(run -> tells(run, found, inNone, notInBoth, open, gaps));
    }

    /** What the words cost that one text alone has between two of both, names aside, which are others in every text. */
    private IntBinaryOperator gaps(Found found, BitSet otherNames) {
        BitSet own = names.any();
        return (word, next) -> {
            int other = found.partner().applyAsInt(word);
            int otherNext = found.partner().applyAsInt(next);
            return cost(word, next, own) + cost(other, otherNext, otherNames);
        };
    }

    private static int cost(int word, int next, BitSet names) {
        // A run that stands elsewhere in the other text may lie in a gap.
        return next <= word ? 0 : next - word - 1 - names.get(word + 1, next).cardinality();
    }

    /** Whether it tells if the other text has no names: most do not, and names take long to be found. */
    private boolean mayTell(SharedRun run, Found found) {
        BitSet shared = within(run, found.words());
        BitSet unnamed = (BitSet) shared.clone();
        unnamed.andNot(names.sure());
        BitSet own = names.any();
        IntBinaryOperator gaps = (word, next) -> cost(word, next, own);
        BitSet none = new BitSet();
        return run.words() >= WHOLE * asked.size()
                || isLanguage(run, found, unnamed, asked.least(), none, gaps)
                || isLanguage(run, found, shared, AGREED_EVERYWHERE, none, gaps);
    }

    private static BitSet within(SharedRun run, BitSet words) {
        BitSet within = new BitSet();
        within.set(run.start(), run.end());
        within.and(words);
        return within;
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

    private boolean tells(
            SharedRun run, Found found, BitSet inNone, BitSet notInBoth, BitSet open, IntBinaryOperator gaps) {
        BitSet telling = within(run, inNone);
        if (telling.cardinality() < AGREED_EVERYWHERE) {
            telling.andNot(formulas);
            telling.andNot(titled);
        }
        if (namesTell()
                ? run.words() >= WHOLE * asked.size() && run.gaps() <= MOST_GAPS * run.words()
                : isWhole(run, found.other().size())
                        && !leadsToPoints()
                        && content.of(without(open, telling)) >= WHOLE_TEXT
                        && (isLong(run, telling) || !content.isProcedure(without(open, telling)))) {
            return true;
        }
        BitSet all = within(run, notInBoth);
        all.andNot(titled);
        return isLanguage(run, found, telling, asked.least(), open, gaps)
                || isLanguage(run, found, all, AGREED_EVERYWHERE, open, gaps);
    }

    /** Whether so many words of a run tell as much as agreed language does, open ends aside. */
    private boolean isLanguage(
            SharedRun run, Found found, BitSet telling, int least, BitSet open, IntBinaryOperator gaps) {
        return telling.cardinality() >= least
                && new Measure(found.words(), word -> telling.get(word) && !open.get(word) ? content.of(word) : 0, gaps)
                        .any(run.start(), run.end(), stretch -> isLanguage(stretch, found, telling, open));
    }

    private boolean isLanguage(TellingStretch stretch, Found found, BitSet telling, BitSet open) {
        return stretch.gaps() <= MOST_GAPS * stretch.shared()
                && (stretch.content() >= THING
                        || stretch.content() >= CLAUSE && verbs.haveOneIn(stretch, found.words(), telling, open))
                && !content.isProcedure(without(open, stretch.of(telling)));
    }

    private static BitSet without(BitSet some, BitSet words) {
        BitSet others = (BitSet) words.clone();
        others.andNot(some);
        return others;
    }

    /** Whether it is all of the asked text, or most of both: of a short one the words that differ may be what matters. */
    private boolean isWhole(SharedRun run, int otherSize) {
        return run.words() == asked.size() && asked.size() >= SENTENCE
                || run.words() >= WHOLE * Math.max(asked.size(), otherSize);
    }

    /** Whether it is most of a long text that no row of titles has: so many words are agreed, even if they are of procedure. */
    private boolean isLong(SharedRun run, BitSet telling) {
        return formulaTitles == 0 && run.words() >= WHOLE * asked.size() && telling.cardinality() >= LONG;
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
    boolean namesTell() {
        return asked.paragraph().place().isEmpty();
    }
}
