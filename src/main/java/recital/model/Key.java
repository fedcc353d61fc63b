package recital.model;

/**
 * The normalized form of a text, in which two paragraphs are compared.
 *
 * <p>White space is folded, invisible characters are left out, quotation marks and apostrophes take their
 * typewriter form, every dash is a hyphen-minus without space around a long one, and punctuation at the end
 * is dropped. Capitals stay: "E-commerce" and "e-Commerce" are two wordings.
 */
public record Key(String value) {

    /** Stands for what nobody sees: soft hyphens, joiners, spaces of no width and marks of direction. */
    private static final char INVISIBLE = 0;

    /** Normalizes a text. */
    public static Key of(String text) {
        return new Key(new Folding(text).fold());
    }

    /** A text with quotation marks, dashes and spaces in their typewriter form, and without invisible characters. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            if (c != INVISIBLE) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** A text without what nobody sees in it, and all else as it was. */
    public static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (plain(text.charAt(i)) != INVISIBLE) {
                visible.append(text.charAt(i));
            }
        }
        return visible.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u00ad', '\u061c', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff' -> INVISIBLE;
            case '\u00a0',
                    '\u2000',
                    '\u2001',
                    '\u2002',
                    '\u2003',
                    '\u2004',
                    '\u2005',
                    '\u2006',
                    '\u2007',
                    '\u2008',
                    '\u2009',
                    '\u200a',
                    '\u202f',
                    '\u205f',
                    '\u3000' -> ' ';
            case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '`', '\u00b4' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> c;
        };
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
            char plain = plain(c);
            switch (plain) {
                case INVISIBLE -> {}
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
