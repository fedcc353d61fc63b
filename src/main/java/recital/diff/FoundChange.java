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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.KeyChanges.Kind;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.PhrasePattern;
import recital.language.WordList;
import recital.model.ParagraphId;
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
    private static final int DECIDES = 2;

    /** So many words that end in a colon introduce points, and say nothing by themselves. */
    private static final int INTRODUCTION = 12;

    /** So few words behind "decides" tell what is decided. */
    private static final int ROUTINE_WITHIN = 2;

    /** The labels of remarks on a verb of another force. */
    private static final List<String> FORCE = List.of(
            Opening.Direction.WEAKER.label(),
            Opening.Direction.STRONGER.label(),
            VerbRule.NOW_ASKS,
            VerbRule.NO_LONGER_ASKS,
            VerbRule.ASKS_FOR_MORE,
            VerbRule.ASKS_FOR_LESS);

    /** The labels on one that says the same of another day or event, or in another word. */
    private static final List<String> SAME_FORCE = List.of(
            Opening.Direction.TIME_PASSED.label(),
            Opening.Direction.AS_STRONG.label(),
            Opening.Direction.OTHER_WORDS.label(),
            VerbRule.OF_ANOTHER_EVENT,
            VerbRule.CARRIED_OUT);

    /** Those by which somebody is asked that was not, or for more, or no longer, or for less. */
    private static final List<String> ASKING =
            List.of(VerbRule.NOW_ASKS, VerbRule.NO_LONGER_ASKS, VerbRule.ASKS_FOR_MORE, VerbRule.ASKS_FOR_LESS);

    /** What is said in passing by an edit in which a verb gave place to another. */
    private static final Set<Kind> IN_PASSING = EnumSet.of(
            Kind.DATE, Kind.MODALITY, Kind.NEGATION, Kind.GROUP, Kind.QUALIFIER, Kind.FREQUENCY, Kind.INTENSITY);

    /** Of two verbs of which one took the place of the other: what was approved is regretted, or the other way. */
    private static final Set<Opening.Scale> REVERSED = EnumSet.of(Opening.Scale.APPROVAL, Opening.Scale.CONCERN);

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
                .filter(edit -> asked(List.of(edit), lexicon) || isReversed(edit, lexicon))
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
        Link link = change.link();
        return switch (link.relation()) {
            case ADDED ->
                whole(
                        switch (link.later().get(0).part()) {
                            case OPERATIVE -> Kind.NEW_OPERATIVE;
                            case PREAMBLE -> Kind.NEW_PREAMBULAR;
                            case ANNEX -> Kind.NEW_ANNEX;
                            case HEADING -> Kind.NEW_HEADING;
                        },
                        change,
                        lexicon);
            case REMOVED ->
                whole(
                        switch (link.earlier().get(0).part()) {
                            case OPERATIVE -> Kind.DROPPED_OPERATIVE;
                            case PREAMBLE -> Kind.DROPPED_PREAMBULAR;
                            case ANNEX -> Kind.DROPPED_ANNEX;
                            case HEADING -> Kind.DROPPED_HEADING;
                        },
                        change,
                        lexicon);
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

    /** What decides something comes first, then what asks for it, and of both what does so of an amount of money. */
    private static FoundChange whole(Kind kind, Change change, Lexicon lexicon) {
        String asks = change.topic().asks();
        boolean ofMoney = !asks.isEmpty() && holdsMoney(change, lexicon);
        boolean opens = asks.equals(change.topic().verb());
        Optional<Opening> verb = verb(asks, lexicon);
        boolean decides = opens
                && verb.filter(Opening::decides).isPresent()
                && !isRoutine(asks, change, lexicon)
                && !isIntroduction(change);
        int weight = asks.isEmpty() || isIntroduction(change) ? 0 : decides ? DECIDES : ASKS;
        int degree = verb.map(Opening::degree).orElse(0);
        return new FoundChange(
                kind, change, List.of(), ofMoney ? weight + OF_MONEY : weight, opens ? degree : degree / 2);
    }

    /** The few words that came or went with points which are among these changes. */
    static Set<FoundChange> introductions(List<FoundChange> changes) {
        Set<FoundChange> found = Collections.newSetFromMap(new IdentityHashMap<>());
        FoundChange last = null;
        for (FoundChange change : changes) {
            if (last != null
                    && change.is(last.change.link().relation())
                    && last.id().includes(change.id())) {
                found.add(last);
            }
            boolean comesOrGoes = change.is(Relation.ADDED) || change.is(Relation.REMOVED);
            last = comesOrGoes && isIntroduction(change.change) ? change : null;
        }
        return found;
    }

    /** Of the first paragraph of the later document, or, where it went, of the earlier. */
    private ParagraphId id() {
        Link link = change.link();
        return (link.later().isEmpty() ? link.earlier() : link.later()).get(0);
    }

    /** "Decides that the Conference should:" says nothing without the points under it. */
    private static boolean isIntroduction(Change change) {
        String text = (change.text().earlier() + change.text().later()).strip();
        return text.endsWith(":") && text.split(" ").length <= INTRODUCTION;
    }

    /**
     * Whether it is a decision of every year, "that there shall be set off", or that something will be looked at again:
     * "decides to remain seized".
     */
    private static boolean isRoutine(String verb, Change change, Lexicon lexicon) {
        String text = change.text().earlier() + change.text().later();
        if (lexicon.has(PhrasePattern.ROUTINE_DECISION)
                && lexicon.pattern(PhrasePattern.ROUTINE_DECISION).matcher(text).find()) {
            return true;
        }
        List<String> words = lexicon.tokens().keys(text.substring(text.indexOf(verb) + verb.length()));
        Set<String> routine = lexicon.words(WordList.ROUTINE_DECISIONS);
        return IntStream.range(0, Math.min(ROUTINE_WITHIN, words.size()))
                .filter(i -> routine.contains(words.get(i)))
                // "To consider convening" a conference is no routine.
                .anyMatch(i -> i + 1 == words.size()
                        || !lexicon.pattern(PhrasePattern.GERUND)
                                .matcher(words.get(i + 1))
                                .matches());
    }

    private static Optional<Opening> verb(String verb, Lexicon lexicon) {
        return lexicon.opening(verb, Part.OPERATIVE).or(() -> lexicon.opening(verb, Part.PREAMBLE));
    }

    private static boolean holdsMoney(Change change, Lexicon lexicon) {
        return lexicon.figures().all(change.text().earlier() + change.text().later()).stream()
                .anyMatch(lexicon.figures()::isMoney);
    }

    private static FoundChange edited(Change change, Lexicon lexicon) {
        Map<Kind, List<Edit>> edits = new EnumMap<>(Kind.class);
        for (Edit edit : change.text().edits()) {
            boolean byVerb = hasVerb(edit, FoundChange::gavePlace);
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
                        edits.stream().anyMatch(FoundChange::asksForMore)
                                ? inOrder(change, edits, alsoAsked(change, lexicon))
                                : edits,
                        edits.stream().anyMatch(edit -> nowDecides(edit, lexicon))
                                ? DECIDES
                                : edits.stream().anyMatch(FoundChange::asksOrNot) ? ASKS : 0,
                        edits.stream()
                                .mapToInt(edit -> step(edit, lexicon))
                                .max()
                                .orElse(0));
            case QUALIFIER ->
                new FoundChange(
                        kind, change, edits, edits.stream().anyMatch(edit -> isOfMeans(edit, lexicon)) ? ASKS : 0, 0);
            case CLAUSE_VERB -> new FoundChange(kind, change, edits, asked(edits, lexicon) ? ASKS : 0, 0);
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

    private static boolean asksForMore(Edit edit) {
        return hasVerb(edit, told -> told.label().equals(VerbRule.ASKS_FOR_MORE));
    }

    /** Whether what is asked gave place with its verb: "requests more wells" and "requests the keeper to sing". */
    private static boolean asksForAnother(Edit edit, Change change) {
        String asks = change.topic().asks();
        return !asks.isEmpty() && edit.earlier().contains(asks) && edit.later().contains(asks);
    }

    /** The edits in which verbs came that ask for something: what more is asked for. */
    private static List<Edit> alsoAsked(Change change, Lexicon lexicon) {
        return change.text().edits().stream()
                .filter(edit -> hasVerb(edit, Remark::isAdded))
                .filter(edit -> asked(List.of(edit), lexicon))
                .toList();
    }

    /** Whether what was recalled or asked of others is decided now. */
    private static boolean nowDecides(Edit edit, Lexicon lexicon) {
        List<Opening> verbs = verbs(edit, lexicon).limit(2).toList();
        return verbs.size() == 2 && !verbs.get(0).decides() && verbs.get(1).decides();
    }

    /** Whether a verb now asks, or no longer. */
    private static boolean asksOrNot(Edit edit) {
        return hasVerb(edit, told -> ASKING.contains(told.label()));
    }

    /** Whether a verb gave place to another that says something else: what else its edit has is said in passing. */
    private static boolean gavePlace(Remark told) {
        return told.isReplacement()
                && (told.label().equals(VerbRule.CARRIED_OUT) || !SAME_FORCE.contains(told.label()));
    }

    /** Whether something of that kind is remarked of the verb of an edit. */
    private static boolean hasVerb(Edit edit, Predicate<Remark> told) {
        return edit.finding(ChangeClass.VERB).map(Finding::told).filter(told).isPresent();
    }

    /**
     * How far apart the degrees of two verbs are of which one gave place to the other, by way of neither approval nor
     * concern where it was reversed; of one that asks now, its own.
     */
    private static int step(Edit edit, Lexicon lexicon) {
        List<Opening> verbs = verbs(edit, lexicon).limit(2).toList();
        if (verbs.size() < 2) {
            return 0;
        }
        Opening before = verbs.get(0);
        Opening after = verbs.get(1);
        if (isReversed(edit, lexicon)) {
            return before.degree() + after.degree();
        }
        boolean comparable = before.scale().isComparableWith(after.scale());
        return comparable ? Math.abs(after.degree() - before.degree()) : (after.asks() ? after : before).degree();
    }

    /** Whether a verb came or went, with its clause perhaps, by which somebody is asked for something or something is decided. */
    private static boolean asked(List<Edit> edits, Lexicon lexicon) {
        return edits.stream().flatMap(edit -> verbs(edit, lexicon)).anyMatch(TopicFinder::asksOrDecides);
    }

    /** Those that the remark on the verb of an edit names, in order. */
    private static Stream<Opening> verbs(Edit edit, Lexicon lexicon) {
        return edit.finding(ChangeClass.VERB).stream()
                .flatMap(finding -> Remark.all(finding.remark()).stream())
                .flatMap(told -> Stream.of(told.before(), told.after()))
                .flatMap(verbs -> Stream.of(verbs.split(", ")))
                .filter(verb -> !verb.isEmpty())
                .flatMap(verb -> verb(verb, lexicon).stream());
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
            case VERB -> Optional.of(verb(edit, finding, lexicon));
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

    /** That a paragraph went to another part is told by itself. */
    private static Kind verb(Edit edit, Finding finding, Lexicon lexicon) {
        if (finding.remark().equals(VerbRule.OTHER_FORM)) {
            return Kind.WORDING;
        }
        if (FORCE.contains(finding.told().label())) {
            return Kind.VERB;
        }
        if (SAME_FORCE.contains(finding.told().label())) {
            return Kind.OTHER_VERB;
        }
        return isOfDecision(edit, finding, lexicon) || isReversed(edit, lexicon) ? Kind.VERB : Kind.CLAUSE_VERB;
    }

    /** "Welcoming" that gave place to "expressing regret over", or the other way. */
    private static boolean isReversed(Edit edit, Lexicon lexicon) {
        return REVERSED.equals(verbs(edit, lexicon).limit(2).map(Opening::scale).collect(Collectors.toSet()));
    }

    /** "Decides" that gave place to "welcomes", or the other way. */
    private static boolean isOfDecision(Edit edit, Finding finding, Lexicon lexicon) {
        return finding.told().label().equals(Opening.Direction.OTHER_KIND.label())
                && verbs(edit, lexicon)
                                .limit(2)
                                .map(Opening::decides)
                                .distinct()
                                .count()
                        > 1;
    }
}
