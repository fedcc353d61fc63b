package recital.report.csv;

import recital.model.Symbol;

/** The names of documents as tables have them: "A/RES/70/1" and not "70/1", of which a spreadsheet makes January 1970. */
final class WholeSymbol {

    private WholeSymbol() {}

    /** The whole symbol; what is none as it is. */
    static String of(String document) {
        return Symbol.parse(document).map(Symbol::value).orElse(document);
    }
}
