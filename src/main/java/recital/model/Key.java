package recital.model;

/**
 * The normalized form of a text, in which two paragraphs are compared.
 *
 * <p>White space is folded, invisible characters are left out, quotation marks and apostrophes take their
 * typewriter form, every dash is a hyphen-minus without space around a long one, and punctuation at the end
 * is dropped. Capitals stay: "E-commerce" and "e-Commerce" are two wordings.
 */
public record Key(String value) {

    /** Normalizes a text. */
    public static Key of(String text) {
        return new Key(new Folding(text).fold());
    }

    @Override
    public String toString() {
        return value;
    }

    /** One pass over the characters: keys are made of every paragraph again and again. */
    private static final class Folding {
        private final String text;
        private final StringBuilder folded;
        private boolean afterLongDash;

        Folding(String text) {
            this.text = text;
            this.folded = new StringBuilder(text.length());
        }

        String fold() {
            for (int i = 0; i < text.length(); i++) {
                add(text.charAt(i));
            }
            int end = folded.length();
            while (end > 0 && isClosing(folded.charAt(end - 1))) {
                end--;
            }
            return folded.substring(0, end).strip();
        }

        private void add(char c) {
            switch (c) {
                case '\u00ad', '\u061c', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff' -> { }
                case ' ', '\t', '\n', '\u000b', '\f', '\r', '\u00a0', '\u2007', '\u202f' -> addSpace();
                case '\'', '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '`', '\u00b4' -> addApostrophe();
                case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb' -> addPlain('"');
                case '\u2010', '\u2011', '\u2012', '\u2212' -> addPlain('-');
                case '\u2013', '\u2014', '\u2015' -> addLongDash();
                default -> addPlain(c);
            }
        }

        private void addPlain(char c) {
            folded.append(c);
            afterLongDash = false;
        }

        /** One space for several, none after a long dash; a hyphen between spaces is a long dash too. */
        private void addSpace() {
            int length = folded.length();
            if (length > 1 && folded.charAt(length - 1) == '-' && folded.charAt(length - 2) == ' ') {
                folded.deleteCharAt(length - 2);
                afterLongDash = true;
            } else if (!afterLongDash && !endsWith(' ')) {
                folded.append(' ');
            }
        }

        /** Two apostrophes are a quotation mark. */
        private void addApostrophe() {
            if (endsWith('\'')) {
                folded.setLength(folded.length() - 1);
                addPlain('"');
            } else {
                addPlain('\'');
            }
        }

        private void addLongDash() {
            if (endsWith(' ')) {
                folded.setLength(folded.length() - 1);
            }
            folded.append('-');
            afterLongDash = true;
        }

        private boolean endsWith(char c) {
            return folded.length() > 0 && folded.charAt(folded.length() - 1) == c;
        }

        private static boolean isClosing(char c) {
            return c == ' ' || c == '.' || c == ',' || c == ';' || c == ':';
        }
    }
}
