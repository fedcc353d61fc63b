package recital.source;

import java.io.IOException;
import java.io.Reader;

/** What stands before the outermost element of an XML file. */
final class XmlProlog {

    private static final String DOCUMENT_TYPE = "<!DOCTYPE";

    /** Characters; a comment or two, and no more is looked at. */
    private static final int LONGEST = 8192;

    private XmlProlog() {}

    /**
     * Refuses a document type before the JDK's parser meets it, which of one that is cut off writes to standard error.
     *
     * @param file its characters; bytes among them that stand for none are left to the parser
     */
    static void refuseDocumentType(Reader file) throws SourceException {
        String beginning = beginning(file);
        int at = behindRemarks(beginning);
        if (beginning.startsWith(DOCUMENT_TYPE, at)) {
            throw documentType(
                    1 + (int) beginning.chars().limit(at).filter(c -> c == '\n').count());
        }
    }

    static SourceException documentType(int line) {
        return new SourceException("line " + line + ": a document type or entity is declared, which is refused:"
                + " remove the declaration and try again");
    }

    private static String beginning(Reader file) {
        char[] characters = new char[LONGEST];
        int size = 0;
        try {
            for (int more = 0; more >= 0 && size < LONGEST; more = file.read(characters, size, LONGEST - size)) {
                size += more;
            }
        } catch (IOException e) {
            // What was read so far is enough, or the parser says what is wrong.
        }
        return new String(characters, 0, size);
    }

    /** Where the first thing begins that is neither space nor a declaration, instruction or comment. */
    private static int behindRemarks(String text) {
        int at = 0;
        while (true) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            String end = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : "";
            int close = end.isEmpty() ? -1 : text.indexOf(end, at + 2);
            if (close < 0) {
                return at;
            }
            at = close + end.length();
        }
    }
}
