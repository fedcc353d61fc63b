package recital.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Symbol;

/**
 * A document, and perhaps a paragraph of it, as people type them: {@code 73/218}, {@code 73/218#OP16}, {@code 73/218 OP16},
 * {@code A/RES/73/218, para. 16}.
 *
 * @param document its year, session, symbol or file
 * @param paragraph what the paragraph is called
 */
record ParagraphName(String document, Optional<String> paragraph) {

    /** A part of a document and a number: {@code op16(a)}, {@code II.OP3}; few other words have this form. */
    private static final Pattern PARAGRAPH = Pattern.compile(
            "(?:[IVXLC]+\\.)?(?:PP|OP)\\d\\S*|(?:AN|H)\\d{1,5}|T\\d+/R\\d+C\\d+", Pattern.CASE_INSENSITIVE);

    /** A paragraph as resolutions cite it, behind what may be a symbol, session or year; other words may be a sentence. */
    private static final Pattern CITED = Pattern.compile(
            "(?<document>\\S{0,80}\\d\\S{0,80}?(?: [A-Z])?),? {1,9}"
                    + "(?<part>OP|PP|(?:(?:operative|preambular) {1,9})?para(?:graphs?|s?\\.?)) {0,9}"
                    + "(?<number>\\d{1,5}(?: ?\\([a-z0-9]{1,8}\\)){0,12})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER_ALONE = Pattern.compile("(?<document>\\S+) (?<number>\\d{1,5})");

    /**
     * What the words name, a paragraph after a sign or as the last word.
     *
     * @throws CommandException where that is a number of which there may be two
     */
    static ParagraphName of(List<String> words) throws CommandException {
        String typed = String.join(" ", words);
        Matcher alone = NUMBER_ALONE.matcher(typed);
        if (alone.matches()
                && DocumentRange.isName(alone.group("document"))
                && Symbol.parse(typed).isEmpty()) {
            throw new CommandException(
                    typed, alone.group("number") + " is " + eitherPart(alone.group("number")), "say which");
        }
        int sign = typed.lastIndexOf('#');
        if (sign > 0) {
            return new ParagraphName(typed.substring(0, sign), Optional.of(typed.substring(sign + 1)));
        }
        Matcher cited = CITED.matcher(typed);
        if (cited.matches()) {
            String part = cited.group("part").toLowerCase(Locale.ROOT).matches("pp|preambular.*") ? "PP" : "OP";
            return new ParagraphName(cited.group("document"), Optional.of(part + cited.group("number")));
        }
        int space = typed.lastIndexOf(' ');
        return space > 0 && isParagraph(typed.substring(space + 1))
                ? new ParagraphName(typed.substring(0, space).strip(), Optional.of(typed.substring(space + 1)))
                : new ParagraphName(typed, Optional.empty());
    }

    /** The paragraphs that a number alone may mean. */
    static String eitherPart(String number) {
        return "either PP" + number + ", of the preamble, or OP" + number + ", of the operative part";
    }

    static boolean isParagraph(String word) {
        return PARAGRAPH.matcher(word).matches();
    }
}
