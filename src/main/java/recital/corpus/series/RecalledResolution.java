package recital.corpus.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import recital.language.Citations;
import recital.language.Dates;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.model.Organ;
import recital.model.Symbol;

/**
 * A resolution of the Assembly or of the Economic and Social Council that a text names.
 *
 * @param symbol its symbol
 * @param date the date of adoption that stands with it, where one does
 * @param start where its number begins in the text
 * @param end where the citation ends, its date included
 */
record RecalledResolution(Symbol symbol, Optional<LocalDate> date, int start, int end) {

    RecalledResolution {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(date);
    }

    /** The same under another symbol. */
    RecalledResolution named(Symbol other) {
        return new RecalledResolution(other, date, start, end);
    }

    /**
     * The resolutions in the order of the text, repetitions included.
     *
     * <p>One word "resolutions" governs the numbers after it ("resolutions 56/183 of 21 December 2001 and
     * 57/238 of 20 December 2002", or with the dates in parentheses, as the paraphrase has them); a
     * number that "decision" governs, or the resolution of another body, is none.
     */
    static List<RecalledResolution> in(String text, Lexicon lexicon) {
        Matcher named = lexicon.pattern(PhrasePattern.RESOLUTIONS_NAMED).matcher(text);
        int from = named.find() ? named.end() : Integer.MAX_VALUE;
        List<RecalledResolution> recalled = new ArrayList<>();
        for (Citations.Citation citation : lexicon.citations().all(text, Organ.GENERAL_ASSEMBLY)) {
            Optional<Symbol> symbol = symbol(citation);
            if (symbol.isPresent() && from <= citation.start()) {
                Optional<Dates.Dated> date = lexicon.dates().ofCitation(text, citation.end());
                recalled.add(new RecalledResolution(
                        symbol.get(),
                        date.flatMap(Dates.Dated::day),
                        citation.start(),
                        date.map(Dates.Dated::end).orElse(citation.end())));
            }
        }
        return recalled;
    }

    private static Optional<Symbol> symbol(Citations.Citation citation) {
        return switch (citation.kind()) {
            case ASSEMBLY_RESOLUTION, COUNCIL_RESOLUTION ->
                Symbol.parse(citation.symbol().replace('\u00a0', ' ')).filter(Symbol::isResolution);
            case SECURITY_COUNCIL_RESOLUTION,
                    HUMAN_RIGHTS_COUNCIL_RESOLUTION,
                    DECISION,
                    ELSEWHERE,
                    TREATY,
                    PUBLICATION,
                    DOCUMENT -> Optional.empty();
        };
    }

    boolean ofAssembly() {
        return symbol.isAssemblyResolution();
    }
}
