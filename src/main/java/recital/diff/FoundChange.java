package recital.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.KeyChanges.Kind;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.WordList;
import recital.model.ParagraphId.Part;

/**
 * A substantive change under the weightiest kind of what happened in it.
 *
 * @param kind what happened
 * @param change the change
 * @param edits those that tell it; empty where the paragraph as a whole does
 * @param weight among changes of its kind
 */
record FoundChange(Kind kind, Change change, List<Edit> edits, int weight) {

    /** The weight of what asks for something or decides it, and of what tells most of its kind. */
    static final int ASKS = 1;

    /** The same of an amount of money. */
    static final int OF_MONEY = 2;

    /** What the remarks on a verb of another force begin with. */
    private static final List<String> FORCE = List.of(
            Opening.Direction.WEAKER.label(),
            Opening.Direction.STRONGER.label(),
            VerbRule.NOW_ASKS,
            VerbRule.NO_LONGER_ASKS,
            VerbRule.ASKS_FOR_MORE,
            VerbRule.ASKS_FOR_LESS);

    /** Those by which somebody is asked that was not, or no longer. */
    private static final List<String> ASKING = List.of(VerbRule.NOW_ASKS, VerbRule.NO_LONGER_ASKS);

    FoundChange {
        edits = List.copyOf(edits);
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

    boolean isHeading() {
        return kind == Kind.NEW_HEADING || kind == Kind.DROPPED_HEADING;
    }

    int amount() {
        return edits.isEmpty()
                ? change.text().earlier().length() + change.text().later().length()
                : edits.stream()
                        .mapToInt(edit -> edit.earlier().length() + edit.later().length())
                        .sum();
    }

    /** What asks for something or decides it comes first, and of that what does so of an amount of money. */
    private static FoundChange whole(Kind kind, Change change, Lexicon lexicon) {
        boolean asks = !change.topic().asks().isEmpty();
        boolean ofMoney = asks && holdsMoney(change, lexicon);
        return new FoundChange(kind, change, List.of(), ofMoney ? OF_MONEY : asks ? ASKS : 0);
    }

    private static boolean holdsMoney(Change change, Lexicon lexicon) {
        Set<String> currencies = lexicon.words(WordList.CURRENCIES);
        return lexicon.figures().all(change.text().earlier() + change.text().later()).stream()
                .anyMatch(figure -> Stream.of(figure.unit().split(" ")).anyMatch(currencies::contains));
    }

    private static FoundChange edited(Change change, Lexicon lexicon) {
        Map<Kind, List<Edit>> edits = new EnumMap<>(Kind.class);
        for (Edit edit : change.text().edits()) {
            for (Finding finding : edit.findings()) {
                if (finding.significance() == Significance.SUBSTANTIVE) {
                    kind(change, edit, finding).ifPresent(kind -> edits.computeIfAbsent(kind, key -> new ArrayList<>())
                            .add(edit));
                }
            }
        }
        // "Could benefit" that became "in some cases benefit" is limited as before.
        List<Edit> limits = edits.get(Kind.QUALIFIER);
        if (limits != null && edits.containsKey(Kind.MODALITY)) {
            edits.put(Kind.MODALITY, inOrder(change, edits.get(Kind.MODALITY), limits));
        }
        if (goesToOtherPart(change.link()) || change.link().newPartOfSome().isPresent()) {
            edits.put(Kind.OTHER_PART, List.of());
        }
        return edits.entrySet().stream()
                .findFirst()
                .map(entry -> told(entry.getKey(), change, entry.getValue(), lexicon))
                .orElseGet(() -> ofNothingTold(change, lexicon));
    }

    private static FoundChange told(Kind kind, Change change, List<Edit> edits, Lexicon lexicon) {
        return switch (kind) {
            case FIGURE -> new FoundChange(kind, change, CountedEdits.withCounted(change.text(), edits), 0);
            case WORDING ->
                new FoundChange(kind, change, new Rewording(change, lexicon).without(edits), asked(edits, lexicon));
            case VERB -> new FoundChange(kind, change, edits, edits.stream().anyMatch(FoundChange::asksOrNot) ? 1 : 0);
            // What went there whole weighs more than what went in part.
            case OTHER_PART -> new FoundChange(kind, change, edits, goesToOtherPart(change.link()) ? 1 : 0);
            default -> new FoundChange(kind, change, edits, 0);
        };
    }

    /** Whether a verb now asks, or no longer. */
    private static boolean asksOrNot(Edit edit) {
        return edit.finding(ChangeClass.VERB)
                .map(Finding::remark)
                .filter(remark -> ASKING.stream().anyMatch(remark::startsWith))
                .isPresent();
    }

    /** Whether a clause came or went that asks for something. */
    private static int asked(List<Edit> edits, Lexicon lexicon) {
        return edits.stream()
                        .flatMap(edit -> edit.finding(ChangeClass.VERB).stream())
                        .filter(Finding::inClause)
                        .flatMap(finding -> Stream.of(finding.remark().split("; ")))
                        .map(remark -> remark.substring(remark.indexOf(": ") + 1))
                        .flatMap(verbs -> Stream.of(verbs.split(", ")))
                        .flatMap(verb -> lexicon.opening(verb.strip(), Part.OPERATIVE).stream())
                        .anyMatch(TopicFinder::asksOrDecides)
                ? 1
                : 0;
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
    private static Optional<Kind> kind(Change change, Edit edit, Finding finding) {
        if (finding.inClause()) {
            return Optional.empty();
        }
        return switch (finding.kind()) {
            case FIGURE -> Optional.of(CountedEdits.isFigureForFigure(edit, finding) ? Kind.FIGURE : Kind.WORDING);
            case VERB -> Optional.of(verb(change, finding));
            // Of a link that may be wrong, what stands at one place of both need not be who is asked.
            case ADDRESSEE -> Optional.of(change.link().doubtful() ? Kind.WORDING : Kind.ADDRESSEE);
            case DEADLINE -> Optional.of(Kind.DATE);
            case SESSION -> finding.remark().isEmpty() ? Optional.empty() : Optional.of(Kind.DATE);
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
    private static Kind verb(Change change, Finding finding) {
        if (finding.remark().equals(VerbRule.OTHER_FORM)) {
            return Kind.WORDING;
        }
        return isOfOtherForce(change, finding) ? Kind.VERB : Kind.OTHER_VERB;
    }

    /** Between paragraphs that were put together, or may be two, a verb is not weaker but another's. */
    private static boolean isOfOtherForce(Change change, Finding finding) {
        return change.link().relation() == Relation.EDITED
                && !change.link().doubtful()
                && FORCE.stream().anyMatch(finding.remark()::startsWith);
    }
}
