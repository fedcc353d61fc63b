package recital.lineage;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import recital.language.Citations.Citation;
import recital.language.Citations.CitationKind;
import recital.model.Organ;
import recital.model.Symbol;
import recital.text.Key;

/**
 * A document that others cite; every spelling of its symbol gives one value.
 *
 * @param kind what it is
 * @param symbol in the canonical spelling; of a decision, or of what another body adopted, its number; as printed
 *     where recital does not know the form
 * @param body who adopted it, where it is {@link CitationKind#ELSEWHERE}; empty where that is not known
 */
public record CitedDocument(CitationKind kind, String symbol, String body) implements Serializable {

    private static final String DECISION = "decision ";

    public CitedDocument {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(body);
    }

    CitedDocument(CitationKind kind, String symbol) {
        this(kind, symbol, "");
    }

    /** What a citation names. */
    public static CitedDocument of(Citation citation) {
        String printed = Key.of(citation.number()).value();
        return switch (citation.kind()) {
            case DECISION, ELSEWHERE, TREATY, PUBLICATION ->
                new CitedDocument(citation.kind(), printed, citation.body());
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

    /** Where the body is named the number pair alone is printed. */
    private static CitedDocument ofHumanRightsCouncil(String printed) {
        String prefix = Organ.HUMAN_RIGHTS_COUNCIL.code() + "/RES/";
        return Symbol.parse(prefix + printed)
                .map(CitedDocument::of)
                .orElse(new CitedDocument(CitationKind.HUMAN_RIGHTS_COUNCIL_RESOLUTION, printed));
    }

    /** What people call it: the short form of a resolution, {@code decision 77/568}, or the symbol. */
    public String name() {
        return switch (kind) {
            case DECISION -> DECISION + symbol;
            case ASSEMBLY_RESOLUTION,
                    COUNCIL_RESOLUTION,
                    SECURITY_COUNCIL_RESOLUTION,
                    HUMAN_RIGHTS_COUNCIL_RESOLUTION ->
                Symbol.parse(symbol).map(Symbol::shortForm).orElse(symbol);
            case ELSEWHERE -> symbol + " of " + (body.isEmpty() ? "another body" : "the " + body);
            case TREATY -> "Treaty Series, " + symbol;
            case PUBLICATION -> "Sales No. " + symbol;
            case DOCUMENT -> symbol;
        };
    }

    /** Its symbol, where it has one by which it can be had. */
    public Optional<Symbol> document() {
        return switch (kind) {
            case ASSEMBLY_RESOLUTION,
                    COUNCIL_RESOLUTION,
                    SECURITY_COUNCIL_RESOLUTION,
                    HUMAN_RIGHTS_COUNCIL_RESOLUTION,
                    DOCUMENT -> Symbol.parse(symbol);
            case DECISION, ELSEWHERE, TREATY, PUBLICATION -> Optional.empty();
        };
    }

    /** The number alone, as it may be that of documents of several bodies. */
    String number() {
        return switch (kind) {
            case HUMAN_RIGHTS_COUNCIL_RESOLUTION -> symbol.substring(symbol.lastIndexOf("/RES/") + 5);
            case ASSEMBLY_RESOLUTION, COUNCIL_RESOLUTION, SECURITY_COUNCIL_RESOLUTION -> name();
            case ELSEWHERE -> symbol.startsWith(DECISION) ? symbol.substring(DECISION.length()) : symbol;
            case DECISION, TREATY, PUBLICATION, DOCUMENT -> symbol;
        };
    }
}
