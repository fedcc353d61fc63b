package recital.text;

/**
 * Tells the characters of which words are made, by the categories that regular expressions call L, M and
 * N. A Chinese character is a word by itself.
 */
public final class WordCharacters {

    private static final int LETTERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER;
    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

    /** No character before it is of such a script; source: the blocks of Unicode. */
    private static final int FIRST_IDEOGRAPH = 0x2e80;

    /** No character before it is a mark that is set on a letter; source: the blocks of Unicode. */
    private static final int FIRST_MARK = 0x300;

    /** The categories of the characters of which most texts are made: to look them up here is faster. */
    private static final byte[] FREQUENT = frequent();

    private WordCharacters() {}

    private static byte[] frequent() {
        byte[] categories = new byte[0x500];
        for (int character = 0; character < categories.length; character++) {
            categories[character] = (byte) Character.getType(character);
        }
        return categories;
    }

    /** Where the run of letters ends that begins at this place, which is the place itself where none does. */
    public static int lettersEnd(String text, int start) {
        return end(text, start, LETTERS);
    }

    /** Where the run of letters and numbers ends. */
    public static int lettersAndNumbersEnd(String text, int start) {
        return end(text, start, LETTERS | NUMBERS);
    }

    /** Where the run of letters, numbers and the marks that are set on letters ends. */
    public static int markedLettersAndNumbersEnd(String text, int start) {
        return end(text, start, LETTERS | NUMBERS | MARKS);
    }

    /** Whether there is a letter or number in a text; a circled or bracketed one is one. */
    public static boolean holdLetterOrNumber(String text) {
        return text.codePoints().anyMatch(character -> ((LETTERS | NUMBERS) >> Character.getType(character) & 1) == 1);
    }

    /** Whether it is one of the letters from A to Z, in either case, that most texts are made of. */
    public static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether one of these characters stands at this place of a text. */
    public static boolean isOneOf(String characters, String text, int at) {
        return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a character is one of a script that sets no space between words: words are compared by characters there. */
    public static boolean isWordByItself(int character) {
        return character >= FIRST_IDEOGRAPH && Character.isIdeographic(character);
    }

    /** Whether there is such a character in a text. */
    public static boolean holdWordByItself(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            if (text.charAt(at) >= FIRST_IDEOGRAPH && isWordByItself(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a letter that is written from right to left, as those of Arabic and Hebrew are. */
    public static boolean isRightToLeft(int codePoint) {
        int direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Whether it is a mark that is set on the letter before it, a vowel sign or an accent. */
    public static boolean isMark(char unit) {
        return unit >= FIRST_MARK && Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    /** Whether there is such a mark in a text. */
    public static boolean holdMark(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            if (isMark(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static int end(String text, int start, int categories) {
        int end = start;
        while (end < text.length()) {
            char unit = text.charAt(end);
            if (unit < FREQUENT.length) {
                if ((categories >> FREQUENT[unit] & 1) == 0) {
                    return end;
                }
                end++;
            } else {
                int character = text.codePointAt(end);
                if ((categories >> Character.getType(character) & 1) == 0) {
                    return end;
                }
                if (isWordByItself(character)) {
                    return end == start ? end + Character.charCount(character) : end;
                }
                end += Character.charCount(character);
            }
        }
        return end;
    }
}
