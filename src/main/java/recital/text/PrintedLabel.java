package recital.text;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.ParagraphId;

/**
 * The number or letter with which a paragraph or point begins, as it is printed: "16.", "(a)", "PP1 bis.", "OP 12 alt:",
 * "OP3(b) bis".
 *
 * <p>source: the usage of texts under negotiation, which call their paragraphs PP1 and OP1, and what is put in after
 * them bis, ter and so on, or alt where it stands in place of them.
 *
 * @param kind what it is a label of
 * @param number the number or letter, without the name of the part, stops, brackets and spaces: "16", "a", "1bis",
 *     "12alt", "bbis"
 */
public record PrintedLabel(LabelKind kind, String number) {

    /** What a label tells of its paragraph. */
    public enum LabelKind {
        PREAMBULAR,
        OPERATIVE,
        POINT,
        /** A bullet, the numeral of a section, or nothing. */
        OTHER
    }

    private static final String LETTER = "(?:[a-z]{1,2}|[ivxl]{1,6})";
    private static final String ALT = "alt\\.?(?:\\s?\\d{1,2}(?!\\d))?";
    private static final String PUT_IN =
            "\\.?[\\s-]?(?:" + ParagraphId.COUNTED_ON + "(?:[\\s-]?" + ALT + ")?|" + ALT + ")";
    /** "PP1", "OP 12 bis", "OP3(b) bis". */
    private static final String NAMED =
            "(?-i:PP|Pp|pp(?=\\s?\\d)|OP|Op|op)[.\\s]?\\s?\\d{1,3}(?:\\s?\\(" + LETTER + "\\))?(?:" + PUT_IN + ")?";
    /** "12 bis", "Para 4 bis", "(b) bis", "(b bis)". */
    private static final String ADDED = "(?:Para(?:graph)?\\.?\\s)?\\d{1,3}" + PUT_IN + "|\\(" + LETTER + "\\)" + PUT_IN
            + "|\\(" + LETTER + PUT_IN + "\\)";

    private static final String NEGOTIATED = "(?i:(?:\\(" + NAMED + "\\)|\\[" + NAMED + "[.:]?\\]|" + NAMED + "|"
            + ADDED + ")(?:[.:)]|\\s?[-\\u2013\\u2014](?=\\s|$))?)";

    /** What stands between a label and its words: white space, and marks of direction that nobody sees. */
    private static final String GAP = "[\\s\\u200e\\u200f]*";

    /** Letters of a language that has no capitals here, too. */
    private static final String BEFORE_WORDS =
            "(?=" + GAP + "[*_]{0,3}[\\p{Lu}\\p{Lo}\\p{IsCyrillic}\\p{Ps}\\p{Pi}\"])";

    private static final PrintedLabel NONE = new PrintedLabel(LabelKind.OTHER, "");
    /** Most texts need not be looked at further. */
    private static final String BEGINNINGS = "0123456789([{PpOo\u2022";

    /** Not "pp.", which are pages. */
    private static final Pattern PART = Pattern.compile("[\\[(]?(?:PP|Pp|pp(?=\\s?\\d)|OP|Op|op).*");

    private static final Pattern NEGOTIATED_ALONE = Pattern.compile(NEGOTIATED);
    /** A bracket that a delegation opens before the label belongs to the words. */
    private static final Pattern FIRST =
            Pattern.compile("(?<bracket>[\\[{]*)(?<label>" + NEGOTIATED + BEFORE_WORDS + "|\\d{1,3}\\s?\\."
                    + BEFORE_WORDS + "|\\((?:" + LETTER + "|\\d{1,2})\\)(?=\\s)|\u2022(?=\\s))" + GAP + "(?=\\S)");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\s?\\.?");
    private static final Pattern LISTED = Pattern.compile("\\(?" + LETTER + "[).]|\\(\\d{1,2}\\)");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");
    private static final Pattern NO_SIGN = Pattern.compile("[^0-9A-Za-z]");
    private static final Pattern PARTS = Pattern.compile("(pp|op|para(?:graph)?)?(?<count>\\d{1,3})?(?<letter>" + LETTER
            + ")?(?<inserted>" + ParagraphId.INSERTED + ")");

    public PrintedLabel {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(number);
    }

    /** What a label tells that stands by itself. */
    public static PrintedLabel of(String label) {
        if (label.isEmpty()) {
            return NONE;
        }
        String signs = NO_SIGN.matcher(label).replaceAll("");
        if (isNegotiated(label)) {
            return ofSigns(signs.toLowerCase(Locale.ROOT));
        }
        LabelKind kind = NUMBER.matcher(label).matches()
                ? LabelKind.OPERATIVE
                : LISTED.matcher(label).matches() ? LabelKind.POINT : LabelKind.OTHER;
        return new PrintedLabel(kind, signs);
    }

    private static PrintedLabel ofSigns(String signs) {
        Matcher parts = PARTS.matcher(signs);
        if (!parts.matches()) {
            return new PrintedLabel(LabelKind.OTHER, signs);
        }
        if (parts.group("letter") != null) {
            return new PrintedLabel(LabelKind.POINT, parts.group("letter") + parts.group("inserted"));
        }
        LabelKind kind = signs.startsWith("pp") ? LabelKind.PREAMBULAR : LabelKind.OPERATIVE;
        return new PrintedLabel(kind, parts.group("count") + parts.group("inserted"));
    }

    /** Whether a label names the part of the document, as nothing but a label of a text under negotiation does. */
    public static boolean namesPart(String label) {
        return PART.matcher(label).matches() && isNegotiated(label);
    }

    /** The number by which a paragraph is counted, whatever has been put in after it; 0 where there is none. */
    public int count() {
        Matcher parts = COUNT.matcher(number);
        return parts.lookingAt() ? Integer.parseInt(parts.group()) : 0;
    }

    /** Whether the paragraph has been put in after another of that number. */
    public boolean isPutIn() {
        return kind != LabelKind.POINT && count() > 0 && !number.equals(String.valueOf(count()));
    }

    /** Whether a text is a label as only texts under negotiation have them, and nothing else. */
    public static boolean isNegotiated(String text) {
        return NEGOTIATED_ALONE.matcher(text).matches();
    }

    /**
     * A text apart from its label.
     *
     * @param label as printed
     * @param words the text without it
     * @param length how much shorter the text has become
     */
    public record LabelledText(String label, String words, int length) {}

    /** A text that begins with its label, apart from it. */
    public static Optional<LabelledText> first(String text) {
        if (text.isEmpty() || BEGINNINGS.indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        Matcher first = FIRST.matcher(text);
        if (!first.lookingAt()) {
            return Optional.empty();
        }
        String bracket = first.group("bracket");
        return Optional.of(new LabelledText(
                first.group("label"), bracket + text.substring(first.end()), first.end() - bracket.length()));
    }

    /** A text that begins with, or is, a label as only texts under negotiation have them, apart from it. */
    public static Optional<LabelledText> negotiated(String text) {
        return isNegotiated(text)
                ? Optional.of(new LabelledText(text, "", text.length()))
                : first(text).filter(labelled -> isNegotiated(labelled.label()));
    }

    /** A text without the label of a text under negotiation that it may begin with. */
    public static String withoutNegotiated(String text) {
        return negotiated(text).map(LabelledText::words).orElse(text);
    }
}
