package recital.diff;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import recital.language.Cues.Cue;
import recital.language.Cues.Kind;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.WordList;
import recital.model.ParagraphId.Part;

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
            edit.substantive(kind(edit, group), found.remark(edit));
        }
    }

    /** Where a recital asks nobody for anything nobody is addressed. */
    private static ChangeClass kind(EditContext edit, boolean group) {
        if (group) {
            return ChangeClass.GROUP;
        }
        boolean asked = edit.later().analyzedText().part().equals(Optional.of(Part.OPERATIVE))
                || edit.later().analyzedText().acts().stream()
                        .anyMatch(act -> act.opening().scale() == Opening.Scale.ACTION);
        return asked ? ChangeClass.ADDRESSEE : ChangeClass.WORDING;
    }

    private boolean isPronoun(EditSide side) {
        return side.hasUnexplainedWords()
                && side.unexplainedWords().stream().allMatch(token -> pronouns.contains(token.text()));
    }
}
