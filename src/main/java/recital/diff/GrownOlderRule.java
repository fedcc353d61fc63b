package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;

/**
 * What time alone does to a text: "which will open in May" is "which opened in May" a year later, and "the upcoming fair" is
 * "the fair".
 *
 * <p>rule: who does it stays, so "has mended" is not "was mended", and time goes one way: what was past and is to come now
 * is another event.
 */
final class GrownOlderRule implements Rule {

    private static final String REMARK = "as time passed";

    private static final String BE = "be";

    /** "Will have been mended". */
    private static final int LONGEST = DiffThresholds.DEFAULT.wording().older();

    private enum Time {
        PAST,
        PRESENT,
        FUTURE
    }

    /** What a verb says, and when. */
    private record Form(Time time, List<String> verb) {}

    private final Lexicon lexicon;
    private final Set<String> futures;
    private final Set<String> perfects;
    private final Set<String> copulas;
    private final Set<String> pasts;
    private final Set<String> toCome;
    private final Set<String> fresh;
    private final Set<String> freshNames;
    private final Pattern participle;
    private final Pattern gerund;
    private final Pattern presents;
    private final Map<String, String> irregular;

    GrownOlderRule(Lexicon lexicon) {
        this.lexicon = lexicon;
        futures = lexicon.words(WordList.FUTURES);
        perfects = lexicon.words(WordList.PERFECTS);
        copulas = lexicon.words(WordList.COPULAS);
        pasts = lexicon.words(WordList.PASTS);
        toCome = lexicon.words(WordList.TO_COME);
        fresh = lexicon.words(WordList.FRESH);
        freshNames = lexicon.words(WordList.FRESH_NAMES);
        participle = lexicon.pattern(PhrasePattern.PARTICIPLE);
        gerund = lexicon.pattern(PhrasePattern.GERUND);
        presents = lexicon.pattern(PhrasePattern.PRESENT);
        irregular = lexicon.firstBySecond(WordList.IRREGULAR_VERBS);
    }

    @Override
    public void apply(EditContext edit) {
        if (futures.isEmpty() || edit.isExplained()) {
            return;
        }
        if (edit.later().isEmpty() && isGone(edit.earlier()) || isLaterForm(edit.earlier(), edit.later())) {
            edit.allRoutine(ChangeClass.WORDING, REMARK);
        }
    }

    /** "Will" and "to be" before the verb, "upcoming"; "new" before a name that is not new any more. */
    private boolean isGone(EditSide side) {
        String words = side.smallText();
        String next = side.analyzedText().word(side.to());
        return futures.contains(words)
                || fresh.contains(words)
                || toCome.contains(words) && isPast(next)
                || freshNames.contains(words) && AnalyzedText.isCapital(next);
    }

    private boolean isLaterForm(EditSide earlier, EditSide later) {
        Optional<Form> before = form(earlier);
        Optional<Form> after = form(later);
        return before.isPresent()
                && after.isPresent()
                && before.get().verb().equals(after.get().verb())
                && before.get().time().compareTo(after.get().time()) > 0;
    }

    /** The verb of a side that has nothing else. */
    private Optional<Form> form(EditSide side) {
        List<WeightedToken> tokens = side.tokens();
        if (tokens.isEmpty()
                || tokens.size() > LONGEST
                || side.analyzedText().acts().stream().anyMatch(act -> side.overlaps(act.verbStart(), act.end()))
                || tokens.stream().anyMatch(token -> token.kind() != TokenKind.WORD)) {
            return Optional.empty();
        }
        List<String> words = tokens.stream().map(WeightedToken::smallKey).toList();
        List<String> said = words.stream().filter(word -> !isAuxiliary(word)).toList();
        boolean isDoing = said.size() == 1 && gerund.matcher(said.get(0)).matches();
        List<String> verb =
                new ArrayList<>(words.stream().anyMatch(copulas::contains) && !isDoing ? List.of(BE) : List.of());
        said.forEach(word -> verb.add(lexicon.stemmer().stem(irregular.getOrDefault(word, word))));
        return time(words, said).map(time -> new Form(time, verb));
    }

    private boolean isAuxiliary(String word) {
        return futures.contains(word) || perfects.contains(word) || copulas.contains(word);
    }

    /** Without an auxiliary only "opens" and "opened" tell one: "open" may be no verb. */
    private Optional<Time> time(List<String> words, List<String> said) {
        if (words.stream().anyMatch(futures::contains)) {
            return Optional.of(Time.FUTURE);
        }
        boolean isPerfect = words.size() > 1 && words.stream().anyMatch(perfects::contains);
        if (isPerfect || words.stream().anyMatch(pasts::contains)) {
            return Optional.of(Time.PAST);
        }
        if (said.size() < words.size()) {
            return Optional.of(Time.PRESENT);
        }
        if (words.size() > 1) {
            return Optional.empty();
        }
        return isPresent(words.get(0))
                ? Optional.of(Time.PRESENT)
                : Optional.of(Time.PAST).filter(time -> isPast(words.get(0)));
    }

    private boolean isPresent(String word) {
        return presents.matcher(word).matches();
    }

    private boolean isPast(String word) {
        return irregular.containsKey(word) && !isPresent(word)
                || participle.matcher(word).matches()
                        && !gerund.matcher(word).matches()
                        && !lexicon.stemmer().stem(word).equals(word);
    }
}
