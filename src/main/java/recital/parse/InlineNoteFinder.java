package recital.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.PhrasePattern;
import recital.model.NoteMark;
import recital.parse.ParagraphCutter.TextUnit;
import recital.text.LineEnd;
import recital.text.LinePatterns;
import recital.text.ParagraphLabels;

/**
 * The notes among the paragraphs of a text in which nothing sets them apart.
 *
 * <p>rule: notes are numbered 1, 2, 3 through the document, in brackets, raised, or without a stop ("1 See"),
 * wherever they stand. With a stop ("1. See") they are told from operative paragraphs by where they stand,
 * which is after all else, and by their words, which are no operative verb.
 *
 * @param notes in their order
 * @param titles what stands over them, such as "Notes"
 * @param others everything else
 * @param express whether their numbers can be nothing else; otherwise marks in the text must bear them out
 */
record InlineNoteFinder(List<PastedNote> notes, List<TextUnit> titles, List<TextUnit> others, boolean express) {

    private static final Pattern EXPRESS = Pattern.compile(
            "(?:\\[(\\d{1,3}|\\*{1,3})]|([" + NoteMark.RAISED + "]{1,3})|(\\*{1,3})(?=\\s*[\\p{Lu}\\p{Pi}]))"
                    + "[.:]?\\s*(\\S.*)",
            Pattern.DOTALL);
    /** A dash behind the number is that of an operative paragraph in Arabic. */
    private static final Pattern PLAIN =
            Pattern.compile("(\\d{1,3})(?:\\s+(?!\\p{Pd})|(?=\\p{Lu}))(\\S.*)", Pattern.DOTALL);

    private static final Pattern STOPPED = Pattern.compile("(\\d{1,3})[.)]\\s+(\\S.*)", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.");
    /** No note goes on for more lines. */
    private static final int LONGEST = 40;
    /** So many notes may be missing between two. */
    private static final int GAP = 3;

    /**
     * A note.
     *
     * @param mark its number or stars
     * @param text without its mark
     * @param unit where it stands, mark included
     */
    record PastedNote(String mark, String text, TextUnit unit) {

        boolean isNumbered() {
            return Character.isDigit(mark.charAt(0));
        }

        PastedNote and(TextUnit more, DocumentPhrases phrases) {
            return new PastedNote(mark, phrases.join(List.of(text, more.text())), unit.and(more));
        }
    }

    static InlineNoteFinder find(List<TextUnit> units, DocumentPhrases phrases) {
        InlineNoteFinder found = new NoteWalk(units, phrases).anywhere();
        return found.notes.stream().anyMatch(PastedNote::isNumbered) ? found : atTheEnd(found, phrases);
    }

    static InlineNoteFinder none(List<TextUnit> units) {
        return new InlineNoteFinder(List.of(), List.of(), units, true);
    }

    /** Numbers with stops, from the last 1 to the end of the text. */
    private static InlineNoteFinder atTheEnd(InlineNoteFinder found, DocumentPhrases phrases) {
        List<TextUnit> units = found.others;
        int from = units.size();
        for (int i = 0; i < units.size(); i++) {
            from = units.get(i).text().matches("1[.)]\\s.*") ? i : from;
        }
        List<PastedNote> notes = new ArrayList<>(found.notes);
        int next = 1;
        for (TextUnit unit : units.subList(from, units.size())) {
            Matcher stopped = STOPPED.matcher(unit.text());
            boolean numbered = stopped.matches();
            if (numbered
                    && Integer.parseInt(stopped.group(1)) == next
                    && !phrases.beginsWithOperativeVerb(stopped.group(2))) {
                notes.add(new PastedNote(stopped.group(1), stopped.group(2), unit));
                next++;
            } else if (!numbered && next > 1 && isContinuedBy(notes.get(notes.size() - 1), unit)) {
                notes.set(notes.size() - 1, notes.get(notes.size() - 1).and(unit, phrases));
            } else {
                return found;
            }
        }
        if (next == 1) {
            return found;
        }
        boolean titled = from > 0 && isHeading(units.get(from - 1), phrases);
        return new InlineNoteFinder(
                notes,
                titled ? List.of(units.get(from - 1)) : List.of(),
                units.subList(0, titled ? from - 1 : from),
                false);
    }

    private static boolean isHeading(TextUnit unit, DocumentPhrases phrases) {
        return phrases.lexicon()
                .pattern(PhrasePattern.NOTES_HEADING)
                .matcher(unit.text())
                .matches();
    }

    private static boolean isSentence(String text) {
        LineEnd end = LineEnd.of(text);
        return end == LineEnd.STOP || end == LineEnd.MARK;
    }

    /** Whether a paragraph goes on with the note before it. */
    private static boolean isContinuedBy(PastedNote note, TextUnit unit) {
        boolean open = Character.isLowerCase(unit.text().charAt(0)) || !isSentence(note.text());
        return open && note.unit().rows().size() < LONGEST;
    }

    /** One walk through a text for notes whose numbers no stop follows. */
    private static final class NoteWalk {

        private final List<TextUnit> units;
        private final DocumentPhrases phrases;
        private final List<PastedNote> notes = new ArrayList<>();
        private final List<TextUnit> titles = new ArrayList<>();
        private final List<TextUnit> others = new ArrayList<>();
        private boolean express = true;
        private boolean closed;
        private int next = 1;

        NoteWalk(List<TextUnit> units, DocumentPhrases phrases) {
            this.units = units;
            this.phrases = phrases;
        }

        InlineNoteFinder anywhere() {
            boolean within = false;
            int i = 0;
            while (i < units.size()) {
                int taken = note(i);
                if (taken > 0) {
                    within = true;
                } else if (within
                        && isContinuedBy(notes.get(notes.size() - 1), units.get(i))
                        && !isLabelled(units.get(i))) {
                    notes.set(notes.size() - 1, notes.get(notes.size() - 1).and(units.get(i), phrases));
                } else {
                    within = false;
                    closed |= phrases.isMeeting(units.get(i).text())
                            || LinePatterns.isRule(units.get(i).text());
                    others.add(units.get(i));
                }
                i += Math.max(taken, 1);
            }
            return new InlineNoteFinder(notes, titles, others, express);
        }

        /** How many units, from one on, are a note: none, one, or its number and its text. */
        private int note(int i) {
            TextUnit unit = units.get(i);
            String text = unit.text();
            Matcher expressed = EXPRESS.matcher(text);
            if (expressed.matches()) {
                String mark = expressed.group(1) != null
                        ? expressed.group(1)
                        : expressed.group(2) != null ? NoteMark.plain(expressed.group(2)) : expressed.group(3);
                add(new PastedNote(mark, expressed.group(4), unit));
                return 1;
            }
            Matcher plain = PLAIN.matcher(text);
            if (plain.matches() && mayBeNext(Integer.parseInt(plain.group(1))) && beginsNote(plain.group(2))) {
                express = false;
                add(new PastedNote(plain.group(1), plain.group(2), unit));
                return 1;
            }
            boolean alone = closed
                    && LinePatterns.isLoneInteger(text)
                    && mayBeNext(Integer.parseInt(text))
                    && i + 1 < units.size();
            if (alone && !LinePatterns.isLoneInteger(units.get(i + 1).text()) && !isLabelled(units.get(i + 1))) {
                express = false;
                add(new PastedNote(text, units.get(i + 1).text(), unit.and(units.get(i + 1))));
                return 2;
            }
            return 0;
        }

        private boolean mayBeNext(int number) {
            return number == next || next > 1 && number > next && number <= next + GAP;
        }

        private boolean beginsNote(String text) {
            return (phrases.mayFollowNoteNumber(text) || ADDRESS.matcher(text).lookingAt())
                    && !phrases.beginsWithOperativeVerb(text);
        }

        private static boolean isLabelled(TextUnit unit) {
            return ParagraphLabels.number(unit.text()) > 0
                    || ParagraphLabels.POINT.matcher(unit.text()).matches();
        }

        private void add(PastedNote note) {
            if (notes.isEmpty() && !others.isEmpty() && isHeading(others.get(others.size() - 1), phrases)) {
                titles.add(others.remove(others.size() - 1));
            }
            notes.add(note);
            next = note.isNumbered() ? Integer.parseInt(note.mark()) + 1 : next;
        }
    }
}
