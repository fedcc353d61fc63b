package recital.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.Span;
import recital.language.Tokenizer;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordFrequencies;
import recital.model.Organ;
import recital.model.ParagraphId.Part;
import recital.reading.AnnotationType.Reference;
import recital.reading.TextReading.Place;
import recital.text.Folding;

/**
 * Reads the texts of a language: cuts them into tokens and annotates them, stage by stage.
 *
 * <p>Each text is cut once, and what a word weighs is found once, since the same ones stand in all texts.
 */
public final class AnnotationPipeline {

    private static final int WEIGHT_WORD = 15;
    private static final int WEIGHT_RARITY = 25;
    private static final double WEIGHT_RAREST = 6;
    private static final double WEIGHT_COMPOUND = 1.5;
    private static final int WEIGHT_NUMBER = 90;
    private static final int WEIGHT_SYMBOL = 160;
    private static final int WEIGHT_PUNCTUATION = 12;
    private static final int WEIGHT_LINE_BREAK = 60;

    private static final Pattern COMPOUND = Pattern.compile("[-']");

    private final Lexicon lexicon;
    private final Map<String, TokenForm> words = new ConcurrentHashMap<>();
    private final Map<String, List<WeightedToken>> texts = new ConcurrentHashMap<>();
    private final List<Stage<?>> stages;

    public AnnotationPipeline(Lexicon lexicon) {
        this.lexicon = lexicon;
        stages = stages(lexicon);
    }

    /** A step that annotates a text with one type; it may ask for the types of the steps before it. */
    private record Stage<S extends Span>(AnnotationType<S> type, Function<TextReading, List<S>> annotate) {}

    /** The stages in order: what stands in a title has no cue, and who is asked is told by the verbs and cues. */
    private static List<Stage<?>> stages(Lexicon lexicon) {
        Addressees addressees = new Addressees(lexicon);
        ReportReader reports = new ReportReader(lexicon);
        return List.of(
                new Stage<>(AnnotationType.TITLE, of -> lexicon.titles().all(of.text())),
                new Stage<>(AnnotationType.CUE, of -> lexicon.cues().all(of.text()).stream()
                        .filter(cue -> of.covering(AnnotationType.TITLE, cue.start(), cue.start() + 1)
                                .isEmpty())
                        .toList()),
                new Stage<>(AnnotationType.QUANTITY, of -> lexicon.figures().all(of.text())),
                new Stage<>(AnnotationType.DATE, of -> lexicon.dates().all(of.text())),
                new Stage<>(AnnotationType.CITATION, of -> lexicon.citations()
                        .all(of.text(), of.place().organ())),
                new Stage<>(AnnotationType.NAMED_DOCUMENT, of -> lexicon.references()
                        .namedDocuments(of.text())),
                new Stage<>(AnnotationType.OWN_PARAGRAPHS, of -> lexicon.pattern(PhrasePattern.OWN_PARAGRAPHS)
                        .matcher(of.text())
                        .results()
                        .map(found -> new Reference(found.start(), found.end()))
                        .toList()),
                new Stage<>(
                        AnnotationType.VERB,
                        of -> isOf(of, Part.PREAMBLE, Part.OPERATIVE)
                                ? lexicon.verbs().of(of.text())
                                : List.of()),
                new Stage<>(AnnotationType.ADDRESSEE, addressees::in),
                new Stage<>(
                        AnnotationType.REPORT,
                        of -> isOf(of, Part.OPERATIVE, Part.ANNEX)
                                ? reports.of(of.text(), of.place().above())
                                : List.of()));
    }

    private static boolean isOf(TextReading reading, Part one, Part other) {
        return reading.part().filter(part -> part == one || part == other).isPresent();
    }

    /** Returns what is known of the language of the texts. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** Reads a text that stands at a place of a document. */
    public TextReading read(String text, Place place) {
        return new TextReading(this, text, place);
    }

    /** Reads a text of no part of a document, such as a title or a note of the Assembly. */
    public TextReading read(String text) {
        return read(text, Place.none(Organ.GENERAL_ASSEMBLY));
    }

    /** Runs the stage of a type. */
    @SuppressWarnings("unchecked")
    <S extends Span> List<S> annotate(AnnotationType<S> type, TextReading reading) {
        return ((Stage<S>) stages.get(type.index())).annotate().apply(reading);
    }

    private record TokenForm(String key, String smallKey, int weight) {}

    /** Returns the tokens of a text, in order; several steps of a comparison ask for those of one paragraph. */
    public List<WeightedToken> tokens(String text) {
        return texts.computeIfAbsent(text, this::cut);
    }

    private List<WeightedToken> cut(String text) {
        List<WeightedToken> tokens = new ArrayList<>();
        for (Tokenizer.Token token : lexicon.tokens().tokenize(text)) {
            TokenForm form = token.kind() == TokenKind.WORD
                    ? words.computeIfAbsent(token.text(), word -> form(token))
                    : form(token);
            tokens.add(new WeightedToken(token, form.key(), form.smallKey(), form.weight()));
        }
        return List.copyOf(tokens);
    }

    private TokenForm form(Tokenizer.Token token) {
        String key = Folding.TYPOGRAPHY.fold(token.text());
        return new TokenForm(key, key.toLowerCase(Locale.ROOT), weight(token));
    }

    private int weight(Tokenizer.Token token) {
        return switch (token.kind()) {
            case WORD -> WEIGHT_WORD + (int) Math.round(WEIGHT_RARITY * Math.min(WEIGHT_RAREST, rarity(token.text())));
            case NUMBER, YEAR, ORDINAL -> WEIGHT_NUMBER;
            case DATE, SYMBOL -> WEIGHT_SYMBOL;
            case PUNCTUATION -> WEIGHT_PUNCTUATION;
            case LINE_BREAK -> WEIGHT_LINE_BREAK;
        };
    }

    private double rarity(String word) {
        WordFrequencies frequencies = lexicon.frequencies();
        String lower = Folding.CASE.fold(word);
        double least = frequencies.inverseDocumentFrequency(lower);
        if (lower.indexOf('-') < 0 && lower.indexOf('\'') < 0) {
            return least;
        }
        // The table may lack a compound of common words, which is then no rarer than its parts.
        for (String part : COMPOUND.split(lower)) {
            if (!part.isEmpty()) {
                least = Math.min(least, WEIGHT_COMPOUND + frequencies.inverseDocumentFrequency(part));
            }
        }
        return least;
    }
}
