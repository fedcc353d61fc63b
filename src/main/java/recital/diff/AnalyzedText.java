package recital.diff;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import recital.act.AnnotatedText;
import recital.language.Act;
import recital.language.Citations.Citation;
import recital.language.Cues.Cue;
import recital.language.Figures.Figure;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.PhrasePattern;
import recital.language.References.NamedDocument;
import recital.language.Tokenizer.TokenKind;
import recital.model.Organ;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Symbol;
import recital.text.Signs;
import recital.text.SortedSearch;

/** One text, read once: its tokens, and what the rules of classification look for in it. */
final class AnalyzedText {

    private final TokenReader reader;
    private final Lexicon lexicon;
    private final String text;
    private final Optional<Part> part;
    private final List<ParagraphId> paragraphs;
    private final List<WeightedToken> tokens;
    private final Optional<Opening> opening;
    private final int openingTokens;
    private @Nullable List<Act> acts;
    private @Nullable AnnotatedText annotated;
    private @Nullable List<Figure> figures;
    private @Nullable List<Symbol> symbols;
    private @Nullable Set<String> symbolKeys;
    private @Nullable List<Citation> citations;
    private @Nullable Set<CitedNumber> citedNumbers;
    private @Nullable List<NamedDocument> namedDocuments;
    private @Nullable List<Cue> cues;
    private @Nullable BitSet titles;

    private @Nullable BitSet ownParagraphs;

    /** The list that was asked for last. */
    private @Nullable NumberList numberList;

    private AnalyzedText(TokenReader reader, String text, Optional<Part> part, List<ParagraphId> paragraphs) {
        this.reader = reader;
        this.lexicon = reader.lexicon();
        this.text = text;
        this.part = part;
        this.paragraphs = paragraphs;
        tokens = reader.tokens(text);
        opening = part.flatMap(p -> lexicon.opening(text, p));
        openingTokens = tokensBefore(
                opening.map(o -> text.indexOf(o.text()) + o.text().length()).orElse(0));
    }

    /** A text of unknown place, such as a title or a note. */
    static AnalyzedText of(TokenReader reader, String text) {
        return new AnalyzedText(reader, text, Optional.empty(), List.of());
    }

    /** The text of paragraphs; of none it is that of a heading. */
    static AnalyzedText of(TokenReader reader, String text, List<ParagraphId> paragraphs) {
        Part part = paragraphs.isEmpty() ? Part.HEADING : paragraphs.get(0).part();
        return new AnalyzedText(reader, text, Optional.of(part), paragraphs);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    String text() {
        return text;
    }

    /** Whether it says nothing, as that of a paragraph which came or went on the side where it is not. */
    boolean isBlank() {
        return text.isBlank();
    }

    Optional<Part> part() {
        return part;
    }

    /** The paragraphs whose text it is; none for a text of unknown place. */
    List<ParagraphId> paragraphs() {
        return paragraphs;
    }

    List<WeightedToken> tokens() {
        return tokens;
    }

    WeightedToken token(int index) {
        return tokens.get(index);
    }

    /** The token's text, a sign as Latin script has it, or nothing beyond either end. */
    String word(int index) {
        if (index < 0 || index >= tokens.size()) {
            return "";
        }
        WeightedToken token = tokens.get(index);
        return token.kind() == TokenKind.PUNCTUATION ? Signs.latin(token.text()) : token.text();
    }

    /** The session that a token names, or the year; empty where it is neither. */
    OptionalInt sessionOrYear(int index) {
        WeightedToken token = tokens.get(index);
        return switch (token.kind()) {
            case ORDINAL -> lexicon().ordinals().number(token.text());
            case YEAR -> OptionalInt.of(Integer.parseInt(token.text()));
            case WORD, NUMBER, DATE, SYMBOL, PUNCTUATION, LINE_BREAK -> OptionalInt.empty();
        };
    }

    Optional<Opening> opening() {
        return opening;
    }

    /** How many tokens the opening has; 0 where there is none. */
    int openingTokens() {
        return openingTokens;
    }

    /** How many tokens end before this offset. */
    int tokensBefore(int offset) {
        // By hand: it is asked so often that a search that serves many kinds of list makes comparing a twentieth
        // slower.
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a word begins with a capital, as those of names do; there may be none. */
    static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** What the organ does in it; nothing in a text that is none of its preamble or operative part. */
    List<Act> acts() {
        if (acts == null) {
            acts = part.filter(p -> p == Part.PREAMBLE || p == Part.OPERATIVE).isPresent()
                    ? reader.acts(text)
                    : List.of();
        }
        return acts;
    }

    /** The text with the annotations of all its words. */
    AnnotatedText annotated() {
        if (annotated == null) {
            annotated =
                    reader.annotated(text, part.filter(p -> p == Part.OPERATIVE).isPresent());
        }
        return annotated;
    }

    List<Figure> figures() {
        if (figures == null) {
            figures = lexicon.figures().all(text);
        }
        return figures;
    }

    /** What it cites, in a document of an organ. */
    List<Citation> citations(Organ organ) {
        if (citations == null) {
            citations = lexicon.citations().all(text, organ);
        }
        return citations;
    }

    /** The citation that begins at a token, in a document of an organ. */
    Optional<Citation> citationAt(int token, Organ organ) {
        List<Citation> all = citations(organ);
        int start = token(token).start();
        int at = SortedSearch.firstNotBelow(start, all.size(), i -> all.get(i).start());
        return at < all.size() && all.get(at).start() == start ? Optional.of(all.get(at)) : Optional.empty();
    }

    /** Whether it cites what a citation of another text does, by whichever symbol. */
    boolean cites(Citation other, Organ organ) {
        if (citedNumbers == null) {
            citedNumbers = citations(organ).stream().map(CitedNumber::of).collect(Collectors.toUnmodifiableSet());
        }
        return citedNumbers.contains(CitedNumber.of(other));
    }

    /** The symbols among its tokens, each once, in order. */
    List<Symbol> symbols() {
        if (symbols == null) {
            symbols = symbolTokens()
                    .flatMap(token -> Symbol.parse(token.key()).stream())
                    .distinct()
                    .toList();
        }
        return symbols;
    }

    /** Whether a symbol is among its tokens, by its key. */
    boolean hasSymbol(String key) {
        if (symbolKeys == null) {
            symbolKeys = symbolTokens().map(WeightedToken::key).collect(Collectors.toUnmodifiableSet());
        }
        return symbolKeys.contains(key);
    }

    private Stream<WeightedToken> symbolTokens() {
        return tokens.stream().filter(token -> token.kind() == TokenKind.SYMBOL);
    }

    /** The documents that it calls by their names. */
    List<NamedDocument> namedDocuments() {
        if (namedDocuments == null) {
            namedDocuments = lexicon.references().namedDocuments(text);
        }
        return namedDocuments;
    }

    /** Those of its own words: what a title says, "Ending Hunger Promptly", is not said by who cites it. */
    List<Cue> cues() {
        if (cues == null) {
            cues = lexicon.cues().all(text).stream()
                    .filter(cue -> !isInTitle(cue.start()))
                    .toList();
        }
        return cues;
    }

    /** Whether the character at an offset is of the title of a report, an event and the like. */
    boolean isInTitle(int offset) {
        if (titles == null) {
            titles = lexicon.titles().in(text);
        }
        return titles.get(offset);
    }

    /** Whether a token is of a reference to paragraphs of this very text, where the language tells it by no word behind them. */
    boolean isOfOwnParagraphs(int token) {
        if (ownParagraphs == null) {
            BitSet places = new BitSet();
            lexicon.pattern(PhrasePattern.OWN_PARAGRAPHS)
                    .matcher(text)
                    .results()
                    .forEach(reference -> places.set(reference.start(), reference.end()));
            ownParagraphs = places;
        }
        return ownParagraphs.get(token(token).start());
    }

    /** The list in which the number at an index stands; the edits of a text ask in order, so the last one is kept. */
    NumberList numberList(int index) {
        if (numberList == null || !numberList.has(index)) {
            numberList = NumberList.around(this, index);
        }
        return numberList;
    }
}
