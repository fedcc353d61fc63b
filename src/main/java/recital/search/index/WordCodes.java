package recital.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import recital.language.Lexicon;
import recital.model.Language;

/**
 * Writes texts to the letter in a third of their room: a word that is frequent in resolutions of a language is a byte or
 * two, and the space between two words is none.
 *
 * <p>Each text stands alone, so that one of many is read without those beside it. What was written is read by the program
 * that wrote it: another may know other words.
 */
final class WordCodes {

    /** The word that follows begins with a capital letter. */
    private static final int CAPITAL = 1;

    /** A word without a code: how many bytes it has, and those. */
    private static final int SPELT_WORD = 2;

    /** The same for what is no word. */
    private static final int SPELT = 3;

    private static final int COMMA_AND_SPACE = 4;

    /** From here on punctuation marks and figures, as ASCII has them. */
    private static final int FIRST_MARK = 0x20;

    /** From here on words in one byte. */
    private static final int FIRST_SHORT = 0x40;

    /** From here on words in two bytes. */
    private static final int FIRST_LONG = 0xc0;

    private static final int SHORT = FIRST_LONG - FIRST_SHORT;
    private static final int BYTE = 0x100;
    private static final int LONG = (BYTE - FIRST_LONG) * BYTE;

    private static final Map<Language, WordCodes> KNOWN = new EnumMap<>(Language.class);

    private final List<String> words;
    private final Map<String, Integer> codes = new HashMap<>();

    private WordCodes(List<String> words) {
        this.words = words;
        words.forEach(word -> codes.put(word, codes.size()));
    }

    private static synchronized WordCodes of(Language language) {
        return KNOWN.computeIfAbsent(
                language,
                key -> new WordCodes(Lexicon.of(key).frequencies().mostFrequent().stream()
                        .filter(word -> endOfWord(word, 0) == word.length())
                        .limit(SHORT + LONG)
                        .toList()));
    }

    /** A text of a language, and the language. */
    static BytesRef write(String text, Language language) {
        ByteBuffersDataOutput bytes = new ByteBuffersDataOutput();
        bytes.writeByte((byte) language.ordinal());
        try {
            of(language).write(text, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return new BytesRef(bytes.toArrayCopy());
    }

    /** The text that was written. */
    static String read(BytesRef bytes) {
        ByteArrayDataInput input = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        return of(Language.values()[input.readByte()]).read(input);
    }

    private void write(String text, ByteBuffersDataOutput bytes) throws IOException {
        boolean afterWord = false;
        int at = 0;
        while (at < text.length()) {
            boolean betweenWords = afterWord && text.charAt(at) == ' ' && endOfWord(text, at + 1) > at + 1;
            int start = betweenWords ? at + 1 : at;
            int end = endOfWord(text, start);
            afterWord = end > start;
            if (afterWord) {
                writeWord(text.substring(start, end), bytes);
            } else {
                end = writeOther(text, at, bytes);
            }
            at = end;
        }
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            if (!Character.isLetter(character)) {
                return end;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    private void writeWord(String word, ByteBuffersDataOutput bytes) throws IOException {
        Integer code = codes.get(word);
        if (code == null) {
            String small = Character.toLowerCase(word.charAt(0)) + word.substring(1);
            code = capitalized(small).equals(word) ? codes.get(small) : null;
            if (code == null) {
                spell(SPELT_WORD, word, bytes);
                return;
            }
            bytes.writeByte((byte) CAPITAL);
        }
        if (code < SHORT) {
            bytes.writeByte((byte) (FIRST_SHORT + code));
        } else {
            bytes.writeByte((byte) (FIRST_LONG + (code - SHORT) / BYTE));
            bytes.writeByte((byte) (code - SHORT));
        }
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static int writeOther(String text, int start, ByteBuffersDataOutput bytes) throws IOException {
        if (text.startsWith(", ", start)) {
            bytes.writeByte((byte) COMMA_AND_SPACE);
            return start + 2;
        }
        if (isMark(text.charAt(start))) {
            bytes.writeByte((byte) text.charAt(start));
            return start + 1;
        }
        int end = start + 1;
        while (end < text.length() && !isMark(text.charAt(end)) && endOfWord(text, end) == end) {
            end++;
        }
        spell(SPELT, text.substring(start, end), bytes);
        return end;
    }

    private static boolean isMark(int character) {
        return character >= FIRST_MARK && character < FIRST_SHORT;
    }

    private static void spell(int kind, String text, ByteBuffersDataOutput bytes) throws IOException {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeByte((byte) kind);
        bytes.writeVInt(letters.length);
        bytes.writeBytes(letters);
    }

    private String read(ByteArrayDataInput bytes) {
        StringBuilder text = new StringBuilder();
        boolean afterWord = false;
        while (!bytes.eof()) {
            int code = unsigned(bytes);
            boolean isWord = code == CAPITAL || code == SPELT_WORD || code >= FIRST_SHORT;
            if (isWord && afterWord) {
                text.append(' ');
            }
            text.append(token(code, bytes));
            afterWord = isWord;
        }
        return text.toString();
    }

    private String token(int code, ByteArrayDataInput bytes) {
        if (code >= FIRST_LONG) {
            return words.get(SHORT + (code - FIRST_LONG) * BYTE + unsigned(bytes));
        }
        if (code >= FIRST_SHORT) {
            return words.get(code - FIRST_SHORT);
        }
        return switch (code) {
            case CAPITAL -> capitalized(token(unsigned(bytes), bytes));
            case SPELT_WORD, SPELT -> spelt(bytes);
            case COMMA_AND_SPACE -> ", ";
            default -> Character.toString(code);
        };
    }

    private static int unsigned(ByteArrayDataInput bytes) {
        return Byte.toUnsignedInt(bytes.readByte());
    }

    private static String spelt(ByteArrayDataInput bytes) {
        byte[] letters = new byte[bytes.readVInt()];
        bytes.readBytes(letters, 0, letters.length);
        return new String(letters, StandardCharsets.UTF_8);
    }
}
