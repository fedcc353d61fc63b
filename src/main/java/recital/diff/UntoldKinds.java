package recital.diff;

import java.util.List;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.WordList;
import recital.model.Language;

/** The kinds of change that are not told in a language, for want of words by which to tell them. */
public final class UntoldKinds {

    private UntoldKinds() {}

    /** Those kinds, the weightiest first; none in English, for which the rules were made. */
    public static List<ChangeKind> in(Lexicon lexicon) {
        return lexicon.language() == Language.ENGLISH ? List.of() : missing(lexicon);
    }

    /** The kinds whose words a language lacks. */
    static List<ChangeKind> missing(Lexicon lexicon) {
        return ChangeKind.OF_EDITS.stream()
                .filter(kind -> !isTold(kind, lexicon))
                .toList();
    }

    private static boolean isTold(ChangeKind kind, Lexicon lexicon) {
        return switch (kind) {
            case MONEY, DEADLINE, MODALITY, NEGATION, QUALIFIER, GROUP, FREQUENCY, INTENSITY ->
                kind.cues().stream().anyMatch(lexicon.cues()::has);
            case VERB -> !lexicon.operativeVerbs().isEmpty();
            case ADDRESSEE -> !lexicon.words(WordList.BEFORE_ACTION).isEmpty();
            case REPORT -> lexicon.has(PhrasePattern.REPORT_REQUEST);
            case CITATION -> lexicon.has(PhrasePattern.CITATION_GOVERNOR);
            case SESSION -> lexicon.has(PhrasePattern.DATE);
            case CONNECTIVE -> !lexicon.connectives().isEmpty();
            case FIGURE, WORDING, MOVED, RENUMBERED, TYPOGRAPHY, NEW, DROPPED, OTHER_PART, HEADING -> true;
        };
    }
}
