package recital.language;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.model.Language;
import recital.model.ParagraphId.Part;
import recital.text.Stemmer;
import recital.text.WordBorders;
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
    private final Stemmer stemmer;

    /** What was asked for so far, by what it is made of. */
    private final Map<Object, Object> parts = new ConcurrentHashMap<>();

    private Lexicon(Language language) {
        this.language = language;
        this.stemmer = new Stemmer(language);
    }

    /** A part, made when it is first asked for; a field and a maker for each would cost a short run more than what it needs. */
    @SuppressWarnings("unchecked")
    private <T> T part(Object name, Function<Lexicon, T> made) {
        Object part = parts.get(name);
        if (part == null) {
            synchronized (this) {
                part = parts.get(name);
                if (part == null) {
                    part = made.apply(this);
                    parts.put(name, part);
                }
            }
        }
        return (T) part;
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
        return part(list, lexicon -> new LinkedHashSet<>(list(list.name())));
    }

    /** The pairs of a list, "on / upon": the first of each by the second. */
    public Map<String, String> firstBySecond(WordList list) {
        return part(List.of("pairs", list), lexicon -> words(list).stream()
                .map(pair -> pair.split(" / ", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[1], pair -> pair[0])));
    }

    /** Whether the language has a pattern. */
    public boolean has(PhrasePattern pattern) {
        return patterns().containsKey(pattern.name());
    }

    /** A pattern of the language, the lists and patterns that it names filled in. */
    public Pattern pattern(PhrasePattern pattern) {
        return part(pattern, lexicon -> WordBorders.compile(expression(pattern.name())));
    }

    private Map<String, String> wordLists() {
        return part("word-lists.tsv", lexicon -> LanguageFile.unsplitByName(language, "word-lists.tsv"));
    }

    private Map<String, String> patterns() {
        return part("patterns.tsv", lexicon -> LanguageFile.unsplitByName(language, "patterns.tsv"));
    }

    private List<String> list(String name) {
        String row = wordLists().get(name);
        return row == null ? List.of() : LanguageFile.fields(row);
    }

    /** A pattern may name lists and other patterns as {@code ${NAME}}. */
    private String expression(String name) {
        String written = LanguageFile.fields(patterns().getOrDefault(name, Alternatives.NOTHING))
                .get(0);
        StringBuilder filled = new StringBuilder();
        int done = 0;
        // A library that does this takes longer to be loaded than the patterns of a short run to be filled.
        for (int at = written.indexOf("${"); at >= 0; at = written.indexOf("${", done)) {
            int end = written.indexOf('}', at);
            filled.append(written, done, at).append(expanded(written.substring(at + 2, end)));
            done = end + 1;
        }
        return filled.append(written, done, written.length()).toString();
    }

    private String expanded(String name) {
        return wordLists().containsKey(name) ? Alternatives.of(list(name)) : expression(name);
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
        return part("operative-verbs.tsv", lexicon -> new Openings(this, "operative-verbs.tsv"));
    }

    /** The participles and the like with which preambular paragraphs begin. */
    public Openings preambularFormulas() {
        return part("preambular-formulas.tsv", lexicon -> new Openings(this, "preambular-formulas.tsv"));
    }

    OpeningPatterns openingPatterns() {
        return part(OpeningPatterns.class, OpeningPatterns::of);
    }

    /** What the organ does in the clauses of a paragraph. */
    public GoverningVerbs verbs() {
        return part(GoverningVerbs.class, GoverningVerbs::new);
    }

    /** The words that only tie a paragraph or clause to the one before. */
    public Connectives connectives() {
        return part(Connectives.class, lexicon -> new Connectives(language));
    }

    /** The phrases that tell what a change of wording means. */
    public Cues cues() {
        return part(Cues.class, Cues::new);
    }

    /** How many paragraphs of resolutions hold each word. */
    public WordFrequencies frequencies() {
        return part(WordFrequencies.class, lexicon -> new WordFrequencies(language));
    }

    /** How much a word tells beside the one next to it. */
    public WordPairs pairs() {
        return part(WordPairs.class, lexicon -> new WordPairs(language, frequencies()));
    }

    /** How far a word belongs to procedure. */
    public ProcedureWords procedureWords() {
        return part(ProcedureWords.class, lexicon -> new ProcedureWords(language));
    }

    /** Dates as documents write them. */
    public Dates dates() {
        return part(Dates.class, Dates::new);
    }

    /** The ordinals by which sessions are called. */
    public Ordinals ordinals() {
        return part(Ordinals.class, Ordinals::new);
    }

    /** The numbers that are written in words. */
    public Cardinals cardinals() {
        return part(Cardinals.class, Cardinals::new);
    }

    /** The symbols of documents in a text. */
    public Citations citations() {
        return part(Citations.class, Citations::new);
    }

    /** What texts call the documents that they cite. */
    public CitedNames citedNames() {
        return part(CitedNames.class, CitedNames::new);
    }

    /** The names by which a text speaks of documents and events. */
    public References references() {
        return part(References.class, References::new);
    }

    /** Titles of reports and events in a text. */
    public TitleFinder titles() {
        return part(TitleFinder.class, TitleFinder::new);
    }

    /** Quantities in a text. */
    public Figures figures() {
        return part(Figures.class, Figures::new);
    }

    /** Cuts a text into tokens. */
    public Tokenizer tokens() {
        return part(Tokenizer.class, Tokenizer::new);
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
        return part(Periods.class, Periods::new);
    }

    /** Cuts a paragraph into clauses. */
    public Clauses clauses() {
        return part(Clauses.class, Clauses::new);
    }

    /** The labels of paragraphs, points and sections. */
    public Labels labels() {
        return part(Labels.class, Labels::new);
    }

    /** What a text is about. */
    public Subjects subjects() {
        return part(Subjects.class, Subjects::new);
    }
}
