package recital.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.language.Cues.Cue;
import recital.language.Cues.Kind;
import recital.language.PhrasePattern;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;

/**
 * The cues of an edit that the other text has less often; what only stands elsewhere in the text has not come or gone.
 *
 * @param earlier those on the earlier side
 * @param later those on the later side
 * @param removed what is said less often now
 * @param added what is said more often now
 */
record CueChange(List<Cue> earlier, List<Cue> later, List<String> removed, List<String> added) {

    /** Of so many words of either side one must be of a cue for one to stand for the other. */
    private static final int AMONG = DiffThresholds.DEFAULT.about().among();

    private static final Set<TokenKind> DATED = Set.of(TokenKind.DATE, TokenKind.YEAR);

    private static final CueChange NONE = new CueChange(List.of(), List.of(), List.of(), List.of());

    static CueChange of(EditContext edit, Predicate<Cue> wanted) {
        if (edit.differsInCapitalsOnly()) {
            return NONE;
        }
        Predicate<Cue> untold = wanted.and(cue -> !edit.isTold(cue));
        List<Cue> earlier = cues(edit.earlier(), untold);
        List<Cue> later = cues(edit.later(), untold);
        if (later.isEmpty() && edit.later().isEmpty()) {
            later = reduced(earlier, edit.earlier(), edit.later(), wanted);
        } else if (earlier.isEmpty() && edit.earlier().isEmpty()) {
            earlier = reduced(later, edit.later(), edit.earlier(), wanted);
        }
        List<String> removed = rarer(earlier, edit.earlier(), edit.later(), wanted);
        List<String> added = rarer(later, edit.later(), edit.earlier(), wanted);
        List<String> gone = rarerOfThemselves(removed, edit.earlier(), edit.later());
        List<String> come = rarerOfThemselves(added, edit.later(), edit.earlier());
        return new CueChange(earlier, later, withPartners(removed, gone, come), withPartners(added, come, gone));
    }

    /**
     * The phrases without those groups that the other text has as often, put together or apart: of "women and girls" there
     * are "all women, children and girls" too.
     */
    private static List<String> rarerOfThemselves(List<String> phrases, EditSide side, EditSide other) {
        return phrases.stream()
                .filter(words -> side.analyzedText().cuesOf(words).stream().noneMatch(cue -> cue.kind() == Kind.GROUP)
                        || side.analyzedText().groupsOf(words).stream()
                                .anyMatch(group -> isNamedMoreOften(group, side.analyzedText(), other.analyzedText())))
                .toList();
    }

    /** In names too, such as "the empowerment of all women and girls", which are no cues. */
    private static boolean isNamedMoreOften(String group, AnalyzedText text, AnalyzedText other) {
        int inAnyForm = text.timesInAnyForm(group);
        if (text.timesOfGroup(group) <= other.timesOfGroup(group)
                || inAnyForm > 0 && inAnyForm <= other.timesInAnyForm(group)) {
            return false;
        }
        // A part of a name, "UN-Women", names nobody.
        Pattern word =
                Pattern.compile("(?<![\\p{L}\\p{N}\\p{Pd}])" + Pattern.quote(group) + "(?![\\p{L}\\p{N}\\p{Pd}])");
        long times = word.matcher(text.text()).results().count();
        return times == 0 || times > word.matcher(other.text()).results().count();
    }

    /** Those that are rarer, and those that name in part what came or went with them: "women", of "women and girls". */
    private static List<String> withPartners(List<String> phrases, List<String> rarer, List<String> ofOther) {
        return phrases.stream()
                .filter(words -> rarer.contains(words)
                        || ofOther.stream().anyMatch(other -> other.contains(words) || words.contains(other)))
                .toList();
    }

    private static List<Cue> cues(EditSide side, Predicate<Cue> wanted) {
        return side.isEmpty()
                ? List.of()
                : side.cues().stream()
                        .filter(cue -> wanted.test(cue) && side.hasUnexplainedBetween(cue.start(), cue.end()))
                        .toList();
    }

    private static boolean hasShare(List<Cue> cues, EditSide side, int share) {
        int words = cues.stream().mapToInt(Cue::length).sum();
        return !side.isEmpty()
                && words > 0
                && words * share >= side.unexplainedWords().size();
    }

    /**
     * Of "all Member States" without "all", "Member States" stays, and is what it became; of "in accordance with national
     * and international law" without two words, "in accordance with international law".
     */
    private static List<Cue> reduced(List<Cue> cues, EditSide side, EditSide empty, Predicate<Cue> wanted) {
        return cues.stream().allMatch(cue -> side.contains(cue.start(), cue.end()))
                ? List.of()
                : empty.analyzedText().cues().stream()
                        .filter(cue -> wanted.test(cue)
                                && (empty.borders(cue.start(), cue.end())
                                        || cue.kind() == Kind.QUALIFIER && empty.isWithin(cue.start(), cue.end())))
                        .toList();
    }

    private static List<String> rarer(List<Cue> cues, EditSide side, EditSide other, Predicate<Cue> wanted) {
        List<String> rarer = new ArrayList<>();
        Map<String, Boolean> isRarer = new HashMap<>();
        for (Cue cue : cues) {
            boolean less =
                    isRarer.computeIfAbsent(cue.words(), words -> count(cue, side, wanted) > count(cue, other, wanted));
            if (less && !rarer.contains(cue.words()) && !isSameDeadline(cue, side, other)) {
                rarer.add(cue.words());
            }
        }
        return rarer;
    }

    /** "By 3 May 2029" is "no later than 3 May 2029". */
    private static boolean isSameDeadline(Cue cue, EditSide side, EditSide other) {
        return dateBehind(side, cue)
                .filter(date -> other.analyzedText().text().contains(date.text()))
                .isPresent();
    }

    /** Right behind a deadline its date or year; empty where none stands there. */
    private static Optional<WeightedToken> dateBehind(EditSide side, Cue cue) {
        AnalyzedText text = side.analyzedText();
        int next = text.tokensBefore(cue.end());
        return cue.kind() == Kind.DEADLINE
                        && next < text.tokens().size()
                        && DATED.contains(text.token(next).kind())
                ? Optional.of(text.token(next))
                : Optional.empty();
    }

    private static long count(Cue cue, EditSide side, Predicate<Cue> wanted) {
        return side.analyzedText().cuesOf(cue.words()).stream().filter(wanted).count();
    }

    /** Without the cues of either side of which this holds. */
    CueChange without(Predicate<Cue> ofEarlier, Predicate<Cue> ofLater) {
        List<Cue> gone = earlier.stream().filter(ofEarlier.negate()).toList();
        List<Cue> come = later.stream().filter(ofLater.negate()).toList();
        return new CueChange(gone, come, named(removed, gone), named(added, come));
    }

    private static List<String> named(List<String> words, List<Cue> cues) {
        return words.stream()
                .filter(one -> cues.stream().anyMatch(cue -> cue.words().equals(one)))
                .toList();
    }

    /** Whether the edit is about them: on one side, one in {@code share} words is a cue's. */
    boolean hasShare(EditContext edit, int share) {
        return hasShare(earlier, edit.earlier(), share) || hasShare(later, edit.later(), share);
    }

    boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    /** Whether one of the cues that came or went has several words. */
    boolean hasPhrase() {
        return Stream.concat(earlier.stream(), later.stream())
                .anyMatch(cue -> cue.isPhrase() && (removed.contains(cue.words()) || added.contains(cue.words())));
    }

    /** Whether something was said less often, and something else more often. */
    boolean isReplaced() {
        return !removed.isEmpty() && !added.isEmpty();
    }

    void markExplained(EditContext edit) {
        earlier.forEach(cue -> edit.earlier().markExplainedBetween(cue.start(), cue.end()));
        later.forEach(cue -> edit.later().markExplainedBetween(cue.start(), cue.end()));
        markTold(edit);
    }

    /** No edit after this one is to tell of them again. */
    void markTold(EditContext edit) {
        earlier.forEach(edit::tell);
        later.forEach(edit::tell);
    }

    /** What came and what went, in the words of the text. */
    String remark(EditContext edit) {
        return remark(edit, CueChange::words);
    }

    /** "By the end of" tells nothing without its year, nor "subject to the availability of" without what. */
    private static String words(EditSide side, Cue cue) {
        String text = side.analyzedText().text();
        return dateBehind(side, cue)
                .map(date -> text.substring(cue.start(), date.end()))
                .or(() -> withObject(side.analyzedText(), cue))
                .orElseGet(() -> text.substring(cue.start(), cue.end()));
    }

    /** A qualifier that leads to what it says, up to the next sign. */
    private static Optional<String> withObject(AnalyzedText text, Cue cue) {
        int last = text.tokensBefore(cue.end()) - 1;
        boolean leads = cue.kind() == Kind.QUALIFIER
                && text.lexicon().words(WordList.SMALL_WORDS).contains(text.word(last))
                && !leadsToVerb(text, last);
        Matcher end = PlacedEdits.CLAUSE_END
                .matcher(text.text())
                .region(cue.end(), text.text().length());
        return leads && end.find()
                ? Optional.of(new ToldWords(text.lexicon()).of(text.text().substring(cue.start(), end.start())))
                : Optional.empty();
    }

    /** "Endeavour to" limits a verb that may have stayed. */
    private static boolean leadsToVerb(AnalyzedText text, int last) {
        return text.lexicon()
                .pattern(PhrasePattern.PREDICATE)
                .matcher(text.text())
                .region(text.token(last).start(), text.text().length())
                .lookingAt();
    }

    /** The same where the words of a side that tell a cue are found by that function. */
    String remark(EditContext edit, BiFunction<EditSide, Cue, String> words) {
        String gone = told(removed, earlier, edit.earlier(), words);
        String come = told(added, later, edit.later(), words);
        return Remark.once(
                isOfThem(edit) ? Remark.replacement(gone, come) : Remark.cameAndWent(gone, come),
                edit.earlier().analyzedText().text(),
                edit.later().analyzedText().text());
    }

    /** Among many other words those who came need not stand for those who went. */
    private boolean isOfThem(EditContext edit) {
        if (Stream.concat(earlier.stream(), later.stream()).noneMatch(Cue::namesSomebody)) {
            return true;
        }
        return (edit.earlier().isEmpty() || hasShare(earlier, edit.earlier(), AMONG))
                && (edit.later().isEmpty() || hasShare(later, edit.later(), AMONG));
    }

    private static String told(
            List<String> phrases, List<Cue> cues, EditSide side, BiFunction<EditSide, Cue, String> words) {
        List<Cue> told = new ArrayList<>();
        phrases.stream()
                .flatMap(one ->
                        cues.stream().filter(cue -> cue.words().equals(one)).limit(1))
                .forEach(cue -> {
                    int last = told.size() - 1;
                    if (last >= 0 && isListed(side, told.get(last), cue)) {
                        told.set(last, new Cue(told.get(last).start(), cue.end(), cue.kind(), cue.words()));
                    } else {
                        told.add(cue);
                    }
                });
        return told.stream()
                .map(cue -> forWhom(side, cue) + words.apply(side, cue))
                .collect(Collectors.joining(", "));
    }

    /** "Organizations of" before a group that is meant by them alone. */
    private static String forWhom(EditSide side, Cue cue) {
        AnalyzedText text = side.analyzedText();
        String before = text.text().substring(Math.min(side.start(), cue.start()), cue.start());
        Matcher standing =
                text.lexicon().pattern(PhrasePattern.STANDING_FOR_GROUP).matcher(before);
        return cue.kind() == Kind.GROUP && standing.find() ? standing.group() : "";
    }

    /** Groups of one list are told as it has them: "women and children with disabilities". */
    private static boolean isListed(EditSide side, Cue one, Cue next) {
        if (one.kind() != Kind.GROUP || next.kind() != Kind.GROUP || one.end() >= next.start()) {
            return false;
        }
        Set<String> conjunctions = side.analyzedText().lexicon().words(WordList.LIST_CONJUNCTIONS);
        String between = side.analyzedText()
                .text()
                .substring(one.end(), next.start())
                .replace(",", "")
                .strip();
        return between.isEmpty() || conjunctions.contains(between);
    }
}
