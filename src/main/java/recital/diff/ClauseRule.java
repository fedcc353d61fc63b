package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.language.Act;
import recital.language.Cues.Cue;
import recital.language.Cues.Kind;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;

/**
 * What a clause that came, went or gave place to another holds: a verb, those whom it names, who pays, and when.
 *
 * <p>rule: it is told beside the wording, which stays what the edit is about. A paragraph that is all new is not taken
 * apart, nor is what stands elsewhere in the other document told, nor single words that limit or stress what the clause itself says ("should", "not", "relevant").
 */
final class ClauseRule implements Rule {

    private static final Map<ChangeClass, Predicate<Cue>> TOLD = Map.of(
            ChangeClass.GROUP, cue -> cue.kind() == Kind.GROUP,
            ChangeClass.MONEY, cue -> cue.kind() == Kind.MONEY,
            ChangeClass.DEADLINE, cue -> cue.kind() == Kind.DEADLINE,
            ChangeClass.FREQUENCY, cue -> cue.kind() == Kind.FREQUENCY,
            ChangeClass.QUALIFIER, cue -> cue.kind() == Kind.QUALIFIER && cue.isPhrase());

    private static final Pattern DATED = Pattern.compile("\\d{4}$");

    /** Fewer words than these are no clause. */
    private static final int CLAUSE = DiffThresholds.DEFAULT.about().clause();

    /** The name of an office may have so many words more than a passage. */
    private static final int NAME = DiffThresholds.DEFAULT.about().name();

    /** So many words lie between a figure and those it counts at most. */
    private static final int COUNTED = DiffThresholds.DEFAULT.about().countedNext();

    /** Of a passage with a cue so many words stand behind it. */
    private static final int AROUND = DiffThresholds.DEFAULT.about().behindCue();

    private final DocumentTexts documents;
    private final PartedTexts parted;
    private final Set<String> withinClause;
    private final Set<String> numbered;
    private final Set<String> beforeDates;
    private final Set<String> versions;

    ClauseRule(Lexicon lexicon, DocumentTexts documents, PartedTexts parted) {
        this.documents = documents;
        this.parted = parted;
        withinClause = lexicon.words(WordList.LIMITS_WITHIN_CLAUSE);
        numbered = Stream.of(WordList.EVENTS, WordList.ANNIVERSARIES)
                .flatMap(list -> lexicon.words(list).stream())
                .collect(Collectors.toSet());
        beforeDates = lexicon.words(WordList.BEFORE_DATES);
        versions = lexicon.words(WordList.VERSIONS);
    }

    @Override
    public void apply(EditContext edit) {
        if (edit.earlier().analyzedText().isBlank()
                || edit.later().analyzedText().isBlank()) {
            return;
        }
        verbs(edit);
        if (isClause(edit.earlier()) || isClause(edit.later())) {
            TOLD.forEach((change, wanted) -> cues(edit, change, wanted));
            if (!NoteCitationRule.isNote(edit.later())
                    && holdsDate(edit, edit.earlier()) != holdsDate(edit, edit.later())) {
                add(edit, ChangeClass.SESSION, "");
            }
        }
    }

    private static boolean isClause(EditSide side) {
        return side.unexplainedWords().size() >= CLAUSE;
    }

    /**
     * A day or month of a year, a year that something happens in, or an event by its number, "its fourth session"; the dates
     * of what is cited are told as citations, and the years of figures with them.
     */
    private boolean holdsDate(EditContext edit, EditSide side) {
        AnalyzedText text = side.analyzedText();
        return !side.unexplained(i -> switch (text.token(i).kind()) {
                    case DATE -> DATED.matcher(text.word(i)).find() && !isOfVersion(text, i);
                    case YEAR -> beforeDates.contains(text.word(i - 1)) && !edit.isFound(ChangeClass.FIGURE);
                    case ORDINAL ->
                        i + 1 < side.to() && numbered.contains(text.word(i + 1).toLowerCase(Locale.ROOT));
                    case WORD, NUMBER, SYMBOL, PUNCTUATION, LINE_BREAK -> false;
                })
                .isEmpty();
    }

    /** "As amended on 3 May 1996" tells which treaty is meant. */
    private boolean isOfVersion(AnalyzedText text, int date) {
        return versions.contains(text.word(date - 1)) || versions.contains(text.word(date - 2));
    }

    private void cues(EditContext edit, ChangeClass change, Predicate<Cue> wanted) {
        CueChange found = change(
                edit,
                wanted.and(cue -> !withinClause.contains(cue.words())
                        || begins(edit.earlier(), cue)
                        || begins(edit.later(), cue)));
        if (!found.isEmpty()) {
            add(edit, change, found.remark(edit));
            found.markTold(edit);
        }
    }

    /** Whether a side begins with it, so that it limits what stands before. */
    private static boolean begins(EditSide side, Cue cue) {
        int first = side.from();
        while (first < side.to() && !side.isWord(first)) {
            first++;
        }
        return first < side.to() && side.analyzedText().token(first).start() == cue.start();
    }

    private CueChange change(EditContext edit, Predicate<Cue> wanted) {
        return CueChange.of(edit, wanted)
                .without(
                        cue -> stands(edit.earlier(), cue, documents::laterHas)
                                || isNamed(edit, cue, edit.later())
                                || isOfAnother(edit, cue, edit.earlier()),
                        cue -> stands(edit.later(), cue, documents::earlierHas)
                                || isNamed(edit, cue, edit.earlier())
                                || isOfAnother(edit, cue, edit.later()));
    }

    /** "The annual" before a capital tells of which event it is, and "of smiths" behind a figure what that counts. */
    private static boolean isOfAnother(EditContext edit, Cue cue, EditSide side) {
        AnalyzedText text = side.analyzedText();
        return switch (cue.kind()) {
            case FREQUENCY -> AnalyzedText.isCapital(text.word(text.tokensBefore(cue.end())));
            case GROUP ->
                edit.isFound(ChangeClass.FIGURE)
                        && side.figures().stream()
                                .anyMatch(figure -> figure.start() <= cue.start()
                                        && (figure.end() > cue.start() || counts(text, figure.end(), cue.start())));
            default -> false;
        };
    }

    /** Whether a figure that ends there counts what is named a few words behind, in one phrase. */
    private static boolean counts(AnalyzedText text, int end, int start) {
        int from = text.tokensBefore(end);
        int to = text.tokensBefore(start);
        return to - from < COUNTED
                && IntStream.range(from, to).allMatch(i -> text.token(i).kind() == TokenKind.WORD);
    }

    /** A clause that names a group or a fund once more, or once less, or qualifies as another does, names nothing new; "displaced persons" may be internally displaced. */
    private static boolean isNamed(EditContext edit, Cue cue, EditSide other) {
        return switch (cue.kind()) {
            case MONEY -> names(other, words -> words.equals(cue.words()));
            // What another verb asks is limited anew.
            case QUALIFIER -> !edit.isFound(ChangeClass.VERB) && names(other, words -> words.equals(cue.words()));
            case GROUP ->
                names(other, words -> words.endsWith(cue.words()) || cue.words().endsWith(words));
            default -> false;
        };
    }

    private static boolean names(EditSide side, Predicate<String> wanted) {
        return side.analyzedText().cues().stream().map(Cue::words).anyMatch(wanted);
    }

    /** Whether the cue stands in the other document with the words around it. */
    private static boolean stands(EditSide side, Cue cue, Passage other) {
        AnalyzedText text = side.analyzedText();
        int end = Math.min(side.to(), text.tokensBefore(cue.end()) + AROUND);
        return other.stands(text, Math.max(side.from(), end - DocumentTexts.PASSAGE), end);
    }

    private void verbs(EditContext edit) {
        if (edit.differsInCapitalsOnly() || words(edit.earlier()).equals(words(edit.later()))) {
            return;
        }
        List<String> removed = rarer(edit.earlier(), edit.later(), documents::laterHas, parted::laterHas);
        List<String> added = rarer(edit.later(), edit.earlier(), documents::earlierHas, parted::earlierHas);
        removed.removeAll(verbsIn(edit.later()));
        added.removeAll(verbsIn(edit.earlier()));
        Optional<String> told = edit.remark(ChangeClass.VERB);
        if (told.isPresent()) {
            removed.removeIf(verb -> names(told.get(), verb));
            added.removeIf(verb -> names(told.get(), verb));
            edit.alsoRemark(ChangeClass.VERB, Remark.cameAndWent(String.join(", ", removed), String.join(", ", added)));
        } else if (!removed.isEmpty() || !added.isEmpty()) {
            add(edit, ChangeClass.VERB, Remark.cameAndWent(String.join(", ", removed), String.join(", ", added)));
        }
    }

    /** Whether a remark on a verb that gave place to another is of this one; "welcomes" is of "welcomes also". */
    private static boolean names(String remark, String verb) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(verb))
                .matcher(remark)
                .find();
    }

    /** The verbs of clauses that begin in a side. */
    private static Set<String> verbsIn(EditSide side) {
        return side.isEmpty()
                ? Set.of()
                : side.analyzedText().acts().stream()
                        .filter(act -> side.contains(act.verbStart(), act.end()))
                        .map(act -> act.opening().verb())
                        .collect(Collectors.toSet());
    }

    /** "Welcomes" behind a semicolon is "welcomes" behind a comma. */
    private static List<String> words(EditSide side) {
        return side.unexplainedWords().stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * Whether the other text has the verb less often, or of another object: "welcoming the wells" is not "welcoming the
     * springs", unless it opens one of them. Of paragraphs put together one verb may stand for those that opened two.
     */
    private static boolean isNew(Act act, EditSide side, EditSide other) {
        Opening verb = act.opening();
        VerbActs others = other.analyzedText().actsOf(verb);
        boolean another = !verb.object().isEmpty() && !others.shareObject(verb);
        if (side.isOfSeveral() || other.isOfSeveral()) {
            return others.isEmpty()
                    || another
                            && !beginsParagraph(act, side)
                            && (side.analyzedText().count(verb) > others.number() || isBesideOpening(act, side, other));
        }
        return side.analyzedText().count(verb) > others.number()
                || !verb.object().isEmpty()
                        && !others.haveObject(verb.object())
                        && !side.analyzedText().opensWith(act)
                        && !other.analyzedText().opensWith(verb)
                || isBesideOpening(act, side, other);
    }

    /**
     * "Notes the wells, and hails the springs" became "hails the wells": the verb of the wells is another, and the springs
     * are hailed no longer.
     */
    private static boolean isBesideOpening(Act act, EditSide side, EditSide other) {
        Opening verb = act.opening();
        Act opening = other.analyzedText().acts().get(0);
        Opening before = side.analyzedText().acts().get(0).opening();
        return !side.analyzedText().opensWith(act)
                && other.analyzedText().opensWith(verb)
                && before.sharesObject(opening.opening())
                && !opening.opening().sharesObject(verb)
                && !wordsBehind(side, act).equals(wordsBehind(other, opening))
                && inside(side, verb) > inside(other, verb);
    }

    /** "The fact" behind both is one object. */
    private static List<String> wordsBehind(EditSide side, Act act) {
        AnalyzedText text = side.analyzedText();
        int from = text.tokensBefore(act.end());
        return IntStream.range(from, Math.min(text.tokens().size(), from + 2))
                .mapToObj(text::word)
                .toList();
    }

    /** How many acts of a verb stand behind the first act of a text. */
    private static int inside(EditSide side, Opening verb) {
        AnalyzedText text = side.analyzedText();
        return text.count(verb) - (text.opensWith(verb) ? 1 : 0);
    }

    private static boolean beginsParagraph(Act act, EditSide side) {
        String text = side.analyzedText().text();
        return act.start() == 0 || text.startsWith(TextDiff.PARAGRAPH_BREAK, act.start() - 1);
    }

    /** The verbs of clauses that lie in this side and that the other text has less often; what they govern went with them. */
    private static List<String> rarer(EditSide side, EditSide other, Passage otherDocument, Clause otherLinks) {
        List<String> verbs = new ArrayList<>();
        for (Act act : side.isEmpty() ? List.<Act>of() : side.analyzedText().acts()) {
            String verb = act.opening().verb();
            if (side.contains(act.verbStart(), act.end())
                    && side.hasUnexplainedBetween(act.verbStart(), act.end())
                    && !verbs.contains(verb)
                    && isNew(act, side, other)
                    && !governsAsBefore(act, side, other)
                    && !objectStands(side, act, otherDocument, otherLinks)) {
                verbs.add(verb);
            }
        }
        return verbs;
    }

    /** "Recalling the wells, and recalling the springs" became "recalling the wells and the springs": what stayed is recalled. */
    private static boolean governsAsBefore(Act act, EditSide side, EditSide other) {
        AnalyzedText text = other.analyzedText();
        return side.analyzedText().tokensBefore(act.end()) == side.to()
                && text.acts().stream()
                        .takeWhile(one -> text.tokensBefore(one.end()) <= other.to())
                        .reduce((one, last) -> last)
                        .filter(last -> last.opening().sameVerbAs(act.opening()))
                        .isPresent();
    }

    /** Whether what the act is about stands in the other document, from its first words to its last; a name, or a list of those who are asked, is not yet all of it. */
    private static boolean objectStands(EditSide side, Act act, Passage otherDocument, Clause otherLinks) {
        AnalyzedText text = side.analyzedText();
        int from = text.tokensBefore(act.end());
        int to = Math.min(text.nextAct(text.tokensBefore(act.start()) + 1), side.reach());
        boolean stands = otherDocument.stands(text, from, to)
                && (to - from < DocumentTexts.PASSAGE + NAME
                        || otherDocument.stands(text, from + NAME, to)
                                && otherDocument.stands(text, to - DocumentTexts.PASSAGE - 2, to));
        return stands || otherLinks.have(text, act, to);
    }

    /** Whether a passage of a text that begins at a token stands in the other document. */
    private interface Passage {

        boolean stands(AnalyzedText text, int from, int to);
    }

    /** Whether other links of a paragraph have an act of it with what it says up to a token. */
    private interface Clause {

        boolean have(AnalyzedText text, Act act, int to);
    }

    private static void add(EditContext edit, ChangeClass change, String remark) {
        if (!edit.isFound(change)) {
            edit.inClause(change, remark);
        }
    }
}
