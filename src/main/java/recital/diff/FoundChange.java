package recital.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.KeyChanges.Kind;
import recital.language.Lexicon;
import recital.language.WordList;
import recital.model.ParagraphId.Part;

/**
 * A substantive change under the weightiest kind of what happened in it.
 *
 * @param kind what happened
 * @param change the change
 * @param edits those that tell it; empty where the paragraph as a whole does
 * @param weight among changes of its kind
 * @param force that of the verb by which it asks or decides, half of it where the paragraph opens with another, by how much a verb changed, or in how many paragraphs an edit
 *     was made alike, among changes of one weight
 */
record FoundChange(Kind kind, Change change, List<Edit> edits, int weight, int force) {

    /** The weight of what asks for something or decides it, and of what tells most of its kind. */
    static final int ASKS = 1;

    /** What an amount of money adds to that. */
    static final int OF_MONEY = 4;

    /** The weight of what is decided: that something is set up, held or changed, and not asked of others. */
    static final int DECIDES = 2;

    /** What is said in passing by an edit in which a verb gave place to another. */
    private static final Set<Kind> IN_PASSING = EnumSet.of(
            Kind.DATE, Kind.MODALITY, Kind.NEGATION, Kind.GROUP, Kind.QUALIFIER, Kind.FREQUENCY, Kind.INTENSITY);

    private static final Map<Kind, ChangeClass> IN_CLAUSES = Map.of(
            Kind.MONEY, ChangeClass.MONEY,
            Kind.GROUP, ChangeClass.GROUP,
            Kind.QUALIFIER, ChangeClass.QUALIFIER);

    FoundChange {
        edits = List.copyOf(edits);
    }

    /** What was found in a change: the weightiest, and behind it a verb that asks, decides or is reversed, where it changed beside that. */
    static Stream<FoundChange> all(Change change, Lexicon lexicon) {
        FoundChange first = of(change, lexicon);
        if (first.edits.isEmpty()) {
            return Stream.of(first);
        }
        // What is only recalled now asks for nothing any more, whatever changed in it.
        if (goesToOtherPart(change.link())
                && change.link().later().stream().allMatch(id -> id.part() == Part.PREAMBLE)) {
            return Stream.of(told(Kind.OTHER_PART, change, List.of(), lexicon));
        }
        Stream<FoundChange> beside = goesToOtherPart(change.link())
                ? Stream.of(told(Kind.OTHER_PART, change, List.of(), lexicon))
                : first.kind == Kind.VERB || first.kind == Kind.CLAUSE_VERB
                        ? Stream.of()
                        : first.verbBeside(lexicon).stream();
        return Stream.concat(Stream.of(first), beside);
    }

    private Optional<FoundChange> verbBeside(Lexicon lexicon) {
        Set<Edit> told = Collections.newSetFromMap(new IdentityHashMap<>());
        told.addAll(edits);
        List<Edit> asking = change.text().edits().stream()
                .filter(edit -> !told.contains(edit))
                .map(edit -> new EditVerbs(edit, lexicon))
                .filter(verbs -> verbs.asksOrDecides() || verbs.isReversed())
                .map(EditVerbs::edit)
                .toList();
        return Stream.of(Kind.VERB, Kind.CLAUSE_VERB)
                .map(kind -> told(kind, change, withVerb(kind, asking, lexicon), lexicon))
                .filter(found -> !found.edits.isEmpty())
                .findFirst();
    }

    private static List<Edit> withVerb(Kind kind, List<Edit> edits, Lexicon lexicon) {
        return edits.stream()
                .filter(edit -> edit.finding(ChangeClass.VERB)
                        .filter(finding -> finding.significance() == Significance.SUBSTANTIVE)
                        .flatMap(finding -> kind(edit, finding, lexicon))
                        .filter(kind::equals)
                        .isPresent())
                .toList();
    }

    static FoundChange of(Change change, Lexicon lexicon) {
        return switch (change.link().relation()) {
            case ADDED, REMOVED -> new WholeParagraph(change).found(lexicon);
            case IDENTICAL, EDITED, SPLIT, MERGED -> edited(change, lexicon);
        };
    }

    /** The same as one of an edit that was made in so many paragraphs. */
    FoundChange repeated(Edit edit, int paragraphs) {
        return new FoundChange(Kind.REPEATED, change, List.of(edit), 0, paragraphs);
    }

    /** Whether both were found in one change. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOfSame(FoundChange other) {
        return change == other.change;
    }

    boolean isHeading() {
        return kind == Kind.NEW_HEADING || kind == Kind.DROPPED_HEADING;
    }

    boolean is(Relation relation) {
        return change.link().relation() == relation;
    }

    /** Whether this is remarked of a report. */
    boolean hasReport(String remark) {
        return change.text().edits().stream()
                .flatMap(edit -> edit.finding(ChangeClass.REPORT).stream())
                .anyMatch(finding -> finding.remark().equals(remark));
    }

    /** Whether it went or is new and has a likely counterpart, so that it may not be the loss or the gain that it seems. */
    boolean hasCounterpart() {
        return !change.link().counterparts().isEmpty();
    }

    /** How much changed; what asks or decides says no more for being long. */
    int amount() {
        if (edits.isEmpty() && weight > 0) {
            return 0;
        }
        return edits.isEmpty()
                ? change.text().earlier().length() + change.text().later().length()
                : edits.stream().mapToInt(Edit::length).sum();
    }

    private static FoundChange edited(Change change, Lexicon lexicon) {
        Map<Kind, List<Edit>> edits = new EnumMap<>(Kind.class);
        for (Edit edit : change.text().edits()) {
            boolean byVerb = new EditVerbs(edit, lexicon).gavePlace();
            for (Finding finding : edit.findings()) {
                if (finding.significance() == Significance.SUBSTANTIVE) {
                    kind(edit, finding, lexicon)
                            .filter(kind -> !byVerb || !IN_PASSING.contains(kind))
                            .ifPresent(kind -> edits.computeIfAbsent(kind, key -> new ArrayList<>())
                                    .add(edit));
                }
            }
        }
        alsoInClauses(change, edits);
        // "Could benefit" that became "in some cases benefit" is limited as before.
        List<Edit> limits = edits.get(Kind.QUALIFIER);
        if (limits != null && edits.containsKey(Kind.MODALITY)) {
            edits.put(Kind.MODALITY, inOrder(change, edits.get(Kind.MODALITY), limits));
        }
        if (goesToOtherPart(change.link()) || change.link().newPartOfSome().isPresent()) {
            edits.put(Kind.OTHER_PART, List.of());
        }
        if (limitsMeans(edits, lexicon)) {
            edits.keySet().removeIf(kind -> kind != Kind.QUALIFIER);
        }
        return edits.entrySet().stream()
                .findFirst()
                .map(entry -> told(entry.getKey(), change, entry.getValue(), lexicon))
                .orElseGet(() -> ofNothingTold(change, lexicon));
    }

    /** That something is to be done without more money, or no longer so, weighs more than when it is due. */
    private static boolean limitsMeans(Map<Kind, List<Edit>> edits, Lexicon lexicon) {
        List<Edit> limits = edits.getOrDefault(Kind.QUALIFIER, List.of());
        return edits.keySet().stream().noneMatch(kind -> kind.compareTo(Kind.DATE) < 0)
                && limits.stream().anyMatch(edit -> isOfMeans(edit, lexicon));
    }

    private static boolean isOfMeans(Edit edit, Lexicon lexicon) {
        return edit.finding(ChangeClass.QUALIFIER)
                .map(Finding::remark)
                .filter(remark -> lexicon.words(WordList.MEANS).stream().anyMatch(remark::contains))
                .isPresent();
    }

    /** What a clause holds that came or went is half of what happened to the funds or groups that another edit tells of. */
    private static void alsoInClauses(Change change, Map<Kind, List<Edit>> edits) {
        IN_CLAUSES.forEach((kind, of) -> {
            List<Edit> found = edits.get(kind);
            if (found != null) {
                List<Edit> inClauses = change.text().edits().stream()
                        .filter(edit ->
                                edit.finding(of).filter(Finding::inClause).isPresent())
                        .toList();
                edits.put(kind, inOrder(change, found, inClauses));
            }
        });
    }

    private static FoundChange told(Kind kind, Change change, List<Edit> edits, Lexicon lexicon) {
        return switch (kind) {
            case FIGURE -> new FoundChange(kind, change, CountedEdits.withCounted(change.text(), edits, lexicon), 0, 0);
            case WORDING ->
                new FoundChange(
                        kind,
                        change,
                        new Rewording(change, lexicon).without(inOrder(change, edits, otherDates(change))),
                        edits.stream().anyMatch(edit -> asksForAnother(edit, change)) ? ASKS : 0,
                        0);
            case VERB ->
                new FoundChange(
                        kind,
                        change,
                        any(edits, lexicon, EditVerbs::asksForMore)
                                ? inOrder(change, edits, alsoAsked(change, lexicon))
                                : edits,
                        any(edits, lexicon, EditVerbs::nowDecides)
                                ? DECIDES
                                : any(edits, lexicon, EditVerbs::asksOrNot) ? ASKS : 0,
                        edits.stream()
                                .mapToInt(edit -> new EditVerbs(edit, lexicon).step())
                                .max()
                                .orElse(0));
            case QUALIFIER ->
                new FoundChange(
                        kind, change, edits, edits.stream().anyMatch(edit -> isOfMeans(edit, lexicon)) ? ASKS : 0, 0);
            case CLAUSE_VERB ->
                new FoundChange(kind, change, edits, any(edits, lexicon, EditVerbs::asksOrDecides) ? ASKS : 0, 0);
            // What went there whole weighs more than what went in part.
            case OTHER_PART -> new FoundChange(kind, change, edits, goesToOtherPart(change.link()) ? 1 : 0, 0);
            default -> new FoundChange(kind, change, edits, 0, 0);
        };
    }

    /** Those in which one date or ordinal gave place to another, and that not as time passed. */
    private static List<Edit> otherDates(Change change) {
        return change.text().edits().stream()
                .filter(edit -> edit.finding(ChangeClass.SESSION)
                        .filter(finding -> finding.significance() == Significance.SUBSTANTIVE)
                        .filter(SessionRule::isOfOrdinals)
                        .isPresent())
                .toList();
    }

    /** Whether what is asked gave place with its verb: "requests more wells" and "requests the keeper to sing". */
    private static boolean asksForAnother(Edit edit, Change change) {
        String asks = change.topic().asks();
        return !asks.isEmpty() && edit.earlier().contains(asks) && edit.later().contains(asks);
    }

    /** The edits in which verbs came that ask for something: what more is asked for. */
    private static List<Edit> alsoAsked(Change change, Lexicon lexicon) {
        return change.text().edits().stream()
                .map(edit -> new EditVerbs(edit, lexicon))
                .filter(verbs -> verbs.isAdded() && verbs.asksOrDecides())
                .map(EditVerbs::edit)
                .toList();
    }

    private static boolean any(List<Edit> edits, Lexicon lexicon, Predicate<EditVerbs> verbs) {
        return edits.stream().map(edit -> new EditVerbs(edit, lexicon)).anyMatch(verbs);
    }

    private static List<Edit> inOrder(Change change, List<Edit> some, List<Edit> others) {
        Set<Edit> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(some);
        wanted.addAll(others);
        return change.text().edits().stream().filter(wanted::contains).toList();
    }

    /** The edits that weigh, of whichever kind, or else those of the notes, most of which cite. */
    private static FoundChange ofNothingTold(Change change, Lexicon lexicon) {
        List<Edit> ofText = weighing(change.text().edits().stream());
        return ofText.isEmpty()
                ? told(
                        Kind.CITATION,
                        change,
                        weighing(change.notes().stream().flatMap(note -> note.text().edits().stream())),
                        lexicon)
                : told(Kind.WORDING, change, ofText, lexicon);
    }

    private static List<Edit> weighing(Stream<Edit> edits) {
        return edits.filter(edit -> edit.significance() == Significance.SUBSTANTIVE)
                .toList();
    }

    private static boolean goesToOtherPart(Link link) {
        return link.moved()
                && link.earlier().stream().noneMatch(e -> link.later().stream().anyMatch(l -> e.part() == l.part()));
    }

    /** What a finding tells a reader of ten lines; empty where other findings tell more. */
    private static Optional<Kind> kind(Edit edit, Finding finding, Lexicon lexicon) {
        if (finding.inClause()) {
            return finding.kind() == ChangeClass.VERB ? Optional.of(Kind.CLAUSE_VERB) : Optional.empty();
        }
        return switch (finding.kind()) {
            case FIGURE -> Optional.of(CountedEdits.isFigureForFigure(edit, finding) ? Kind.FIGURE : Kind.WORDING);
            case VERB -> Optional.of(new EditVerbs(edit, lexicon).kind(finding));
            case ADDRESSEE -> Optional.of(Kind.ADDRESSEE);
            case DEADLINE -> Optional.of(Kind.DATE);
            case SESSION -> SessionRule.isOfOrdinals(finding) ? Optional.empty() : Optional.of(Kind.DATE);
            case MONEY -> Optional.of(Kind.MONEY);
            case REPORT -> Optional.of(Kind.REPORT);
            case MODALITY -> Optional.of(Kind.MODALITY);
            case NEGATION -> Optional.of(Kind.NEGATION);
            case GROUP -> Optional.of(Kind.GROUP);
            case QUALIFIER -> Optional.of(Kind.QUALIFIER);
            case FREQUENCY -> Optional.of(Kind.FREQUENCY);
            case INTENSITY -> Optional.of(Kind.INTENSITY);
            case WORDING -> Optional.of(Kind.WORDING);
            case CITATION -> Optional.of(Kind.CITATION);
            case MOVED, RENUMBERED, CONNECTIVE, TYPOGRAPHY -> Optional.empty();
        };
    }
}
