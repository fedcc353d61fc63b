package recital.report.phrases;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.diff.Remark;

/**
 * Words beside a figure that gave place to others: of whom it is, of what period, or that it fell and no longer rises.
 *
 * @param lead a word that stayed right before them, with its space; may be empty
 * @param earlier may be empty
 * @param later may be empty
 * @param behind whether they stand behind the figure
 */
record CountedWords(String lead, String earlier, String later, boolean behind) {

    private static final String MORE = "\u2026";

    /** "With" and "without" name nobody. */
    private static final int SHORT = 4;

    /** Whether both sides name something: "in" that gave place to "with respect to" tells of nobody, "with" to "without" does. */
    boolean tellSomething(PhraseExcerpt excerpts) {
        boolean denied = later.startsWith(earlier) || earlier.startsWith(later);
        return denied || nameSomething(earlier, excerpts) && nameSomething(later, excerpts);
    }

    private static boolean nameSomething(String phrase, PhraseExcerpt excerpts) {
        String[] words = phrase.replace(MORE, "").strip().split(" ");
        return !excerpts.leads(words[words.length - 1])
                && Stream.of(words).anyMatch(word -> Character.isLetter(word.charAt(0)) && !excerpts.leads(word));
    }

    /**
     * A figure, {@code 57 \u2192 27 per cent}, with what gave place beside it. One that is counted of others than before, which no
     * date tells, stands in place of the other: "27 per cent (towns), in place of 57 (villages)" is no fall.
     */
    static String with(String figure, List<CountedWords> counted) {
        Remark told = new Remark("", figure);
        if (counted.size() == 1 && told.isReplacement() && counted.get(0).nameOthers()) {
            CountedWords words = counted.get(0);
            return told.after() + " (" + words.lead + words.later + "), in place of " + told.before() + " ("
                    + words.lead + words.earlier + ")";
        }
        String beside = counted.stream().map(CountedWords::replacement).collect(Collectors.joining("; "));
        return beside.isEmpty() ? figure : figure + " (" + beside + ")";
    }

    /** A later day is that of the next year, and what stands before a figure says how it went. */
    private boolean nameOthers() {
        return behind
                && Stream.of(earlier, later)
                        .allMatch(side -> side.length() > SHORT && side.chars().noneMatch(Character::isDigit));
    }

    private String replacement() {
        return earlier.isEmpty() || later.isEmpty()
                ? Remark.replacement(earlier, later)
                : Remark.replacement(lead + earlier, lead + later);
    }
}
