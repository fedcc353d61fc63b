package recital.text;

/**
 * The normalized form of a text, in which two paragraphs are compared.
 *
 * <p>White space is folded, invisible characters are left out, letters are one with their accents, quotation marks and
 * apostrophes take their typewriter form, every dash is a hyphen-minus without space around a long one, and punctuation at the end
 * is dropped. Capitals stay: "E-commerce" and "e-Commerce" are two wordings.
 */
public record Key(String value) {

    /** Normalizes a text. */
    public static Key of(String text) {
        return new Key(new Normalization(Folding.composed(text)).fold());
    }

    @Override
    public String toString() {
        return value;
    }

    /** One pass over the characters: keys are made of every paragraph again and again. */
    private static final class Normalization {
        private final String text;
        private final StringBuilder folded;
        private boolean afterLongDash;

        Normalization(String text) {
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
            char plain = Folding.plain(c);
            switch (plain) {
                case Folding.INVISIBLE -> {}
                case ' ', '\t', '\n', '\u000b', '\f', '\r' -> addSpace();
                case '\'' -> addApostrophe();
                case '-' -> addDash(c);
                default -> addPlain(plain);
            }
        }

        private void addDash(char c) {
            if (c == '\u2013' || c == '\u2014' || c == '\u2015') {
                addLongDash();
            } else {
                addPlain('-');
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
