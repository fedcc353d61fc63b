package recital.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import recital.diff.Fact.FigureShift;
import recital.diff.Fact.Report;
import recital.diff.Fact.VerbShift;
import recital.language.Cues.Cue;
import recital.language.Figures;
import recital.language.Figures.Figure;
import recital.language.GoverningVerb;
import recital.language.Opening.Direction;
import recital.language.Opening.Scale;
import recital.language.WordList;
import recital.model.ParagraphId;
import recital.reading.AnnotationType;
import recital.reading.AnnotationType.Addressee;
import recital.reading.ReportRequest;
import recital.reading.TextReading;

/**
 * Says what the words of an edit are, layer by layer: the annotations that one side alone has.
 *
 * <p>rule: what the whole text still says has not gone, and what it said before is not new. A single word that limits,
 * denies or stresses is a change of that kind where it changed alone; in a clause that came or went it is a part of what
 * that says.
 */
final class LayerRule implements Rule {

    /** An edit with more words on a side is of a clause. */
    private static final int CLAUSE = 8;

    private static final List<ChangeKind> CUES = List.of(
            ChangeKind.GROUP,
            ChangeKind.QUALIFIER,
            ChangeKind.MODALITY,
            ChangeKind.NEGATION,
            ChangeKind.FREQUENCY,
            ChangeKind.INTENSITY,
            ChangeKind.DEADLINE,
            ChangeKind.MONEY);

    /** What a clause that came or went is not known by. */
    private static final Set<ChangeKind> SINGLE =
            Set.of(ChangeKind.NEGATION, ChangeKind.MODALITY, ChangeKind.INTENSITY);

    private final Figures figures;
    private final Set<String> measures;
    private final Set<String> posts;
    private final Set<ParagraphId> earlierMoney;
    private final Set<ParagraphId> laterMoney;

    LayerRule(DocumentPair context) {
        figures = context.lexicon().figures();
        measures = context.lexicon().words(WordList.MEASURED_UNITS);
        posts = context.lexicon().words(WordList.POSTS);
        earlierMoney = context.moneyCells().earlier();
        laterMoney = context.moneyCells().later();
    }

    @Override
    public void apply(EditContext edit) {
        if (saysTheSame(edit)) {
            edit.allRoutine(ChangeKind.WORDING, Reason.OTHER_WORDS);
            return;
        }
        verbs(edit);
        addressee(edit);
        reports(edit);
        CUES.forEach(kind -> cues(edit, kind));
        quantities(edit);
    }

    /** "Every year" and "annually": both sides are cues of one value, and nothing else. */
    private static boolean saysTheSame(EditContext edit) {
        if (edit.earlier().isEmpty() || edit.later().isEmpty()) {
            return false;
        }
        List<String> before = meanings(edit.earlier());
        return !before.isEmpty() && before.equals(meanings(edit.later()));
    }

    /** The values of the cues of a side; none where it has other words. */
    private static List<String> meanings(EditSide side) {
        List<Cue> cues = Stream.of(ChangeKind.QUALIFIER, ChangeKind.FREQUENCY, ChangeKind.DEADLINE)
                .flatMap(kind -> cues(side.reading(), kind).stream())
                .filter(cue -> cue.overlaps(side.start(), side.end()))
                .toList();
        boolean all = side.unexplained(side::isWord).stream()
                .map(side.reading()::token)
                .allMatch(word -> cues.stream().anyMatch(cue -> cue.overlaps(word.start(), word.end())));
        return all ? cues.stream().map(Cue::words).toList() : List.of();
    }

    private static boolean isClause(EditSide side) {
        return side.unexplainedWords().size() > CLAUSE;
    }

    private static void cues(EditContext edit, ChangeKind kind) {
        boolean clause = isClause(edit.earlier()) || isClause(edit.later());
        if (clause && SINGLE.contains(kind)) {
            return;
        }
        List<Cue> gone = missing(kind, edit.earlier(), edit.later());
        List<Cue> come = missing(kind, edit.later(), edit.earlier());
        if (clause && kind == ChangeKind.QUALIFIER) {
            gone.removeIf(one -> one.words().indexOf(' ') < 0);
            come.removeIf(one -> one.words().indexOf(' ') < 0);
        }
        if (gone.isEmpty() && come.isEmpty()) {
            return;
        }
        gone.forEach(one -> edit.earlier().markExplainedBetween(one.start(), one.end()));
        come.forEach(one -> edit.later().markExplainedBetween(one.start(), one.end()));
        edit.substantive(kind, Fact.of(words(gone, edit.earlier()), words(come, edit.later())));
    }

    private static List<String> words(List<Cue> cues, EditSide side) {
        return cues.stream().map(side.reading()::words).distinct().toList();
    }

    /** The cues of a text whose change is of a kind. */
    private static List<Cue> cues(TextReading reading, ChangeKind kind) {
        return reading.get(AnnotationType.CUE).stream()
                .filter(cue -> kind.cues().contains(cue.kind()))
                .toList();
    }

    /** Those that touch words of a side which are not accounted for, and whose value the other text has less often. */
    private static List<Cue> missing(ChangeKind kind, EditSide side, EditSide other) {
        List<Cue> own = cues(side.reading(), kind);
        List<Cue> others = own.isEmpty() ? own : cues(other.reading(), kind);
        List<Cue> missing = new ArrayList<>();
        boolean clause = isClause(side);
        for (Cue one : own) {
            boolean around = side.isEmpty() && one.start() < side.start() && one.end() > side.end();
            boolean missed = clause || kind == ChangeKind.GROUP || kind == ChangeKind.MONEY
                    ? times(others, one) == 0
                    : times(own, one) > times(others, one);
            if (missed && (around || side.hasUnexplainedBetween(one.start(), one.end()))) {
                missing.add(one);
            }
        }
        return missing;
    }

    private static long times(List<Cue> cues, Cue wanted) {
        return cues.stream().filter(one -> one.words().equals(wanted.words())).count();
    }

    /** Of several verbs of one side the last governs what stands behind the edit. */
    private static void verbs(EditContext edit) {
        Optional<GoverningVerb> earlier = verb(edit.earlier());
        Optional<GoverningVerb> later = verb(edit.later());
        if (earlier.isPresent() && later.isPresent()) {
            Direction direction =
                    earlier.get().opening().directionTo(later.get().opening());
            if (direction == Direction.SAME
                    || earlier.get().opening().sameVerbAs(later.get().opening())) {
                return;
            }
            explain(edit, earlier, later);
            String before = earlier.get().opening().verb();
            String after = later.get().opening().verb();
            edit.substantive(
                    ChangeKind.VERB,
                    edit.isOfOne()
                                    && edit.earlier()
                                            .reading()
                                            .part()
                                            .equals(edit.later().reading().part())
                            ? new VerbShift(direction, before, after)
                            : Fact.of(List.of(before), List.of(after)));
        } else if (earlier.isPresent() && isGone(earlier.get(), edit.later())
                || later.isPresent() && isGone(later.get(), edit.earlier())) {
            explain(edit, earlier, later);
            edit.substantive(ChangeKind.VERB, Fact.of(verbs(earlier), verbs(later)));
        }
    }

    private static List<String> verbs(Optional<GoverningVerb> act) {
        return act.stream().map(one -> one.opening().verb()).toList();
    }

    private static void explain(EditContext edit, Optional<GoverningVerb> earlier, Optional<GoverningVerb> later) {
        earlier.ifPresent(act -> edit.earlier().markExplainedBetween(act.start(), act.end()));
        later.ifPresent(act -> edit.later().markExplainedBetween(act.start(), act.end()));
    }

    private static boolean isGone(GoverningVerb act, EditSide other) {
        return !other.reading().isBlank()
                && act.opening().scale() != Scale.OTHER
                && other.reading().get(AnnotationType.VERB).stream()
                        .noneMatch(one -> one.opening().sameVerbAs(act.opening()));
    }

    /** A word that came into a verb, "strongly", stands beside it on the other side. */
    private static Optional<GoverningVerb> verb(EditSide side) {
        return side.isEmpty()
                ? side.reading().get(AnnotationType.VERB).stream()
                        .filter(act -> act.start() <= side.start() + 1 && act.end() >= side.start() - 1)
                        .findFirst()
                : side.reading().get(AnnotationType.VERB).stream()
                        .filter(act -> side.hasUnexplainedBetween(act.verbStart(), act.end()))
                        .reduce((first, last) -> last);
    }

    /** Who is asked by one verb on both sides. */
    private static void addressee(EditContext edit) {
        if (!edit.isOfOne()) {
            return;
        }
        List<Addressee> before = edit.earlier().reading().get(AnnotationType.ADDRESSEE);
        List<Addressee> after = edit.later().reading().get(AnnotationType.ADDRESSEE);
        if (before.size() != after.size()) {
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            Addressee one = before.get(i);
            Addressee other = after.get(i);
            boolean touched = edit.earlier().hasUnexplainedBetween(one.start(), one.end())
                    || edit.later().hasUnexplainedBetween(other.start(), other.end());
            if (touched && !one.name().equals(other.name())) {
                edit.earlier().markExplainedBetween(one.start(), one.end());
                edit.later().markExplainedBetween(other.start(), other.end());
                edit.substantive(
                        ChangeKind.ADDRESSEE,
                        new Fact.Replaced(
                                edit.earlier().reading().words(one),
                                edit.later().reading().words(other)));
            }
        }
    }

    /** Whether the text asks for a report where the other does not; what the other document asks for is not known here. */
    private static void reports(EditContext edit) {
        List<ReportRequest> before = edit.earlier().reading().get(AnnotationType.REPORT);
        List<ReportRequest> after = edit.later().reading().get(AnnotationType.REPORT);
        if (before.size() > after.size() && touches(edit.earlier(), before)) {
            edit.substantive(ChangeKind.REPORT, new Report(Report.Course.NO_LONGER_ASKED, "", ""));
        } else if (before.size() < after.size() && touches(edit.later(), after)) {
            edit.substantive(ChangeKind.REPORT, new Report(Report.Course.ASKED, "", ""));
        } else if (!before.isEmpty()
                && before.size() == after.size()
                && (touches(edit.earlier(), before) || touches(edit.later(), after))) {
            edit.substantive(ChangeKind.REPORT, new Report(Report.Course.OTHER_SUBJECT, "", ""));
        }
    }

    private static boolean touches(EditSide side, List<ReportRequest> reports) {
        return reports.stream().anyMatch(one -> side.hasUnexplainedBetween(one.start(), one.end()));
    }

    private void quantities(EditContext edit) {
        List<Figure> before = unexplained(edit.earlier());
        List<Figure> after = unexplained(edit.later());
        List<String> gone = values(before);
        List<String> come = values(after);
        if (gone.isEmpty() && come.isEmpty()) {
            return;
        }
        if (gone.equals(come)) {
            if (bounds(before).equals(bounds(after))) {
                mark(edit, before, after);
            }
            if (bounds(before).equals(bounds(after))
                    && !edit.earlier().hasUnexplainedWords()
                    && !edit.later().hasUnexplainedWords()) {
                edit.routine(ChangeKind.TYPOGRAPHY, Reason.SAME_FIGURE);
            }
            return;
        }
        boolean detail =
                gone.isEmpty() && isDetail(edit.later(), after) || come.isEmpty() && isDetail(edit.earlier(), before);
        if (detail) {
            return;
        }
        mark(edit, before, after);
        Fact fact = before.size() == 1
                        && after.size() == 1
                        && (before.get(0).unit().equals(after.get(0).unit())
                                || measures.contains(after.get(0).unit()))
                ? shift(before.get(0), after.get(0))
                : Fact.of(
                        before.stream().map(Figure::text).toList(),
                        after.stream().map(Figure::text).toList());
        edit.substantive(ChangeKind.FIGURE, fact);
        if (isMoney(edit.earlier(), before, earlierMoney) || isMoney(edit.later(), after, laterMoney)) {
            edit.substantive(ChangeKind.MONEY, Fact.NONE);
        }
    }

    /** A small number in a clause that came or went is a part of what that says. */
    private boolean isDetail(EditSide side, List<Figure> few) {
        return isClause(side)
                && few.stream()
                        .allMatch(figure -> !measures.contains(figure.unit())
                                && Stream.of(figure.unit().split(" ")).noneMatch(posts::contains)
                                && figure.value()
                                        .filter(value -> value.compareTo(BigDecimal.TEN) < 0)
                                        .isPresent());
    }

    private static void mark(EditContext edit, List<Figure> before, List<Figure> after) {
        before.forEach(figure -> edit.earlier().markExplainedBetween(figure.start(), figure.end()));
        after.forEach(figure -> edit.later().markExplainedBetween(figure.start(), figure.end()));
    }

    private static List<Figure> unexplained(EditSide side) {
        return side.figures().stream()
                .filter(figure -> side.hasUnexplainedBetween(figure.start(), figure.end()))
                .toList();
    }

    private static List<String> values(List<Figure> all) {
        return all.stream()
                .map(figure -> figure.value()
                                .map(BigDecimal::stripTrailingZeros)
                                .map(BigDecimal::toPlainString)
                                .orElse(figure.text())
                        + figure.bound().sense()
                        + figure.unit())
                .toList();
    }

    /** "At least 40" is not "more than 40", though both lie above it. */
    private static List<String> bounds(List<Figure> all) {
        return all.stream().map(figure -> figure.bound().text()).toList();
    }

    private boolean isMoney(EditSide side, List<Figure> all, Set<ParagraphId> cells) {
        return !all.isEmpty()
                && (all.stream().anyMatch(figures::isMoney)
                        || side.reading().paragraphs().stream().anyMatch(cells::contains));
    }

    private FigureShift shift(Figure earlier, Figure later) {
        return new FigureShift(
                earlier.text(),
                later.text(),
                isComparable(earlier, later)
                        ? List.of(earlier.value().orElseThrow(), later.value().orElseThrow())
                        : List.of());
    }

    /** Whether two numbers are of one unit and exact; shares are not compared so. */
    private boolean isComparable(Figure earlier, Figure later) {
        return earlier.bound().isExact()
                && later.bound().isExact()
                && earlier.value().isPresent()
                && later.value().isPresent()
                && earlier.unit().equals(later.unit())
                && !measures.contains(earlier.unit());
    }
}
