package recital.source.word;

import java.util.regex.Pattern;
import recital.source.AnnotatedText;

/** Running text of a word processor, in which raised digits and asterisks are note marks. */
final class RunningText {

    private static final Pattern SIGN = Pattern.compile("\\d{1,3}|\\*{1,4}");

    private final AnnotatedText words = new AnnotatedText();
    private final StringBuilder raised = new StringBuilder();

    /** Adds text; a raised sign may come in several pieces. */
    void add(String text, boolean isRaised) {
        if (isRaised) {
            raised.append(text);
        } else {
            flushRaised();
            words.append(text);
        }
    }

    /** Starts a line. */
    void newBlock() {
        flushRaised();
        words.newBlock();
    }

    /** Sets the mark of a note that is told by the file itself. */
    void mark(String mark) {
        flushRaised();
        words.mark(mark);
    }

    /** What has been added. */
    AnnotatedText words() {
        flushRaised();
        return words;
    }

    /** Fonts of signs have their characters in the private area, in the order of ASCII; nothing where it is none. */
    static String sign(int code) {
        int ascii = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
        return ascii < 0x20 || Character.isSurrogate((char) ascii) ? "" : String.valueOf((char) ascii);
    }

    private void flushRaised() {
        String sign = raised.toString();
        raised.setLength(0);
        if (SIGN.matcher(sign.strip()).matches() && words.takesMark()) {
            words.mark(sign.strip());
        } else {
            words.appendRaised(sign);
        }
    }
}
