package recital.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Organ;
import recital.text.WordBorders;

/**
 * A body whose resolutions and decisions are cited; source: {@code bodies.tsv} in the folder of the language.
 *
 * @param name as it is shown; empty for a body of which only the kind is known
 * @param organ which of the organs it is whose texts are read, where it is one
 * @param named its name, anywhere
 * @param namedBefore its name at the end of what stands before the word "resolution"
 * @param namedAfter its name behind the numbers, "adopted by the" or "of the" before it
 * @param namedBetween its name between the word "resolution" and the number
 * @param symbol the symbols that tell the body by themselves, with the number pair in two groups where there is one
 * @param number the numbers that are its own only after its name
 */
record CitedBody(
        String name,
        Optional<Organ> organ,
        Pattern named,
        Pattern namedBefore,
        Pattern namedAfter,
        Pattern namedBetween,
        Pattern symbol,
        Pattern number) {

    /** The row of what is another body and has no name in the table. */
    private static final String UNNAMED = "another body";

    private static final String NONE = "-";
    private static final String NOTHING = "(?!)";

    static CitedBody of(List<String> row, Lexicon lexicon) {
        String named = "(?:" + row.get(1) + ")";
        int organ = List.copyOf(lexicon.words(WordList.ORGANS)).indexOf(row.get(0));
        return new CitedBody(
                row.get(0).equals(UNNAMED) ? "" : row.get(0),
                organ < 0 ? Optional.empty() : Optional.of(Organ.values()[organ]),
                WordBorders.compile(named),
                WordBorders.compile(named + lexicon.pattern(PhrasePattern.BETWEEN_BODY_AND_RESOLUTION) + "$"),
                WordBorders.compile(
                        lexicon.pattern(PhrasePattern.BETWEEN_RESOLUTION_AND_BODY) + named + "(?![\\p{L}])"),
                WordBorders.compile(lexicon.pattern(PhrasePattern.BODY_BEFORE_NUMBER) + named + "(?![\\p{L}])"),
                WordBorders.compile(orNothing(row.get(2))),
                WordBorders.compile(orNothing(row.get(3))));
    }

    private static String orNothing(String expression) {
        return expression.equals(NONE) ? NOTHING : expression;
    }

    /** The number pair where the symbol is the body's own and holds one, the symbol itself where it holds none. */
    Optional<String> own(String plainSymbol) {
        Matcher own = symbol.matcher(plainSymbol);
        if (!own.matches()) {
            return Optional.empty();
        }
        if (own.groupCount() < 2) {
            return Optional.of(plainSymbol);
        }
        // "WHA91.3" is printed "91.3" elsewhere, "UNEP/EA.4/Res.9" as "4/9".
        boolean point = own.start(2) == own.end(1) + 1 && plainSymbol.charAt(own.end(1)) == '.';
        return Optional.of(own.group(1) + (point ? "." : "/") + own.group(2));
    }
}
