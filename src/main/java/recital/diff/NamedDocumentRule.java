package recital.diff;

import java.util.Locale;
import java.util.stream.Collectors;
import recital.language.Lexicon;
import recital.language.References;
import recital.language.References.NamedDocument;

/**
 * A treaty, declaration or programme that a clause calls by its name alone and that came, went or gave place to another.
 *
 * <p>rule: told beside the wording, in a text that went on; where a number is cited too, that is told. A name that the other
 * side has up to the word that tells what it is ("Plan of Action") is called more or less fully there.
 */
final class NamedDocumentRule implements Rule {

    /** So many names are told. */
    private static final int MOST = 3;

    private final References references;
    private final ToldWords told;

    NamedDocumentRule(Lexicon lexicon) {
        references = lexicon.references();
        told = new ToldWords(lexicon);
    }

    @Override
    public void apply(EditContext edit) {
        if (edit.isFound(ChangeClass.CITATION)
                || NoteCitationRule.isNote(edit.later())
                || isBlank(edit.earlier())
                || isBlank(edit.later())) {
            return;
        }
        String gone = names(edit.earlier(), edit.later());
        String come = names(edit.later(), edit.earlier());
        if (!gone.isEmpty() || !come.isEmpty()) {
            edit.inClause(ChangeClass.CITATION, Finding.replacement(gone, come));
        }
    }

    private static boolean isBlank(EditSide side) {
        return side.analyzedText().text().isBlank();
    }

    private String names(EditSide side, EditSide other) {
        String text = side.analyzedText().text();
        String otherText = other.analyzedText().text().toLowerCase(Locale.ROOT);
        return references.namedDocuments(text).stream()
                .filter(name -> side.hasUnexplainedBetween(name.start(), name.headEnd()))
                .filter(name -> !otherText.contains(
                        text.substring(name.start(), keyEnd(name)).toLowerCase(Locale.ROOT)))
                .map(name -> told.of(text.substring(name.start(), name.end())))
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(", "));
    }

    /** "Kiel Declaration" of "Kiel Declaration on Wells", but all of "Declaration on Wells". */
    private static int keyEnd(NamedDocument name) {
        return name.isHeadAlone() ? name.end() : name.headEnd();
    }
}
