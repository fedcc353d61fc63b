package recital.act;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import recital.language.Opening;
import recital.language.Opening.Scale;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;

/**
 * What one clause of a paragraph does: its verb, whom it asks, and what it asks or says.
 *
 * @param paragraph where it stands
 * @param index which act of its paragraph it is, from 0
 * @param start the offset of its first character in the paragraph
 * @param end the offset after its last
 * @param text its words with their annotations, whose offsets are those of the act
 * @param opening its verb; of a point the verb of the paragraph under which it stands; none where none is known
 * @param verbEnd the offset in its text after the verb; 0 where the verb is that of another paragraph
 * @param addressee who is asked; empty where nobody is, or it is not recognized
 * @param reports the reports it asks for; their offsets are those of the paragraph
 * @param introduces whether it does no more than introduce points
 */
public record Act(
        ParagraphId paragraph,
        int index,
        int start,
        int end,
        AnnotatedText text,
        Optional<Opening> opening,
        int verbEnd,
        String addressee,
        List<ReportRequest> reports,
        boolean introduces) {

    public Act {
        Objects.requireNonNull(paragraph);
        Objects.requireNonNull(text);
        Objects.requireNonNull(opening);
        Objects.requireNonNull(addressee);
        reports = List.copyOf(reports);
    }

    public Part part() {
        return paragraph.part();
    }

    /** Its words. */
    public String words() {
        return text.text();
    }

    /** Whether somebody is asked for something by it. */
    public boolean asks() {
        return opening.filter(Opening::asks).isPresent();
    }

    /** Whether the organ settles something by it. */
    public boolean decides() {
        return opening.filter(Opening::decides).isPresent();
    }

    /** Whether both have one verb, in whichever form; two without a verb have. */
    public boolean hasVerbOf(Act other) {
        return opening.map(Opening::root).equals(other.opening.map(Opening::root));
    }

    /** The scale of its verb. */
    public Scale scale() {
        return opening.map(Opening::scale).orElse(Scale.OTHER);
    }
}
