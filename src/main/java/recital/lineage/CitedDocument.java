package recital.lineage;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import recital.language.Citations.Citation;
import recital.language.Citations.CitationKind;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.model.Organ;
import recital.model.Symbol;
import recital.text.Key;

/**
 * A document that others cite; every spelling of its symbol gives one value.
 *
 * @param kind what it is
 * @param symbol in the canonical spelling; of a decision, or of what another body adopted, its number; as printed
 *     where recital does not know the form
 */
public record CitedDocument(CitationKind kind, String symbol) implements Serializable {

    public CitedDocument {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(symbol);
    }

    static CitedDocument of(Citation citation) {
        String printed = Key.of(citation.symbol()).value();
        return switch (citation.kind()) {
            case DECISION, ELSEWHERE -> new CitedDocument(citation.kind(), printed);
            case HUMAN_RIGHTS_COUNCIL_RESOLUTION -> ofHumanRightsCouncil(printed);
            case ASSEMBLY_RESOLUTION, COUNCIL_RESOLUTION, SECURITY_COUNCIL_RESOLUTION, DOCUMENT ->
                Symbol.parse(printed).map(CitedDocument::of).orElse(new CitedDocument(citation.kind(), printed));
        };
    }

    static CitedDocument of(Symbol symbol) {
        Optional<Organ> adopting = symbol.isResolution() ? symbol.organ() : Optional.empty();
        return new CitedDocument(adopting.map(CitedDocument::kind).orElse(CitationKind.DOCUMENT), symbol.value());
    }

    private static CitationKind kind(Organ organ) {
        return switch (organ) {
            case GENERAL_ASSEMBLY -> CitationKind.ASSEMBLY_RESOLUTION;
            case SECURITY_COUNCIL -> CitationKind.SECURITY_COUNCIL_RESOLUTION;
            case HUMAN_RIGHTS_COUNCIL -> CitationKind.HUMAN_RIGHTS_COUNCIL_RESOLUTION;
            case ECONOMIC_AND_SOCIAL_COUNCIL -> CitationKind.COUNCIL_RESOLUTION;
        };
    }

    /** In its own texts the number pair alone is printed. */
    private static CitedDocument ofHumanRightsCouncil(String printed) {
        String prefix = Organ.HUMAN_RIGHTS_COUNCIL.code() + "/RES/";
        return Symbol.parse(printed.startsWith(prefix) ? printed : prefix + printed)
                .map(CitedDocument::of)
                .orElse(new CitedDocument(CitationKind.HUMAN_RIGHTS_COUNCIL_RESOLUTION, printed));
    }

    /** The document that a user names by its symbol in any spelling, or as {@code decision 77/568} or {@code 217 A (III)}. */
    public static Optional<CitedDocument> parse(Lexicon lexicon, String name) {
        Matcher decision = lexicon.pattern(PhrasePattern.DECISION_NAMED).matcher(name);
        if (decision.matches()) {
            return Symbol.parse(decision.group(1))
                    .map(symbol -> new CitedDocument(CitationKind.DECISION, symbol.shortForm()));
        }
        return Symbol.parse(name)
                .map(CitedDocument::of)
                .or(() -> lexicon.citations().all(name.strip(), Organ.GENERAL_ASSEMBLY).stream()
                        .filter(citation -> citation.symbol().equals(name.strip()))
                        .map(CitedDocument::of)
                        .findFirst());
    }

    /** Whether a user who names this document may mean that one: a number pair may be that of a decision or another body. */
    boolean mayMean(CitedDocument other) {
        boolean bare = other.kind == CitationKind.DECISION || other.kind == CitationKind.ELSEWHERE;
        return equals(other) || bare && kind != CitationKind.DECISION && name().equals(other.symbol);
    }

    /** What people call it: the short form of a resolution, {@code decision 77/568}, or the symbol. */
    public String name() {
        return switch (kind) {
            case DECISION -> "decision " + symbol;
            case ASSEMBLY_RESOLUTION,
                    COUNCIL_RESOLUTION,
                    SECURITY_COUNCIL_RESOLUTION,
                    HUMAN_RIGHTS_COUNCIL_RESOLUTION ->
                Symbol.parse(symbol).map(Symbol::shortForm).orElse(symbol);
            case ELSEWHERE -> symbol + " of another body";
            case DOCUMENT -> symbol;
        };
    }
}
