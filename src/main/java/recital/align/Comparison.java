package recital.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import recital.language.Lexicon;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.text.CommonSequence;
import recital.text.Key;
import recital.text.LocalAlignment;
import recital.text.TermIndex;
import recital.text.TermVector;
import recital.text.WordTokenizer;
import recital.text.WordTokenizer.WordToken;

/** Two documents prepared for comparison. */
final class Comparison {

    /** A word on one side only costs a little; what earns less than some three words of middling rarity is chance. */
    static final LocalAlignment.Costs COSTS = new LocalAlignment.Costs(1, 8);

    private final Thresholds thresholds;
    private final Lexicon lexicon;
    private final YearlyName yearlyName;
    private final List<PreparedParagraph> earlier;
    private final List<PreparedParagraph> later;
    private final TermIndex terms;
    private final Map<String, TextWeights> weights = new HashMap<>();
    private final Candidates candidates;
    private final Map<Long, LocalAlignment> shared = new HashMap<>();
    private @Nullable StockPhrases stockPhrases;
    private @Nullable Candidates candidatesBack;

    Comparison(Resolution earlier, Resolution later) {
        this(earlier, later, Thresholds.DEFAULT);
    }

    Comparison(Resolution earlier, Resolution later, Thresholds thresholds) {
        this.thresholds = thresholds;
        lexicon = Lexicon.of(later.language());
        yearlyName = new YearlyName(lexicon);
        terms = new TermIndex(this::shareAtLarge);
        // Weights hold only once the words of both documents are read.
        List<TermIndex.IndexedText> earlierTexts = read(earlier, terms);
        List<TermIndex.IndexedText> laterTexts = read(later, terms);
        this.earlier = prepared(earlier, earlierTexts);
        this.later = prepared(later, laterTexts);
        candidates = new Candidates(this.earlier, this.later, terms);
    }

    /** A number in words moves on every year as one in digits does, however rare: "sixty-first" tells of no session which. */
    private double shareAtLarge(String word) {
        double share = lexicon.frequencies().shareOfParagraphsWith(word);
        return lexicon.ordinals().number(word).isPresent() ? Math.max(TermIndex.SHARE_OF_A_NUMBER, share) : share;
    }

    private static List<TermIndex.IndexedText> read(Resolution resolution, TermIndex terms) {
        return resolution.paragraphs().stream()
                .map(p -> terms.read(keyOfWords(p)))
                .toList();
    }

    /**
     * What the words of a paragraph are told from. Of the notes to a table, whose words are few and alike, the first is like
     * the first.
     */
    private static String keyOfWords(Paragraph paragraph) {
        return Key.of(paragraph.noteToTable().map(letter -> letter + " ").orElse("") + paragraph.text())
                .value();
    }

    private List<PreparedParagraph> prepared(Resolution resolution, List<TermIndex.IndexedText> read) {
        List<PreparedParagraph> prepared = new ArrayList<>();
        for (Paragraph paragraph : resolution.paragraphs()) {
            TermIndex.IndexedText own = read.get(prepared.size());
            TextWeights weights = weights(own);
            prepared.add(new PreparedParagraph(
                    prepared.size(),
                    paragraph,
                    paragraph.noteToTable().isEmpty()
                            ? own.key()
                            : Key.of(paragraph.text()).value(),
                    own.words(),
                    weights.vector(),
                    weights.subject(),
                    weights.sum()));
        }
        return prepared;
    }

    /** Most texts stand in both documents and are weighed once. */
    private TextWeights weights(TermIndex.IndexedText text) {
        return weights.computeIfAbsent(text.key(), key -> TextWeights.of(text, terms));
    }

    /** What a text weighs by its terms, those that tell its subject, and all its words together. */
    private record TextWeights(TermVector vector, TermVector subject, double sum) {

        static TextWeights of(TermIndex.IndexedText text, TermIndex terms) {
            return new TextWeights(
                    TermVector.of(text.terms(), terms),
                    TermVector.of(terms.distinctiveTerms(text.words()), terms),
                    terms.weight(text.words()));
        }
    }

    /** The paragraphs of the earlier document, in order. */
    List<PreparedParagraph> earlier() {
        return earlier;
    }

    /** The paragraphs of the later document, in order. */
    List<PreparedParagraph> later() {
        return later;
    }

    /** What is known of the language of both. */
    Lexicon lexicon() {
        return lexicon;
    }

    YearlyName yearlyName() {
        return yearlyName;
    }

    /** The numbers by which paragraphs are linked. */
    Thresholds thresholds() {
        return thresholds;
    }

    /**
     * Whether two paragraphs may be about one thing. What stands in many resolutions ("calls upon all stakeholders, in
     * particular in developing countries") is no subject, however much of a paragraph it makes up; where one
     * of the two is made of nothing else, that says nothing.
     */
    boolean mayShareSubject(PreparedParagraph earlier, PreparedParagraph later) {
        return earlier.subject().size() == 0
                || later.subject().size() == 0
                || earlier.subject().cosine(later.subject())
                        >= thresholds.wording().subject();
    }

    /** The pairs that share rare terms. */
    Candidates candidates() {
        return candidates;
    }

    /** The weight of the heaviest passage that two paragraphs share. */
    double heaviestPassage(PreparedParagraph earlier, LocalAlignment shared) {
        return heaviestPassage(earlier, shared, word -> true);
    }

    /** The same, words of stock phrases aside. */
    double heaviestOwnPassage(PreparedParagraph earlier, LocalAlignment shared) {
        boolean[] outside = stockPhrases().outside(earlier.words());
        return heaviestPassage(earlier, shared, word -> outside[word]);
    }

    /** The weight of all that two paragraphs share, words of stock phrases aside. */
    double ownWeight(PreparedParagraph earlier, LocalAlignment shared) {
        boolean[] outside = stockPhrases().outside(earlier.words());
        return passageWeights(earlier, shared, word -> outside[word]).sum();
    }

    /** Whether both open with nearly the same words, which go on to say another thing. */
    boolean openAlike(PreparedParagraph earlier, PreparedParagraph later) {
        int frame = thresholds.slot().frame();
        int[] one = Arrays.copyOf(earlier.words(), Math.min(frame, earlier.words().length));
        int[] other = Arrays.copyOf(later.words(), Math.min(frame, later.words().length));
        return CommonSequence.subsequence(one, other) >= thresholds.slot().frameShared();
    }

    /** Whether all words of one are those with which the other begins: "Takes note of the report", which goes on now. */
    boolean isBeginning(PreparedParagraph earlier, PreparedParagraph later) {
        int shorter = Math.min(earlier.words().length, later.words().length);
        return Arrays.equals(earlier.words(), 0, shorter, later.words(), 0, shorter);
    }

    /** Whether both open with nearly the same words, and these are not of stock phrases alone. */
    boolean shareOwnOpening(PreparedParagraph earlier, PreparedParagraph later) {
        return openAlike(earlier, later)
                && ownWeightOfOpening(earlier, later) >= thresholds.slot().frameWeight();
    }

    /** The weight of those first words that stand among the first of the other too, words of stock phrases aside. */
    private double ownWeightOfOpening(PreparedParagraph earlier, PreparedParagraph later) {
        int words = thresholds.slot().frame();
        boolean[] outside = stockPhrases().outside(earlier.words());
        Set<Integer> others = Arrays.stream(later.words()).limit(words).boxed().collect(Collectors.toSet());
        return IntStream.range(0, Math.min(words, earlier.words().length))
                .filter(word -> outside[word] && others.contains(earlier.words()[word]))
                .mapToDouble(word -> terms.weight(earlier.words()[word]))
                .sum();
    }

    /** Whether two paragraphs share less than a part of the shorter one outside stock phrases. */
    boolean isFormula(PreparedParagraph earlier, PreparedParagraph later, double part) {
        return ownWeight(earlier, shared(earlier, later)) < part * Math.min(earlier.weight(), later.weight());
    }

    /** The weight of all that two paragraphs share, words of stock phrases and names aside. */
    double plainWeight(PreparedParagraph earlier, LocalAlignment shared) {
        return passageWeights(earlier, shared, plain(earlier)).sum();
    }

    /** The weight of all that two paragraphs share, numbers and what stands beside them aside, of which citations consist. */
    double uncitedWeight(PreparedParagraph earlier, LocalAlignment shared) {
        boolean[] beside = besideNumbers(keyOfWords(earlier.paragraph()));
        return passageWeights(earlier, shared, word -> !beside[word]).sum();
    }

    /** For each word and number of a key, whether it is a number or stands right before or behind one. */
    private static boolean[] besideNumbers(String key) {
        List<WordToken> words = WordTokenizer.wordsAndNumbers(key);
        boolean[] beside = new boolean[words.size()];
        for (int i = 0; i < beside.length; i++) {
            if (Character.isDigit(words.get(i).text().codePointAt(0))) {
                Arrays.fill(beside, Math.max(0, i - 1), Math.min(beside.length, i + 2), true);
            }
        }
        return beside;
    }

    /** The same of the heaviest passage that has so many words; 0 where none has. */
    double heaviestPlainPassage(PreparedParagraph earlier, LocalAlignment shared, int words) {
        IntPredicate plain = plain(earlier);
        return shared.passages().stream()
                .filter(passage -> passage.earlierWords().length >= words)
                .mapToDouble(passage -> weight(earlier, passage, plain))
                .max()
                .orElse(0);
    }

    private IntPredicate plain(PreparedParagraph earlier) {
        boolean[] own = stockPhrases().outside(earlier.words());
        boolean[] plain = Names.outside(keyOfWords(earlier.paragraph()));
        return word -> own[word] && plain[word];
    }

    private StockPhrases stockPhrases() {
        if (stockPhrases == null) {
            stockPhrases = new StockPhrases(earlier, later);
        }
        return stockPhrases;
    }

    private double heaviestPassage(PreparedParagraph earlier, LocalAlignment shared, IntPredicate counts) {
        return passageWeights(earlier, shared, counts).max().orElse(0);
    }

    /** What a passage weighs that an earlier paragraph shares. */
    double weight(PreparedParagraph earlier, LocalAlignment.Passage passage) {
        return weight(earlier, passage, word -> true);
    }

    private double weight(PreparedParagraph earlier, LocalAlignment.Passage passage, IntPredicate counts) {
        return Arrays.stream(passage.earlierWords())
                .filter(counts)
                .mapToDouble(word -> terms.weight(earlier.words()[word]))
                .sum();
    }

    /** What the passages weigh that two paragraphs share. */
    private DoubleStream passageWeights(PreparedParagraph earlier, LocalAlignment shared, IntPredicate counts) {
        return shared.passages().stream().mapToDouble(passage -> weight(earlier, passage, counts));
    }

    /** The same pairs from the later side. */
    Candidates candidatesBack() {
        if (candidatesBack == null) {
            candidatesBack = new Candidates(later, earlier, terms);
        }
        return candidatesBack;
    }

    /** The part of the shorter of two paragraphs that stands in the other. */
    double partShared(PreparedParagraph earlier, PreparedParagraph later) {
        return shared(earlier, later).weight() / Math.max(1, Math.min(earlier.weight(), later.weight()));
    }

    /** What two paragraphs share; found once, since several steps ask for it. */
    LocalAlignment shared(PreparedParagraph earlier, PreparedParagraph later) {
        return shared.computeIfAbsent(
                (long) earlier.position() << 32 | later.position(),
                key -> shared(earlier, new boolean[earlier.words().length], later, new boolean[later.words().length]));
    }

    /** What two paragraphs share, when some words of each are set aside. */
    LocalAlignment shared(
            PreparedParagraph earlier, boolean[] asideEarlier, PreparedParagraph later, boolean[] asideLater) {
        return new LocalAlignment(earlier.words(), asideEarlier, later.words(), asideLater, terms::weight, COSTS);
    }
}
