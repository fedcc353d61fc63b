package recital.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.PhrasePattern;
import recital.model.Notice;
import recital.source.ParagraphStream.Role;
import recital.text.LineEnd;
import recital.text.ParagraphLabels;
import recital.text.PrintedLabel;
import recital.text.PrintedLabel.LabelKind;
import recital.text.PrintedLabel.LabelledText;

/**
 * Cuts the rows of a body into preambular and operative paragraphs, points and headings.
 *
 * <p>rule: a preambular paragraph begins with a participle and ends with a comma; an operative paragraph is
 * numbered, begins with a verb and ends with a semicolon, the last with a full stop (United Nations
 * Editorial Manual, "Resolutions and other formal decisions"). The number of an operative paragraph
 * may stand before its first row, on a row of its own before or after it, or glued to its end.
 */
final class BodySegmenter {

    private static final int LONGEST_HEADING = 10;
    private static final int FULL_ROW = 60;
    private static final int GAP_IN_NUMBERS = 3;
    private static final Pattern COUNTED = Pattern.compile("(\\p{Lu}\\p{L}+(?: \\p{L}+)?) (\\d{1,2}):");
    /** "On the Use of". */
    private static final Pattern SMALL_WORD_LAST = Pattern.compile(".*\\s\\p{Ll}{1,3}");

    private final List<TextRow> rows;
    private final List<Notice> notices;
    private final DocumentPhrases phrases;
    private final Pattern unlistedFormula;
    private final Pattern linkedEnd;
    private final List<PrintedParagraph> blocks = new ArrayList<>();
    private final boolean numbered;
    private boolean operative;
    private int number;
    private boolean headingSinceNumber;

    private BodySegmenter(List<TextRow> rows, List<Notice> notices, DocumentPhrases phrases) {
        this.rows = rows;
        this.notices = notices;
        this.phrases = phrases;
        this.unlistedFormula = phrases.lexicon().pattern(PhrasePattern.UNLISTED_FORMULA);
        this.linkedEnd = phrases.lexicon().pattern(PhrasePattern.LINKED_END);
        this.numbered = rows.stream().anyMatch(r -> ParagraphLabels.number(r.text()) == 1);
    }

    static List<PrintedParagraph> segment(List<TextRow> rows, List<Notice> notices, DocumentPhrases phrases) {
        BodySegmenter body = new BodySegmenter(rows, notices, phrases);
        int next = 0;
        while (next < rows.size()) {
            next = body.take(next);
        }
        return body.blocks;
    }

    /** Takes the row, and those that belong to its label; the index of the next row. */
    private int take(int i) {
        TextRow row = rows.get(i);
        String text = row.text();
        Optional<LabelledText> negotiated = PrintedLabel.negotiated(text).filter(this::isAcceptable);
        if (negotiated.isPresent()) {
            startNegotiated(PrintedLabel.of(negotiated.get().label()), row, negotiated.get());
            return i + 1;
        }
        Matcher alone = ParagraphLabels.NUMBER_ALONE.matcher(text);
        if (alone.matches() && isAcceptable(Integer.parseInt(alone.group(1)), i)) {
            startOperative(alone.group(1), row, "");
            return i + 1;
        }
        Matcher first = ParagraphLabels.NUMBER_FIRST.matcher(text);
        if (first.matches()
                && isAcceptable(Integer.parseInt(first.group(1)), i)
                && ParagraphLabels.mayBeginParagraph(first.group(2))) {
            startOperative(first.group(1), row, first.group(2));
            return i + 1;
        }
        if (numberFollows(i)) {
            TextRow label = rows.get(i + 1);
            startOperative(ParagraphLabels.NUMBER_ALONE.matcher(label.text()).replaceFirst("$1"), row, text);
            current().add(label, "");
            return i + 2;
        }
        Matcher last = ParagraphLabels.NUMBER_LAST.matcher(text);
        if (text.endsWith(".")
                && last.matches()
                && Integer.parseInt(last.group(2)) == number + 1
                && currentEnded()
                && phrases.beginsWithOperativeVerb(text)) {
            startOperative(last.group(2), row, last.group(1) + WordRepair.LOST_HYPHEN);
            return i + 1;
        }
        return takeUnnumbered(i);
    }

    private int takeUnnumbered(int i) {
        TextRow row = rows.get(i);
        String text = row.text();
        Matcher point = phrases.point(text);
        if (operative && point.matches() && isNextPoint(point.group(1))) {
            PrintedParagraph block = start(Role.POINT, point.group(1));
            block.add(row, point.group(2) == null ? "" : point.group(2));
            return i + 1;
        }
        if (goesBeforeCurrent(row)) {
            putBefore(row);
            return i + 1;
        }
        if (followsPoints(row)) {
            start(Role.OPERATIVE, "").add(row, text);
            return i + 1;
        }
        int sectionEnd = sectionEnd(i);
        if (sectionEnd > i) {
            headings(i, sectionEnd);
            operative = false;
            number = 0;
            return sectionEnd;
        }
        if (ParagraphLabels.beginsWithCapital(text) && currentEnded()) {
            if (beginsPreambular(row)) {
                start(Role.PREAMBULAR, "").add(row, text);
                return i + 1;
            }
            int headingEnd = headingRun(i);
            if (headingEnd > i) {
                headings(i, headingEnd);
                return headingEnd;
            }
            if (beginsPlain(text)) {
                operative = true;
                start(Role.OPERATIVE, "").add(row, text);
                return i + 1;
            }
        }
        if (blocks.isEmpty()) {
            notices.add(new Notice(
                    Notice.NoticeKind.DOUBTFUL,
                    row.page(),
                    row.line(),
                    "the text begins with no preambular formula: \"" + shortened(text) + "\""));
            start(operativeOnly(text) ? Role.OPERATIVE : Role.PREAMBULAR, "").add(row, text);
            return i + 1;
        }
        if (isDisplaced(i)) {
            putBack(row);
            return i + 1;
        }
        if (isNextOfCounted(text)) {
            start(Role.OPERATIVE, "").add(row, text);
            return i + 1;
        }
        current().add(row, text);
        return i + 1;
    }

    private boolean operativeOnly(String text) {
        operative = phrases.beginsWithOperativeVerb(text);
        return operative;
    }

    /** With a known formula, or, which is said, with a participle that is none. */
    private boolean beginsPreambular(TextRow row) {
        if (operative) {
            return false;
        }
        if (phrases.beginsWithPreambularFormula(row.text())) {
            return true;
        }
        Matcher participle = unlistedFormula.matcher(row.text());
        if (!participle.matches() || blocks.isEmpty()) {
            return false;
        }
        notices.add(new Notice(
                Notice.NoticeKind.DOUBTFUL,
                row.page(),
                row.line(),
                "\"" + participle.group(1) + "\" is no known formula; taken for the beginning of a paragraph"));
        return true;
    }

    /** An operative paragraph that has no number. */
    private boolean beginsPlain(String text) {
        boolean verb = phrases.beginsWithOperativeVerb(text);
        return operative ? current().end() == LineEnd.STOP && !current().texts.isEmpty() : !numbered && verb;
    }

    private void startOperative(String label, TextRow row, String text) {
        int next = Integer.parseInt(label);
        if (next != number + 1 && !(next == 1 && headingSinceNumber)) {
            notices.add(Numbering.outOfOrder(next, number, row.page(), row.line()));
        }
        operative = true;
        number = next;
        headingSinceNumber = false;
        start(Role.OPERATIVE, label).add(row, text);
    }

    /** What a label of a text under negotiation names begins there, however the row before it ends. */
    private void startNegotiated(PrintedLabel label, TextRow row, LabelledText labelled) {
        boolean preambular = label.kind() == LabelKind.PREAMBULAR;
        operative = !preambular;
        number = label.kind() == LabelKind.OPERATIVE ? label.count() : number;
        headingSinceNumber = false;
        Role role = preambular ? Role.PREAMBULAR : label.kind() == LabelKind.POINT ? Role.POINT : Role.OPERATIVE;
        start(role, labelled.label()).add(row, labelled.words());
    }

    private PrintedParagraph start(Role role, String label) {
        PrintedParagraph block = new PrintedParagraph(role, label);
        blocks.add(block);
        return block;
    }

    private PrintedParagraph current() {
        return blocks.get(blocks.size() - 1);
    }

    private boolean currentEnded() {
        return blocks.isEmpty()
                || current().role == Role.HEADING
                || (operative
                        ? current().end() == LineEnd.STOP
                        : current().end().isClosed())
                || operative
                        && current().texts.size() > 0
                        && linkedEnd.matcher(current().lastText()).matches();
    }

    /** In lines "4 bis" may be words of the paragraph before: where that has ended, and is paragraph 4, it is a label. */
    private boolean isAcceptable(LabelledText labelled) {
        PrintedLabel label = PrintedLabel.of(labelled.label());
        return PrintedLabel.namesPart(labelled.label())
                || currentEnded() && (label.kind() == LabelKind.POINT || label.count() == number);
    }

    private boolean isAcceptable(int candidate, int i) {
        if (candidate == number + 1) {
            return currentEnded() || !operative || nextRowIsOperative(i);
        }
        boolean restart = candidate == 1 && headingSinceNumber;
        boolean jump = operative && candidate > number && candidate <= number + GAP_IN_NUMBERS && currentEnded();
        return restart || jump;
    }

    private boolean nextRowIsOperative(int i) {
        return i + 1 < rows.size()
                && phrases.beginsWithOperativeVerb(rows.get(i + 1).text());
    }

    /** The number stands on the row after the paragraph's first one. */
    private boolean numberFollows(int i) {
        if (i + 1 >= rows.size()
                || ParagraphLabels.number(rows.get(i + 1).text()) != number + 1
                || !ParagraphLabels.NUMBER_ALONE.matcher(rows.get(i + 1).text()).matches()) {
            return false;
        }
        String text = rows.get(i).text();
        boolean verbHere = phrases.beginsWithOperativeVerb(text);
        boolean verbAfter = i + 2 < rows.size()
                && ParagraphLabels.beginsWithCapital(rows.get(i + 2).text())
                && phrases.beginsWithOperativeVerb(rows.get(i + 2).text());
        return ParagraphLabels.beginsWithCapital(text)
                && currentEnded()
                && verbHere
                && !verbAfter
                && LineEnd.of(text) != LineEnd.STOP;
    }

    /**
     * The end of a run of heading rows that begins here, or this index: rows without closing punctuation
     * up to the number of the next paragraph.
     */
    private int headingRun(int from) {
        for (int i = from; i < rows.size() && i - from <= LONGEST_HEADING; i++) {
            int label = ParagraphLabels.number(rows.get(i).text());
            boolean next = label == number + 1 || label == 1 && i > from;
            if (i > from && (next || numberFollowsHeading(i))) {
                String last = rows.get(i - 1).text();
                return LineEnd.of(last).isClosed() || linkedEnd.matcher(last).matches() ? from : i;
            }
            if (LineEnd.of(rows.get(i).text()) == LineEnd.STOP
                    && !ParagraphLabels.SECTION.matcher(rows.get(i).text()).matches()) {
                return from;
            }
            if (phrases.point(rows.get(i).text()).matches()) {
                return from;
            }
        }
        return from;
    }

    /** The end of the heading of a section with recitals of its own, or this index: a numeral alone, and rows up to a recital. */
    private int sectionEnd(int from) {
        if (!ParagraphLabels.isNumeral(rows.get(from).text()) || !currentEnded()) {
            return from;
        }
        for (int i = from + 1; i < rows.size() && i - from <= LONGEST_HEADING; i++) {
            String text = rows.get(i).text();
            if (ParagraphLabels.beginsWithCapital(text) && phrases.beginsWithPreambularFormula(text)) {
                return i;
            }
            if (LineEnd.of(text).isClosed()) {
                return from;
            }
        }
        return from;
    }

    private boolean numberFollowsHeading(int i) {
        return i + 1 < rows.size()
                && ParagraphLabels.NUMBER_ALONE.matcher(rows.get(i + 1).text()).matches()
                && ParagraphLabels.number(rows.get(i + 1).text()) == number + 1
                && phrases.beginsWithOperativeVerb(rows.get(i).text())
                && ParagraphLabels.beginsWithCapital(rows.get(i).text());
    }

    /** A heading goes on where its row is full, ends as none does or the next begins small; else the next is another. */
    private void headings(int from, int to) {
        TextRow previous = null;
        for (TextRow row : rows.subList(from, to)) {
            boolean continues = previous != null
                            && (!ParagraphLabels.beginsWithCapital(row.text())
                                    || previous.text().length() >= FULL_ROW
                                    || SMALL_WORD_LAST.matcher(previous.text()).matches())
                    || previous != null && previous.text().endsWith(".") && ParagraphLabels.isNumeral(previous.text());
            if (!continues) {
                start(Role.HEADING, "");
            }
            current().add(row, row.text());
            previous = row;
        }
        headingSinceNumber = true;
    }

    private boolean isNextPoint(String letter) {
        PrintedParagraph block = current();
        if (block.role == Role.HEADING || block.role == Role.PREAMBULAR) {
            return false;
        }
        boolean opens = letter.equals("a") || letter.equals("i");
        return currentEnded() || opens;
    }

    /** A word that stands apart after the end of its paragraph: its line was too widely set to be kept whole. */
    private boolean isDisplaced(int i) {
        TextRow row = rows.get(i);
        return row.gap()
                && (operative
                        ? current().end() == LineEnd.STOP
                        : current().end().isClosed())
                && current().rows.size() > 1
                && !ParagraphLabels.beginsWithCapital(row.text())
                && !LineEnd.of(row.text()).isClosed()
                && row.text().split(" ").length <= 2
                && (i + 1 == rows.size()
                        || rows.get(i + 1).gap()
                        || ParagraphLabels.number(rows.get(i + 1).text()) > 0
                        || phrases.point(rows.get(i + 1).text()).matches());
    }

    /** The last words of a paragraph of two rows may stand between its number and its first row. */
    private boolean goesBeforeCurrent(TextRow row) {
        return row.gap()
                && operative
                && current().texts.size() == 1
                && current().end() == LineEnd.STOP
                && !ParagraphLabels.beginsWithCapital(current().texts.get(0))
                && ParagraphLabels.beginsWithCapital(row.text())
                && !LineEnd.of(row.text()).isClosed();
    }

    private void putBefore(TextRow row) {
        notices.add(new Notice(
                Notice.NoticeKind.DISPLACED,
                row.page(),
                row.line(),
                "\"" + shortened(current().texts.get(0)) + "\" stood before its paragraph; put after \""
                        + shortened(row.text()) + "\""));
        current().texts.add(0, row.text());
        current().rows.add(row);
    }

    /** The rest of a paragraph after its points stands apart from them, or below a row that ends early, and begins small. */
    private boolean followsPoints(TextRow row) {
        PrintedParagraph previous = blocks.isEmpty() ? null : current();
        return previous != null
                && previous.role == Role.POINT
                && previous.end() == LineEnd.STOP
                && (row.gap()
                        || !previous.texts.isEmpty() && previous.lastText().length() < FULL_ROW)
                && row.page() == previous.lastPage()
                && Character.isLowerCase(row.text().codePointAt(0))
                && row.text().length() >= FULL_ROW;
    }

    /** "Panel 2: Deep wells" below "Panel 1: Shallow wells", which no sign ends. */
    private boolean isNextOfCounted(String text) {
        Matcher next = COUNTED.matcher(text);
        if (!operative || !current().number.isEmpty() || current().texts.isEmpty() || !next.lookingAt()) {
            return false;
        }
        Matcher before = COUNTED.matcher(current().texts.get(0));
        return before.lookingAt()
                && before.group(1).equals(next.group(1))
                && Integer.parseInt(before.group(2)) + 1 == Integer.parseInt(next.group(2));
    }

    private void putBack(TextRow row) {
        List<String> texts = current().texts;
        int shortest = 0;
        for (int i = 1; i < texts.size() - 1; i++) {
            if (texts.get(i).length() < texts.get(shortest).length()) {
                shortest = i;
            }
        }
        texts.set(shortest, texts.get(shortest) + " " + row.text());
        current().rows.add(row);
        notices.add(new Notice(
                Notice.NoticeKind.DISPLACED,
                row.page(),
                row.line(),
                "\"" + row.text() + "\" stood after its paragraph; put after \"" + shortened(texts.get(shortest))
                        + "\""));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "\u2026";
    }
}
