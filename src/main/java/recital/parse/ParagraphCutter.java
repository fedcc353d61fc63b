package recital.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import recital.model.Fragment.FragmentKind;
import recital.text.LineEnd;
import recital.text.LinePatterns;
import recital.text.ParagraphLabels;
import recital.text.PrintedLabel;
import recital.text.PrintedLabel.LabelledText;

/**
 * Cuts text into paragraphs where its lines or its blank lines show them, as text pasted from a page or a
 * word processor does.
 *
 * <p>A cut holds where the paragraphs that begin and end as paragraphs do have most of the characters after
 * "The General Assembly,". Lines as a page was printed hold neither cut.
 */
final class ParagraphCutter {

    /** Of the characters of a text, at least so many must stand in paragraphs that are whole. */
    private static final double WHOLE = 0.8;
    /** Of the paragraphs, at most so many may lack the blank line before them. */
    private static final double MOST_MISSING = 0.1;

    /** Characters that a line of a page has at most, be it of a table that lies across. */
    private static final int LONGEST_PRINTED_LINE = 200;

    /** Lines that are broken at one width differ by a word in length. */
    private static final int RAGGED = 20;

    /** The label of a paragraph or point, in whatever form it is typed; a dash or dot may stand for one. */
    private static final Pattern LABEL = Pattern.compile(
            "^(?:\\(?(?:\\d{1,3}|[A-Za-z]|[ivxl]{1,5})(?:\\.\\d{1,2})?[.)]|[-\u2013\u2014\u2022\u25aa\u25cf*])\\s+");

    private static final Pattern BEGINNING = Pattern.compile("[\\p{Lu}\\p{Pi}\\p{Ps}\"].*", Pattern.DOTALL);
    /** In a language whose paragraphs begin with a small letter, or which has none. */
    private static final Pattern ANY_BEGINNING = Pattern.compile("[\\p{L}\\p{Pi}\\p{Ps}\"].*", Pattern.DOTALL);

    private final DocumentPhrases phrases;
    private final boolean capitals;

    private ParagraphCutter(DocumentPhrases phrases) {
        this.phrases = phrases;
        capitals = phrases.tellsParagraphsByLines();
    }

    /**
     * The paragraphs of a text, everything that stands by itself included.
     *
     * @param rows the lines that are not blank
     * @return empty where the text is not cut into paragraphs
     */
    static Optional<List<TextUnit>> cut(List<TextRow> rows, DocumentPhrases phrases) {
        return new ParagraphCutter(phrases).cut(rows);
    }

    private Optional<List<TextUnit>> cut(List<TextRow> rows) {
        if (rows.stream().anyMatch(row -> row.page() > 1)) {
            return Optional.empty();
        }
        List<TextUnit> byLine =
                rows.stream().map(row -> TextUnit.of(List.of(row), phrases)).toList();
        if (isWhole(byLine)) {
            return Optional.of(byLine);
        }
        List<TextUnit> byGap = byGap(rows);
        if (isWhole(byGap)) {
            return Optional.of(byGap);
        }
        return isOfLongLines(byLine) ? Optional.of(byLine) : Optional.empty();
    }

    /**
     * Whatever its paragraphs end with, a text is no printed page where most of it stands in lines that none has, and that
     * are not broken at one width.
     */
    private boolean isOfLongLines(List<TextUnit> units) {
        List<Integer> lengths = units.subList(start(units, phrases), units.size()).stream()
                .map(unit -> unit.text().length())
                .toList();
        List<Integer> inLong =
                lengths.stream().filter(length -> length > LONGEST_PRINTED_LINE).toList();
        int longest = inLong.stream().reduce(0, Math::max);
        long broken =
                inLong.stream().filter(length -> length > longest - RAGGED).count();
        return inLong.size() > 1
                && 2L * inLong.stream().mapToInt(Integer::intValue).sum()
                        > lengths.stream().mapToInt(Integer::intValue).sum()
                && 2 * broken <= inLong.size();
    }

    private boolean isWhole(List<TextUnit> units) {
        long all = 0;
        long whole = 0;
        for (int i = start(units, phrases); i < units.size(); i++) {
            String text = units.get(i).text();
            if (phrases.isMeeting(text)) {
                break;
            }
            boolean paragraph = !phrases.startsNote(text);
            boolean isWhole = isWhole(text) || isBetweenBeginnings(units, i);
            all += paragraph ? text.length() : 0;
            whole += paragraph && isWhole ? text.length() : 0;
        }
        return whole >= WHOLE * all && whole > 0;
    }

    /** The index of the formula, or of the first recital where the formula is missing. */
    static int start(List<TextUnit> units, DocumentPhrases phrases) {
        int titleEnd = 0;
        for (int i = 0; i < units.size(); i++) {
            String text = PrintedLabel.withoutNegotiated(units.get(i).text());
            if (phrases.beginsWithFormula(text)
                    || i < titleEnd && phrases.isFormulaBehindTitle(text)
                    || phrases.beginsWithPreambularFormula(text)) {
                return i;
            }
            titleEnd = phrases.beginsNumberedTitle(text) ? i + BodyStart.LONGEST_TITLE : titleEnd;
        }
        return units.size();
    }

    /** Whether it and what stands behind the blank line after it begin with the number of a paragraph or as a recital does. */
    private boolean isBetweenBeginnings(List<TextUnit> units, int index) {
        return index + 1 < units.size()
                && units.get(index + 1).rows().get(0).gap()
                && beginsForSure(units.get(index).text())
                && beginsForSure(units.get(index + 1).text());
    }

    private boolean beginsForSure(String text) {
        return ParagraphLabels.number(text) > 0 || phrases.beginsRecital(text);
    }

    private boolean isWhole(String text) {
        String words = words(text);
        // What bears a label may begin with a small letter: "a) la persistance ...".
        boolean labelled = !words.equals(text);
        return (capitals && !labelled ? BEGINNING : ANY_BEGINNING)
                        .matcher(words)
                        .matches()
                && phrases.isClosed(LineEnd.withoutAside(text));
    }

    /** Cut at blank lines, and where one of a few is missing, which a capital has to tell; uncut where most are. */
    private List<TextUnit> byGap(List<TextRow> rows) {
        List<List<TextRow>> groups = new ArrayList<>();
        int missing = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean unparted = capitals
                    && i > 0
                    && !rows.get(i).gap()
                    && begins(rows.get(i).text(), rows.get(i - 1).text());
            missing += unparted ? 1 : 0;
            if (i == 0 || rows.get(i).gap() || unparted || isApart(rows.get(i)) || isApart(rows.get(i - 1))) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(rows.get(i));
        }
        return missing > MOST_MISSING * groups.size()
                ? List.of()
                : groups.stream().map(group -> TextUnit.of(group, phrases)).toList();
    }

    /** Whether a line stands by itself at the foot of a page, whatever blank lines there are. */
    private static boolean isApart(TextRow row) {
        return LinePatterns.isRule(row.text())
                || LinePatterns.furniture(row.text())
                        .filter(FragmentKind.BAR_CODE::equals)
                        .isPresent();
    }

    /** Whether a line begins a paragraph by its words. */
    private boolean begins(String text, String before) {
        if (!phrases.isClosed(before)) {
            return false;
        }
        String words = words(text);
        return !words.isEmpty()
                && ParagraphLabels.beginsWithCapital(words)
                && (phrases.beginsWithPreambularFormula(words) || phrases.beginsWithOperativeVerb(words));
    }

    /** A text without the label that it may begin with. */
    private String words(String text) {
        return phrases.lexicon().labels().first(text).map(LabelledText::words).orElseGet(() -> LABEL.matcher(
                        PrintedLabel.withoutNegotiated(text))
                .replaceFirst(""));
    }

    /**
     * What stands by itself in a text.
     *
     * @param text white space folded, lines joined
     * @param rows its lines
     */
    record TextUnit(String text, List<TextRow> rows) {

        static TextUnit of(List<TextRow> rows, DocumentPhrases phrases) {
            return new TextUnit(phrases.join(rows.stream().map(TextRow::text).toList()), rows);
        }

        /** This with what follows it. */
        TextUnit and(TextUnit more) {
            List<TextRow> both = new ArrayList<>(rows);
            both.addAll(more.rows);
            return new TextUnit(text + " " + more.text, both);
        }

        /** As the file has it. */
        String source() {
            return String.join("\n", rows.stream().map(TextRow::text).toList());
        }
    }
}
