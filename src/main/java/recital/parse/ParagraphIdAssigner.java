package recital.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Cell;
import recital.model.ParagraphId;
import recital.text.LineEnd;
import recital.text.ParagraphLabels;

/**
 * Names the paragraphs of one document, asked in reading order.
 *
 * <p>rule: an operative paragraph is called by its printed number. Where the numbers start again in a
 * section, the section's numeral stands before. An unnumbered paragraph is counted after the last numbered
 * one of its section ({@code II.OP0/1} where none is numbered yet), or by itself where nothing is numbered before it. A point is called after what it stands under. The numbers of
 * preambular paragraphs are not printed but while a text is negotiated.
 * No two paragraphs get one name.
 */
final class ParagraphIdAssigner {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,5})" + ParagraphId.INSERTED);
    private static final Pattern PRINTED = Pattern.compile("[0-9A-Za-z]{1,9}|" + COUNTED.pattern());
    private static final Pattern POINT = Pattern.compile("([0-9A-Za-z]{0,8}?)(" + ParagraphId.INSERTED + ")");
    /** "B. Springs": that of a part of a section, perhaps; no resolution has fifty sections. */
    private static final Pattern LETTER_AND_WORDS = Pattern.compile("[A-Z&&[^IVX]]\\.\\s.*");

    /** A line without closing punctuation that is longer than this is a paragraph all the same. */
    private static final int LONGEST_HEADING = 200;

    private final List<String> numbers;
    private final Set<String> printed;
    private final Set<String> printedPreambular;
    private final boolean numbered;
    private final boolean numbersStartAgain;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> repeated = new HashMap<>();
    /** The paragraph and the points, outermost first, under which a point may stand next. */
    private final List<String> open = new ArrayList<>();

    /** The index of the printed number that is asked for next. */
    private int next;

    private int preambular;
    private int afterPreambular;
    private String lastPreambular = "PP0";
    private int headings;
    private int annexed;
    private int unnumbered;
    private int afterLast;
    private String last = "";
    /** The table whose cells are named, and what it is called. */
    private int table;

    private String tableName = "";
    private String section = "";
    /** Whether the section has had a number. */
    private boolean sectionNumbered;
    /** How many operative paragraphs of the section came before its first number. */
    private int beforeNumbers;
    /** Whether a numeral alone was named last: its title is yet to come. */
    private boolean untitled;

    /**
     * @param preambular the printed numbers of preambular paragraphs, as far as there are any
     * @param numbers the printed numbers of all operative paragraphs of the document in their order, points apart
     */
    ParagraphIdAssigner(Set<String> preambular, List<String> numbers) {
        this.printedPreambular = Set.copyOf(preambular);
        this.numbers = List.copyOf(numbers);
        List<String> digits =
                numbers.stream().filter(n -> DIGITS.matcher(n).matches()).toList();
        printed = Set.copyOf(new HashSet<>(digits));
        numbered = numbers.stream().anyMatch(n -> !n.isEmpty() && Character.isDigit(n.charAt(0)));
        // The number of a paragraph that is quoted, or a slip, stands twice and starts nothing.
        numbersStartAgain = printed.size() < digits.size() && digits.lastIndexOf("1") > 0;
    }

    /**
     * Names the next preambular paragraph: by its printed number, else by its count, which goes on from the last.
     *
     * @param number empty where none is printed
     */
    ParagraphId preambular(String number) {
        Matcher counted = COUNTED.matcher(number);
        if (counted.matches()) {
            preambular = Integer.parseInt(counted.group(1));
            return lastPreambular("PP" + number);
        }
        if (printedPreambular.contains(String.valueOf(preambular + 1))) {
            // A printed number goes to the paragraph that bears it.
            return name(lastPreambular + "/" + ++afterPreambular);
        }
        return lastPreambular("PP" + ++preambular);
    }

    private ParagraphId lastPreambular(String name) {
        untitled = false;
        lastPreambular = name;
        afterPreambular = 0;
        return name(name);
    }

    /** Names the next paragraph or heading of an annex. */
    ParagraphId annexed() {
        return name("AN" + ++annexed);
    }

    /**
     * Names the next heading.
     *
     * <p>rule: a numeral starts a section. A letter before words does so only where numbers start again under it:
     * the parts of a section, through which its paragraphs are numbered on, start none.
     *
     * @param text its words, numeral included
     */
    ParagraphId heading(String text) {
        Matcher numeral = ParagraphLabels.SECTION.matcher(text);
        if (numeral.matches() && (!LETTER_AND_WORDS.matcher(text).matches() || startsAgain())) {
            section = numeral.group(1);
            sectionNumbered = false;
            beforeNumbers = 0;
        }
        untitled = ParagraphLabels.isSectionAlone(text);
        return name("H" + ++headings);
    }

    private boolean startsAgain() {
        boolean fromOne = next < numbers.size() && numbers.get(next).equals("1");
        return fromOne && (section.isEmpty() || sectionNumbered);
    }

    /**
     * Names a paragraph by its printed number.
     *
     * @param number digits and letters without stops and brackets
     * @param text its words, by which it is named where the number is none
     */
    ParagraphId numbered(String number, String text) {
        next++;
        sectionNumbered = true;
        if (!PRINTED.matcher(number).matches()) {
            return unnumbered(text);
        }
        boolean counts = Character.isDigit(number.charAt(0));
        String name = (counts && numbersStartAgain && !section.isEmpty() ? section + "." : "") + "OP" + number;
        ParagraphId id = name(name);
        if (COUNTED.matcher(number).matches()) {
            last = id.value();
            afterLast = 0;
        }
        return opened(id);
    }

    /** Names a paragraph without a number, which is a heading where it is no sentence and short, or the title of a numeral. */
    ParagraphId unnumbered(String text) {
        boolean title = untitled && !LineEnd.of(text).isClosed();
        return isHeading(text) || title ? heading(text) : unnumbered();
    }

    /**
     * Names a cell of a table among operative paragraphs.
     *
     * <p>rule: the table is counted as an unnumbered paragraph, whatever its words, and its cells by row and column.
     */
    ParagraphId cell(Cell cell) {
        if (cell.table() != table) {
            table = cell.table();
            tableName = unnumbered().value();
        }
        return name(tableName + "/" + cell.place());
    }

    private ParagraphId unnumbered() {
        if (numbersStartAgain && !section.isEmpty() && !sectionNumbered) {
            return opened(name(section + ".OP0/" + ++beforeNumbers));
        }
        if (numbered && !last.isEmpty()) {
            return opened(name(last + "/" + ++afterLast));
        }
        unnumbered++;
        boolean taken = printed.contains(String.valueOf(unnumbered)) && (!numbersStartAgain || section.isEmpty());
        // A printed number goes to the paragraph that bears it.
        return opened(name(taken ? "OP0/" + unnumbered : "OP" + unnumbered));
    }

    /**
     * Names a point.
     *
     * @param depth 1 for a point under a paragraph, 2 for a sub-point
     * @param number its letter or number, empty where it has none
     */
    ParagraphId point(int depth, String number) {
        while (open.size() > Math.max(Math.min(depth, LabelSequence.DEEPEST), 1)) {
            open.remove(open.size() - 1);
        }
        String above = open.isEmpty() ? "OP0" : open.get(open.size() - 1);
        Matcher letter = POINT.matcher(number);
        ParagraphId id = name(above + (letter.matches() ? "(" + letter.group(1) + ")" + letter.group(2) : "()"));
        if (open.isEmpty()) {
            open.add(above);
        }
        open.add(id.value());
        return id;
    }

    /** Whether an unnumbered line is a heading by its words: a numeral alone, or short and no sentence. */
    static boolean isHeading(String text) {
        return ParagraphLabels.isSectionAlone(text)
                || text.codePointCount(0, text.length()) < LONGEST_HEADING
                        && !LineEnd.of(text).isClosed();
    }

    private ParagraphId opened(ParagraphId id) {
        untitled = false;
        open.clear();
        open.add(id.value());
        return id;
    }

    /** The name, told apart by a count from an equal one given before. */
    private ParagraphId name(String name) {
        String free = name;
        while (!given.add(free)) {
            free = name + "-" + (repeated.merge(name, 1, Integer::sum) + 1);
        }
        return new ParagraphId(free);
    }
}
