package recital.diff;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.language.Cues.Cue;
import recital.language.Cues.Kind;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.WordList;

/**
 * Which people and countries are named, and an actor that gave place to another where no verb asks, such as "a response from
 * the international community"; a pronoun names nobody else.
 *
 * <p>rule: an edit is about groups where they are half of its words, or where it begins with one, whatever is said of it:
 * "including children who carry water".
 */
final class GroupRule implements Rule {

    /** Of the words of an edit, every second must be of groups and actors for the edit to be about them. */
    private static final int SHARE = DiffThresholds.DEFAULT.about().group();

    private final Set<String> pronouns;
    private final Set<String> beforeGroups;
    private final Pattern afterGroup;
    private final Pattern setApart;

    GroupRule(Lexicon lexicon) {
        pronouns = lexicon.words(WordList.PRONOUNS);
        beforeGroups = Stream.of(WordList.BESIDE_LIST_ENTRIES, WordList.SMALL_WORDS)
                .flatMap(list -> lexicon.words(list).stream())
                .collect(Collectors.toSet());
        afterGroup = lexicon.pattern(PhrasePattern.AFTER_GROUP);
        setApart = lexicon.pattern(PhrasePattern.GROUP_SET_APART);
    }

    @Override
    public void apply(EditContext edit) {
        CueChange found = CueChange.of(edit, cue -> cue.namesSomebody() || cue.kind() == Kind.REGION);
        boolean about = found.hasShare(edit, SHARE)
                || begins(edit.earlier(), found.earlier(), found.removed())
                || begins(edit.later(), found.later(), found.added());
        if (found.isEmpty() || !about || isPronoun(edit.earlier()) || isPronoun(edit.later())) {
            return;
        }
        boolean group =
                Stream.concat(found.earlier().stream(), found.later().stream()).anyMatch(GroupRule::isGroup);
        if (group || found.isReplaced()) {
            found.markExplained(edit);
            edit.substantive(
                    group ? ChangeClass.GROUP : ofActors(edit),
                    found.remark(edit, (side, cue) -> told(edit, side, cue)));
        }
    }

    /** Who is to act, where an actor alone gave place to another; beside other words it is told as wording. */
    private ChangeClass ofActors(EditContext edit) {
        return Stream.of(edit.earlier(), edit.later())
                        .allMatch(side -> !side.isEmpty()
                                && side.unexplainedWords().stream()
                                        .allMatch(word -> beforeGroups.contains(word.smallKey())))
                ? ChangeClass.ADDRESSEE
                : ChangeClass.WORDING;
    }

    /** Where the other text names the group too, with what sets these apart: "children born at sea". */
    private String told(EditContext edit, EditSide side, Cue cue) {
        String text = side.analyzedText().text();
        AnalyzedText other = (side == edit.earlier() ? edit.later() : edit.earlier()).analyzedText();
        boolean named = other.cues().stream().anyMatch(one -> one.words().equals(cue.words()));
        Matcher apart = setApart.matcher(text.substring(cue.end(), Math.max(cue.end(), side.end())));
        return text.substring(cue.start(), cue.end()) + (named && apart.lookingAt() ? apart.group() : "");
    }

    private static boolean isGroup(Cue cue) {
        return cue.kind() == Kind.GROUP || cue.kind() == Kind.REGION;
    }

    /** Whether a side begins with a group that the other text has less often, "and" and the like aside. */
    private boolean begins(EditSide side, List<Cue> cues, List<String> changed) {
        AnalyzedText text = side.analyzedText();
        int first = side.from();
        while (first < side.to()
                && (!side.isWord(first)
                        || beforeGroups.contains(text.word(first).toLowerCase(Locale.ROOT)))) {
            first++;
        }
        if (first == side.to()) {
            return false;
        }
        int start = text.token(first).start();
        return cues.stream()
                .filter(GroupRule::isGroup)
                .filter(cue -> changed.contains(cue.words()) && cue.start() <= start && cue.end() > start)
                .anyMatch(cue -> side.end() >= cue.end()
                        && afterGroup.matcher(text.text().substring(cue.end())).find());
    }

    private boolean isPronoun(EditSide side) {
        return side.hasUnexplainedWords()
                && side.unexplainedWords().stream().allMatch(token -> pronouns.contains(token.text()));
    }
}
