package recital.language;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.StringSubstitutor;
import recital.model.Language;
import recital.model.ParagraphId.Part;
import recital.text.Stemmer;
import recital.text.WordJoints;

/**
 * What is known of the language of resolutions, in one of the six languages.
 *
 * <p>It is built from the files of one folder a language, each read when something in it is first asked for.
 * Instances are immutable and may be shared between threads.
 */
public final class Lexicon {

    private static final Map<Language, Supplier<Lexicon>> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Lazy<>(() -> new Lexicon(language)));
        }
    }

    private final Language language;
    private final Supplier<Map<String, String>> wordLists;
    private final Supplier<Map<String, String>> patterns;
    private final Map<WordList, Supplier<Set<String>>> sets = new EnumMap<>(WordList.class);
    private final Map<PhrasePattern, Supplier<Pattern>> compiled = new EnumMap<>(PhrasePattern.class);
    private final Stemmer stemmer;
    private final Supplier<Connectives> connectives;
    private final Supplier<Openings> operativeVerbs;
    private final Supplier<Openings> preambularFormulas;
    private final Supplier<Cues> cues;
    private final Supplier<Acts> acts;
    private final Supplier<WordFrequencies> frequencies;
    private final Supplier<WordPairs> pairs;
    private final Supplier<ProcedureWords> procedureWords;
    private final Supplier<Dates> dates;
    private final Supplier<Ordinals> ordinals;
    private final Supplier<Cardinals> cardinals;
    private final Supplier<Citations> citations;
    private final Supplier<CitedNames> citedNames;
    private final Supplier<References> references;
    private final Supplier<Figures> figures;
    private final Supplier<Tokenizer> words;
    private final Supplier<Clauses> clauses;
    private final Supplier<Subjects> subjects;
    private final Supplier<Periods> periods;
    private final Supplier<Labels> labels;

    private Lexicon(Language language) {
        this.language = language;
        this.stemmer = new Stemmer(language);
        wordLists = new Lazy<>(() -> LanguageFile.unsplitByName(language, "word-lists.tsv"));
        patterns = new Lazy<>(() -> LanguageFile.unsplitByName(language, "patterns.tsv"));
        for (WordList list : WordList.values()) {
            sets.put(list, new Lazy<>(() -> new LinkedHashSet<>(list(list.name()))));
        }
        for (PhrasePattern pattern : PhrasePattern.values()) {
            compiled.put(pattern, new Lazy<>(() -> Pattern.compile(expression(pattern.name()))));
        }
        connectives = new Lazy<>(() -> new Connectives(language));
        operativeVerbs = new Lazy<>(() -> new Openings(this, "operative-verbs.tsv"));
        preambularFormulas = new Lazy<>(() -> new Openings(this, "preambular-formulas.tsv"));
        cues = new Lazy<>(() -> new Cues(this));
        acts = new Lazy<>(() -> new Acts(this));
        frequencies = new Lazy<>(() -> new WordFrequencies(language));
        pairs = new Lazy<>(() -> new WordPairs(language, frequencies()));
        procedureWords = new Lazy<>(() -> new ProcedureWords(language));
        dates = new Lazy<>(() -> new Dates(this));
        ordinals = new Lazy<>(() -> new Ordinals(this));
        cardinals = new Lazy<>(() -> new Cardinals(this));
        citations = new Lazy<>(() -> new Citations(this));
        citedNames = new Lazy<>(() -> new CitedNames(this));
        references = new Lazy<>(() -> new References(this));
        figures = new Lazy<>(() -> new Figures(this));
        words = new Lazy<>(() -> new Tokenizer(this));
        clauses = new Lazy<>(() -> new Clauses(this));
        subjects = new Lazy<>(() -> new Subjects(this));
        periods = new Lazy<>(() -> new Periods(this));
        labels = new Lazy<>(() -> new Labels(this));
    }

    /** What is known of a language; lists that it does not have are empty, and patterns that it does not have fit nothing. */
    public static Lexicon of(Language language) {
        return Objects.requireNonNull(ALL.get(language)).get();
    }

    public Language language() {
        return language;
    }

    /** Takes the endings of inflection off words. */
    public Stemmer stemmer() {
        return stemmer;
    }

    /** The words of a list, in the order of the file. */
    public Set<String> words(WordList list) {
        return sets.get(list).get();
    }

    /** The pairs of a list, "on / upon": the first of each by the second. */
    public Map<String, String> firstBySecond(WordList list) {
        return words(list).stream()
                .map(pair -> pair.split(" / ", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[1], pair -> pair[0]));
    }

    /** Whether the language has a pattern. */
    public boolean has(PhrasePattern pattern) {
        return patterns.get().containsKey(pattern.name());
    }

    /** A pattern of the language, the lists and patterns that it names filled in. */
    public Pattern pattern(PhrasePattern pattern) {
        return compiled.get(pattern).get();
    }

    private List<String> list(String name) {
        String row = wordLists.get().get(name);
        return row == null ? List.of() : LanguageFile.fields(row);
    }

    /** A pattern may name lists and other patterns as {@code ${NAME}}. */
    private String expression(String name) {
        String written = LanguageFile.fields(patterns.get().getOrDefault(name, Alternatives.NOTHING))
                .get(0);
        return new StringSubstitutor(this::expanded).setEscapeChar('\0').replace(written);
    }

    private String expanded(String name) {
        return wordLists.get().containsKey(name) ? Alternatives.of(list(name)) : expression(name);
    }

    /** The verb or formula with which a text of that part of a document begins; headings and annexes have none. */
    public Optional<Opening> opening(String text, Part part) {
        return switch (part) {
            case PREAMBLE -> preambularFormulas().opening(text);
            case OPERATIVE -> operativeVerbs().opening(text);
            case ANNEX, HEADING -> Optional.empty();
        };
    }

    /** The verb or formula that has a strength and begins a text in whatever part, as a clause inside a paragraph does. */
    public Optional<Opening> clauseOpening(String text) {
        return preambularFormulas()
                .opening(text)
                .or(() -> operativeVerbs().opening(text))
                .filter(opening -> opening.scale() != Opening.Scale.OTHER);
    }

    /** The verbs with which operative paragraphs begin. */
    public Openings operativeVerbs() {
        return operativeVerbs.get();
    }

    /** The participles and the like with which preambular paragraphs begin. */
    public Openings preambularFormulas() {
        return preambularFormulas.get();
    }

    /** What the organ does in the clauses of a paragraph. */
    public Acts acts() {
        return acts.get();
    }

    /** The words that only tie a paragraph or clause to the one before. */
    public Connectives connectives() {
        return connectives.get();
    }

    /** The phrases that tell what a change of wording means. */
    public Cues cues() {
        return cues.get();
    }

    /** How many paragraphs of resolutions hold each word. */
    public WordFrequencies frequencies() {
        return frequencies.get();
    }

    /** How much a word tells beside the one next to it. */
    public WordPairs pairs() {
        return pairs.get();
    }

    /** How far a word belongs to procedure. */
    public ProcedureWords procedureWords() {
        return procedureWords.get();
    }

    /** Dates as documents write them. */
    public Dates dates() {
        return dates.get();
    }

    /** The ordinals by which sessions are called. */
    public Ordinals ordinals() {
        return ordinals.get();
    }

    /** The numbers that are written in words. */
    public Cardinals cardinals() {
        return cardinals.get();
    }

    /** The symbols of documents in a text. */
    public Citations citations() {
        return citations.get();
    }

    /** What texts call the documents that they cite. */
    public CitedNames citedNames() {
        return citedNames.get();
    }

    /** The names by which a text speaks of documents and events. */
    public References references() {
        return references.get();
    }

    /** Quantities in a text. */
    public Figures figures() {
        return figures.get();
    }

    /** Cuts a text into tokens. */
    public Tokenizer tokens() {
        return words.get();
    }

    /**
     * The places of the characters that go on with the word of the character before, where no space parts words; a number in
     * words is one too.
     */
    public BitSet wordJoints(String text) {
        BitSet joints = WordJoints.in(language, text);
        pattern(PhrasePattern.ONE_WORD)
                .matcher(text)
                .results()
                .forEach(word -> joints.set(word.start() + 1, word.end()));
        return joints;
    }

    /** For how long amounts are given. */
    public Periods periods() {
        return periods.get();
    }

    /** Cuts a paragraph into clauses. */
    public Clauses clauses() {
        return clauses.get();
    }

    /** The labels of paragraphs, points and sections. */
    public Labels labels() {
        return labels.get();
    }

    /** What a text is about. */
    public Subjects subjects() {
        return subjects.get();
    }
}
