package recital.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import recital.align.Alignment;
import recital.diff.EditContext.Alone;
import recital.diff.Fact.Moved;
import recital.diff.Fact.Moved.Where;
import recital.diff.MovedPassages.Passage;
import recital.language.Lexicon;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Symbol;
import recital.reading.AnnotationPipeline;
import recital.reading.DocumentReading;
import recital.reading.TextReading;
import recital.reading.TextReading.Place;
import recital.text.Interruption;

/** Makes edits of the runs of a word diff and says what kinds of change they are. */
final class Classifier {

    /** Where a clause ends: at a sign of punctuation that is none of a number, or with its paragraph. */
    private static final Pattern CLAUSE_END =
            Pattern.compile("[,;:.](?=\\s|$)|[\uff0c\uff1b\uff1a\u3002\u060c\u061b]|\n");

    private final DocumentPair context;
    private final AnnotationPipeline reader;
    private final Optional<DocumentReading> earlierReading;
    private final Optional<DocumentReading> laterReading;
    private final MovedPassages moved;
    private final List<Rule> rules;

    private Classifier(
            DocumentPair context,
            AnnotationPipeline reader,
            Optional<DocumentReading> earlierReading,
            Optional<DocumentReading> laterReading,
            MovedPassages moved) {
        this.context = context;
        this.reader = reader;
        this.earlierReading = earlierReading;
        this.laterReading = laterReading;
        this.moved = moved;
        Lexicon lexicon = context.lexicon();
        CitedSeries series = new CitedSeries(context);
        DateReading dates = DateReading.of(context);
        rules = List.of(
                new TypographyRule(lexicon),
                new FullNameRule(context),
                new ConnectiveRule(lexicon),
                new YearlyReportRule(context),
                new NotePointerRule(lexicon),
                new CitationRule(context, series),
                new NumberingRule(context, series),
                new SessionRule(lexicon, dates),
                new GrammarRule(lexicon),
                new LayerRule(context),
                new WordingRule(lexicon));
    }

    static Classifier of(Alignment alignment) {
        DocumentPair context =
                DocumentPair.of(alignment.earlier(), alignment.later()).withLinks(alignment.links());
        AnnotationPipeline reader = new AnnotationPipeline(context.lexicon());
        return new Classifier(
                context,
                reader,
                Optional.of(DocumentReading.of(alignment.earlier())),
                Optional.of(DocumentReading.of(alignment.later())),
                MovedPassages.of(alignment, reader));
    }

    /** For texts that belong to no document. */
    static Classifier plain(Lexicon lexicon) {
        return ofTexts(DocumentPair.unknown(lexicon), new AnnotationPipeline(lexicon));
    }

    private static Classifier ofTexts(DocumentPair context, AnnotationPipeline reader) {
        return new Classifier(context, reader, Optional.empty(), Optional.empty(), MovedPassages.NONE);
    }

    /** Compares the joined texts of the two sides of a link; a paragraph that went or came is one edit. */
    TextDiff paragraphs(LinkSides sides) {
        String earlier = sides.earlierText();
        String later = sides.laterText();
        if (earlier.equals(later)) {
            return unchanged(earlier);
        }
        TextDiff text = compare(
                read(earlier, sides.earlier(), earlierReading),
                read(later, sides.later(), laterReading),
                Optional.of(sides));
        return sides.isNumeral() ? routine(text, Reason.HEADING_NUMBER) : text;
    }

    /** Cuts the texts of both documents into tokens. */
    AnnotationPipeline reader() {
        return reader;
    }

    private static TextDiff unchanged(String text) {
        return new TextDiff(text.isEmpty() ? List.of() : List.of(Edit.kept(text)));
    }

    /** A paragraph was read with its document; several that are joined are read anew. */
    private TextReading read(String text, List<Paragraph> paragraphs, Optional<DocumentReading> document) {
        return document.isPresent() && paragraphs.size() == 1
                ? document.get().of(paragraphs.get(0).id())
                : reader.read(
                        text,
                        Place.of(
                                context.organ(),
                                paragraphs.stream().map(Paragraph::id).toList()));
    }

    private TextReading read(String text) {
        return reader.read(text, Place.none(context.organ()));
    }

    /** Compares texts that are no paragraphs: titles, notes. */
    TextDiff text(String earlier, String later) {
        return earlier.equals(later) ? unchanged(earlier) : compare(read(earlier), read(later), Optional.empty());
    }

    /** Compares two acts, each a part of its paragraph. */
    TextDiff acts(String earlier, ParagraphId earlierId, String later, ParagraphId laterId) {
        return earlier.equals(later)
                ? unchanged(earlier)
                : compare(
                        reader.read(earlier, Place.of(context.organ(), List.of(earlierId))),
                        reader.read(later, Place.of(context.organ(), List.of(laterId))),
                        Optional.empty());
    }

    /** A note that stands in another paragraph now. */
    static TextDiff noteNowIn(String earlier, ParagraphId there) {
        return movedNote(earlier, "", new Moved(Where.NOW_IN, there.value()));
    }

    /** A note that goes on in another paragraph, with other words it may be. */
    static TextDiff noteGoesOn(String earlier, ParagraphId there) {
        return movedNote(earlier, "", new Moved(Where.CONTINUES_IN, there.value()));
    }

    /** A note that stood in another paragraph. */
    static TextDiff noteFrom(String later, ParagraphId there) {
        return movedNote("", later, new Moved(Where.FROM, there.value()));
    }

    private static TextDiff movedNote(String earlier, String later, Moved where) {
        Finding moved = new Finding(ChangeKind.MOVED, Significance.ROUTINE, where);
        return new TextDiff(List.of(Edit.of(earlier, later, List.of(moved))));
    }

    /** Two notes that say the same, "Ibid." and what it stands for. */
    TextDiff sameNote(String earlier, String later) {
        Finding same = new Finding(ChangeKind.CITATION, Significance.ROUTINE, Reason.SAME_NOTE);
        return new TextDiff(text(earlier, later).edits().stream()
                .map(edit -> edit.operation() == Edit.Operation.KEEP
                        ? edit
                        : new Edit(edit.operation(), edit.earlier(), edit.later(), List.of(same)))
                .toList());
    }

    /** For the notes of a link: what its text no longer cites may have gone into a note, where the list grows. */
    Classifier forNotesOf(LinkSides sides) {
        Set<Symbol> relegated = new HashSet<>(read(sides.earlierText()).symbols());
        read(sides.laterText()).symbols().forEach(relegated::remove);
        return ofTexts(context.withRelegated(relegated), reader);
    }

    /** For two notes that stand after the same words, so that what they cite has the same subject. */
    Classifier forNotesOfPlace(DocumentPair.NotesOfPlace notes) {
        return ofTexts(context.withNotesOfPlace(notes), reader);
    }

    /** The same, as routine, with the reason. */
    static TextDiff routine(TextDiff diff, Reason reason) {
        return new TextDiff(diff.edits().stream()
                .map(edit -> new Edit(
                        edit.operation(),
                        edit.earlier(),
                        edit.later(),
                        edit.findings().stream()
                                .map(finding -> new Finding(finding.kind(), Significance.ROUTINE, reason))
                                .toList()))
                .toList());
    }

    /** Passages that stand elsewhere are told of paragraphs alone, the sides of whose link are given. */
    private TextDiff compare(TextReading earlier, TextReading later, Optional<LinkSides> sides) {
        List<TextRun> runs = WordDiff.runs(earlier, later);
        ShiftedPassages within = ShiftedPassages.of(earlier, later, runs, context.texts());
        ShiftedPassages shifted =
                sides.map(of -> within.in(of, earlier, later, runs)).orElse(within);
        List<Edit> edits = new ArrayList<>();
        boolean doubtful = sides.map(LinkSides::doubtful).orElse(false);
        boolean onlyOne = runs.stream().filter(run -> !run.kept()).count() == 1;
        for (int i = 0; i < runs.size(); i++) {
            TextRun run = runs.get(i);
            if (run.kept()) {
                edits.add(Edit.kept(earlier.text().substring(run.earlierStart(), run.earlierEnd())));
            } else {
                Alone alone = onlyOne ? Alone.IN_TEXT : aloneInClause(later, runs, i);
                EditSide before = new EditSide(earlier, run.earlierStart(), run.earlierEnd());
                EditSide after = new EditSide(later, run.laterStart(), run.laterEnd());
                List<Passage> went =
                        sides.map(of -> moved.ofEarlier(before, of)).orElse(List.of());
                List<Passage> came = sides.map(of -> moved.ofLater(after, of)).orElse(List.of());
                EditPiece.of(
                                before,
                                after,
                                passages(before, shifted.earlier(), went),
                                passages(after, shifted.later(), came))
                        .forEach(piece -> edits.add(changed(piece, alone, doubtful)));
            }
        }
        return new TextDiff(edits);
    }

    private static Alone aloneInClause(TextReading later, List<TextRun> runs, int index) {
        boolean before = index < 2 || endsClause(later, runs.get(index - 1));
        boolean after = index + 2 >= runs.size() || endsClause(later, runs.get(index + 1));
        return before && after ? Alone.IN_CLAUSE : Alone.NOWHERE;
    }

    private static boolean endsClause(TextReading later, TextRun kept) {
        return CLAUSE_END
                .matcher(later.text().substring(kept.laterStart(), kept.laterEnd()))
                .find();
    }

    /** Those of one side, in order: what moved within the text, and beside it what moved farther. */
    private static List<Passage> passages(EditSide side, List<Passage> within, List<Passage> farther) {
        List<Passage> all = new ArrayList<>(within.stream()
                .filter(passage -> passage.from() >= side.from() && passage.to() <= side.to())
                .toList());
        farther.stream()
                .filter(passage -> all.stream().noneMatch(passage::overlaps))
                .toList()
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Passage::from));
        return all;
    }

    private Edit changed(EditPiece piece, Alone alone, boolean doubtful) {
        Interruption.check();
        return Edit.of(
                piece.earlier().text(),
                piece.later().text(),
                piece.moved().map(List::of).orElseGet(() -> findings(piece, alone, doubtful)));
    }

    private List<Finding> findings(EditPiece piece, Alone alone, boolean doubtful) {
        EditContext found = new EditContext(piece.earlier(), piece.later(), alone, doubtful);
        for (Rule rule : rules) {
            if (!found.isSettled() || rule.appliesToSettled()) {
                rule.apply(found);
            }
        }
        return found.findings();
    }
}
