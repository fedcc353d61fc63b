package recital.model;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The official name of a United Nations document, in its one canonical spelling.
 *
 * <p>Every spelling of a symbol gives one value: {@code 57/270 B}, {@code 57/270B}, {@code 57/270_B},
 * {@code A_RES_57_270_B} and {@code A/RES/57/270 B} are all {@code A/RES/57/270 B}. A bare number
 * pair is a resolution of the General Assembly, at a special session too ({@code S-24/2}), or, where a year
 * stands in place of the session ({@code 2018/28}), of the Economic and Social Council.
 *
 * <p>Symbols are ordered by body, then session or year, then number, so that 70/2 precedes 70/125.
 */
public record Symbol(String value) implements Comparable<Symbol>, Serializable {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern PART_LETTER = Pattern.compile("(\\d)/([A-Z])$");
    private static final Pattern SHORT = Pattern.compile("(S-\\d{1,2}|ES-\\d{1,2}|\\d{1,4})/(\\d{1,4})(?: ?([A-Z]))?");
    private static final Pattern RESOLUTION =
            Pattern.compile("([AE])/RES/(S-\\d{1,2}|ES-\\d{1,2}|\\d{1,4})/(\\d{1,4})(?: ?([A-Z]))?");
    private static final Pattern DRAFT =
            Pattern.compile("([AE]/(?:C\\.\\d/)?\\d{1,4}/L\\.\\d{1,4})(?:/(REV|ADD|CORR)(\\.\\d{1,3}))?");
    private static final Pattern DOCUMENT = Pattern.compile("[A-Z][A-Z0-9]{0,9}(?:/[A-Za-z0-9.()-]{1,30}){1,8}");
    private static final Pattern SESSION = Pattern.compile("A/(?:RES/|C\\.\\d/)?(\\d{1,3})/.*");
    /** Nearly all symbols; what is of this form need not be folded. */
    private static final Pattern CANONICAL_RESOLUTION =
            Pattern.compile("[AE]/RES/(?:S-\\d{1,2}|ES-\\d{1,2}|\\d{1,4})/\\d{1,4}(?: [A-Z])?");

    public Symbol {
        Objects.requireNonNull(value);
        if (!CANONICAL_RESOLUTION.matcher(value).matches()
                && !value.equals(canonical(value).orElse(null))) {
            throw new IllegalArgumentException("not a canonical symbol: " + value);
        }
    }

    /** Reads a symbol in any of its spellings, or nothing where the text is no symbol. */
    public static Optional<Symbol> parse(String text) {
        return canonical(text).map(Symbol::new);
    }

    /**
     * Reads a symbol in any of its spellings.
     *
     * @throws IllegalArgumentException where the text is no symbol
     */
    public static Symbol of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a symbol: " + text));
    }

    private static Optional<String> canonical(String text) {
        String folded = SPACE.matcher(text.strip().replace('_', '/')).replaceAll(" ");
        // The letter of a resolution adopted in parts is spelled "57/270_B" in file names.
        folded = PART_LETTER.matcher(folded).replaceFirst("$1 $2");
        String upper = folded.toUpperCase(Locale.ROOT);
        Matcher bare = SHORT.matcher(upper);
        if (bare.matches()) {
            String body = bare.group(1).matches("\\d{4}") ? "E" : "A";
            return Optional.of(resolution(body, bare.group(1), bare.group(2), bare.group(3)));
        }
        Matcher resolution = RESOLUTION.matcher(upper);
        if (resolution.matches()) {
            return Optional.of(
                    resolution(resolution.group(1), resolution.group(2), resolution.group(3), resolution.group(4)));
        }
        Matcher draft = DRAFT.matcher(upper);
        if (draft.matches()) {
            return Optional.of(draft.group(1)
                    + (draft.group(2) == null
                            ? ""
                            : "/" + draft.group(2).charAt(0)
                                    + draft.group(2).substring(1).toLowerCase(Locale.ROOT) + draft.group(3)));
        }
        if (DOCUMENT.matcher(folded).matches() && folded.chars().anyMatch(Character::isDigit)) {
            return Optional.of(folded);
        }
        return Optional.empty();
    }

    private static String resolution(String body, String session, String number, String letter) {
        return body + "/RES/" + session + "/" + number + (letter == null ? "" : " " + letter);
    }

    /** The short form of a resolution, {@code 72/200} for {@code A/RES/72/200}; other symbols whole. */
    public String shortForm() {
        return isResolution() ? value.substring(value.indexOf("/RES/") + 5) : value;
    }

    /** Whether this names an adopted resolution, of the Assembly or of the Economic and Social Council. */
    public boolean isResolution() {
        return RESOLUTION.matcher(value).matches();
    }

    /** Whether this names a resolution of the General Assembly. */
    public boolean isAssemblyResolution() {
        return isResolution() && value.startsWith("A/");
    }

    /** Whether this names a draft resolution ({@code A/C.2/74/L.32}). */
    public boolean isDraft() {
        return value.matches(".*/L\\.\\d+(/.*)?");
    }

    /** The session of the General Assembly that the symbol names, where it names one. */
    public OptionalInt session() {
        Matcher matcher = SESSION.matcher(value);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** The resolution or draft that a file is named by, {@code texts/A_RES_57_270_B.pdf}. */
    public static Optional<Symbol> inFileName(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        boolean ending = dot > 0 && name.substring(dot + 1).chars().allMatch(Character::isLetter);
        return parse(ending ? name.substring(0, dot) : name)
                .filter(symbol -> symbol.isResolution() || symbol.isDraft());
    }

    /** The symbol as a file name without ending: {@code A_RES_57_270_B}. */
    public String fileName() {
        return value.replace('/', '_').replace(' ', '_');
    }

    @Override
    public int compareTo(Symbol other) {
        int at = 0;
        int otherAt = 0;
        while (at < value.length() && otherAt < other.value.length()) {
            int end = endOfNumber(value, at);
            int otherEnd = endOfNumber(other.value, otherAt);
            int order = end > at && otherEnd > otherAt
                    ? compareNumbers(value.substring(at, end), other.value.substring(otherAt, otherEnd))
                    : Character.compare(value.charAt(at), other.value.charAt(otherAt));
            if (order != 0) {
                return order;
            }
            at = Math.max(end, at + 1);
            otherAt = Math.max(otherEnd, otherAt + 1);
        }
        int order = Integer.compare(value.length() - at, other.value.length() - otherAt);
        return order != 0 ? order : value.compareTo(other.value);
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** By what they say, whatever zeros stand before them. */
    private static int compareNumbers(String one, String other) {
        int length = Math.max(one.length(), other.length());
        return padded(one, length).compareTo(padded(other, length));
    }

    private static String padded(String number, int length) {
        return "0".repeat(length - number.length()) + number;
    }

    // What the JDK makes of itself for a record, it makes anew in each run.
    @Override
    public boolean equals(Object other) {
        return other instanceof Symbol same && same.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
