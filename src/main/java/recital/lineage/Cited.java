package recital.lineage;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import recital.text.Key;
import recital.model.Symbol;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.Citations.Citation;
import recital.language.Citations.Kind;

/**
 * A document that others cite; every spelling of its symbol gives one value.
 *
 * @param kind what it is
 * @param symbol in the canonical spelling; of a decision, or of what another body adopted, its number; as printed
 *     where recital does not know the form
 */
public record Cited(Kind kind, String symbol) {

    public Cited {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(symbol);
    }

    static Cited of(Citation citation) {
        String printed = Key.of(citation.symbol()).value();
        return switch (citation.kind()) {
            case DECISION, ELSEWHERE -> new Cited(citation.kind(), printed);
            case ASSEMBLY_RESOLUTION, COUNCIL_RESOLUTION, DOCUMENT ->
                Symbol.parse(printed).map(Cited::of).orElse(new Cited(citation.kind(), printed));
        };
    }

    static Cited of(Symbol symbol) {
        Kind other = symbol.isResolution() ? Kind.COUNCIL_RESOLUTION : Kind.DOCUMENT;
        return new Cited(symbol.isAssemblyResolution() ? Kind.ASSEMBLY_RESOLUTION : other, symbol.value());
    }

    /** The document that a user names by its symbol in any spelling, or as {@code decision 77/568} or {@code 217 A (III)}. */
    public static Optional<Cited> parse(Lexicon lexicon, String name) {
        Matcher decision = lexicon.pattern(PhrasePattern.DECISION_NAMED).matcher(name);
        if (decision.matches()) {
            return Symbol.parse(decision.group(1)).map(symbol -> new Cited(Kind.DECISION, symbol.shortForm()));
        }
        return Symbol.parse(name).map(Cited::of).or(() -> lexicon.citations().all(name.strip()).stream()
                .filter(citation -> citation.symbol().equals(name.strip()))
                .map(Cited::of)
                .findFirst());
    }

    /** Whether a user who names this document may mean that one: a number pair may be that of a decision or another body. */
    boolean mayMean(Cited other) {
        boolean bare = other.kind == Kind.DECISION || other.kind == Kind.ELSEWHERE;
        return equals(other) || bare && kind != Kind.DECISION && name().equals(other.symbol);
    }

    /** What people call it: the short form of a resolution, {@code decision 77/568}, or the symbol. */
    public String name() {
        return switch (kind) {
            case DECISION -> "decision " + symbol;
            case ASSEMBLY_RESOLUTION, COUNCIL_RESOLUTION ->
                Symbol.parse(symbol).map(Symbol::shortForm).orElse(symbol);
            case ELSEWHERE -> symbol + " of another body";
            case DOCUMENT -> symbol;
        };
    }
}
