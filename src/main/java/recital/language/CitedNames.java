package recital.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Citations.Citation;

/** Finds what a text calls the document that it cites: "resolution 60/1, entitled ...", or the name that carries the note. */
public final class CitedNames {

    private static final int FEWEST_WORDS = 2;

    private final Pattern entitled;
    private final Pattern bareNote;
    private final Pattern name;
    private final List<Pattern> leads;

    CitedNames(Lexicon lexicon) {
        entitled = lexicon.pattern(PhrasePattern.CITED_TITLE);
        bareNote = lexicon.pattern(PhrasePattern.NOTE_OF_CITATION);
        name = lexicon.pattern(PhrasePattern.NAME_OF_CITED);
        leads = List.of(
                lexicon.pattern(PhrasePattern.BEFORE_NAME_OF_CITED), lexicon.pattern(PhrasePattern.NAME_BEFORE_NAME));
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
        Matcher found = name.matcher(text).region(0, Math.min(mark, text.length()));
        if (!bare || !found.find()) {
            return Optional.empty();
        }
        String called = found.group(1);
        for (Pattern lead : leads) {
            called = lead.matcher(called).replaceFirst("");
        }
        return called.split(" ").length < FEWEST_WORDS ? Optional.empty() : Optional.of(called);
    }
}
