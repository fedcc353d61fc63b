package recital.lineage;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Citations.CitationKind;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.model.Organ;
import recital.model.Symbol;

/**
 * A document whose citations a user asks for.
 *
 * <p>Only a name that would be found in a text can be asked for, so that what is not found is cited nowhere.
 *
 * @param document what the name says
 * @param bare whether it is a number alone, which a decision or another body may have too
 */
public record AskedDocument(CitedDocument document, boolean bare) implements Serializable {

    /** "S/RES/2334": the Security Council numbers through, so that the number tells the year. */
    private static final Pattern WITHOUT_YEAR = Pattern.compile("(?i)S[/_]RES[/_](\\d{1,4})");

    /** "A/RES/2205(XXI)", "217 A(III)": the Assembly numbered through until its thirtieth session. */
    private static final Pattern NUMBERED_THROUGH =
            Pattern.compile("(?i)(?:A[/_]RES[/_])?(\\d{1,4})(?:[ _]?([A-Z]))?[ _]?\\(([IVXL]{1,8})\\)");

    /** "A/DEC/76/516", as the addresses of decisions have it. */
    private static final Pattern DECISION_SYMBOL = Pattern.compile("(?i)[AE][/_]DEC[/_](.+)");

    /** Where a document of two bodies has the symbol of the other, "A/67/66-E/2012/49". */
    private static final Pattern OF_TWO_BODIES = Pattern.compile("-(?=[A-Z]{1,4}/)");

    /** The letter of a part, "217 A (III)", "53/243 A". */
    private static final Pattern PART = Pattern.compile(" [A-Z](?=$| \\()");

    private static final String SECURITY_COUNCIL = Organ.SECURITY_COUNCIL.code() + "/RES/";

    public AskedDocument {
        Objects.requireNonNull(document);
    }

    /**
     * The document of a name: its symbol in any spelling, {@code decision 77/568}, {@code 217 A (III)}, or its body and
     * number as texts print them; nothing where the form is not recognized.
     */
    public static Optional<AskedDocument> parse(Lexicon lexicon, String name) {
        String asked = spelled(name.strip());
        Matcher numbered = WITHOUT_YEAR.matcher(asked);
        if (numbered.matches()) {
            return Optional.of(new AskedDocument(
                    new CitedDocument(CitationKind.SECURITY_COUNCIL_RESOLUTION, SECURITY_COUNCIL + numbered.group(1)),
                    false));
        }
        Matcher decision = lexicon.pattern(PhrasePattern.DECISION_NAMED).matcher(asked);
        if (decision.matches()) {
            return Symbol.parse(decision.group(1))
                    .map(symbol -> new CitedDocument(CitationKind.DECISION, symbol.shortForm()))
                    .map(document -> new AskedDocument(document, false));
        }
        String printed = Symbol.parse(asked).map(Symbol::value).orElse(asked);
        boolean bare = !asked.toUpperCase(Locale.ROOT).contains("RES");
        return named(lexicon, "", printed)
                // As it is printed after that word.
                .or(() -> named(lexicon, "resolution ", printed))
                .map(document -> new AskedDocument(document, bare));
    }

    /** As texts print it. */
    private static String spelled(String name) {
        Matcher old = NUMBERED_THROUGH.matcher(name);
        if (old.matches()) {
            String letter = old.group(2) == null ? "" : " " + old.group(2).toUpperCase(Locale.ROOT);
            return old.group(1) + letter + " (" + old.group(3).toUpperCase(Locale.ROOT) + ")";
        }
        Matcher decision = DECISION_SYMBOL.matcher(name);
        return decision.matches() ? "decision " + decision.group(1).replace('_', '/') : name;
    }

    private static Optional<CitedDocument> named(Lexicon lexicon, String word, String printed) {
        String text = word + printed;
        return lexicon.citations().all(text, Organ.GENERAL_ASSEMBLY).stream()
                .filter(citation -> citation.end() == text.length() && citation.start() >= word.length())
                .filter(citation -> isCalled(citation.kind(), text.substring(word.length(), citation.start()), lexicon))
                .map(CitedDocument::of)
                .findFirst();
    }

    /** Nothing stands before the symbol but what it is called by. */
    private static boolean isCalled(CitationKind kind, String before, Lexicon lexicon) {
        return before.isEmpty()
                || kind == CitationKind.TREATY
                || kind == CitationKind.PUBLICATION
                || lexicon.pattern(PhrasePattern.CITATION_GOVERNOR)
                        .matcher(before)
                        .find();
    }

    /** Whether that document may be meant. */
    boolean mayMean(CitedDocument other) {
        return document.equals(other)
                || other.kind() == document.kind() && isWritten(other.symbol())
                || bare && document.number().equals(other.number());
    }

    /** Whether the symbol is that of the document with its year, that of a part of it, or holds it beside that of another body. */
    private boolean isWritten(String symbol) {
        String own = document.symbol();
        return symbol.replace(" ", "").equals(own)
                || symbol.startsWith(own + " (")
                || PART.matcher(symbol).replaceFirst("").equals(own)
                || List.of(OF_TWO_BODIES.split(symbol)).contains(own);
    }

    /** What people call it. */
    public String name() {
        return document.name();
    }
}
