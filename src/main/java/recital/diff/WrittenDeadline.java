package recital.diff;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;

/** The words around a date or the number of a session that make it a deadline, in languages where more than a word or two says so: "d'ici à 2030", "2030年底前". */
final class WrittenDeadline {

    /** As many characters before a date may lead to it. */
    private static final int REACH = 120;

    private final Pattern before;
    private final Pattern behind;

    private WrittenDeadline(Lexicon lexicon, PhrasePattern before, PhrasePattern behind) {
        this.before = lexicon.pattern(before);
        this.behind = lexicon.pattern(behind);
    }

    static WrittenDeadline ofDates(Lexicon lexicon) {
        return new WrittenDeadline(lexicon, PhrasePattern.DEADLINE_BEFORE_DATE, PhrasePattern.DEADLINE_BEHIND_DATE);
    }

    static WrittenDeadline ofSessions(Lexicon lexicon) {
        return new WrittenDeadline(
                lexicon, PhrasePattern.DEADLINE_BEFORE_SESSION, PhrasePattern.DEADLINE_BEHIND_SESSION);
    }

    /** The date with the words that make it a deadline; empty where it is none. */
    Optional<String> around(String text, int start, int end) {
        Matcher leading = before.matcher(text.substring(Math.max(0, start - REACH), start));
        Matcher following = behind.matcher(text).region(end, text.length());
        boolean led = leading.find();
        boolean followed = following.lookingAt();
        return led || followed
                ? Optional.of(
                        (led ? leading.group() : "") + text.substring(start, end) + (followed ? following.group() : ""))
                : Optional.empty();
    }
}
