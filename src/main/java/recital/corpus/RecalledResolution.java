package recital.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Symbol;
import recital.wording.Citations;
import recital.wording.Dates;

/**
 * A resolution of the Assembly or of the Economic and Social Council that a text names.
 *
 * @param symbol its symbol
 * @param date the date of adoption that stands with it, where one does
 * @param start where its number begins in the text
 * @param end where the citation ends, its date included
 */
record RecalledResolution(Symbol symbol, Optional<LocalDate> date, int start, int end) {

    private static final Pattern GOVERNOR = Pattern.compile("\\b(resolution|decision)s?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_BODY = Pattern.compile(
            "(?:(?:Human Rights|Security|Governing|Trusteeship) Council"
                    + "|(?:Environment|Health|Habitat|Parliamentary) Assembly"
                    + "|(?:Commission|Conference|Committee)(?: (?:on|of|for) [\\w ]+)?(?:\u2019s)?"
                    + "|Congress|Organization|Agency|Parties)\\s+$");
    private static final Pattern BEFORE_DATE = Pattern.compile("\\G[\\s\\u00a0]+(?:of[\\s\\u00a0]+|\\()");
    private static final int LONGEST_BODY = 60;

    RecalledResolution {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(date);
    }

    /**
     * The resolutions in the order of the text, repetitions included.
     *
     * <p>One word "resolutions" governs the numbers after it ("resolutions 56/183 of 21 December 2001 and
     * 57/238 of 20 December 2002", or with the dates in parentheses, as the abridged edition has them); a
     * number that "decision" governs, or the resolution of another body, is none.
     */
    static List<RecalledResolution> in(String text) {
        Map<Integer, Dates.Dated> dates = new HashMap<>();
        Dates.all(text).forEach(date -> dates.put(date.start(), date));
        List<RecalledResolution> recalled = new ArrayList<>();
        for (Citations.Citation citation : Citations.all(text)) {
            Optional<Symbol> symbol = symbol(citation);
            if (symbol.isPresent() && governed(text, citation.start())) {
                Optional<Dates.Dated> date = dateAfter(text, citation.end(), dates);
                recalled.add(new RecalledResolution(symbol.get(), date.flatMap(Dates.Dated::day),
                        citation.start(), date.map(Dates.Dated::end).orElse(citation.end())));
            }
        }
        return recalled;
    }

    private static Optional<Symbol> symbol(Citations.Citation citation) {
        return switch (citation.kind()) {
            case ASSEMBLY_RESOLUTION, COUNCIL_RESOLUTION ->
                Symbol.parse(citation.symbol().replace('\u00a0', ' ')).filter(Symbol::isResolution);
            case DECISION, DOCUMENT -> Optional.empty();
        };
    }

    /** Whether the nearest governing word before the number makes it a resolution of one of the two bodies. */
    private static boolean governed(String text, int number) {
        Matcher governor = GOVERNOR.matcher(text).region(0, number);
        int last = -1;
        boolean resolution = false;
        while (governor.find()) {
            last = governor.start();
            resolution = governor.group(1).equalsIgnoreCase("resolution");
        }
        return resolution && !OTHER_BODY.matcher(text.substring(Math.max(0, last - LONGEST_BODY), last)).find();
    }

    private static Optional<Dates.Dated> dateAfter(String text, int end, Map<Integer, Dates.Dated> dates) {
        Matcher before = BEFORE_DATE.matcher(text).region(end, text.length());
        return before.find() ? Optional.ofNullable(dates.get(before.end())) : Optional.empty();
    }

    boolean ofAssembly() {
        return symbol.isAssemblyResolution();
    }
}
