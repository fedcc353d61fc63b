package recital.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.language.Citations.Citation;
import recital.language.Cues;
import recital.language.Cues.Cue;
import recital.language.Lazy;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.Span;
import recital.language.Tokenizer.TokenKind;
import recital.model.Organ;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Symbol;
import recital.text.Signs;

/**
 * One text, read once: its tokens and its annotations.
 *
 * <p>It does not change: each stage of the pipeline runs when its annotations are first asked for, and what it gives is
 * kept. Several threads may ask at once.
 */
public final class TextReading {

    private final AnnotationPipeline pipeline;
    private final Place place;
    private final String text;
    private final AtomicReferenceArray<List<? extends Span>> annotations =
            new AtomicReferenceArray<>(AnnotationType.count());
    private final Supplier<List<WeightedToken>> tokens;
    private final Supplier<Optional<Opening>> opening;
    private final Supplier<Integer> openingTokens;
    private final Supplier<List<Symbol>> symbols;
    private final Supplier<Set<String>> symbolKeys;

    TextReading(AnnotationPipeline pipeline, String text, Place place) {
        this.pipeline = pipeline;
        this.text = text;
        this.place = place;
        tokens = new Lazy<>(() -> pipeline.tokens(text));
        opening = new Lazy<>(() -> place.part().flatMap(part -> lexicon().opening(text, part)));
        openingTokens = new Lazy<>(() -> tokensBefore(opening()
                .map(verb -> text.indexOf(verb.text()) + verb.text().length())
                .orElse(0)));
        symbols = new Lazy<>(() -> symbolTokens()
                .flatMap(token -> Symbol.parse(token.key()).stream())
                .distinct()
                .toList());
        symbolKeys = new Lazy<>(() -> symbolTokens().map(WeightedToken::key).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Where a text stands.
     *
     * @param organ whose document it is: a number pair without the name of a body is its own
     * @param part the part of the document; empty for a text of no part, such as a title or a note
     * @param paragraphs the paragraphs whose text it is; none for a text of no part
     * @param above the texts of the paragraphs under which it stands as a point, the nearest first
     */
    public record Place(Organ organ, Optional<Part> part, List<ParagraphId> paragraphs, List<String> above) {

        public Place {
            Objects.requireNonNull(part);
            paragraphs = List.copyOf(paragraphs);
            above = List.copyOf(above);
        }

        /** Returns the place of a text of no part. */
        public static Place none(Organ organ) {
            return new Place(organ, Optional.empty(), List.of(), List.of());
        }

        /** Returns the place of paragraphs; that of none is a heading. */
        public static Place of(Organ organ, List<ParagraphId> paragraphs) {
            Part part = paragraphs.isEmpty() ? Part.HEADING : paragraphs.get(0).part();
            return new Place(organ, Optional.of(part), paragraphs, List.of());
        }
    }

    public Lexicon lexicon() {
        return pipeline.lexicon();
    }

    public String text() {
        return text;
    }

    Place place() {
        return place;
    }

    /** Returns whether the text says nothing, as on the side that lacks a paragraph. */
    public boolean isBlank() {
        return text.isBlank();
    }

    public Optional<Part> part() {
        return place.part();
    }

    /** Returns the paragraphs whose text it is; none for a text of no part. */
    public List<ParagraphId> paragraphs() {
        return place.paragraphs();
    }

    /** Returns the annotations of a type, in order. */
    @SuppressWarnings("unchecked")
    public <S extends Span> List<S> get(AnnotationType<S> type) {
        List<? extends Span> found = annotations.get(type.index());
        if (found == null) {
            found = List.copyOf(pipeline.annotate(type, this));
            annotations.set(type.index(), found);
        }
        return (List<S>) found;
    }

    /** Returns the annotations of a type that share a character with a range, in order. */
    public <S extends Span> List<S> overlapping(AnnotationType<S> type, int from, int to) {
        return filtered(type, one -> one.overlaps(from, to));
    }

    /** Returns the annotations of a type that lie within a range, in order. */
    public <S extends Span> List<S> contained(AnnotationType<S> type, int from, int to) {
        return filtered(type, one -> one.isWithin(from, to));
    }

    /** Returns the annotations of a type that hold a whole range, in order. */
    public <S extends Span> List<S> covering(AnnotationType<S> type, int from, int to) {
        return filtered(type, one -> one.covers(from, to));
    }

    private <S extends Span> List<S> filtered(AnnotationType<S> type, Predicate<S> wanted) {
        return get(type).stream().filter(wanted).toList();
    }

    /** Returns the cues of a kind, in order. */
    public List<Cue> cues(Cues.Kind kind) {
        return filtered(AnnotationType.CUE, cue -> cue.kind() == kind);
    }

    /** Returns the words of an annotation. */
    public String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    public List<WeightedToken> tokens() {
        return tokens.get();
    }

    public WeightedToken token(int index) {
        return tokens().get(index);
    }

    /** Returns the text of a token, a sign as Latin script has it, or nothing beyond either end. */
    public String word(int index) {
        if (index < 0 || index >= tokens().size()) {
            return "";
        }
        WeightedToken token = tokens().get(index);
        return token.kind() == TokenKind.PUNCTUATION ? Signs.latin(token.text()) : token.text();
    }

    /** Returns the session that a token names, or the year; empty where it is neither. */
    public OptionalInt sessionOrYear(int index) {
        WeightedToken token = token(index);
        return switch (token.kind()) {
            case ORDINAL -> lexicon().ordinals().number(token.text());
            case YEAR -> OptionalInt.of(Integer.parseInt(token.text()));
            case WORD, NUMBER, DATE, SYMBOL, PUNCTUATION, LINE_BREAK -> OptionalInt.empty();
        };
    }

    public Optional<Opening> opening() {
        return opening.get();
    }

    /** Returns how many tokens the opening has; 0 where there is none. */
    public int openingTokens() {
        return openingTokens.get();
    }

    /** Returns how many tokens end before this offset. */
    public int tokensBefore(int offset) {
        // By hand: it is asked so often that a search that serves many kinds of list makes comparing a twentieth
        // slower.
        List<WeightedToken> all = tokens();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns whether a word begins with a capital, as those of names do; there may be none. */
    public static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** Returns the citation that begins at a token. */
    public Optional<Citation> citationAt(int token) {
        int start = token(token).start();
        return get(AnnotationType.CITATION).stream()
                .filter(citation -> citation.start() == start)
                .findFirst();
    }

    /** Returns the symbols among its tokens, each once, in order. */
    public List<Symbol> symbols() {
        return symbols.get();
    }

    /** Returns whether a symbol is among its tokens, by its key. */
    public boolean hasSymbol(String key) {
        return symbolKeys.get().contains(key);
    }

    private Stream<WeightedToken> symbolTokens() {
        return tokens().stream().filter(token -> token.kind() == TokenKind.SYMBOL);
    }

    /** Returns whether a token is of a reference to paragraphs of this very document. */
    public boolean isOfOwnParagraphs(int token) {
        int start = token(token).start();
        return !covering(AnnotationType.OWN_PARAGRAPHS, start, start + 1).isEmpty();
    }
}
