package recital.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.language.NumberTokens.NumberToken;
import recital.language.PhraseTable.Phrase;
import recital.text.WordBorders;

/** Knows the units that are printed with a number; source: {@code units.tsv}. */
final class Units {

    /** "120 тыс. долл." */
    private static final String ABBREVIATED = "\\.?";

    private final PhraseTable<String> measures;
    private final PhraseTable<String> durations;
    private final Map<String, String> currencies;
    private final Pattern currency;

    Units(Lexicon lexicon) {
        List<List<String>> rows = LanguageFile.rows(lexicon.language(), "units.tsv");
        measures = new PhraseTable<>(ofUse(rows, "measure"), NumberToken::text);
        durations = new PhraseTable<>(ofUse(rows, "duration"), NumberToken::text);
        currencies = ofUse(rows, "currency");
        String any =
                Alternatives.longestOf(currencies.keySet()).replace(".", "\\.").replace(" ", WhiteSpace.SOME);
        currency = Pattern.compile(ABBREVIATED + WhiteSpace.SOME + "(" + any + ")" + WordBorders.END);
    }

    private static Map<String, String> ofUse(List<List<String>> rows, String use) {
        return rows.stream()
                .filter(row -> row.get(2).equals(use))
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    }

    /** The measure that begins with this token: "per cent". */
    Optional<Phrase<String>> measure(NumberTokens tokens, int place) {
        return measures.at(tokens, place);
    }

    /** The duration that begins with this token: "year", which is counted in years. */
    Optional<Phrase<String>> duration(NumberTokens tokens, int place) {
        return durations.at(tokens, place);
    }

    /** The currency with which what stands after a number begins. */
    Optional<CountedNoun> currency(String rest) {
        Matcher found = currency.matcher(rest);
        return found.lookingAt()
                ? Optional.ofNullable(currencies.get(WhiteSpace.collapse(found.group(1))))
                        .map(unit -> new CountedNoun(unit, true, found.end()))
                : Optional.empty();
    }
}
