package recital.source.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content of a page or a form operator by operator, each with the operands before it.
 *
 * <p>source: ISO 32000-1, 7.2, 7.3 and 7.8.2. What nearly all content is made of is read here, without an object for each
 * number and string: plain numbers, strings, names, arrays of strings and numbers, short operators. Anything else goes
 * to the parser of PDFBox from where it begins, so that what is odd or broken is read as PDFBox reads it.
 */
final class PdfContent {

    /** A float holds every whole number up to here, and the powers of ten below, so that their quotient is exact. */
    private static final int EXACT = 1 << 24;

    private static final float[] POWERS_OF_TEN = {1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f};

    /** As many operands as any operator of text takes. */
    private static final int MOST = 6;

    /** What stands for a number among the operands. */
    private static final Object NUMBER = new Object();

    /** What stands for a text that no operator takes where it stands. */
    private static final Object TEXT = new Object();

    private final byte[] bytes;
    private final OtherTokens others;
    private int at;
    private int count;

    /** The first operands, and behind them, of all others, the last. */
    private final Object[] operands = new Object[MOST + 1];

    private final float[] numbers = new float[MOST + 1];
    private int numberCount;
    private @Nullable COSName lastName;

    /** The texts that operators take: most the first operand, one the third; and what all others are read into. */
    private final ShownText first = new ShownText();

    private final ShownText third = new ShownText();
    private final ShownText unused = new ShownText();

    private float number;
    private int operator;

    /** @param bytes all of the content, unpacked */
    PdfContent(byte[] bytes) {
        this.bytes = bytes;
        others = new OtherTokens(bytes);
    }

    /**
     * Reads up to the end of the next operator and tells which it is.
     *
     * @throws IOException where PDFBox finds what it cannot go on from
     */
    TextOperator next() throws IOException {
        count = 0;
        numberCount = 0;
        lastName = null;
        while (true) {
            skipSpaces();
            if (at == bytes.length) {
                return TextOperator.END;
            }
            int start = at;
            if (readOperand()) {
                continue;
            }
            at = start;
            if (readOperator()) {
                return TextOperator.of(operator);
            }
            Object token = others.tokenAt(start);
            at = Math.min(others.place(), bytes.length);
            if (token == null) {
                return TextOperator.END;
            }
            if (token instanceof Operator other) {
                return TextOperator.of(other.getName());
            }
            addParsed((COSBase) token);
        }
    }

    /** How many operands stand before the operator. */
    int count() {
        return count;
    }

    /** How many operands are held. */
    private int held() {
        return Math.min(count, MOST + 1);
    }

    private @Nullable Object operand(int i) {
        return i < held() ? operands[i] : null;
    }

    boolean isNumber(int operand) {
        return operand(operand) == NUMBER;
    }

    /** An operand that is a number; another number where it is none. */
    float number(int operand, float otherwise) {
        return isNumber(operand) ? numbers[operand] : otherwise;
    }

    /** The last operand, where that is a number; another number where it is none. */
    float lastNumber(float otherwise) {
        return count == 0 ? otherwise : number(held() - 1, otherwise);
    }

    /** The first six operands where all are numbers. */
    @Nullable
    PdfMatrix matrix() {
        return count >= MOST && count == numberCount
                ? new PdfMatrix(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
                : null;
    }

    /** The first or the third operand, where it is a string, or an array where one is wanted. */
    @Nullable
    ShownText text(int operand, boolean array) {
        return operand(operand) instanceof ShownText text && text.array() == array ? text : null;
    }

    /** An operand that is neither a number nor a text. */
    @Nullable
    COSBase object(int operand) {
        return operand(operand) instanceof COSBase object ? object : null;
    }

    /** The last operand that is a name. */
    @Nullable
    COSName lastName() {
        return lastName;
    }

    private boolean readOperand() {
        byte c = bytes[at];
        if (c >= '0' && c <= '9' || c == '-' || c == '.') {
            if (readNumber()) {
                addNumber(number);
                return true;
            }
            return false;
        }
        return switch (c) {
            case '/' -> readName();
            case '[' -> readText(true);
            case '(', '<' -> readText(false);
            default -> false;
        };
    }

    private void addNumber(float value) {
        numbers[Math.min(count, MOST)] = value;
        numberCount++;
        add(NUMBER);
    }

    private void addName(COSName name) {
        lastName = name;
        add(name);
    }

    private void addText(ShownText text) {
        add(text == unused ? TEXT : text);
    }

    private void addParsed(COSBase parsed) {
        if (parsed instanceof COSNumber value) {
            addNumber(value.floatValue());
        } else if (parsed instanceof COSName name) {
            addName(name);
        } else if (parsed instanceof COSString) {
            ShownText text = nextText(false);
            text.addParsed(parsed);
            addText(text);
        } else if (parsed instanceof COSArray array) {
            ShownText text = nextText(true);
            array.forEach(text::addParsed);
            addText(text);
        } else {
            add(parsed);
        }
    }

    private void add(Object operand) {
        operands[Math.min(count, MOST)] = operand;
        count++;
    }

    /** An empty text for the next operand. */
    private ShownText nextText(boolean array) {
        ShownText text = count == 0 ? first : count == 2 ? third : unused;
        text.clear(array);
        return text;
    }

    private void skipSpaces() {
        while (at < bytes.length && (isSpace(bytes[at]) || bytes[at] == '%')) {
            if (bytes[at++] == '%') {
                while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
                    at++;
                }
            }
        }
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    private static boolean isDelimiter(byte c) {
        return switch (c) {
            case '/', '[', ']', '(', ')', '<', '>', '%' -> true;
            default -> isSpace(c);
        };
    }

    /** Reads a number whose value a division gives exactly, and which does not go on in a way of its own. */
    private boolean readNumber() {
        boolean negative = bytes[at] == '-';
        at += negative ? 1 : 0;
        int digits = 0;
        int value = 0;
        int decimals = -1;
        for (; at < bytes.length; at++) {
            byte c = bytes[at];
            if (c >= '0' && c <= '9') {
                digits++;
                value = 10 * value + c - '0';
                decimals += decimals < 0 ? 0 : 1;
                if (value > EXACT || decimals == POWERS_OF_TEN.length) {
                    return false;
                }
            } else if (c == '.' && decimals < 0) {
                decimals = 0;
            } else {
                break;
            }
        }
        if (digits == 0 || negative && value == 0 || at < bytes.length && !isDelimiter(bytes[at])) {
            return false;
        }
        float size = decimals > 0 ? value / POWERS_OF_TEN[decimals] : value;
        number = negative ? -size : size;
        return true;
    }

    private boolean readName() {
        int start = ++at;
        while (at < bytes.length && isLetterOrDigit(bytes[at])) {
            at++;
        }
        if (at == start || at == bytes.length || !isDelimiter(bytes[at])) {
            return false;
        }
        addName(COSName.getPDFName(new String(bytes, start, at - start, StandardCharsets.ISO_8859_1)));
        return true;
    }

    private static boolean isLetterOrDigit(byte c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private boolean readText(boolean array) {
        ShownText text = nextText(array);
        boolean read = array ? readArray(text) : readString(text);
        if (read) {
            addText(text);
        }
        return read;
    }

    /** Reads an array of strings and numbers alone. */
    private boolean readArray(ShownText text) {
        at++;
        while (true) {
            while (at < bytes.length && isSpace(bytes[at])) {
                at++;
            }
            if (at == bytes.length) {
                return false;
            }
            byte c = bytes[at];
            if (c == ']') {
                at++;
                return true;
            }
            if (c == '(' || c == '<') {
                if (!readString(text)) {
                    return false;
                }
            } else if (readNumber()) {
                text.addMove(number);
            } else {
                return false;
            }
        }
    }

    private boolean readString(ShownText text) {
        text.beginString();
        boolean read = bytes[at++] == '(' ? readLiteral(text) : readHexadecimal(text);
        text.endString();
        return read;
    }

    /** Reads a string without brackets or escapes in it. */
    private boolean readLiteral(ShownText text) {
        for (; at < bytes.length; at++) {
            byte c = bytes[at];
            if (c == ')') {
                at++;
                return true;
            }
            if (c == '(' || c == '\\' || c == '\r') {
                return false;
            }
            text.addByte(c);
        }
        return false;
    }

    private boolean readHexadecimal(ShownText text) {
        int digits = 0;
        int value = 0;
        for (; at < bytes.length; at++) {
            byte c = bytes[at];
            int digit = c >= '0' && c <= '9'
                    ? c - '0'
                    : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
            if (digit >= 0) {
                value = value << 4 | digit;
                if (++digits % 2 == 0) {
                    text.addByte(value);
                }
            } else if (c == '>') {
                at++;
                if (digits % 2 != 0) {
                    text.addByte(value << 4);
                }
                return digits > 0;
            } else {
                return false;
            }
        }
        return false;
    }

    /** Reads an operator with a space behind it; those of images are none of them. */
    private boolean readOperator() {
        int start = at;
        operator = 0;
        while (at < bytes.length && at - start < TextOperator.LONGEST && isOperatorSign(bytes[at])) {
            operator = operator << Byte.SIZE | bytes[at++];
        }
        return at > start
                && (at == bytes.length || isSpace(bytes[at]))
                && bytes[start] != 'I'
                && operator != ('B' << Byte.SIZE | 'I');
    }

    private static boolean isOperatorSign(byte c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '*' || c == '\'' || c == '"';
    }

    /** The parser of PDFBox, by which a token is read from wherever it begins. */
    private static final class OtherTokens extends PDFStreamParser {

        OtherTokens(byte[] bytes) {
            super(bytes);
        }

        @Nullable
        Object tokenAt(int place) throws IOException {
            source.seek(place);
            return parseNextToken();
        }

        /** Where the next token may begin; at the end where the parser has given up. */
        int place() throws IOException {
            return source.isClosed() ? Integer.MAX_VALUE : (int) source.getPosition();
        }
    }
}
