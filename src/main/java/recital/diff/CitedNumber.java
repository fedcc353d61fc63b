package recital.diff;

import recital.language.Citations.Citation;
import recital.language.Citations.CitationKind;

/**
 * What a citation names, by whichever symbol.
 *
 * @param number what it goes by
 * @param kind what it is
 * @param body who adopted it, where it is none of the organs
 */
record CitedNumber(String number, CitationKind kind, String body) {

    static CitedNumber of(Citation citation) {
        return new CitedNumber(citation.number(), citation.kind(), citation.body());
    }
}
