package recital.diff;

import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;

/** Tells the two forms in which a verb opens a clause: "recalling", "recalls". */
final class Gerunds {

    private final Lexicon lexicon;
    private final Pattern gerunds;
    private final Pattern participles;
    private final Pattern verbalNouns;

    Gerunds(Lexicon lexicon) {
        this.lexicon = lexicon;
        gerunds = lexicon.pattern(PhrasePattern.GERUND);
        participles = lexicon.pattern(PhrasePattern.PARTICIPLE);
        verbalNouns = lexicon.pattern(PhrasePattern.VERBAL_NOUN_ENDING);
    }

    /** Whether one of two words in small letters is the gerund of the other; "developed" is not "developing". */
    boolean areOne(String one, String other) {
        return isGerundOf(one, other) || isGerundOf(other, one);
    }

    /** Whether a noun is made of the verb of a gerund: "empowerment", "empowering". */
    boolean isNoun(String noun, String gerund) {
        return gerunds.matcher(gerund).matches()
                && verbalNouns.matcher(noun).replaceFirst("").length() < noun.length()
                && lexicon.stemmer()
                        .stem(verbalNouns.matcher(noun).replaceFirst(""))
                        .equals(lexicon.stemmer().stem(gerund));
    }

    private boolean isGerundOf(String gerund, String verb) {
        return gerunds.matcher(gerund).matches()
                && !participles.matcher(verb).matches()
                && lexicon.stemmer().stem(gerund).equals(lexicon.stemmer().stem(verb));
    }
}
