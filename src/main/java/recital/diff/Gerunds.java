package recital.diff;

import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;

/** Tells the two forms in which a verb opens a clause: "recalling", "recalls". */
final class Gerunds {

    private final Lexicon lexicon;
    private final Pattern gerunds;
    private final Pattern participles;

    Gerunds(Lexicon lexicon) {
        this.lexicon = lexicon;
        gerunds = lexicon.pattern(PhrasePattern.GERUND);
        participles = lexicon.pattern(PhrasePattern.PARTICIPLE);
    }

    /** Whether one of two words in small letters is the gerund of the other; "developed" is not "developing". */
    boolean areOne(String one, String other) {
        return isGerundOf(one, other) || isGerundOf(other, one);
    }

    private boolean isGerundOf(String gerund, String verb) {
        return gerunds.matcher(gerund).matches()
                && !participles.matcher(verb).matches()
                && lexicon.stemmer().stem(gerund).equals(lexicon.stemmer().stem(verb));
    }
}
