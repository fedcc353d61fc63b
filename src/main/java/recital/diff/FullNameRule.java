package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import recital.language.Lexicon;
import recital.language.WordList;

/** A document called by its full name where it was called by its short one, or the other way round: "the Charter". */
final class FullNameRule implements Rule {

    private static final String IN_FULL = "the name in full";
    private static final String IN_SHORT = "the name in short";
    private static final String BORDER = " / ";

    /** "2030 Agenda" has two words. */
    private static final int LONGEST = 4;

    /** What follows each short name in the full one, in lower case. */
    private final Map<String, List<String>> rests;

    FullNameRule(Lexicon lexicon) {
        rests = lexicon.words(WordList.FULL_NAMES).stream()
                .map(name -> name.toLowerCase(Locale.ROOT).split(BORDER))
                .collect(Collectors.groupingBy(
                        parts -> parts[0], Collectors.mapping(parts -> parts[1], Collectors.toList())));
    }

    @Override
    public void apply(EditContext edit) {
        if (edit.earlier().isEmpty() && completes(edit.later())) {
            found(edit, IN_FULL);
        } else if (edit.later().isEmpty() && completes(edit.earlier())) {
            found(edit, IN_SHORT);
        }
    }

    private static void found(EditContext edit, String remark) {
        edit.earlier().markAllExplained();
        edit.later().markAllExplained();
        edit.routine(ChangeClass.WORDING, remark);
    }

    /** Whether the words of a side make the short name before it the full one. */
    private boolean completes(EditSide side) {
        String rest = words(side.analyzedText(), side.from(), side.to());
        List<String> before = new ArrayList<>();
        for (int i = side.from() - 1; i >= 0 && before.size() < LONGEST; i--) {
            before.add(0, side.analyzedText().word(i).toLowerCase(Locale.ROOT));
            if (rests.getOrDefault(String.join(" ", before), List.of()).contains(rest)) {
                return true;
            }
        }
        return false;
    }

    private static String words(AnalyzedText text, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add(text.word(i).toLowerCase(Locale.ROOT));
        }
        return String.join(" ", words);
    }
}
