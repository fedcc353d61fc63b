package recital.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The spellings in which symbols are met, and the canonical one of each. */
final class SymbolSpelling {

    private static final String SESSION = "(S-\\d{1,2}|ES-\\d{1,2}|\\d{1,4})";
    private static final String NUMBER = "/(\\d{1,4})(?: ?([A-Z]))?";
    private static final String YEAR = "((?:19|20)\\d\\d)";

    private static final String RESOLUTION = "/RES/";

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern PART_LETTER = Pattern.compile("(\\d)/([A-Z])$");
    private static final Pattern BARE = Pattern.compile(SESSION + NUMBER);
    private static final Pattern ADOPTED =
            Pattern.compile("((?:A|E|(?:A/)?HRC)/RES|(?:A/)?HRC/DEC)/" + SESSION + NUMBER);
    /** "2504 (2020)", "S/RES/2504(2020)", and in the names of files "S_RES_2504_2020" and "S_RES_2504_(2020)". */
    private static final Pattern OF_SECURITY_COUNCIL = Pattern.compile(
            "(?:S/RES/(\\d{1,4})(?:[ /]?\\(" + YEAR + "\\)|[/-]" + YEAR + ")|(\\d{1,4}) ?\\(" + YEAR + "\\))");

    private static final Pattern DRAFT = Pattern.compile(
            "((?:A/HRC/(?:S-)?|[AE]/(?:C\\.\\d/)?)\\d{1,4}/L\\.\\d{1,4})(?:/(REV|ADD|CORR)(\\.\\d{1,3}))?");
    private static final Pattern DOCUMENT = Pattern.compile("[A-Z][A-Z0-9]{0,9}(?:/[A-Za-z0-9.()-]{1,30}){1,8}");
    private static final int MOST_DIGITS = 4;

    private SymbolSpelling() {}

    static boolean isCanonical(String value) {
        return isPlain(value) || value.equals(canonical(value).orElse(null));
    }

    /** Nearly all symbols are so: A/RES/72/200. */
    private static boolean isPlain(String value) {
        int session = 1 + RESOLUTION.length();
        int stroke = value.indexOf('/', session);
        return value.startsWith(RESOLUTION, 1)
                && (value.charAt(0) == 'A' || value.charAt(0) == 'E')
                && Digits.are(value, session, stroke, MOST_DIGITS)
                && Digits.are(value, stroke + 1, value.length(), MOST_DIGITS);
    }

    static Optional<String> canonical(String text) {
        String folded = SPACE.matcher(text.strip().replace('_', '/')).replaceAll(" ");
        // The letter of a resolution adopted in parts is spelled "57/270_B" in file names.
        folded = PART_LETTER.matcher(folded).replaceFirst("$1 $2");
        String upper = folded.toUpperCase(Locale.ROOT);
        String document = folded;
        return bare(upper)
                .or(() -> ofSecurityCouncil(upper))
                .or(() -> adopted(upper))
                .or(() -> draft(upper))
                .or(() -> Optional.of(document)
                        .filter(symbol -> DOCUMENT.matcher(symbol).matches()
                                && symbol.chars().anyMatch(Character::isDigit)));
    }

    private static Optional<String> bare(String upper) {
        Matcher bare = BARE.matcher(upper);
        if (!bare.matches()) {
            return Optional.empty();
        }
        String body = bare.group(1).matches("\\d{4}") ? "E/RES" : "A/RES";
        return Optional.of(numbered(body, bare.group(1), bare.group(2), bare.group(3)));
    }

    private static Optional<String> ofSecurityCouncil(String upper) {
        Matcher matcher = OF_SECURITY_COUNCIL.matcher(upper);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(1) == null ? matcher.group(4) : matcher.group(1);
        String year = Stream.of(2, 3, 5)
                .map(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return Optional.of("S/RES/" + number + " (" + year + ")");
    }

    private static Optional<String> adopted(String upper) {
        Matcher adopted = ADOPTED.matcher(upper);
        if (!adopted.matches()) {
            return Optional.empty();
        }
        String body = adopted.group(1).startsWith("HRC") ? "A/" + adopted.group(1) : adopted.group(1);
        return Optional.of(numbered(body, adopted.group(2), adopted.group(3), adopted.group(4)));
    }

    private static String numbered(String body, String session, String number, String letter) {
        return body + "/" + session + "/" + number + (letter == null ? "" : " " + letter);
    }

    private static Optional<String> draft(String upper) {
        Matcher draft = DRAFT.matcher(upper);
        if (!draft.matches()) {
            return Optional.empty();
        }
        String kind = draft.group(2);
        return Optional.of(
                kind == null
                        ? draft.group(1)
                        : draft.group(1) + "/" + kind.charAt(0)
                                + kind.substring(1).toLowerCase(Locale.ROOT) + draft.group(3));
    }
}
