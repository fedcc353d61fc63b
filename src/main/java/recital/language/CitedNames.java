package recital.language;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Citations.Citation;
import recital.language.Citations.CitationKind;

/** Finds what a text calls the document that it cites: "resolution 60/1, entitled ...", or the name that carries the note. */
public final class CitedNames {

    private static final int FEWEST_WORDS = 2;

    /** In characters, as much as a title may have; a matcher that goes farther back takes all of its stack. */
    private static final int LONGEST = 400;

    private final Pattern entitled;
    private final Pattern bareNote;
    private final Pattern name;
    private final Pattern anotherBefore;
    private final Pattern annexed;

    /** "As endorsed by the General Assembly", behind which a note cites a resolution: it is no name of that. */
    private final Set<String> organs;

    CitedNames(Lexicon lexicon) {
        entitled = lexicon.pattern(PhrasePattern.CITED_TITLE);
        bareNote = lexicon.pattern(PhrasePattern.NOTE_OF_CITATION);
        name = lexicon.pattern(PhrasePattern.NAME_OF_CITED);
        anotherBefore = lexicon.pattern(PhrasePattern.NAME_BEFORE_NAME);
        annexed = lexicon.pattern(PhrasePattern.ANNEXED);
        organs = lexicon.words(WordList.ORGANS);
    }

    /** The title that is told behind a citation. */
    public Optional<String> behind(String text, Citation citation) {
        Matcher title = entitled.matcher(text).region(citation.end(), text.length());
        return title.lookingAt() ? Optional.of(title.group(1).replaceFirst("[,;.:]$", "")) : Optional.empty();
    }

    /** The name before the mark of a note that says nothing but where the document is found. */
    public Optional<String> before(String text, int mark, String note, Citation citation) {
        boolean bare = bareNote.matcher(note.substring(0, citation.start()) + note.substring(citation.end()))
                .matches();
        if (!bare
                || citation.kind() == CitationKind.DOCUMENT
                        && !annexed.matcher(note).find()) {
            return Optional.empty();
        }
        int end = Math.min(mark, text.length());
        Matcher found = name.matcher(text).region(Math.max(0, end - LONGEST), end);
        return found.find()
                ? Optional.of(anotherBefore.matcher(found.group(1)).replaceFirst(""))
                        .filter(called -> called.split(" ").length >= FEWEST_WORDS && !organs.contains(called))
                : Optional.empty();
    }
}
