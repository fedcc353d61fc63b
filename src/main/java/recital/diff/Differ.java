package recital.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recital.align.Alignment;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.MovedNotes.NotesOfLink;
import recital.language.Lexicon;
import recital.model.Language;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.reading.AnnotationPipeline;

/**
 * Finds the word edits inside every link of an alignment and says what kinds of change they are.
 *
 * <p>Several threads may ask it at once. It keeps the notes of the documents that it has seen.
 */
public final class Differ {

    /** By the documents themselves: to compare what they say would take longer. */
    private final Map<Resolution, PlacedNotes> placed = Collections.synchronizedMap(new IdentityHashMap<>());

    /**
     * Compares the two sides of every link, the titles, and the notes.
     *
     * @throws IllegalArgumentException where a link names a paragraph that its document lacks
     */
    public ResolutionDiff diff(Alignment alignment) {
        Classifier classifier = Classifier.of(alignment);
        Sections sections = new Sections(alignment);
        TopicFinder topics = new TopicFinder(alignment.later(), classifier.reader());
        NoteComparison notes = new NoteComparison(
                notes(alignment.earlier()), notes(alignment.later()), classifier, alignment.links(), sections);
        TableMarks tableMarks = new TableMarks(alignment.earlier(), alignment.later(), alignment.links());
        Map<ParagraphId, Paragraph> earlier = alignment.earlier().paragraphsById();
        Map<ParagraphId, Paragraph> later = alignment.later().paragraphsById();
        List<LinkSides> sides = new ArrayList<>();
        List<TextDiff> texts = new ArrayList<>();
        List<NotesOfLink> changedNotes = new ArrayList<>();
        for (Link link : alignment.links()) {
            LinkSides of = LinkSides.of(link, earlier, later, classifier.reader());
            TextDiff text = classifier.paragraphs(of);
            sides.add(of);
            texts.add(text);
            changedNotes.add(new NotesOfLink(of, notes.changed(of, text)));
        }
        List<List<NoteDiff>> pointed =
                new MovedNotes(notes(alignment.earlier()), notes(alignment.later())).pointed(changedNotes);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            List<NoteDiff> told = new ArrayList<>(pointed.get(i));
            told.addAll(tableMarks.changed(sides.get(i), classifier));
            changes.add(change(
                    alignment,
                    alignment.links().get(i),
                    sides.get(i),
                    withNotes(alignment, sides.get(i), texts.get(i), told, classifier.reader()),
                    told,
                    classifier,
                    sections,
                    topics));
        }
        TextDiff title =
                classifier.text(alignment.earlier().title(), alignment.later().title());
        return new ResolutionDiff(alignment, title, notes.ofNoParagraph(), changes);
    }

    /** Most texts cite what they cited, and their notes need not be looked at. */
    private TextDiff withNotes(
            Alignment alignment, LinkSides sides, TextDiff text, List<NoteDiff> changed, AnnotationPipeline reader) {
        return text.classes().contains(ChangeKind.CITATION)
                ? new NotedCitations(
                                reader,
                                texts(notes(alignment.earlier()), sides.earlier()),
                                texts(notes(alignment.later()), sides.later()),
                                changed)
                        .in(text)
                : text;
    }

    private static List<String> texts(PlacedNotes notes, List<Paragraph> paragraphs) {
        return notes.of(paragraphs).stream().map(notes::text).toList();
    }

    private PlacedNotes notes(Resolution document) {
        return placed.computeIfAbsent(document, PlacedNotes::new);
    }

    /** Compares two plain texts of one language; a line feed in them is a paragraph break. */
    public TextDiff compare(Language language, String earlier, String later) {
        return Classifier.plain(Lexicon.of(language)).text(earlier, later);
    }

    private static Change change(
            Alignment alignment,
            Link link,
            LinkSides sides,
            TextDiff text,
            List<NoteDiff> changedNotes,
            Classifier classifier,
            Sections sections,
            TopicFinder topics) {
        Set<ChangeKind> classes = text.classes();
        changedNotes.forEach(note -> classes.addAll(note.text().classes()));
        Significance significance = Change.significance(text, changedNotes);
        if (link.moved()) {
            classes.add(ChangeKind.MOVED);
            significance = Significance.highest(
                    significance, sections.changes(sides) ? Significance.SUBSTANTIVE : Significance.ROUTINE);
        }
        if (changesPart(sides, classifier.reader().lexicon())) {
            significance = Significance.SUBSTANTIVE;
        }
        if (renumbered(link)) {
            classes.add(ChangeKind.RENUMBERED);
            significance = Significance.highest(significance, Significance.ROUTINE);
        }
        Topic topic = Change.changed(link, text, changedNotes) ? topics.of(link, text) : Topic.NONE;
        return new Change(
                link,
                sides.earlierIds(),
                sides.laterIds(),
                partial(sides, link, text, alignment.links()),
                text,
                changedNotes,
                classes,
                significance,
                topic);
    }

    /** Those whose rest is in another link, or went. */
    private static List<ParagraphId> partial(LinkSides sides, Link link, TextDiff text, List<Link> links) {
        return link.relation() != Relation.MERGED
                ? List.of()
                : link.earlier().stream()
                        .filter(id -> links.stream()
                                                .filter(other -> other.earlier().contains(id))
                                                .count()
                                        > 1
                                || mostWent(sides, id, text))
                        .toList();
    }

    /** Whether more than half of what an earlier paragraph said is struck, and stands in no other place. */
    private static boolean mostWent(LinkSides sides, ParagraphId id, TextDiff text) {
        int all = 0;
        int went = 0;
        int at = 0;
        for (Edit edit : text.edits()) {
            boolean stays = edit.operation() == Edit.Operation.KEEP
                    || edit.finding(ChangeKind.MOVED).isPresent();
            for (int end = at + edit.earlier().length(); at < end; at++) {
                boolean isOfIt = sides.earlierAt(at).equals(id);
                all += isOfIt ? 1 : 0;
                went += isOfIt && !stays ? 1 : 0;
            }
        }
        return 2 * went > all;
    }

    /** A paragraph that went between the preamble and the operative part weighs more or less than it did. */
    private static boolean changesPart(LinkSides sides, Lexicon lexicon) {
        return sides.earlier().stream().anyMatch(e -> sides.later().stream()
                .anyMatch(l -> e.id().part() != l.id().part() && !(isRecital(e, lexicon) && isRecital(l, lexicon))));
    }

    /** A recital may stand among the paragraphs of its section in one document, and in the preamble of the other. */
    private static boolean isRecital(Paragraph paragraph, Lexicon lexicon) {
        return lexicon.opening(paragraph.text(), Part.PREAMBLE).isPresent()
                && (paragraph.id().part() == Part.PREAMBLE
                        || lexicon.opening(paragraph.text(), Part.OPERATIVE).isEmpty());
    }

    /** One paragraph that goes on as one under another number. */
    private static boolean renumbered(Link link) {
        return (link.relation() == Relation.IDENTICAL || link.relation() == Relation.EDITED)
                && !link.earlier().equals(link.later());
    }
}
