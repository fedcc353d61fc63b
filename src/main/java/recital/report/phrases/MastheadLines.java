package recital.report.phrases;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.model.Note;
import recital.model.Resolution;

/**
 * The lines before the first paragraph of a document, told apart.
 *
 * @param before what stands before the title, the sentence of adoption last
 * @param title the lines of the title, its number included; none where it cannot be told
 * @param number "72/200." with which the title begins; empty where it has none
 * @param part what stands under the title: the letter of a part
 * @param formula "The General Assembly," and what goes with it, which opens the preamble
 */
public record MastheadLines(
        List<String> before, List<String> title, String number, List<String> part, List<String> formula) {

    /** "72/200.", "72/200 B." */
    private static final Pattern NUMBER = Pattern.compile("[\\w-]{1,6}/\\d{1,4}(?:[\\s\u00a0]?\\p{Lu})?\\.");

    /** That or nothing, and the quotation marks with which a title may begin. */
    private static final Pattern BEFORE_TITLE = Pattern.compile("(" + NUMBER + ")?[^\\p{L}\\p{N}]*");

    /** The letter of a part, with the mark of a note, the name of the part, or nothing: "B1". */
    private static final Pattern PART = Pattern.compile("\\p{Lu}(?:\\d{0,2}|[\\s\u00a0].*)");

    /** The letters and digits of such a number. */
    private static final int LONGEST_NUMBER = 12;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    public MastheadLines {
        before = List.copyOf(before);
        title = List.copyOf(title);
        part = List.copyOf(part);
        formula = List.copyOf(formula);
    }

    /** The lines of a document that are not blank. */
    public static MastheadLines of(Resolution document) {
        List<String> lines = document.masthead()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        Pattern organ = Lexicon.of(document.language()).pattern(PhrasePattern.ORGAN_FORMULA);
        int end = lines.size();
        while (end > 0 && isFormula(lines.get(end - 1), organ)) {
            end--;
        }
        List<String> formula = lines.subList(end, lines.size());
        for (int titleEnd = end; titleEnd > 0; titleEnd--) {
            boolean ends = titleEnd == end || PART.matcher(lines.get(titleEnd)).matches();
            int start = ends ? titleStart(lines.subList(0, titleEnd), document.title()) : titleEnd;
            if (start < titleEnd) {
                List<String> title = lines.subList(start, titleEnd);
                String number =
                        number(document.title(), String.join(" ", title)).orElseThrow();
                return new MastheadLines(lines.subList(0, start), title, number, lines.subList(titleEnd, end), formula);
            }
        }
        return new MastheadLines(lines.subList(0, end), List.of(), "", List.of(), formula);
    }

    /** Some have no comma, and some name an organ that the language does not know. */
    private static boolean isFormula(String line, Pattern organ) {
        return line.endsWith(",")
                || organ.matcher(line).matches()
                || organ.matcher(line + ",").matches();
    }

    /** The line with which the title begins that ends the lines, its number included; their end where it cannot be told. */
    private static int titleStart(List<String> lines, String title) {
        int most = letters(title).length() + LONGEST_NUMBER;
        int letters = 0;
        for (int start = lines.size() - 1; start >= 0 && letters <= most; start--) {
            letters += letters(lines.get(start)).length();
            Optional<String> number = number(title, String.join(" ", lines.subList(start, lines.size())));
            if (number.isPresent() && lines.get(start).startsWith(number.get())) {
                boolean numberAlone = start > 0
                        && number.get().isEmpty()
                        && NUMBER.matcher(lines.get(start - 1)).matches();
                return numberAlone ? start - 1 : start;
            }
        }
        return lines.size();
    }

    /** The number before a title, where a line is these two; a source may break words of the title that were mended since. */
    private static Optional<String> number(String title, String line) {
        String letters = letters(title);
        String all = letters(line);
        if (letters.isEmpty() || !all.endsWith(letters) || all.length() > letters.length() + LONGEST_NUMBER) {
            return Optional.empty();
        }
        Matcher number = BEFORE_TITLE.matcher(line.substring(0, startOf(letters, line)));
        return number.matches() ? Optional.of(Objects.requireNonNullElse(number.group(1), "")) : Optional.empty();
    }

    /** Where letters begin with which a line ends, whatever stands between them. */
    private static int startOf(String letters, String line) {
        int start = line.length();
        int left = letters.length();
        while (left > 0) {
            int character = line.codePointBefore(start);
            start -= Character.charCount(character);
            left -= letters(Character.toString(character)).length();
        }
        return start;
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(text).replaceAll("");
    }

    /** Whether words stand among the lines, however they are broken. */
    public boolean contain(String words) {
        return letters(String.join("", before)).contains(letters(words));
    }

    /** The mark of a note in a line; a space may part it from the letter of a part. */
    public static Optional<Matcher> mark(Note note, String line) {
        String mark = Pattern.quote(note.mark());
        Matcher found = Pattern.compile(
                        "(?<=[\\p{L}:;])" + mark + "(?![\\p{L}\\p{N}/*])|(?<=^\\p{Lu}[\\s\u00a0])" + mark + "$")
                .matcher(line);
        return found.find() ? Optional.of(found) : Optional.empty();
    }
}
