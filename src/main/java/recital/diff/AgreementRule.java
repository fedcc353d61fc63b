package recital.diff;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.WhiteSpace;

/**
 * "In line with the plan of the guild" that came or went: what an action agrees with limits it, whatever that is; where it
 * is cited, the citation is told.
 */
final class AgreementRule implements Rule {

    private static final Pattern LEADING_SIGNS = Pattern.compile("^[\\s,]+");

    /** So many words of it are told. */
    private static final int TOLD = 12;

    private final Pattern lead;

    AgreementRule(Lexicon lexicon) {
        lead = lexicon.pattern(PhrasePattern.QUALIFYING_LEAD);
    }

    @Override
    public void apply(EditContext edit) {
        boolean wholly = edit.earlier().isEmpty() != edit.later().isEmpty();
        if (!wholly || edit.isFound(ChangeClass.QUALIFIER) || edit.isFound(ChangeClass.CITATION)) {
            return;
        }
        String gone = agreement(edit.earlier());
        String come = agreement(edit.later());
        if (!(gone + come).isEmpty()) {
            edit.inClause(ChangeClass.QUALIFIER, Finding.replacement(gone, come));
        }
    }

    private String agreement(EditSide side) {
        Matcher found = lead.matcher(LEADING_SIGNS.matcher(side.text()).replaceFirst(""));
        if (!found.find()) {
            return "";
        }
        String[] words = WhiteSpace.collapse(found.group()).split(" ");
        String told = Stream.of(words).limit(TOLD).collect(Collectors.joining(" "));
        return words.length > TOLD ? told + " \u2026" : told;
    }
}
