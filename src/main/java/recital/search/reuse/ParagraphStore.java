package recital.search.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** The paragraphs of a join by number, with the hashes of their words; of each no more than its place is always in memory. */
final class ParagraphStore implements Closeable {

    private final SpilledBytes bytes;
    private long[] starts = new long[1024];
    private int[] documents = new int[1024];
    private int size;

    ParagraphStore(Path folder, long most) {
        bytes = new SpilledBytes(folder, most);
    }

    int size() {
        return size;
    }

    int document(int paragraph) {
        return documents[paragraph];
    }

    void add(ReuseParagraph paragraph, long[] words) throws IOException {
        if (size + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            documents = Arrays.copyOf(documents, 2 * documents.length);
        }
        byte[] id = paragraph.id().getBytes(StandardCharsets.UTF_8);
        byte[] text = paragraph.text().getBytes(StandardCharsets.UTF_8);
        ByteBuffer all = ByteBuffer.allocate(3 * Integer.BYTES + words.length * Long.BYTES + id.length + text.length);
        all.putInt(words.length);
        all.asLongBuffer().put(words);
        all.position(all.position() + words.length * Long.BYTES);
        all.putInt(id.length).put(id).putInt(text.length).put(text);
        bytes.append(all.array());
        documents[size++] = paragraph.document();
        starts[size] = bytes.size();
    }

    /** The hashes of the words of a paragraph. */
    long[] words(int paragraph) throws IOException {
        int count =
                ByteBuffer.wrap(bytes.read(starts[paragraph], Integer.BYTES)).getInt();
        long[] words = new long[count];
        ByteBuffer.wrap(bytes.read(starts[paragraph] + Integer.BYTES, count * Long.BYTES))
                .asLongBuffer()
                .get(words);
        return words;
    }

    /** The paragraph itself. */
    ReuseParagraph paragraph(int paragraph) throws IOException {
        ByteBuffer all = all(paragraph);
        return new ReuseParagraph(documents[paragraph], string(all), string(all));
    }

    /** Its name in its document. */
    String id(int paragraph) throws IOException {
        return string(all(paragraph));
    }

    private ByteBuffer all(int paragraph) throws IOException {
        ByteBuffer all =
                ByteBuffer.wrap(bytes.read(starts[paragraph], (int) (starts[paragraph + 1] - starts[paragraph])));
        int words = all.getInt();
        return all.position(all.position() + words * Long.BYTES);
    }

    private static String string(ByteBuffer all) {
        byte[] string = new byte[all.getInt()];
        all.get(string);
        return new String(string, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
