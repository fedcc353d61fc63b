package recital.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How far two texts may differ and still be held the same; every level folds what the one before it folds, and more.
 */
public enum Folding {
    /**
     * Spaces of every kind are plain ones, what nobody sees is left out, and letters are one with their accents: what
     * readers see as one text.
     */
    DISPLAY {
        @Override
        public String fold(String text) {
            return mapped(text, Folding::visible);
        }
    },
    /** Quotation marks, apostrophes and dashes have their typewriter form, digits are 0 to 9, and Arabic words have no signs of
     * vowels. */
    TYPOGRAPHY {
        @Override
        public String fold(String text) {
            return mapped(text, Folding::plain);
        }
    },
    /** Capitals are small letters. */
    CASE {
        @Override
        public String fold(String text) {
            return TYPOGRAPHY.fold(text).toLowerCase(Locale.ROOT);
        }
    },
    /** Letters and digits alone: what is left when typography and broken words are set aside. */
    LETTERS {
        @Override
        public String fold(String text) {
            StringBuilder letters = new StringBuilder(text.length());
            composed(text)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .map(Character::toLowerCase)
                    .forEach(letters::appendCodePoint);
            return letters.toString();
        }
    };

    /** Stands for what nobody sees: soft hyphens, joiners, spaces of no width and marks of direction. */
    static final char INVISIBLE = 0;

    private static final String MARK = "[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]";

    /** Soft hyphens that break no line; where lines begin and end, also spaces of no width and marks of direction. */
    private static final Pattern UNSEEN =
            Pattern.compile("\u00ad(?!\\R)|(?m:^)" + MARK + "++|(?<!" + MARK + ")" + MARK + "++(?m:$)");

    /** A language with accents has more than one in so many letters. */
    private static final int LETTERS_TO_ACCENT = 200;

    /** Ligatures, and the radicals of Chinese, which some fonts have in the place of the characters that look like them. */
    private static final Pattern DRAWN = Pattern.compile("[\ufb00-\ufb06\u2e80-\u2fd5]");

    /** Radicals of simplified characters that no form of normalization takes for these. source: Unicode, EquivalentUnifiedIdeograph. */
    private static final String RADICALS =
            "\u2e9f\u2ea0\u2ec4\u2ec5\u2ec6\u2ec9\u2ecb\u2ed3\u2ed4\u2ed8\u2eda\u2edb\u2edc\u2edd\u2ee2\u2ee3\u2ee4\u2ee5\u2ee6\u2ee8\u2ee9\u2eec\u2eee\u2ef0\u2ef3";

    private static final String IDEOGRAPHS =
            "\u6bcd\u6c11\u897f\u89c1\u89d2\u8d1d\u8f66\u957f\u95e8\u9752\u9875\u98ce\u98de\u98df\u9a6c\u9aa8\u9b3c\u9c7c\u9e1f\u9ea6\u9ec4\u9f50\u9f7f\u9f99\u9f9f";

    private interface CharacterMap {
        char of(char c);
    }

    /** The text without the differences of this level. */
    public abstract String fold(String text);

    /**
     * Text as it would be typed: without soft hyphens and what nobody sees about a line, its ligatures apart, and its accents
     * one with their letters where all of a language stand apart; a single name stays as it is.
     *
     * <p>source: Unicode Standard Annex 15, normalization forms C, and KC for ligatures.
     */
    public static String typed(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        String plain =
                DRAWN.matcher(seen).replaceAll(drawn -> typed(drawn.group().codePointAt(0)));
        long accents = plain.chars().filter(c -> isAccent((char) c)).count();
        return accents * LETTERS_TO_ACCENT > plain.length() ? composed(plain) : plain;
    }

    /** A character as it would be typed: the letters of a ligature, the character that a radical looks like, or itself. */
    public static String typed(int character) {
        boolean drawn = character >= 0xfb00 && character <= 0xfb06 || character >= 0x2e80 && character <= 0x2fd5;
        int radical = RADICALS.indexOf(character);
        return !drawn
                ? Character.toString(character)
                : radical >= 0
                        ? IDEOGRAPHS.substring(radical, radical + 1)
                        : Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
    }

    /**
     * The text with accents that stand behind their letters as one character with them.
     *
     * <p>source: Unicode Standard Annex 15, normalization form C.
     */
    static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isAccent(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static boolean isAccent(char c) {
        return c >= '\u0300' && (c <= '\u036f' || c >= '\u0653' && c <= '\u0655');
    }

    private static String mapped(String text, CharacterMap map) {
        String plain = mappedOnce(text, map);
        String composed = composed(plain);
        return composed.equals(plain) ? plain : mappedOnce(composed, map);
    }

    private static String mappedOnce(String text, CharacterMap map) {
        int same = 0;
        while (same < text.length() && isKept(text.charAt(same), map)) {
            same++;
        }
        // Most texts are words that stay as they are.
        return same == text.length() ? text : mappedFrom(text, same, map);
    }

    private static boolean isKept(char c, CharacterMap map) {
        return c != INVISIBLE && map.of(c) == c;
    }

    private static String mappedFrom(String text, int same, CharacterMap map) {
        char[] mapped = text.toCharArray();
        int length = same;
        for (int i = same; i < mapped.length; i++) {
            char c = map.of(mapped[i]);
            if (c != INVISIBLE) {
                mapped[length++] = c;
            }
        }
        return new String(mapped, 0, length);
    }

    private static boolean isAscii(char c) {
        return c < 0x80;
    }

    /** A plain space for any other, and {@link #INVISIBLE} for what nobody sees. */
    private static char visible(char c) {
        if (isAscii(c)) {
            return c;
        }
        return switch (c) {
            case '\u00ad', '\u061c', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff' -> INVISIBLE;
            case '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069' -> INVISIBLE;
            default -> Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
        };
    }

    /** The typewriter form of a character, or {@link #INVISIBLE}. */
    static char plain(char c) {
        if (isAscii(c)) {
            return c == '`' ? '\'' : c;
        }
        char visible = visible(c);
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return switch (visible) {
            case '\u064b', '\u064c', '\u064d', '\u064e', '\u064f', '\u0650', '\u0651', '\u0652', '\u0640' -> INVISIBLE;
            case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u00b4' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> visible;
        };
    }
}
