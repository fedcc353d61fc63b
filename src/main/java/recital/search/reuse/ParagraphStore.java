package recital.search.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** The paragraphs of a join by number, with the hashes of their words; of each no more than its places is always in memory. */
final class ParagraphStore implements Closeable {

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

    void add(ReuseParagraph paragraph, long[] hashes) throws IOException {
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
        texts.append(ByteBuffer.allocate(Integer.BYTES + id.length + text.length)
                .putInt(id.length)
                .put(id)
                .put(text)
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

    /** The paragraph itself. */
    ReuseParagraph paragraph(int paragraph) throws IOException {
        String id = id(paragraph);
        long start = textStarts[paragraph] + Integer.BYTES + id.getBytes(StandardCharsets.UTF_8).length;
        return new ReuseParagraph(documents[paragraph], id, text(start, (int) (textStarts[paragraph + 1] - start)));
    }

    /** Its name in its document. */
    String id(int paragraph) throws IOException {
        long start = textStarts[paragraph];
        int length = texts.read(start, Integer.BYTES).getInt();
        return text(start + Integer.BYTES, length);
    }

    private String text(long start, int length) throws IOException {
        ByteBuffer bytes = texts.read(start, length);
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
