package recital.diff;

import java.util.Arrays;
import java.util.List;
import recital.language.Cues;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.WordList;
import recital.model.Language;

/** The kinds of change that are not told in a language, for want of words by which to tell them. */
public final class UntoldKinds {

    private UntoldKinds() {}

    /** Those kinds, the weightiest first; none in English, for which the rules were made. */
    public static List<ChangeClass> in(Lexicon lexicon) {
        return lexicon.language() == Language.ENGLISH ? List.of() : missing(lexicon);
    }

    /** The kinds whose words a language lacks. */
    static List<ChangeClass> missing(Lexicon lexicon) {
        return Arrays.stream(ChangeClass.values())
                .filter(kind -> !isTold(kind, lexicon))
                .toList();
    }

    private static boolean isTold(ChangeClass kind, Lexicon lexicon) {
        return switch (kind) {
            case MONEY -> lexicon.cues().has(Cues.Kind.MONEY);
            case VERB -> !lexicon.operativeVerbs().isEmpty();
            case ADDRESSEE -> !lexicon.words(WordList.BEFORE_ACTION).isEmpty();
            case DEADLINE -> lexicon.cues().has(Cues.Kind.DEADLINE);
            case REPORT -> lexicon.has(PhrasePattern.REPORT_REQUEST);
            case MODALITY -> lexicon.cues().has(Cues.Kind.MODALITY);
            case NEGATION -> lexicon.cues().has(Cues.Kind.NEGATION);
            case QUALIFIER -> lexicon.cues().has(Cues.Kind.QUALIFIER);
            case GROUP -> lexicon.cues().has(Cues.Kind.GROUP);
            case FREQUENCY -> lexicon.cues().has(Cues.Kind.FREQUENCY);
            case INTENSITY -> lexicon.cues().has(Cues.Kind.INTENSITY);
            case CITATION -> lexicon.has(PhrasePattern.CITATION_GOVERNOR);
            case SESSION -> lexicon.has(PhrasePattern.DATE);
            case CONNECTIVE -> !lexicon.connectives().isEmpty();
            case FIGURE, WORDING, MOVED, RENUMBERED, TYPOGRAPHY -> true;
        };
    }
}
