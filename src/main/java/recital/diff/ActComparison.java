package recital.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import recital.language.Opening;
import recital.language.WordList;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.reading.Act;
import recital.reading.AnnotationType;
import recital.reading.DocumentReading;
import recital.reading.ReportRequest;
import recital.reading.TextReading;
import recital.text.BothWordings;

/**
 * Compares an act with the one that continues it, and says what became of one that none continues.
 *
 * <p>The edits of an act are those of its paragraph that lie in it, so that nothing is compared twice.
 */
final class ActComparison {

    /** Of what an act says so much is said by another that it is not gone, or not new. */
    private static final double STILL_SAID = 0.72;

    /** So much that what was asked or decided may be spoken of as done. */
    private static final double SPOKEN_OF = 0.42;

    /** Of two acts that are one so much stayed, by letters. */
    private static final double SAME_ACT = 0.25;

    private static final double SURELY_SAME = 0.4;

    /** Of two verbs it is said which is stronger where so much of what they govern stayed. */
    private static final double SAME_OBJECT = 0.6;

    /** So many changed places of an act are shown. */
    private static final int MOST_EDITS = 6;

    private static final double OTHER_FORCE = 0.15;

    /** A part of a paragraph whose link is doubtful may be of another. */
    private static final int DOUBT = -8;

    /** A change of words that weigh less is not known again in another paragraph. */
    private static final double TELLING = 4;

    private static final int CELL = 26;

    /** So few letters behind the verb, or who is asked, stands the first word of what is asked. */
    private static final int COMPLEMENT = 8;

    /** An act that introduces points and has so few letters behind its verb says nothing by itself. */
    private static final int FEW_LETTERS = 60;

    private final Alignment alignment;
    private final Lexicon lexicon;
    private final Salience salience;
    private final Supplier<Classifier> classifier;
    private final Excerpts excerpts;
    private final Supplier<StatedWords> earlierWords;
    private final Supplier<StatedWords> laterWords;
    private final Map<TextReading, Integer> places = new IdentityHashMap<>();

    ActComparison(Alignment alignment, Lexicon lexicon) {
        this.alignment = alignment;
        this.lexicon = lexicon;
        salience = new Salience(alignment.earlier(), alignment.later(), lexicon);
        classifier = new Lazy<>(() -> Classifier.of(alignment));
        excerpts = new Excerpts(lexicon);
        earlierWords = new Lazy<>(() -> new StatedWords(alignment.earlier()));
        laterWords = new Lazy<>(() -> new StatedWords(alignment.later()));
        for (Resolution document : List.of(alignment.earlier(), alignment.later())) {
            DocumentReading.of(document).paragraphs().forEach(one -> places.put(one, places.size()));
        }
    }

    private static double sum(Map<String, Double> terms) {
        return terms.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /**
     * Returns what changed from an act to the one that continues it; empty where too little stayed for them to be one.
     *
     * @param change the change in which both are, or that of the later one
     * @param otherReport whether a report that one of them asks for is asked for elsewhere in the other document
     */
    Optional<List<KeyCandidate>> ofPair(Act before, Act after, Change change, boolean otherReport) {
        if (goesToOtherPart(before, after)) {
            return Optional.of(List.of(otherPart(before, after, change)));
        }
        TextDiff text = withoutRestated(
                before, after, ActEdits.of(before, after, change).orElseGet(() -> classifier
                        .get()
                        .acts(before.words(), before.paragraph(), after.words(), after.paragraph())));
        List<Edit> edits = substantive(text);
        if (edits.isEmpty()) {
            return Optional.of(List.of());
        }
        double kept = kept(text);
        return kept < (change.link().doubtful() ? SURELY_SAME : SAME_ACT)
                ? Optional.empty()
                : Optional.of(List.of(edited(before, after, change, text, edits, kept, otherReport)));
    }

    private List<Edit> substantive(TextDiff text) {
        return text.edits().stream()
                .filter(edit -> edit.significance() == Significance.SUBSTANTIVE && !salience.saysTheSame(edit))
                .toList();
    }

    private KeyCandidate edited(
            Act before, Act after, Change change, TextDiff text, List<Edit> edits, double kept, boolean otherReport) {
        Map<String, Double> terms = new HashMap<>(salience.news(joined(edits, Edit::later), before.words(), true));
        salience.news(joined(edits, Edit::earlier), after.words(), false)
                .forEach((word, weight) -> terms.merge(word, weight, Math::max));
        Finding best = edits.stream()
                .flatMap(edit -> edit.findings().stream())
                .filter(finding -> finding.significance() == Significance.SUBSTANTIVE)
                .max(Comparator.comparingDouble(finding -> salience.ofFinding(finding, before, after)))
                .orElse(new Finding(ChangeKind.WORDING, Significance.SUBSTANTIVE, Fact.NONE));
        Optional<Report> report = report(before, after, edits, otherReport);
        if (report.isPresent()) {
            Finding asked = new Finding(ChangeKind.REPORT, Significance.SUBSTANTIVE, report.get());
            best = salience.ofFinding(asked, before, after) > salience.ofFinding(best, before, after) ? asked : best;
        }
        double weight = salience.ofEdits(before, after, edits, terms, changesComplement(after, text, edits))
                + (best.fact() instanceof Report ? best.kind().weight() : 0)
                + (change.link().doubtful() ? DOUBT : 0);
        Set<Edit> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        edits.stream()
                .sorted(Comparator.comparingDouble(
                        (Edit edit) -> -sum(salience.news(edit.later(), edit.earlier(), true))
                                - sum(salience.news(edit.earlier(), edit.later(), false))
                                - edit.findings().stream()
                                        .mapToDouble(finding -> salience.ofFinding(finding, before, after))
                                        .max()
                                        .orElse(0)))
                .limit(MOST_EDITS)
                .forEach(shown::add);
        boolean otherThings = best.fact() instanceof VerbShift && kept < SAME_OBJECT
                || best.fact() instanceof FigureShift && edits.size() > 1;
        String sameness = edits.size() == 1 && sum(terms) >= TELLING
                ? edits.get(0).earlier().strip() + "\u2192"
                        + edits.get(0).later().strip()
                : before.paragraph() + "/" + before.index();
        return new KeyCandidate(
                new KeyChange(
                        best.kind(),
                        change,
                        List.of(before.paragraph()),
                        List.of(after.paragraph()),
                        otherThings ? Fact.NONE : best.fact(),
                        underVerb(after, excerpts.of(text, shown)),
                        change.topic().subject(),
                        List.of()),
                weight,
                terms,
                terms,
                place(after),
                sameness);
    }

    /** Whether an edit takes the place of the first words that an act asks or decides. */
    private static boolean changesComplement(Act after, TextDiff text, List<Edit> edits) {
        int verb = after.get(AnnotationType.ADDRESSEE).stream()
                        .mapToInt(AnnotationType.Addressee::end)
                        .findFirst()
                        .orElse(after.verbEnd())
                - after.start();
        return edits.stream().anyMatch(edit -> {
            int start = text.startOf(edit, Edit::later);
            return edit.operation() == Edit.Operation.REPLACE && start >= verb && start <= verb + COMPLEMENT;
        });
    }

    private static String joined(List<Edit> edits, Function<Edit, String> side) {
        return edits.stream().map(side).collect(Collectors.joining(" "));
    }

    /** The excerpt of a point, behind the verb of the paragraph that introduces it. */
    private static TextDiff underVerb(Act act, TextDiff excerpt) {
        Optional<String> verb = act.verbEnd() > act.start() || !act.paragraph().isPoint()
                ? Optional.empty()
                : act.opening().map(Opening::text);
        if (verb.isEmpty()) {
            return excerpt;
        }
        List<Edit> edits = new ArrayList<>(List.of(Edit.kept(verb.get() + " \u2026 ")));
        edits.addAll(excerpt.edits());
        return new TextDiff(edits);
    }

    /** Long passages that the other document has elsewhere are neither removed nor added. */
    private TextDiff withoutRestated(Act earlier, Act later, TextDiff text) {
        return new TextDiff(text.edits().stream()
                .flatMap(edit -> edit.hasStayed() ? Stream.of(edit) : withoutRestated(earlier, later, edit))
                .toList());
    }

    private Stream<Edit> withoutRestated(Act earlier, Act later, Edit edit) {
        boolean still = laterWords.get().have(edit.earlier())
                || StatedWords.has(later.reading().text(), edit.earlier());
        boolean before = earlierWords.get().have(edit.later())
                || StatedWords.has(earlier.reading().text(), edit.later());
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
    private static double kept(TextDiff text) {
        int kept = text.edits().stream()
                .filter(Edit::hasStayed)
                .mapToInt(edit -> edit.later().length())
                .sum();
        return kept
                / (double) Math.max(
                        1, Math.max(text.earlier().length(), text.later().length()));
    }

    /** The number of the paragraph of an act in its document. */
    private int place(Act act) {
        return places.getOrDefault(act.reading(), 0);
    }

    private static boolean goesToOtherPart(Act before, Act after) {
        return before.part() == Part.PREAMBLE && after.part() == Part.OPERATIVE
                || before.part() == Part.OPERATIVE && after.part() == Part.PREAMBLE;
    }

    private KeyCandidate otherPart(Act before, Act after, Change change) {
        boolean up = after.part() == Part.OPERATIVE;
        Fact fact = new Whole(
                up ? Whole.Fate.MOVED_TO_OPERATIVE_PART : Whole.Fate.MOVED_TO_PREAMBLE,
                after.paragraph().value());
        Map<String, Double> terms = salience.news(after.words(), before.words(), true);
        return new KeyCandidate(
                new KeyChange(
                        ChangeKind.OTHER_PART,
                        change,
                        List.of(before.paragraph()),
                        List.of(after.paragraph()),
                        fact,
                        excerpts.replaced(before.words(), after.words()),
                        change.topic().subject(),
                        List.of()),
                salience.force(up ? after : before) + Salience.ofContent(terms),
                terms,
                terms,
                place(after),
                before.paragraph() + "/" + before.index());
    }

    /** Returns how much alike two acts are, by what they speak of, from 0 to 1; in another part, or of another force, less. */
    double likeness(Act before, Act after) {
        boolean oneForce = before.asks() == after.asks() && before.decides() == after.decides();
        return before.part() == after.part()
                ? salience.likeness(before.words(), after.words()) - (oneForce ? 0 : OTHER_FORCE)
                : 0;
    }

    /** Returns how much of an act one paragraph of the other document says. */
    double share(Act act, boolean isLater) {
        return salience.share(act.words(), isLater ? alignment.earlier() : alignment.later());
    }

    /** Returns the change of an act that is told in other words. */
    KeyCandidate rewritten(Act before, Act after, Change change) {
        TextDiff text = classifier.get().acts(before.words(), before.paragraph(), after.words(), after.paragraph());
        List<Edit> edits = substantive(text);
        if (kept(text) >= SAME_ACT && !edits.isEmpty()) {
            return edited(before, after, change, text, edits, kept(text), true);
        }
        Map<String, Double> terms = salience.news(after.words(), before.words(), true);
        terms.putAll(salience.news(before.words(), after.words(), false));
        return new KeyCandidate(
                new KeyChange(
                        ChangeKind.WORDING,
                        change,
                        List.of(before.paragraph()),
                        List.of(after.paragraph()),
                        Fact.NONE,
                        underVerb(after, excerpts.replaced(before.words(), after.words())),
                        change.topic().subject(),
                        List.of()),
                salience.force(after) + Salience.ofContent(terms),
                terms,
                terms,
                place(after),
                before.paragraph() + "/" + before.index());
    }

    /** What became of the reports that an act asks for; one that is asked for elsewhere was neither begun nor ended. */
    private Optional<Report> report(Act before, Act after, List<Edit> edits, boolean otherReport) {
        List<ReportRequest> was = before.reports();
        List<ReportRequest> is = after.reports();
        if (was.isEmpty() != is.isEmpty()) {
            return otherReport || namesReport(was.isEmpty() ? before : after)
                    ? Optional.empty()
                    : Optional.of(
                            was.isEmpty()
                                    ? new Report(
                                            Report.Course.ASKED, "", is.get(0).due())
                                    : new Report(
                                            Report.Course.NO_LONGER_ASKED,
                                            was.get(0).due(),
                                            ""));
        }
        if (was.size() != 1 || is.size() != 1) {
            return Optional.empty();
        }
        ReportRequest one = was.get(0);
        ReportRequest other = is.get(0);
        if (!one.due().equals(other.due()) && touches(edits, one.due(), other.due())) {
            return Optional.of(new Report(Report.Course.OTHER_TIME, one.due(), other.due()));
        }
        return !one.recipient().equals(other.recipient()) && touches(edits, one.recipient(), other.recipient())
                ? Optional.of(new Report(Report.Course.OTHER_RECIPIENT, one.recipient(), other.recipient()))
                : Optional.empty();
    }

    /** Whether a report is spoken of, "looks forward to the report": it is asked for, in other words. */
    private boolean namesReport(Act act) {
        return lexicon.tokens().keys(act.words()).stream().anyMatch(lexicon.words(WordList.REPORT_NAMES)::contains);
    }

    /** Whether a change that is substantive is of one of two values. */
    private static boolean touches(List<Edit> edits, String earlier, String later) {
        return edits.stream().anyMatch(edit -> shares(edit.earlier(), earlier) || shares(edit.later(), later));
    }

    private static boolean shares(String edit, String value) {
        String words = edit.strip();
        return !words.isEmpty() && !value.isEmpty() && (value.contains(words) || words.contains(value));
    }

    /** Returns what became of an act that no act continues, where it is gone; {@code best} says most of it, so great a share. */
    static Optional<Whole.Fate> fateOfDropped(Act act, Optional<Act> best, double share) {
        boolean bound = act.asks() || act.decides();
        boolean done =
                bound && best.filter(one -> !one.asks() && !one.decides()).isPresent();
        if (act.introduces()) {
            return Optional.empty();
        }
        if (share >= SPOKEN_OF && done) {
            return Optional.of(Whole.Fate.CARRIED_OUT);
        }
        return share >= STILL_SAID ? Optional.empty() : Optional.of(Whole.Fate.DROPPED);
    }

    /** Returns whether an act that continues none is new; what only introduces points and says little is not. */
    static Optional<Whole.Fate> fateOfNew(Act act, Optional<Act> best, double share) {
        boolean bare = act.introduces() && act.wordsBehindVerb().length() < FEW_LETTERS;
        return bare || share >= STILL_SAID ? Optional.empty() : Optional.of(Whole.Fate.NEW);
    }

    /**
     * Returns the change of acts, one behind another in a paragraph, that are new or gone.
     *
     * @param share how much of them an act of the other document says
     * @param where that act
     */
    KeyCandidate whole(List<Act> acts, Whole.Fate fate, Change change, double share, Optional<Act> where) {
        boolean gone = fate != Whole.Fate.NEW;
        ChangeKind kind = gone ? ChangeKind.DROPPED : ChangeKind.NEW;
        Act first = acts.get(0);
        Act last = acts.get(acts.size() - 1);
        String words = first.reading().text().substring(first.start(), last.end());
        Map<String, Double> terms = salience.news(words, "", !gone);
        ParagraphId id = first.paragraph();
        return new KeyCandidate(
                new KeyChange(
                        kind,
                        change,
                        gone ? List.of(id) : List.of(),
                        gone ? List.of() : List.of(id),
                        new Whole(
                                fate,
                                fate == Whole.Fate.CARRIED_OUT
                                        ? where.map(one -> one.paragraph().value())
                                                .orElse("")
                                        : ""),
                        underVerb(first, excerpts.whole(texts(acts), chief(acts), goesOn(last))),
                        change.topic().subject(),
                        List.of()),
                acts.stream()
                                .mapToDouble(act -> salience.ofWhole(act, kind, terms, share))
                                .max()
                                .orElse(0)
                        + (fate == Whole.Fate.CARRIED_OUT ? -8 : 0),
                terms,
                salience.content(words),
                place(first),
                kind + " " + id.chapeau().map(ParagraphId::value).orElse(id + "/" + first.index()));
    }

    /** The number of the act with most force. */
    private int chief(List<Act> acts) {
        return IntStream.range(0, acts.size())
                .boxed()
                .max(Comparator.comparingDouble((Integer i) -> salience.force(acts.get(i)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    /** The words of acts, each with what joins it to the next. */
    private static List<String> texts(List<Act> acts) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            int end = i + 1 < acts.size() ? acts.get(i + 1).start() : act.end();
            texts.add(act.reading().text().substring(act.start(), end));
        }
        return texts;
    }

    /** Whether the paragraph of an act says more behind it. */
    private static boolean goesOn(Act act) {
        return !act.reading().text().endsWith(act.words().strip());
    }

    /** Returns the change of a heading, or of the cell of a table. */
    KeyCandidate ofOther(Change change) {
        Link link = change.link();
        Optional<TableCell> before = cell(alignment.earlier(), link.earlier());
        Optional<TableCell> after = cell(alignment.later(), link.later());
        boolean oneSided = link.relation() == Relation.ADDED || link.relation() == Relation.REMOVED;
        return after.or(() -> before)
                .map(cell -> ofCell(change, before, after, cell, oneSided))
                .orElseGet(() -> ofHeading(change, oneSided));
    }

    private KeyCandidate ofHeading(Change change, boolean oneSided) {
        Link link = change.link();
        String words = change.text().later().isEmpty()
                ? change.text().earlier()
                : change.text().later();
        Fact fact = oneSided
                ? new Whole(link.relation() == Relation.ADDED ? Whole.Fate.NEW : Whole.Fate.DROPPED, "")
                : Fact.NONE;
        return new KeyCandidate(
                new KeyChange(
                        ChangeKind.HEADING,
                        change,
                        link.earlier(),
                        link.later(),
                        fact,
                        oneSided
                                ? excerpts.whole(List.of(words), 0, false)
                                : excerpts.replaced(
                                        change.text().earlier(), change.text().later()),
                        "",
                        List.of()),
                0,
                Map.of(),
                Map.of(),
                0,
                "heading " + words);
    }

    private KeyCandidate ofCell(
            Change change, Optional<TableCell> before, Optional<TableCell> after, TableCell cell, boolean oneSided) {
        Link link = change.link();
        Fact fact = change.text().edits().stream()
                .flatMap(edit -> edit.finding(ChangeKind.FIGURE).stream())
                .map(Finding::fact)
                .findFirst()
                .orElse(Fact.NONE);
        double step = fact instanceof FigureShift shift ? Salience.step(shift) : -20;
        String label = before.isPresent() && after.isPresent()
                ? BothWordings.of(before.get().label(), after.get().label())
                : cell.label();
        // The figures of two years are no rise and no fall.
        boolean ofOneHead = label.equals(cell.label());
        return new KeyCandidate(
                new KeyChange(
                        ChangeKind.FIGURE,
                        change,
                        link.earlier(),
                        link.later(),
                        ofOneHead ? fact : Fact.NONE,
                        excerpts.replaced(change.text().earlier(), change.text().later()),
                        label,
                        List.of()),
                CELL + step,
                Map.of(),
                Map.of(),
                0,
                oneSided
                        ? link.relation() + " " + label.split(", ", 2)[0]
                        : change.text().earlier() + "\u2192" + change.text().later());
    }

    private static Optional<TableCell> cell(Resolution document, List<ParagraphId> ids) {
        return ids.stream()
                .flatMap(id -> document.paragraph(id).stream())
                .filter(paragraph -> paragraph.cell().isPresent())
                .map(paragraph -> TableCell.of(paragraph, document))
                .findFirst();
    }
}
