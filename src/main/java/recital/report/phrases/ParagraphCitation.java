package recital.report.phrases;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.Ordinals;
import recital.model.Language;
import recital.model.ParagraphId;
import recital.model.Resolution;

/**
 * Cites a paragraph as documents of the United Nations cite one another.
 *
 * <p>Operative paragraphs go by number ({@code A/RES/73/218, para. 16}, {@code para. 70 (a) (i)}),
 * preambular ones, which carry none, by ordinal ({@code fourth preambular paragraph}).
 */
public final class ParagraphCitation {

    private static final Pattern OPERATIVE = Pattern.compile("(?:([A-Z]+)\\.)?OP([^(/]+)([^/]*)(?:/(\\d+)(.*))?");
    private static final Pattern COUNTED = Pattern.compile("PP\\d+");
    /** Before "bis" and the like. */
    private static final Pattern PUT_IN = Pattern.compile("(?<=[\\d)])(?=[a-z])");

    private static final Pattern CELL = Pattern.compile("(.*)/R(\\d+)C(\\d+)(?:-.*)?");

    /** Citations are in English, as all that the program says by itself, whatever the language of the document. */
    private static final Ordinals ORDINALS = Lexicon.of(Language.ENGLISH).ordinals();

    private ParagraphCitation() {}

    /** The paragraph's citation, ready to copy. */
    public static String of(Resolution document, ParagraphId id) {
        return document.name() + ", " + place(id);
    }

    private static String place(ParagraphId id) {
        return switch (id.part()) {
            // What is put in while a text is negotiated has no ordinal.
            case PREAMBLE ->
                COUNTED.matcher(id.value()).matches()
                        ? ordinal(number(id, 2)) + " preambular paragraph"
                        : spaced(id.value());
            case HEADING -> ordinal(number(id, 1)) + " heading";
            case ANNEX -> "annex, " + ordinal(number(id, 2)) + " paragraph";
            case OPERATIVE -> operative(id);
        };
    }

    private static int number(ParagraphId id, int letters) {
        return Integer.parseInt(id.value().substring(letters));
    }

    private static String operative(ParagraphId id) {
        Matcher cell = CELL.matcher(id.value());
        if (cell.matches()) {
            return operative(new ParagraphId(cell.group(1))) + ", row " + cell.group(2) + ", column " + cell.group(3);
        }
        Matcher parts = OPERATIVE.matcher(id.value());
        if (!parts.matches()) {
            return id.value();
        }
        String section = parts.group(1) == null ? "" : "sect. " + parts.group(1) + ", ";
        String paragraph = "para. " + spaced(parts.group(2) + points(parts.group(3)));
        if (parts.group(4) == null) {
            return section + paragraph;
        }
        String unnumbered = ordinal(Integer.parseInt(parts.group(4))) + " unnumbered paragraph";
        // Before the first number, or where no number is.
        String after = parts.group(2).equals("0") ? "" : " after " + paragraph;
        return section + unnumbered + after + points(parts.group(5));
    }

    private static String spaced(String printed) {
        return PUT_IN.matcher(printed).replaceAll(" ");
    }

    private static String points(String printed) {
        return printed.replace("(", " (");
    }

    /** The ordinal in words up to ninety-ninth, in figures beyond. */
    static String ordinal(int number) {
        if (number >= 1 && number < 100) {
            return ORDINALS.ordinal(number);
        }
        boolean teen = number % 100 / 10 == 1;
        return number
                + (teen
                        ? "th"
                        : switch (number % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        });
    }
}
