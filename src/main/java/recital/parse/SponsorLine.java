package recital.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.model.Note;
import recital.model.Sponsors;
import recital.source.ParagraphStream.Piece;

/** Reads who submitted a draft: "Albania, Bosnia and Herzegovina and Chad:* draft resolution", and the note to it. */
final class SponsorLine {

    /** What may stand around the colon: the mark of the note, raised or not. */
    private static final Pattern BEFORE_DRAFT = Pattern.compile("(.+?)[\\s\u00a0*]*[:\uff1a].{0,20}", Pattern.DOTALL);

    /** "Draft resolution A/C.2/99/L.4": so much may stand behind the words, as in an amendment to it. */
    private static final int LONGEST_REST = 25;

    private SponsorLine() {}

    /** The sponsors that a masthead names, its paragraphs whole. */
    static Sponsors read(List<Piece> masthead, List<Note> notes, Lexicon lexicon) {
        return masthead.stream()
                .map(piece -> names(piece.text(), lexicon))
                .flatMap(Optional::stream)
                .findFirst()
                .map(names -> new Sponsors(separated(names, lexicon), behalf(notes, lexicon)))
                .orElse(Sponsors.NONE);
    }

    private static Optional<String> names(String text, Lexicon lexicon) {
        Matcher draft = lexicon.pattern(PhrasePattern.DRAFT_LINE).matcher(text);
        // Where no space parts the paragraphs of a masthead, nothing tells where the names begin.
        boolean whole =
                lexicon.pattern(PhrasePattern.AGENDA_ITEM_LINE).matcher(text).find();
        if (whole || !draft.find() || text.length() - draft.end() > LONGEST_REST) {
            return Optional.empty();
        }
        Matcher before = BEFORE_DRAFT.matcher(text.substring(0, draft.start()));
        return before.matches() ? Optional.of(before.group(1)) : Optional.empty();
    }

    private static List<String> separated(String names, Lexicon lexicon) {
        return lexicon.pattern(PhrasePattern.BETWEEN_SPONSORS)
                .splitAsStream(names)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String behalf(List<Note> notes, Lexicon lexicon) {
        return notes.stream()
                .map(Note::text)
                .filter(text ->
                        lexicon.pattern(PhrasePattern.ON_BEHALF).matcher(text).lookingAt())
                .findFirst()
                .orElse("");
    }
}
