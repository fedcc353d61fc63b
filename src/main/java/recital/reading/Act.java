package recital.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import recital.language.Cues;
import recital.language.Cues.Cue;
import recital.language.Opening;
import recital.language.Opening.Scale;
import recital.language.Span;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.reading.AnnotationType.Addressee;

/**
 * What one clause of a paragraph does: its verb, whom it asks, and what it asks or says.
 *
 * @param reading the paragraph in which it stands
 * @param index which act of its paragraph it is, from 0
 * @param start the offset of its first character in the paragraph
 * @param end the offset after its last
 * @param opening its verb; of a point the verb of the paragraph under which it stands; none where none is known
 * @param verbEnd the offset in the paragraph after the verb; that of the start where the verb is that of another paragraph
 * @param introduces whether it does no more than introduce points
 */
public record Act(
        TextReading reading, int index, int start, int end, Optional<Opening> opening, int verbEnd, boolean introduces)
        implements Span {

    public Act {
        Objects.requireNonNull(reading);
        Objects.requireNonNull(opening);
    }

    public ParagraphId paragraph() {
        return reading.paragraphs().get(0);
    }

    public Part part() {
        return paragraph().part();
    }

    /** Returns its words. */
    public String words() {
        return reading.text().substring(start, end);
    }

    /** Returns its words behind the verb. */
    public String wordsBehindVerb() {
        return reading.text().substring(verbEnd, end);
    }

    /** Returns the annotations of a type in it, in order. */
    public <S extends Span> List<S> get(AnnotationType<S> type) {
        return reading.contained(type, start, end);
    }

    /** Returns the cues of a kind in it, in order. */
    public List<Cue> cues(Cues.Kind kind) {
        return get(AnnotationType.CUE).stream()
                .filter(cue -> cue.kind() == kind)
                .toList();
    }

    /** Returns who is asked; empty where nobody is, or it is not recognized. */
    public Optional<Addressee> addressee() {
        return get(AnnotationType.ADDRESSEE).stream().findFirst();
    }

    /** Returns the reports that it asks for. */
    public List<ReportRequest> reports() {
        return reading.get(AnnotationType.REPORT).stream()
                .filter(report -> report.start() >= start && report.start() < end)
                .toList();
    }

    /** Returns whether somebody is asked for something by it. */
    public boolean asks() {
        return opening.filter(Opening::asks).isPresent();
    }

    /** Returns whether the organ settles something by it. */
    public boolean decides() {
        return opening.filter(Opening::decides).isPresent();
    }

    /** Returns whether both have one verb, in whichever form; two without a verb have. */
    public boolean hasVerbOf(Act other) {
        return opening.map(Opening::root).equals(other.opening.map(Opening::root));
    }

    /** Returns the scale of its verb. */
    public Scale scale() {
        return opening.map(Opening::scale).orElse(Scale.OTHER);
    }
}
