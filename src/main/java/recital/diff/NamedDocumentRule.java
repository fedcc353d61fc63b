package recital.diff;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.language.References.NamedDocument;
import recital.language.WordList;

/**
 * A treaty, declaration or programme that a clause calls by its name alone and that came, went or gave place to another.
 *
 * <p>rule: told beside the wording, in a text that went on; where a number is cited too, that is told. A name that the other
 * side has up to the word that tells what it is ("Plan of Action") is called more or less fully there.
 */
final class NamedDocumentRule implements Rule {

    /** So many names are told. */
    private static final int MOST = DiffThresholds.DEFAULT.told().names();

    private static final Pattern SHORT_NAME = Pattern.compile("\\s*\\((\\p{Lu}[^()]{3,60})\\)");

    /** So many tokens lie between the name of a treaty and its version at most. */
    private static final int NEAR = DiffThresholds.DEFAULT.cited().version();

    private final ToldWords told;
    private final Set<String> versions;

    NamedDocumentRule(Lexicon lexicon) {
        told = new ToldWords(lexicon);
        versions = lexicon.words(WordList.VERSIONS);
    }

    @Override
    public void apply(EditContext edit) {
        if (edit.isFound(ChangeClass.CITATION)
                || NoteCitationRule.isNote(edit.later())
                || edit.earlier().analyzedText().isBlank()
                || edit.later().analyzedText().isBlank()) {
            return;
        }
        String gone = names(edit.earlier(), edit.later());
        String come = names(edit.later(), edit.earlier());
        if (!gone.isEmpty() || !come.isEmpty()) {
            edit.inClause(ChangeClass.CITATION, Finding.replacement(gone, come));
        } else if (isOfVersion(edit.earlier()) || isOfVersion(edit.later())) {
            edit.substantive(ChangeClass.CITATION, "");
        }
    }

    /** "The Protocol on Wells as amended on 3 May 1996": which version of a treaty is meant, beside its name. */
    private boolean isOfVersion(EditSide side) {
        AnalyzedText text = side.analyzedText();
        return side.tokens().stream().anyMatch(token -> versions.contains(token.smallKey()))
                && text.namedDocuments().stream()
                        .anyMatch(name -> name.start()
                                        < text.token(Math.min(text.tokens().size(), side.to() + NEAR) - 1)
                                                .end()
                                && name.end()
                                        > text.token(Math.max(0, side.from() - NEAR))
                                                .start());
    }

    private String names(EditSide side, EditSide other) {
        String text = side.analyzedText().text();
        String otherText = other.analyzedText().text().toLowerCase(Locale.ROOT);
        return side.analyzedText().namedDocuments().stream()
                .filter(name -> side.hasUnexplainedBetween(name.start(), name.headEnd()))
                .filter(name -> !isQuoted(text, name.start()))
                .filter(name -> keys(text, name).noneMatch(otherText::contains))
                .map(name -> told.of(text.substring(name.start(), name.end())))
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(", "));
    }

    /** What a title in quotation marks names is what that is about. */
    private static boolean isQuoted(String text, int at) {
        return text.lastIndexOf('\u201c', at - 2) > text.lastIndexOf('\u201d', at - 1);
    }

    /** By which the other side may name it: as far as it tells which it is, and its short name in brackets behind it. */
    private static Stream<String> keys(String text, NamedDocument name) {
        Matcher shortName = SHORT_NAME.matcher(text).region(name.end(), text.length());
        String key = text.substring(name.start(), keyEnd(name));
        String head = text.substring(name.head(), name.headEnd());
        boolean isNamed = shortName.lookingAt() && shortName.group(1).contains(head);
        return Stream.of(key, isNamed ? shortName.group(1) : key).map(one -> one.toLowerCase(Locale.ROOT));
    }

    /** "Kiel Declaration" of "Kiel Declaration on Wells", but all of "Declaration on Wells". */
    private static int keyEnd(NamedDocument name) {
        return name.isHeadAlone() ? name.end() : name.headEnd();
    }
}
