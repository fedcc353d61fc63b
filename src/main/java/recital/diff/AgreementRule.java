package recital.diff;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.WhiteSpace;
import recital.language.WordList;

/**
 * "In line with the plan of the guild" that came, went or gave place: what an action agrees with limits it, whatever that
 * is; where it is cited, the citation is told.
 */
final class AgreementRule implements Rule {

    private static final Pattern LEADING_SIGNS = Pattern.compile("^[\\s,]+");

    /** So many words of it are told. */
    private static final int TOLD = 12;

    private final Pattern lead;
    private final Set<String> smallWords;

    AgreementRule(Lexicon lexicon) {
        lead = lexicon.pattern(PhrasePattern.QUALIFYING_LEAD);
        smallWords = lexicon.words(WordList.SMALL_WORDS);
    }

    @Override
    public void apply(EditContext edit) {
        if (edit.isFound(ChangeClass.QUALIFIER) || edit.isFound(ChangeClass.CITATION)) {
            return;
        }
        String gone = agreement(edit.earlier(), edit.later());
        String come = agreement(edit.later(), edit.earlier());
        if (!gone.equals(come)) {
            edit.inClause(ChangeClass.QUALIFIER, Finding.replacement(gone, come));
        }
    }

    /** What one side agrees with; empty where the other says it too. */
    private String agreement(EditSide side, EditSide other) {
        Matcher found = lead.matcher(LEADING_SIGNS.matcher(side.text()).replaceFirst(""));
        if (!found.find() || other.text().contains(found.group())) {
            return "";
        }
        List<String> words = List.of(WhiteSpace.collapse(found.group()).split(" "));
        int told = Math.min(words.size(), TOLD);
        while (smallWords.contains(words.get(told - 1).toLowerCase(Locale.ROOT))) {
            told--;
        }
        return String.join(" ", words.subList(0, told)) + (words.size() > TOLD ? " \u2026" : "");
    }
}
