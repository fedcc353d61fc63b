package recital.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import recital.language.Act;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.text.Stemmer;

/**
 * The verb of a paragraph, or of a clause in it, that gave place to another over words that stayed.
 *
 * <p>rule: of several verbs on one side the last is compared, which governs what stands after the edit; where nothing of a
 * clause is left after it, another clause took its place and no verb changed. Of paragraphs that were put together or
 * parted, or that may not belong together, a verb gave place to another where a clause that stayed follows both, and else
 * one went and another came.
 */
final class VerbRule implements Rule {

    /** What is said of a verb of another kind that asks for action where the one before did not. */
    static final String NOW_ASKS = "now asks";

    /** What is said of a verb that no longer asks for action. */
    static final String NO_LONGER_ASKS = "no longer asks";

    /** The same where another verb of the text asked before as well. */
    static final String ASKS_FOR_MORE = "asks for more";

    /** The same where another verb of the text still asks. */
    static final String ASKS_FOR_LESS = "asks for less";

    /** "Recalls" and "recalling", in another part. */
    static final String OTHER_FORM = "the same verb in its other form";

    /** Of a verb of another kind that is said of last year's seminar or session, and now of this year's. */
    static final String OF_ANOTHER_EVENT = "of another event";

    /** What is said where one was asked or decided to extend something, and now the extension is welcomed. */
    static final String CARRIED_OUT = "carried out";

    /** The scales of verbs by which what was done is received. */
    private static final Set<Opening.Scale> RECEIVED =
            EnumSet.of(Opening.Scale.NEUTRAL, Opening.Scale.STATEMENT, Opening.Scale.APPROVAL);

    /** "Extend" and "extension" have all but so many letters of the shorter in common, and not fewer than that many. */
    private static final int ENDING = 2;

    private static final int LEAST_STEM = 4;

    private static final Set<TokenKind> TIMES = Set.of(TokenKind.YEAR, TokenKind.ORDINAL, TokenKind.DATE);

    private static final Pattern YEAR = Pattern.compile("\\d{4}$");

    /** A verb is seen to govern what is not farther from it than so many words, "the relevant organizations to". */
    private static final int REACH = DiffThresholds.DEFAULT.wording().verb();

    /** The verb of a paragraph is seen to reach farther. */
    private static final int REACH_OF_OPENING = DiffThresholds.DEFAULT.wording().opening();

    /** So many words behind a verb are a clause of its own. */
    private static final int CLAUSE = DiffThresholds.DEFAULT.about().clause();

    /** A word of so many letters tells an object, as "that it" does not. */
    private static final int TELLING = 5;

    private static final Set<String> CLAUSE_ENDS = Set.of(";", ".", ":", TextDiff.PARAGRAPH_BREAK);

    private final Set<String> conjunctions;
    private final Set<String> beforeAction;
    private final Set<String> deliberations;
    private final Set<String> requests;
    private final Stemmer stemmer;

    VerbRule(Lexicon lexicon) {
        conjunctions = lexicon.words(WordList.LIST_CONJUNCTIONS);
        beforeAction = lexicon.words(WordList.BEFORE_ACTION);
        deliberations = lexicon.words(WordList.DELIBERATIONS);
        requests = lexicon.words(WordList.REQUESTS);
        stemmer = lexicon.stemmer();
    }

    @Override
    public void apply(EditContext edit) {
        Optional<Act> earlier = governing(edit.earlier());
        Optional<Act> later = governing(edit.later());
        if (earlier.isPresent()
                && later.isPresent()
                && areNear(edit, earlier.get(), later.get())
                && belongTogether(edit, earlier.get(), later.get())) {
            found(edit, earlier.get(), later.get());
        }
        decided(edit);
    }

    private void found(EditContext edit, Act earlier, Act later) {
        Opening before = earlier.opening();
        Opening after = later.opening();
        if (before.verb().equals(after.verb())) {
            return;
        }
        boolean sameVerb = before.sameVerbAs(after);
        if (sameVerb && inOnePart(edit) || !sameVerb && stayed(edit, earlier, later)) {
            return;
        }
        edit.earlier().markExplainedBetween(earlier.start(), earlier.end());
        edit.later().markExplainedBetween(later.start(), later.end());
        if (sameVerb) {
            edit.substantive(ChangeClass.VERB, OTHER_FORM);
        } else if (asksForTheSame(edit.later(), later, edit.earlier())) {
            edit.substantive(ChangeClass.VERB, Remark.cameAndWent(before.verb(), ""));
        } else if (asksForTheSame(edit.earlier(), earlier, edit.later())) {
            edit.substantive(ChangeClass.VERB, Remark.cameAndWent("", after.verb()));
        } else if (isCarriedOut(edit, earlier, later)) {
            edit.substantive(
                    ChangeClass.VERB, new Remark(CARRIED_OUT, Remark.replacement(before.verb(), after.verb())).text());
        } else {
            boolean ofOne = edit.isOfOne() || shareObject(before, after) || governWhatStayed(edit, earlier, later);
            edit.substantive(
                    ChangeClass.VERB,
                    ofOne
                            ? remark(
                                    edit, before, sameObject(edit, earlier, later) ? after.withObjectOf(before) : after)
                            : Remark.cameAndWent(before.verb(), after.verb()));
        }
    }

    /**
     * Whether the other side asks for it as well: beside "encourages the use of the guide" there stood "notes the guide, and
     * encourages keepers to use it".
     */
    private boolean asksForTheSame(EditSide side, Act act, EditSide other) {
        Opening asked = act.opening();
        return asked.asks()
                && !asksSomebody(side, act)
                && other.analyzedText().actsOf(asked).acts().stream()
                        .anyMatch(one -> saysSomeOf(asked.object(), other, one));
    }

    /** "Decides to extend the mandate", which is no weaker where now one "welcomes the extension of the mandate". */
    private boolean isCarriedOut(EditContext edit, Act earlier, Act later) {
        Opening before = earlier.opening();
        Opening after = later.opening();
        boolean called = before.asks() || before.scale() == Opening.Scale.DECISION;
        if (!called || !RECEIVED.contains(after.scale()) || after.isAhead()) {
            return false;
        }
        AnalyzedText text = edit.earlier().analyzedText();
        int end = end(edit.earlier(), earlier);
        Optional<String> action = IntStream.range(end, Math.min(end + CLAUSE, text.nextAct(end)))
                .filter(i -> beforeAction.contains(text.word(i)))
                .mapToObj(i -> text.word(i + 1))
                .findFirst();
        int from = end(edit.later(), later);
        AnalyzedText received = edit.later().analyzedText();
        return action.isPresent()
                && IntStream.range(from, from + CLAUSE)
                        .filter(i -> !beforeAction.contains(received.word(i - 1)))
                        .mapToObj(received::word)
                        .anyMatch(noun -> haveOneStem(action.get(), noun));
    }

    private static boolean haveOneStem(String verb, String noun) {
        int common = 0;
        while (common < Math.min(verb.length(), noun.length()) && verb.charAt(common) == noun.charAt(common)) {
            common++;
        }
        return common >= Math.max(LEAST_STEM, verb.length() - ENDING);
    }

    /** "Encourages keepers to", where the object is who is asked and not for what. */
    private boolean asksSomebody(EditSide side, Act act) {
        return IntStream.range(end(side, act), end(side, act) + CLAUSE)
                .anyMatch(i -> beforeAction.contains(side.analyzedText().word(i)));
    }

    /** Whether a clause says one of some stems, up to the next verb. */
    private boolean saysSomeOf(String stems, EditSide side, Act act) {
        AnalyzedText text = side.analyzedText();
        int next = text.nextAct(end(side, act));
        List<String> sought = List.of(stems.split(" "));
        return IntStream.range(end(side, act), next)
                .mapToObj(i -> stemmer.stem(text.token(i).smallKey()))
                .anyMatch(sought::contains);
    }

    /** What was to be considered is settled now, or the other way: "decides to consider" and "decides to approve". */
    private void decided(EditContext edit) {
        Optional<Decision> before = decision(edit.earlier());
        Optional<Decision> after = decision(edit.later());
        if (!edit.isFound(ChangeClass.VERB)
                && before.isPresent()
                && after.isPresent()
                && deliberations.contains(before.get().action())
                        != deliberations.contains(after.get().action())) {
            edit.substantive(
                    ChangeClass.VERB,
                    Remark.replacement(before.get().told(), after.get().told()));
        }
    }

    /**
     * What an organ decides to do.
     *
     * @param told "decides to approve"
     * @param action "approve"
     */
    private record Decision(String told, String action) {}

    /** That of a side which has the word for the action. */
    private Optional<Decision> decision(EditSide side) {
        return side.analyzedText().acts().stream()
                .filter(act -> act.opening().scale() == Opening.Scale.DECISION)
                .flatMap(act -> decision(side, act).stream())
                .findFirst();
    }

    private Optional<Decision> decision(EditSide side, Act act) {
        int place = end(side, act) + 1;
        String lead = side.analyzedText().word(place - 1);
        if (place < side.from() || place >= side.to() || !beforeAction.contains(lead)) {
            return Optional.empty();
        }
        String action = side.analyzedText().word(place);
        return Optional.of(new Decision(act.opening().verb() + " " + lead + " " + action, action));
    }

    /**
     * "Takes note of the plan and encourages its use" became "encourages its use": a clause went, and the verb stayed. Of
     * paragraphs put together both have to be there before and after.
     */
    private static boolean stayed(EditContext edit, Act before, Act after) {
        AnalyzedText earlier = edit.earlier().analyzedText();
        AnalyzedText later = edit.later().analyzedText();
        boolean had = later.count(after.opening()) <= earlier.count(after.opening());
        boolean has = earlier.count(before.opening()) <= later.count(before.opening());
        if (!areOpenings(edit, before, after)) {
            return had || has;
        }
        boolean ofSeveral = edit.earlier().isOfSeveral() || edit.later().isOfSeveral();
        boolean saidBefore = saysTheSame(earlier, after.opening()) || hasOwnWords(edit.later(), after);
        boolean saidLater = saysTheSame(later, before.opening())
                || hasOwnWords(edit.earlier(), before) && (ofSeveral || !saysAnother(later, before));
        return ofSeveral ? had && has && (saidBefore || saidLater) : had && saidBefore || has && saidLater;
    }

    /** Whether what follows a verb is new with it, so that it need not govern what stayed. */
    private static boolean hasOwnWords(EditSide side, Act act) {
        return side.to() - end(side, act) >= CLAUSE;
    }

    /** "Appeals to all keepers", whatever stood before it. */
    private static boolean saysTheSame(AnalyzedText text, Opening verb) {
        return !verb.object().isEmpty() && text.actsOf(verb).haveObject(verb.object());
    }

    /** "Noting that the keepers sing", which is not what "noting the founding of the guild" said. */
    private static boolean saysAnother(AnalyzedText text, Act act) {
        VerbActs others = text.actsOf(act.opening());
        return !act.opening().object().isEmpty()
                && !others.isEmpty()
                && !others.haveObject("")
                && !others.shareObject(act.opening());
    }

    /** The last verb that begins before the end of the edit, or right behind it, and reaches to its beginning. */
    private Optional<Act> governing(EditSide side) {
        AnalyzedText reading = side.analyzedText();
        Optional<Act> last = Optional.empty();
        for (Act act : reading.acts()) {
            if (verb(side, act) <= side.to()) {
                last = Optional.of(act);
            }
        }
        return last.filter(act -> end(side, act) >= side.from())
                .filter(act -> end(side, act) >= side.to() || !clauseEndsAt(reading, side.to()));
    }

    /** The words that stayed must stand near, or they may be another verb's. */
    private static boolean areNear(EditContext edit, Act earlier, Act later) {
        int before = edit.earlier().to() - end(edit.earlier(), earlier);
        int after = edit.later().to() - end(edit.later(), later);
        boolean openings = areOpenings(edit, earlier, later);
        return Math.max(before, after) <= (openings ? REACH_OF_OPENING : REACH)
                || openings && Math.min(before, after) <= REACH;
    }

    private static boolean areOpenings(EditContext edit, Act earlier, Act later) {
        return edit.earlier().analyzedText().opensWith(earlier)
                && edit.later().analyzedText().opensWith(later);
    }

    /** Whether the paragraph ends there, or goes on with another verb. */
    private boolean clauseEndsAt(AnalyzedText reading, int index) {
        int next = index;
        while (reading.word(next).equals(",") || conjunctions.contains(reading.word(next))) {
            next++;
        }
        if (next >= reading.tokens().size() || CLAUSE_ENDS.contains(reading.word(next))) {
            return true;
        }
        int start = reading.token(next).start();
        return reading.acts().stream().anyMatch(act -> act.start() == start);
    }

    /** A verb that stayed is compared with one that took in or gave up words beside it ("notes", "notes with concern"). */
    private static boolean belongTogether(EditContext edit, Act earlier, Act later) {
        boolean earlierStayed = isOutside(edit.earlier(), earlier);
        boolean laterStayed = isOutside(edit.later(), later);
        if (earlierStayed) {
            return !laterStayed && !isInside(edit.later(), later);
        }
        return !laterStayed || !isInside(edit.earlier(), earlier);
    }

    private static boolean isOutside(EditSide side, Act act) {
        return end(side, act) <= side.from() || verb(side, act) >= side.to();
    }

    private static boolean isInside(EditSide side, Act act) {
        return verb(side, act) >= side.from() && end(side, act) <= side.to();
    }

    private static int verb(EditSide side, Act act) {
        return side.analyzedText().tokensBefore(act.verbStart());
    }

    private static int end(EditSide side, Act act) {
        return side.analyzedText().tokensBefore(act.end());
    }

    /** "Notes the tenth fair of wells" and "looks forward to the fair of 2031". */
    private static boolean shareObject(Opening one, Opening other) {
        return !one.object().isEmpty() && one.sharesObject(other);
    }

    /** "Affirms" and "reaffirms" right before it, or "encourages the Keeper to continue" and "decides to continue the mending of wells". */
    private boolean governWhatStayed(EditContext edit, Act earlier, Act later) {
        int reach = reach(edit, earlier, later);
        boolean deed = beforeAction.contains(
                edit.later().analyzedText().word(edit.later().to()));
        return reach <= (deed ? CLAUSE : CLAUSE / 2) && kept(edit) >= CLAUSE;
    }

    /** How many words stand between the verb that is farther from it and the end of the edit. */
    private static int reach(EditContext edit, Act earlier, Act later) {
        return Math.max(
                edit.earlier().to() - end(edit.earlier(), earlier), edit.later().to() - end(edit.later(), later));
    }

    /** Whether what stands right behind both stayed, however it goes on: "notes the continuing high cost", "the continuing cost". */
    private static boolean sameObject(EditContext edit, Act earlier, Act later) {
        int kept = reach(edit, earlier, later) == 0 ? kept(edit) : 0;
        return IntStream.range(0, kept)
                .anyMatch(i ->
                        edit.later().analyzedText().word(edit.later().to() + i).length() >= TELLING);
    }

    /** How many words right behind the edit stayed. */
    private static int kept(EditContext edit) {
        AnalyzedText earlier = edit.earlier().analyzedText();
        AnalyzedText later = edit.later().analyzedText();
        int kept = 0;
        while (edit.earlier().to() + kept < earlier.tokens().size()
                && earlier.word(edit.earlier().to() + kept)
                        .equals(later.word(edit.later().to() + kept))) {
            kept++;
        }
        return kept;
    }

    /** The scales of preamble and operative part are kept apart, and of paragraphs put together a verb may be another's. */
    private String remark(EditContext edit, Opening earlier, Opening later) {
        String verbs = Remark.replacement(earlier.verb(), later.verb());
        return inOnePart(edit) && edit.isOfOne() ? new Remark(direction(edit, earlier, later), verbs).text() : verbs;
    }

    /** Between verbs of another kind, or of which one governs other words, what matters is whether anybody is asked for anything, and for less before. */
    private String direction(EditContext edit, Opening earlier, Opening later) {
        Opening.Direction direction = earlier.directionTo(later);
        // What the organ decides itself it asks of nobody, and is no weaker for that.
        boolean decides = earlier.scale() == Opening.Scale.DECISION || later.scale() == Opening.Scale.DECISION;
        boolean isNotWeighed = direction == Opening.Direction.OTHER_KIND || direction == Opening.Direction.OTHER_WORDS;
        if (isNotWeighed && !decides && earlier.asks() != later.asks()) {
            EditSide asking = later.asks() ? edit.later() : edit.earlier();
            EditSide other = later.asks() ? edit.earlier() : edit.later();
            if (timesAsked(asking) > timesAsked(other) && !speaksOfRequest(other)) {
                boolean otherAsks = timesAsked(other) > 0;
                return later.asks()
                        ? (otherAsks ? ASKS_FOR_MORE : NOW_ASKS)
                        : (otherAsks ? ASKS_FOR_LESS : NO_LONGER_ASKS);
            }
        }
        return direction == Opening.Direction.OTHER_KIND && !decides && isOfAnotherEvent(edit)
                ? OF_ANOTHER_EVENT
                : direction.label();
    }

    /** Whether the clauses of both verbs name years or sessions, and none of them is the same. */
    private boolean isOfAnotherEvent(EditContext edit) {
        Set<String> before = times(edit.earlier());
        Set<String> after = times(edit.later());
        return !before.isEmpty() && !after.isEmpty() && Collections.disjoint(before, after);
    }

    /** The years and ordinals from an edit to the end of the clause in which it ends. */
    private Set<String> times(EditSide side) {
        AnalyzedText text = side.analyzedText();
        int next = text.nextAct(side.to());
        Set<String> times = new HashSet<>();
        for (int i = side.from(); i < side.to() || i < next && !CLAUSE_ENDS.contains(text.word(i)); i++) {
            if (TIMES.contains(text.token(i).kind())) {
                Matcher year = YEAR.matcher(text.word(i));
                times.add(year.find() ? year.group() : text.word(i));
            }
        }
        return times;
    }

    /** "Reiterates its endorsement of the request that": what was asked before is asked still, or has been done. */
    private boolean speaksOfRequest(EditSide side) {
        return IntStream.range(side.from(), side.to() + CLAUSE)
                .anyMatch(i -> requests.contains(side.analyzedText().word(i)));
    }

    private static long timesAsked(EditSide side) {
        return side.analyzedText().acts().stream()
                .filter(act -> act.opening().asks())
                .count();
    }

    private static boolean inOnePart(EditContext edit) {
        return edit.earlier()
                .analyzedText()
                .part()
                .equals(edit.later().analyzedText().part());
    }
}
