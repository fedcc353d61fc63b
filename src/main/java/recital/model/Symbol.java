package recital.model;

import java.io.Serializable;
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
 * stands in place of the session ({@code 2018/28}), of the Economic and Social Council. A number with its year
 * ({@code 2504(2020)}) is a resolution of the Security Council; its canonical spelling has the space with which it is
 * printed, {@code S/RES/2504 (2020)}. What the Human Rights Council adopts has always its letters,
 * {@code A/HRC/RES/50/1}, for 50/1 alone is the Assembly's.
 *
 * <p>Symbols are ordered by body, then session or year, then number, so that 70/2 precedes 70/125.
 */
public record Symbol(String value) implements Comparable<Symbol>, Serializable {

    private static final Pattern OF_DRAFT = Pattern.compile(".*/L\\.\\d+(/.*)?");
    private static final Pattern OF_COUNCIL = Pattern.compile("S/(?:19|20)\\d\\d/\\d{1,4}");
    private static final Pattern RESOLUTION =
            Pattern.compile("S/RES/.*\\)|(?:A|E|A/HRC)/RES/(?:E?S-)?\\d{1,4}/\\d{1,4}(?: [A-Z])?");
    private static final Pattern COUNCIL_WITHOUT_YEAR = Pattern.compile("S/RES/\\d+");
    private static final Pattern DECISION = Pattern.compile("A/HRC/DEC/(?:E?S-)?\\d{1,4}/\\d{1,4}");
    private static final Pattern SESSION = Pattern.compile("A/(?:RES/|C\\.\\d/|HRC/(?:(?:RES|DEC)/)?)?(\\d{1,3})/.*");
    private static final Pattern PART = Pattern.compile("(?<=\\d) ?[A-Z]$");
    private static final Pattern YEAR =
            Pattern.compile("S/RES/\\d+ \\((\\d{4})\\)|(?:S/|E/(?:RES/)?)((?:19|20)\\d\\d)/.*");

    public Symbol {
        Objects.requireNonNull(value);
        if (!SymbolSpelling.isCanonical(value)) {
            throw new IllegalArgumentException("not a canonical symbol: " + value);
        }
    }

    /** Reads a symbol in any of its spellings, or nothing where the text is no symbol. */
    public static Optional<Symbol> parse(String text) {
        return SymbolSpelling.canonical(text).map(Symbol::new);
    }

    /**
     * Reads a symbol in any of its spellings.
     *
     * @throws IllegalArgumentException where the text is no symbol
     */
    public static Symbol of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a symbol: " + text));
    }

    /**
     * The short form of a resolution: {@code 72/200} for {@code A/RES/72/200}, {@code 2504 (2020)} for
     * {@code S/RES/2504 (2020)}, {@code HRC/RES/50/1} for {@code A/HRC/RES/50/1}; other symbols whole.
     */
    public String shortForm() {
        boolean adopted = isResolution() || isDecision();
        return adopted && value.startsWith("A/HRC/") ? value.substring(2) : number();
    }

    /** The number of a resolution or decision alone, {@code 72/200}, {@code 50/1}, {@code 2504 (2020)}; other symbols whole. */
    public String number() {
        if (!isResolution() && !isDecision()) {
            return value;
        }
        String kind = isDecision() ? "/DEC/" : "/RES/";
        return value.substring(value.indexOf(kind) + kind.length());
    }

    /** The document of which this is a part by its letter, {@code 57/270} for {@code 57/270 B}; itself where it has none. */
    public Symbol whole() {
        return of(PART.matcher(value).replaceFirst(""));
    }

    /** Whether this names the first part of a document, {@code 77/290 A}. */
    public boolean isFirstPart() {
        return value.endsWith("A") && PART.matcher(value).find();
    }

    /** Whether this names a resolution of the Security Council without the year that its symbol ends with. */
    public boolean isOfCouncilWithoutYear() {
        return COUNCIL_WITHOUT_YEAR.matcher(value).matches();
    }

    /** The organ to which the document belongs, where it is one of those whose texts are read. */
    public Optional<Organ> organ() {
        return Organ.of(value);
    }

    /** Whether this names an adopted resolution, of whichever organ. */
    public boolean isResolution() {
        return RESOLUTION.matcher(value).matches();
    }

    /** Whether this names a resolution of the General Assembly. */
    public boolean isAssemblyResolution() {
        return isResolution() && organ().equals(Optional.of(Organ.GENERAL_ASSEMBLY));
    }

    /** Whether this names a decision that has a document of its own ({@code A/HRC/DEC/50/101}). */
    public boolean isDecision() {
        return DECISION.matcher(value).matches();
    }

    /**
     * Whether a text of this symbol is a draft resolution ({@code A/C.2/74/L.32}). Those of the Security Council are numbered
     * with its reports and letters ({@code S/2022/923}), so that this symbol alone does not tell whether it names a text.
     */
    public boolean isDraft() {
        return hasLetterOfDrafts() || isCouncilDocument();
    }

    private boolean hasLetterOfDrafts() {
        return value.contains("/L.") && OF_DRAFT.matcher(value).matches();
    }

    /** Whether this is a number of the Security Council's documents, be they drafts, reports or letters. */
    public boolean isCouncilDocument() {
        return value.startsWith("S/") && OF_COUNCIL.matcher(value).matches();
    }

    /** Whether this names a text that an organ adopts, or a draft of one, and no report or letter. */
    public boolean isText() {
        return isResolution() || isDecision() || hasLetterOfDrafts();
    }

    /** The session of the General Assembly or of the Human Rights Council that the symbol names, where it names one. */
    public OptionalInt session() {
        return number(SESSION.matcher(value));
    }

    /** The year that the symbol names, where it names one. */
    public OptionalInt year() {
        return number(YEAR.matcher(value));
    }

    private static OptionalInt number(Matcher matcher) {
        return matcher.matches()
                ? OptionalInt.of(Integer.parseInt(
                        Objects.requireNonNullElseGet(matcher.group(1), () -> matcher.group(matcher.groupCount()))))
                : OptionalInt.empty();
    }

    /** The symbol as a file name without ending: {@code A_RES_57_270_B}, {@code S_RES_2504(2020)}. */
    public String fileName() {
        return inAddress().replace('/', '_').replace(' ', '_');
    }

    /** The symbol as the addresses of the United Nations have it, {@code S/RES/2504(2020)}. */
    public String inAddress() {
        return value.replace(" (", "(");
    }

    @Override
    public int compareTo(Symbol other) {
        int at = 0;
        int otherAt = 0;
        while (at < value.length() && otherAt < other.value.length()) {
            int end = endOfNumber(value, at);
            int otherEnd = endOfNumber(other.value, otherAt);
            int order = end > at && otherEnd > otherAt
                    ? compareNumbers(value, at, end, other.value, otherAt, otherEnd)
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
    private static int compareNumbers(String one, int start, int end, String other, int otherStart, int otherEnd) {
        int first = firstDigit(one, start, end);
        int otherFirst = firstDigit(other, otherStart, otherEnd);
        int order = Integer.compare(end - first, otherEnd - otherFirst);
        for (int i = 0; order == 0 && first + i < end; i++) {
            order = Character.compare(one.charAt(first + i), other.charAt(otherFirst + i));
        }
        return order;
    }

    private static int firstDigit(String number, int start, int end) {
        int first = start;
        while (first < end && number.charAt(first) == '0') {
            first++;
        }
        return first;
    }

    @Override
    public String toString() {
        return value;
    }
}
