package recital.lineage;

import java.io.Serializable;
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

    private static final String SECURITY_COUNCIL = Organ.SECURITY_COUNCIL.code() + "/RES/";

    public AskedDocument {
        Objects.requireNonNull(document);
    }

    /**
     * The document of a name: its symbol in any spelling, {@code decision 77/568}, {@code 217 A (III)}, or its body and
     * number as texts print them; nothing where the form is not recognized.
     */
    public static Optional<AskedDocument> parse(Lexicon lexicon, String name) {
        String asked = name.strip();
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
                || other.kind() == document.kind() && other.symbol().startsWith(document.symbol() + " (")
                || bare && document.number().equals(other.number());
    }

    /** What people call it. */
    public String name() {
        return document.name();
    }
}
