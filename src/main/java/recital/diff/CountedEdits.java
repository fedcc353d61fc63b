package recital.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.text.WordBorders;

/** Which edits of a text give place to a figure, and which tell of what it counts. */
final class CountedEdits {

    /** So many words are a figure and what it counts at most. */
    private static final int FEW_WORDS = DiffThresholds.DEFAULT.about().withCounted();

    /** What a figure counts stands so many words behind it at most, and in its part of the sentence. */
    private static final int COUNTED_WITHIN = DiffThresholds.DEFAULT.about().counted();

    /** Right behind it, "2 billion people lack". */
    private static final int COUNTED_NEXT = DiffThresholds.DEFAULT.about().countedNext();

    /** A year tells of when a figure is, and of nobody whom it counts. */
    private static final Pattern YEAR = Pattern.compile("\\s*(?:19|20)\\d\\d" + WordBorders.END);

    private CountedEdits() {}

    /**
     * Behind each figure the edit before it by which what rose now falls, and the one behind it that tells of whom it is now: 27
     * per cent of other countries than before is no fall.
     */
    static List<Edit> withCounted(TextDiff text, List<Edit> figures, Lexicon lexicon) {
        Set<Edit> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(figures);
        List<Edit> all = new ArrayList<>();
        int since = COUNTED_WITHIN + 1;
        boolean fromDay = false;
        Optional<Edit> turn = Optional.empty();
        for (Edit edit : text.edits()) {
            if (wanted.contains(edit)) {
                all.add(edit);
                turn.ifPresent(all::add);
                since = 0;
                fromDay = false;
            } else if (fromDay && isDay(edit)) {
                all.add(edit);
                fromDay = false;
            } else if (edit.operation() == Edit.Operation.KEEP) {
                boolean ends = PlacedEdits.CLAUSE_END.matcher(edit.later()).find();
                int words = edit.later().strip().split(" ").length;
                since += ends ? COUNTED_WITHIN + 1 : words;
                fromDay &= !ends && words <= 1;
            } else if (isAside(edit)) {
                since++;
            } else {
                if (since <= COUNTED_WITHIN && replacesCounted(edit, since <= COUNTED_NEXT)) {
                    all.add(edit);
                    fromDay = isDay(edit);
                }
                since = COUNTED_WITHIN + 1;
            }
            boolean leads = edit.operation() == Edit.Operation.KEEP
                    && edit.later().strip().split(" ").length <= COUNTED_NEXT;
            turn = leads ? turn : Optional.of(edit).filter(one -> isTurn(one, lexicon));
        }
        return all;
    }

    /** The first or last day of a period gave place to another. */
    private static boolean isDay(Edit edit) {
        return edit.finding(ChangeClass.SESSION).isPresent()
                || edit.finding(ChangeClass.DEADLINE).isPresent();
    }

    /** "Rose" that gave place to "fell in real terms", right before a figure. */
    private static boolean isTurn(Edit edit, Lexicon lexicon) {
        Pattern rising = lexicon.pattern(PhrasePattern.RISING_STEM);
        Pattern falling = lexicon.pattern(PhrasePattern.FALLING_STEM);
        return has(edit.earlier(), rising, lexicon) && has(edit.later(), falling, lexicon)
                || has(edit.earlier(), falling, lexicon) && has(edit.later(), rising, lexicon);
    }

    private static boolean has(String words, Pattern stem, Lexicon lexicon) {
        return isFew(words)
                && lexicon.tokens().stems(words).stream()
                        .anyMatch(word -> stem.matcher(word).lookingAt());
    }

    /** "Still", or a comma, that came or went. */
    private static boolean isAside(Edit edit) {
        String words = (edit.earlier() + edit.later()).strip();
        return (edit.earlier().isEmpty() || edit.later().isEmpty()) && words.indexOf(' ') < 0;
    }

    /** What stands right behind the figure is what it counts, however long. */
    private static boolean replacesCounted(Edit edit, boolean next) {
        return edit.significance() == Significance.SUBSTANTIVE
                && !YEAR.matcher(edit.earlier()).lookingAt()
                && !YEAR.matcher(edit.later()).lookingAt()
                && !PlacedEdits.CLAUSE_END.matcher(edit.earlier()).lookingAt()
                && !PlacedEdits.CLAUSE_END.matcher(edit.later()).lookingAt()
                && edit.finding(ChangeClass.VERB).isEmpty()
                && (next && beginsWithWord(edit.earlier()) && beginsWithWord(edit.later())
                        || isFew(edit.earlier()) && isFew(edit.later()));
    }

    /** Behind a space or a comma something else is said. */
    private static boolean beginsWithWord(String words) {
        return !words.isEmpty() && Character.isLetterOrDigit(words.codePointAt(0));
    }

    private static boolean isFew(String words) {
        return !words.isBlank() && words.strip().split(" ").length <= FEW_WORDS;
    }

    /** In a clause that is all new a figure is part of the clause. */
    static boolean isFigureForFigure(Edit edit, Finding finding) {
        return finding.told().isReplacement() || isFigure(edit.earlier()) && isFigure(edit.later());
    }

    private static boolean isFigure(String side) {
        return side.codePoints().anyMatch(Character::isDigit) && side.strip().split(" ").length <= FEW_WORDS;
    }
}
