package recital.search.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import recital.search.FoldedWords;

/** The paragraphs of a join by number, with the hashes of their words; of each no more than its places is always in memory. */
final class ParagraphStore implements Closeable {

    /** What stands before a name: its length and that of the text. */
    private static final int LENGTHS = 2 * Integer.BYTES;

    private final SpilledBytes words;
    /** Apart, for words are compared much more often than texts are told. */
    private final SpilledBytes texts;

    private long[] wordStarts = new long[1024];
    private long[] textStarts = new long[1024];
    private int[] documents = new int[1024];
    private int size;

    ParagraphStore(Path folder, long most) {
        words = new SpilledBytes(folder, most * 3 / 4);
        texts = new SpilledBytes(folder, most / 4);
    }

    int size() {
        return size;
    }

    int document(int paragraph) {
        return documents[paragraph];
    }

    /** Adds one, given its words and their hashes. */
    void add(ReuseParagraph paragraph, FoldedWords folded, long[] hashes) throws IOException {
        if (size + 1 == documents.length) {
            wordStarts = Arrays.copyOf(wordStarts, 2 * documents.length);
            textStarts = Arrays.copyOf(textStarts, 2 * documents.length);
            documents = Arrays.copyOf(documents, 2 * documents.length);
        }
        ByteBuffer numbers = ByteBuffer.allocate(hashes.length * Long.BYTES);
        numbers.order(ByteOrder.nativeOrder()).asLongBuffer().put(hashes);
        words.append(numbers.array());
        byte[] id = paragraph.id().getBytes(StandardCharsets.UTF_8);
        byte[] text = paragraph.text().getBytes(StandardCharsets.UTF_8);
        byte[] places = PlacedText.packed(folded);
        texts.append(ByteBuffer.allocate(LENGTHS + id.length + text.length + places.length)
                .putInt(id.length)
                .putInt(text.length)
                .put(id)
                .put(text)
                .put(places)
                .array());
        documents[size++] = paragraph.document();
        wordStarts[size] = words.size();
        textStarts[size] = texts.size();
    }

    /** The hashes of the words of a paragraph. */
    long[] words(int paragraph) throws IOException {
        long start = wordStarts[paragraph];
        int length = (int) (wordStarts[paragraph + 1] - start);
        long[] hashes = new long[length / Long.BYTES];
        words.read(start, length).order(ByteOrder.nativeOrder()).asLongBuffer().get(hashes);
        return hashes;
    }

    /** The text of a paragraph with its name and the places of its words. */
    PlacedText text(int paragraph) throws IOException {
        long start = textStarts[paragraph];
        // A copy, for what is read next may take the place of what was read.
        byte[] all = new byte[(int) (textStarts[paragraph + 1] - start)];
        texts.read(start, all.length).get(all);
        ByteBuffer stored = ByteBuffer.wrap(all);
        int id = stored.getInt();
        int text = stored.getInt();
        return new PlacedText(
                new String(all, LENGTHS, id, StandardCharsets.UTF_8),
                new String(all, LENGTHS + id, text, StandardCharsets.UTF_8),
                stored.position(LENGTHS + id + text).slice());
    }

    /** Its name in its document. */
    String id(int paragraph) throws IOException {
        long start = textStarts[paragraph];
        int length = texts.read(start, Integer.BYTES).getInt();
        ByteBuffer bytes = texts.read(start + LENGTHS, length);
        return new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        try (words;
                texts) {
            size = 0;
        }
    }
}
