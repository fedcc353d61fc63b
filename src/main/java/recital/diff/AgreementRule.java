package recital.diff;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.References.NamedDocument;

/**
 * "In line with the plan of the guild" that came, went or gave place, or "taking into account": what an action agrees with
 * limits it, whatever that is; where it is cited, the citation is told.
 */
final class AgreementRule implements Rule {

    private static final Pattern LEADING_SIGNS = Pattern.compile("^[\\s,]+");

    private final Pattern lead;
    private final ToldWords told;

    AgreementRule(Lexicon lexicon) {
        lead = lexicon.pattern(PhrasePattern.QUALIFYING_LEAD);
        told = new ToldWords(lexicon);
    }

    @Override
    public void apply(EditContext edit) {
        if (edit.isFound(ChangeClass.QUALIFIER) || edit.isFound(ChangeClass.CITATION)) {
            return;
        }
        String gone = agreement(edit.earlier(), edit.later());
        String come = agreement(edit.later(), edit.earlier());
        if (!gone.equals(come) && !isToldAsVerb(edit, gone + come)) {
            edit.inClause(ChangeClass.QUALIFIER, Remark.replacement(gone, come));
        }
    }

    /** "Taking into account" is a verb of the preamble too. */
    private static boolean isToldAsVerb(EditContext edit, String words) {
        return edit.remark(ChangeClass.VERB).filter(remark -> !remark.isEmpty()).stream()
                .map(remark -> remark.substring(remark.indexOf(' ') + 1))
                .anyMatch(words::startsWith);
    }

    /** What one side agrees with; empty where the other says it too. */
    private String agreement(EditSide side, EditSide other) {
        String words = LEADING_SIGNS.matcher(side.text()).replaceFirst("");
        Matcher found = lead.matcher(words);
        if (!found.find() || other.text().contains(found.group())) {
            return "";
        }
        int start = side.end() - words.length();
        String text = side.analyzedText().text();
        return told.of(text.substring(start + found.start(), endOfName(side.analyzedText(), start + found.end())));
    }

    /** The end of the name that goes on behind a comma: "the Charter on Wells, Springs and Rivers". */
    private static int endOfName(AnalyzedText text, int end) {
        return text.namedDocuments().stream()
                .filter(name -> name.start() < end && name.end() > end)
                .mapToInt(NamedDocument::end)
                .findFirst()
                .orElse(end);
    }
}
