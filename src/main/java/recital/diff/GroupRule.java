package recital.diff;

import java.util.Set;
import java.util.stream.Stream;
import recital.language.Cues.Cue;
import recital.language.Cues.Kind;
import recital.language.Lexicon;
import recital.language.WordList;

/** Which people and countries are named, and an actor that gave place to another; a pronoun names nobody else. */
final class GroupRule implements Rule {

    /** Of the words of an edit, every second must be of groups and actors for the edit to be about them. */
    private static final int SHARE = 2;

    private final Set<String> pronouns;

    GroupRule(Lexicon lexicon) {
        pronouns = lexicon.words(WordList.PRONOUNS);
    }

    @Override
    public void apply(EditContext edit) {
        CueChange found = CueChange.of(edit, Cue::namesSomebody);
        if (found.isEmpty() || !found.hasShare(edit, SHARE) || isPronoun(edit.earlier()) || isPronoun(edit.later())) {
            return;
        }
        boolean group = Stream.concat(found.earlier().stream(), found.later().stream())
                .anyMatch(cue -> cue.kind() == Kind.GROUP);
        if (group || found.isReplaced()) {
            found.markExplained(edit);
            edit.substantive(group ? ChangeClass.GROUP : ChangeClass.ADDRESSEE, found.remark());
        }
    }

    private boolean isPronoun(EditSide side) {
        return side.hasUnexplainedWords()
                && side.unexplainedWords().stream().allMatch(token -> pronouns.contains(token.text()));
    }
}
