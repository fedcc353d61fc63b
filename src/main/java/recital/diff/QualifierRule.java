package recital.diff;

import java.util.ArrayList;
import java.util.List;
import recital.language.Qualifiers.Qualifier;

/** Qualifiers that came, went or gave place to others; one inside a clause that is all new is part of the clause. */
final class QualifierRule implements Rule {

    /** Of the words of an edit, one in so many must be a qualifier's for the edit to be about the qualifier. */
    private static final int SHARE = 3;

    @Override
    public void apply(EditContext edit) {
        List<Qualifier> earlier = qualifiers(edit.earlier());
        List<Qualifier> later = qualifiers(edit.later());
        List<String> removed = words(earlier);
        List<String> added = words(later);
        words(later).forEach(removed::remove);
        words(earlier).forEach(added::remove);
        if (removed.isEmpty() && added.isEmpty()) {
            return;
        }
        earlier.forEach(q -> edit.earlier().markExplainedBetween(q.start(), q.end()));
        later.forEach(q -> edit.later().markExplainedBetween(q.start(), q.end()));
        edit.substantive(ChangeClass.QUALIFIER, remark(String.join(", ", removed), String.join(", ", added)));
    }

    private static List<Qualifier> qualifiers(EditSide side) {
        if (side.isEmpty()) {
            return List.of();
        }
        List<Qualifier> inside = side.analyzedText().qualifiers().stream()
                .filter(q -> side.overlaps(q.start(), q.end()))
                .toList();
        int qualifying =
                inside.stream().mapToInt(q -> q.words().split(" ").length).sum();
        return qualifying * SHARE >= side.unexplainedWords().size() ? inside : List.of();
    }

    private static List<String> words(List<Qualifier> qualifiers) {
        List<String> words = new ArrayList<>();
        qualifiers.forEach(q -> words.add(q.words()));
        return words;
    }

    private static String remark(String removed, String added) {
        if (removed.isEmpty()) {
            return "added: " + added;
        }
        return added.isEmpty() ? "dropped: " + removed : removed + " \u2192 " + added;
    }
}
