package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import recital.diff.KeyChanges.KeyChange;
import recital.diff.KeyChanges.Kind;
import recital.diff.KeyChanges.Passage;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.text.BothWordings;
import recital.text.Interruption;

/** Makes lines of the key changes of two documents: what each is about, and which of its edits tell it. */
final class KeyChangeLines {

    /** So many words are a clause. */
    private static final int CLAUSE = DiffThresholds.DEFAULT.about().clause();

    private final Resolution earlier;
    private final Resolution later;
    private final ClauseSubjects subjects;

    KeyChangeLines(Resolution earlier, Resolution later) {
        this.earlier = earlier;
        this.later = later;
        subjects = new ClauseSubjects(later);
    }

    List<KeyChange> of(List<FoundChange> chosen) {
        List<KeyChange> lines = chosen.stream().map(this::line).toList();
        return lines.stream().map(line -> toldApart(line, lines)).toList();
    }

    /** Of lines with the same figures each is told with what its paragraph alone says. */
    @SuppressWarnings("ReferenceEquality")
    private KeyChange toldApart(KeyChange line, List<KeyChange> lines) {
        List<KeyChange> others = lines.stream()
                .filter(other -> other != line && isLike(line, other))
                .toList();
        if (others.isEmpty()) {
            return line;
        }
        Optional<String> subject =
                subjects.without(line.change(), others.stream().map(KeyChange::change));
        return subject.map(line::with).orElse(line);
    }

    private static boolean isLike(KeyChange one, KeyChange other) {
        return one.kind() == Kind.FIGURE
                && other.kind() == Kind.FIGURE
                && one.cell().isEmpty()
                && figures(one).equals(figures(other));
    }

    private static List<String> figures(KeyChange line) {
        return line.passages().stream()
                .flatMap(passage -> passage.edits().stream())
                .flatMap(edit -> edit.finding(ChangeClass.FIGURE).stream())
                .map(Finding::remark)
                .toList();
    }

    private KeyChange line(FoundChange found) {
        Change change = found.change();
        Optional<TableCell> cell = cell(change);
        if (cell.isPresent()) {
            String label = label(change, cell.get());
            List<Passage> passages = found.edits().isEmpty() ? List.of() : List.of(new Passage(label, found.edits()));
            return new KeyChange(found.kind(), change, label, cell.get().address(), passages);
        }
        List<Passage> passages = passages(found);
        String subject =
                passages.isEmpty() ? change.topic().subject() : passages.get(0).subject();
        return new KeyChange(found.kind(), change, subject, "", passages);
    }

    /** In the later document, or in the earlier where it went. */
    private Optional<TableCell> cell(Change change) {
        return cell(change.link().later(), later).or(() -> cell(change.link().earlier(), earlier));
    }

    private static Optional<TableCell> cell(List<ParagraphId> side, Resolution document) {
        return side.stream()
                .limit(1)
                .flatMap(id -> document.paragraph(id).stream())
                .filter(paragraph -> paragraph.cell().isPresent())
                .map(paragraph -> TableCell.of(paragraph, document))
                .findFirst();
    }

    /** What was 2021 and is 2023 in one column stood under the one and stands under the other. */
    private String label(Change change, TableCell cell) {
        return change.link().later().isEmpty()
                ? cell.label()
                : cell(change.link().earlier(), earlier)
                        .map(before -> BothWordings.of(before.label(), cell.label()))
                        .orElse(cell.label());
    }

    private List<Passage> passages(FoundChange found) {
        Interruption.check();
        return switch (found.kind()) {
            case FIGURE -> ofFigures(found);
            // Each place is told with what is limited there, or with who else is named there.
            case QUALIFIER -> byPlace(found, edit -> subjects.ofLimited(found.change(), edit));
            case GROUP -> byPlace(found, edit -> subjects.ofListed(found.change(), edit));
            // When and how often something is done is told with it.
            case DATE, FREQUENCY -> byPlace(found, edit -> subjects.before(found.change(), edit));
            // "Urgent" is said of the word behind it.
            case INTENSITY, MODALITY, NEGATION -> byPlace(found, edit -> subjects.around(found.change(), edit));
            case REPEATED -> List.of(new Passage("in " + found.force() + " paragraphs", found.edits()));
            default -> ofWords(found);
        };
    }

    /**
     * Of a long paragraph each figure is told with what it is for or its own clause is about, or else with what the one before is; the
     * first with what the paragraph is about, if that is near, unless it is another figure's clause. In a language in which
     * no subject is told from the words around it, with the words before it.
     */
    private List<Passage> ofFigures(FoundChange found) {
        if (!subjects.areTold()) {
            return byPlace(found, edit -> subjects.ofAmount(found.change(), edit)
                    .orElseGet(() -> subjects.before(found.change(), edit)));
        }
        List<Optional<String>> told = found.edits().stream()
                .map(edit -> subjects.ofAmount(found.change(), edit).or(() -> subjects.ofClause(found.change(), edit)))
                .toList();
        String ofParagraph = subjects.ofCounted(found.change(), found.edits().get(0));
        String subject = told.contains(Optional.of(ofParagraph)) ? "" : ofParagraph;
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            subject = told.get(i).orElse(subject);
            add(found.edits().get(i), subject, passages);
        }
        return passages;
    }

    private static List<Passage> byPlace(FoundChange found, Function<Edit, String> subject) {
        List<Passage> passages = new ArrayList<>();
        found.edits().forEach(edit -> add(edit, subject.apply(edit), passages));
        return passages;
    }

    /** Edits of one subject are one passage. */
    private static void add(Edit edit, String subject, List<Passage> passages) {
        int last = passages.size() - 1;
        if (last >= 0 && passages.get(last).subject().equals(subject)) {
            passages.set(last, passages.get(last).with(edit));
        } else {
            passages.add(new Passage(subject, List.of(edit)));
        }
    }

    /** Other edits are told with what the clause of the first is about or stands before it; wording of several places, and what is a clause itself, with nothing. */
    private List<Passage> ofWords(FoundChange found) {
        if (found.edits().isEmpty()) {
            return List.of();
        }
        Edit first = found.edits().get(0);
        Optional<String> subject =
                switch (found.kind()) {
                    case CITATION -> Optional.empty();
                    // Of money that came or went it is told whose it is, beside each.
                    case MONEY ->
                        found.edits().stream().anyMatch(KeyChangeLines::cameOrWent)
                                ? Optional.of("")
                                : subjects.ofClause(found.change(), first);
                    case WORDING ->
                        Optional.of(
                                found.edits().size() > 1 || isClause(first)
                                        ? ""
                                        : subjects.before(found.change(), first));
                    default -> subjects.ofClause(found.change(), first);
                };
        return List.of(new Passage(subject.orElseGet(() -> subjects.of(found.change())), found.edits()));
    }

    private static boolean cameOrWent(Edit edit) {
        return edit.finding(ChangeClass.MONEY)
                .filter(finding -> finding.told().isCameOrWent())
                .isPresent();
    }

    /** Whether it has so many words that it is about something itself; of what gave place to something either side twice as many. */
    private static boolean isClause(Edit edit) {
        int least = edit.operation() == Edit.Operation.REPLACE ? 2 * CLAUSE : CLAUSE;
        return Math.max(words(edit.earlier()), words(edit.later())) >= least;
    }

    private static int words(String text) {
        return text.strip().split(" ").length;
    }
}
