package recital.reading;

import recital.language.Citations.Citation;
import recital.language.Cues.Cue;
import recital.language.Dates.Dated;
import recital.language.Figures.Figure;
import recital.language.GoverningVerb;
import recital.language.References.NamedDocument;
import recital.language.Span;
import recital.language.TitleFinder.Title;

/**
 * What annotations of a text say of its spans; the components of the record are their features.
 *
 * @param <S> the record of which each annotation is
 */
public final class AnnotationType<S extends Span> {

    private static int count;

    /** The titles of reports, events and the like, whose words are said by nobody. */
    public static final AnnotationType<Title> TITLE = new AnnotationType<>();

    /** The phrases that limit, deny, stress, name a group or say how often; none within a title. */
    public static final AnnotationType<Cue> CUE = new AnnotationType<>();

    /** Numbers with their units. */
    public static final AnnotationType<Figure> QUANTITY = new AnnotationType<>();

    /** Days, months and years. */
    public static final AnnotationType<Dated> DATE = new AnnotationType<>();

    /** Documents that are cited by symbol or number. */
    public static final AnnotationType<Citation> CITATION = new AnnotationType<>();

    /** Documents that are called by their names. */
    public static final AnnotationType<NamedDocument> NAMED_DOCUMENT = new AnnotationType<>();

    /** References to paragraphs of the document itself. */
    public static final AnnotationType<Reference> OWN_PARAGRAPHS = new AnnotationType<>();

    /** The verbs of the organ, in paragraphs of the preamble and the operative part. */
    public static final AnnotationType<GoverningVerb> VERB = new AnnotationType<>();

    /** Those who are asked by these verbs. */
    public static final AnnotationType<Addressee> ADDRESSEE = new AnnotationType<>();

    /** The reports that are asked for, in operative paragraphs and annexes. */
    public static final AnnotationType<ReportRequest> REPORT = new AnnotationType<>();

    private final int index;

    private AnnotationType() {
        index = count++;
    }

    /** Returns how many types there are. */
    static int count() {
        return count;
    }

    /** Returns the place of the type among all types. */
    int index() {
        return index;
    }

    /** Words that refer to something. */
    public record Reference(int start, int end) implements Span {}

    /**
     * Somebody who is asked for something.
     *
     * @param name in small letters, by which two are compared
     */
    public record Addressee(int start, int end, String name) implements Span {}
}
