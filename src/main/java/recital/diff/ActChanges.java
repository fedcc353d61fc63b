package recital.diff;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recital.align.Alignment;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.Fact.FigureShift;
import recital.diff.Fact.Report;
import recital.diff.Fact.VerbShift;
import recital.diff.Fact.Whole;
import recital.diff.KeyChanges.KeyChange;
import recital.language.Lazy;
import recital.language.Lexicon;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.reading.Act;
import recital.reading.ReportRequest;
import recital.text.BothWordings;

/** What changed in an act, slot by slot, with its weight. */
final class ActChanges {

    /** Of what an act says so much is said by another that it is not gone, or not new. */
    private static final double STILL_SAID = 0.72;

    /** So much that what was asked or decided may be spoken of as done. */
    private static final double SPOKEN_OF = 0.42;

    /** Of two acts that are one so much stayed, by letters. */
    static final double SAME_ACT = 0.25;

    /** Of two verbs it is said which is stronger where so much of what they govern stayed. */
    private static final double SAME_OBJECT = 0.6;

    /** So many changed places of an act are shown. */
    private static final int MOST_PIECES = 4;

    /** A piece of a paragraph that is doubtful may be of another. */
    private static final int DOUBT = -12;

    /** A figure that grew by the years between the documents only counts time, unless it is small or long. */
    private static final int LEAST_COUNT = 10;

    private static final int SHORT_COUNT = 3;
    private static final int ONLY_TIME = -40;
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Alignment alignment;
    private final int years;
    private final Supplier<Classifier> classifier;
    private final Excerpts excerpts;
    private final ActWeights weights;
    private final Supplier<StatedWords> earlierWords;
    private final Supplier<StatedWords> laterWords;

    ActChanges(Alignment alignment, Lexicon lexicon) {
        this.alignment = alignment;
        years = DocumentPair.of(alignment.earlier(), alignment.later()).years();
        classifier = new Lazy<>(() -> Classifier.of(alignment));
        excerpts = new Excerpts(lexicon);
        weights = new ActWeights(lexicon);
        earlierWords = new Lazy<>(() -> new StatedWords(alignment.earlier()));
        laterWords = new Lazy<>(() -> new StatedWords(alignment.later()));
    }

    /**
     * What changed from an act to the one that continues it; empty where too little stayed for them to be one.
     *
     * @param whole whether they are all that the change has
     * @param otherReport whether a report that one of them asks for is asked for elsewhere in the other document
     */
    Optional<List<WeighedChange>> ofPair(Act before, Act after, Change change, boolean whole, boolean otherReport) {
        if (goesToOtherPart(before, after)) {
            return Optional.of(List.of(otherPart(before, after, change)));
        }
        TextDiff text = withoutRestated(
                whole
                        ? change.text()
                        : classifier.get().acts(before.words(), before.paragraph(), after.words(), after.paragraph()));
        List<Edit> pieces = text.edits().stream()
                .filter(edit -> edit.significance() == Significance.SUBSTANTIVE)
                .toList();
        if (pieces.isEmpty()) {
            return Optional.of(List.of());
        }
        double kept = kept(text);
        if (kept < SAME_ACT) {
            return Optional.empty();
        }
        Optional<Report> report = report(before, after, pieces)
                .filter(one -> !otherReport
                        || one.course() != Report.Course.ASKED && one.course() != Report.Course.NO_LONGER_ASKED);
        Weighed best = pieces.stream()
                .map(edit -> weighed(edit, before, after))
                .max(Comparator.comparingDouble(Weighed::weight))
                .orElseThrow();
        if (report.isPresent() && KeyKind.REPORT.weight() + weights.place(after) > best.weight()) {
            best = new Weighed(KeyKind.REPORT, report.get(), KeyKind.REPORT.weight() + weights.place(after));
        }
        Set<Edit> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        pieces.stream()
                .sorted(Comparator.comparingDouble(
                                (Edit edit) -> weighed(edit, before, after).weight())
                        .reversed())
                .limit(MOST_PIECES)
                .forEach(shown::add);
        Fact fact = best.fact();
        boolean otherThings =
                fact instanceof VerbShift && kept < SAME_OBJECT || fact instanceof FigureShift && pieces.size() > 1;
        double weight = best.weight()
                + 2.0 * Math.min(3, pieces.size() - 1)
                + (change.link().doubtful() ? DOUBT : 0);
        String sameness = pieces.size() == 1
                ? pieces.get(0).earlier().strip() + "\u2192"
                        + pieces.get(0).later().strip()
                : before.paragraph() + "/" + before.index();
        return Optional.of(List.of(new WeighedChange(
                new KeyChange(
                        best.kind(),
                        change,
                        List.of(before.paragraph()),
                        List.of(after.paragraph()),
                        otherThings ? Fact.NONE : fact,
                        excerpts.of(text, shown),
                        subject(change),
                        List.of()),
                weight,
                sameness)));
    }

    /** Long passages that the other document has elsewhere are neither removed nor added. */
    private TextDiff withoutRestated(TextDiff text) {
        return new TextDiff(text.edits().stream()
                .flatMap(edit -> edit.hasStayed() ? Stream.of(edit) : withoutRestated(edit))
                .toList());
    }

    private Stream<Edit> withoutRestated(Edit edit) {
        boolean still = laterWords.get().have(edit.earlier());
        boolean before = earlierWords.get().have(edit.later());
        if (!still && !before) {
            return Stream.of(edit);
        }
        String removed = still ? "" : edit.earlier();
        String added = before ? "" : edit.later();
        Stream<Edit> changed = removed.isEmpty() && added.isEmpty()
                ? Stream.of()
                : Stream.of(Edit.of(removed, added, edit.findings()));
        return before ? Stream.concat(changed, Stream.of(Edit.kept(edit.later()))) : changed;
    }

    /** How much of the longer of two texts stayed. */
    static double kept(TextDiff text) {
        int kept = text.edits().stream()
                .filter(Edit::hasStayed)
                .mapToInt(edit -> edit.later().length())
                .sum();
        return kept
                / (double) Math.max(
                        1, Math.max(text.earlier().length(), text.later().length()));
    }

    private record Weighed(KeyKind kind, Fact fact, double weight) {}

    private static String subject(Change change) {
        return change.topic().subject();
    }

    private static boolean goesToOtherPart(Act before, Act after) {
        return before.part() == Part.PREAMBLE && after.part() == Part.OPERATIVE
                || before.part() == Part.OPERATIVE && after.part() == Part.PREAMBLE;
    }

    private WeighedChange otherPart(Act before, Act after, Change change) {
        boolean up = after.part() == Part.OPERATIVE;
        Act operative = up ? after : before;
        Fact fact = new Whole(
                up ? Whole.Fate.MOVED_TO_OPERATIVE_PART : Whole.Fate.MOVED_TO_PREAMBLE,
                after.paragraph().value());
        return new WeighedChange(
                new KeyChange(
                        KeyKind.OTHER_PART,
                        change,
                        List.of(before.paragraph()),
                        List.of(after.paragraph()),
                        fact,
                        excerpts.replaced(before.words(), after.words()),
                        subject(change),
                        List.of()),
                KeyKind.OTHER_PART.weight() + weights.place(operative),
                before.paragraph() + "/" + before.index());
    }

    /** The weightiest of what an edit says. */
    private Weighed weighed(Edit edit, Act before, Act after) {
        return edit.findings().stream()
                .filter(finding -> finding.significance() == Significance.SUBSTANTIVE)
                .map(finding -> weighed(finding, edit, before, after))
                .max(Comparator.comparingDouble(Weighed::weight))
                .orElseGet(() -> new Weighed(KeyKind.WORDING, Fact.NONE, 0));
    }

    private Weighed weighed(Finding finding, Edit edit, Act before, Act after) {
        KeyKind kind = KeyKind.of(finding.kind()).orElse(KeyKind.WORDING);
        int news = weights.news(edit.later(), before.words()) + weights.news(edit.earlier(), after.words());
        double weight = kind.weight() + weights.place(after);
        weight += switch (kind) {
            case FIGURE -> finding.fact() instanceof FigureShift shift ? step(shift) : -16;
            case VERB -> verb(finding.fact(), before, after);
            case WORDING -> news == 0 ? -22 : Math.min(18, 2.0 * news - 6);
            case QUALIFIER, MONEY ->
                finding.fact() instanceof Fact.Changed changed
                                && (weights.isOfMeans(changed.added()) || weights.isOfMeans(changed.dropped()))
                        ? 18
                        : Math.min(6, news);
            default -> Math.min(8, news);
        };
        return new Weighed(kind, finding.fact(), weight);
    }

    /** What the step of a figure adds: "in the past 21 years", "the twelve sessions" only count the time that passed. */
    private double step(FigureShift shift) {
        boolean counts = shift.earlier().length() <= SHORT_COUNT
                && DIGITS.matcher(shift.earlier()).matches()
                && DIGITS.matcher(shift.later()).matches()
                && Integer.parseInt(shift.later()) - Integer.parseInt(shift.earlier()) == years
                && Integer.parseInt(shift.earlier()) >= LEAST_COUNT;
        return counts ? ONLY_TIME : ActWeights.step(shift.percent());
    }

    private static double verb(Fact fact, Act before, Act after) {
        boolean acts = before.asks() || after.asks() || before.decides() || after.decides();
        if (fact instanceof VerbShift shift) {
            return switch (shift.direction()) {
                case STRONGER, WEAKER -> acts ? 14 : 2;
                case OTHER_KIND -> acts ? 12 : -12;
                case OTHER_WORDS -> acts ? 0 : -20;
                case AS_STRONG, SAME -> -18;
                case TIME_PASSED -> -34;
            };
        }
        return acts ? 4 : -16;
    }

    /** What became of the reports that an act asks for. */
    private static Optional<Report> report(Act before, Act after, List<Edit> pieces) {
        List<ReportRequest> was = before.reports();
        List<ReportRequest> is = after.reports();
        if (was.isEmpty() && !is.isEmpty()) {
            return Optional.of(new Report(Report.Course.ASKED, "", is.get(0).due()));
        }
        if (!was.isEmpty() && is.isEmpty()) {
            return Optional.of(
                    new Report(Report.Course.NO_LONGER_ASKED, was.get(0).due(), ""));
        }
        if (was.size() != 1 || is.size() != 1) {
            return Optional.empty();
        }
        ReportRequest one = was.get(0);
        ReportRequest other = is.get(0);
        if (!one.due().equals(other.due()) && touches(pieces, one.due(), other.due())) {
            return Optional.of(new Report(Report.Course.OTHER_TIME, one.due(), other.due()));
        }
        return !one.recipient().equals(other.recipient()) && touches(pieces, one.recipient(), other.recipient())
                ? Optional.of(new Report(Report.Course.OTHER_RECIPIENT, one.recipient(), other.recipient()))
                : Optional.empty();
    }

    /** Whether a change that is substantive is of one of two values. */
    private static boolean touches(List<Edit> pieces, String earlier, String later) {
        return pieces.stream().anyMatch(edit -> shares(edit.earlier(), earlier) || shares(edit.later(), later));
    }

    private static boolean shares(String edit, String value) {
        String words = edit.strip();
        return !words.isEmpty() && !value.isEmpty() && (value.contains(words) || words.contains(value));
    }

    /** An act that no act continues; {@code best} says most of it, so great a share. */
    List<WeighedChange> dropped(Act act, Change change, Optional<Act> best, double share) {
        if (act.introduces()) {
            return List.of();
        }
        boolean bound = act.asks() || act.decides();
        boolean done =
                bound && best.filter(one -> !one.asks() && !one.decides()).isPresent();
        if (share >= SPOKEN_OF && done) {
            return List.of(whole(KeyKind.DROPPED, Whole.Fate.CARRIED_OUT, act, change, share, best));
        }
        return share >= STILL_SAID
                ? List.of()
                : List.of(whole(KeyKind.DROPPED, Whole.Fate.DROPPED, act, change, share, Optional.empty()));
    }

    /** An act that continues none; an earlier act says so great a share of it. */
    List<WeighedChange> added(Act act, Change change, double share) {
        return act.introduces() || share >= STILL_SAID
                ? List.of()
                : List.of(whole(KeyKind.NEW, Whole.Fate.NEW, act, change, share, Optional.empty()));
    }

    private WeighedChange whole(
            KeyKind kind, Whole.Fate fate, Act act, Change change, double share, Optional<Act> where) {
        double weight = kind.weight()
                + weights.force(act)
                - 30 * Math.max(0, share - 0.2)
                + Math.min(6, weights.news(act.words(), "") / 4.0)
                + (fate == Whole.Fate.CARRIED_OUT ? -8 : 0);
        return new WeighedChange(
                new KeyChange(
                        kind,
                        change,
                        kind == KeyKind.DROPPED ? List.of(act.paragraph()) : List.of(),
                        kind == KeyKind.DROPPED ? List.of() : List.of(act.paragraph()),
                        new Whole(
                                fate, where.map(one -> one.paragraph().value()).orElse("")),
                        excerpts.whole(act.words(), goesOn(act, kind == KeyKind.DROPPED)),
                        subject(change),
                        List.of()),
                weight,
                kind + " " + act.paragraph().chapeau().orElse(act.paragraph()));
    }

    /** Whether the paragraph of an act says more behind it. */
    private boolean goesOn(Act act, boolean ofEarlier) {
        return (ofEarlier ? alignment.earlier() : alignment.later())
                .paragraph(act.paragraph())
                .filter(paragraph -> !paragraph.text().endsWith(act.words().strip()))
                .isPresent();
    }

    /** A heading, or the cell of a table. */
    List<WeighedChange> ofOther(Change change) {
        Link link = change.link();
        Optional<TableCell> before = cell(alignment.earlier(), link.earlier());
        Optional<TableCell> after = cell(alignment.later(), link.later());
        Optional<TableCell> cell = after.or(() -> before);
        boolean oneSided = link.relation() == Relation.ADDED || link.relation() == Relation.REMOVED;
        if (cell.isEmpty()) {
            String words = change.text().later().isEmpty()
                    ? change.text().earlier()
                    : change.text().later();
            Fact fact = oneSided
                    ? new Whole(link.relation() == Relation.ADDED ? Whole.Fate.NEW : Whole.Fate.DROPPED, "")
                    : Fact.NONE;
            return List.of(new WeighedChange(
                    new KeyChange(
                            KeyKind.HEADING,
                            change,
                            link.earlier(),
                            link.later(),
                            fact,
                            oneSided
                                    ? excerpts.whole(words, false)
                                    : excerpts.replaced(
                                            change.text().earlier(),
                                            change.text().later()),
                            "",
                            List.of()),
                    KeyKind.HEADING.weight(),
                    "heading " + words));
        }
        Fact fact = change.text().edits().stream()
                .flatMap(edit -> edit.finding(ChangeClass.FIGURE).stream())
                .map(Finding::fact)
                .findFirst()
                .orElse(Fact.NONE);
        double step = fact instanceof FigureShift shift ? ActWeights.step(shift.percent()) : -20;
        String label = before.isPresent() && after.isPresent()
                ? BothWordings.of(before.get().label(), after.get().label())
                : cell.get().label();
        // The figures of two years are no rise and no fall.
        boolean ofOneHead = label.equals(cell.get().label());
        String row = link.relation() + " " + label.split(", ", 2)[0];
        return List.of(new WeighedChange(
                new KeyChange(
                        KeyKind.FIGURE,
                        change,
                        link.earlier(),
                        link.later(),
                        ofOneHead ? fact : Fact.NONE,
                        excerpts.replaced(change.text().earlier(), change.text().later()),
                        label,
                        List.of()),
                KeyKind.FIGURE.weight() - 16 + step,
                oneSided
                        ? row
                        : change.text().earlier() + "\u2192" + change.text().later()));
    }

    private static Optional<TableCell> cell(Resolution document, List<ParagraphId> ids) {
        return ids.stream()
                .flatMap(id -> document.paragraph(id).stream())
                .filter(paragraph -> paragraph.cell().isPresent())
                .map(paragraph -> TableCell.of(paragraph, document))
                .findFirst();
    }
}
