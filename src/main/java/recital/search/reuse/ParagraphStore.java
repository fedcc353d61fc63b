package recital.search.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import recital.search.FoldedWords;

/** The paragraphs of a join by number, with the hashes of their words; of each no more than its places is always in memory. */
final class ParagraphStore implements Closeable {

    /** How many words each has, their hashes, and its name. */
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
        byte[] id = paragraph.id().getBytes(StandardCharsets.UTF_8);
        ByteBuffer named = ByteBuffer.allocate(Integer.BYTES + hashes.length * Long.BYTES + id.length);
        named.putInt(hashes.length);
        for (long hash : hashes) {
            named.putLong(hash);
        }
        words.append(named.put(id).array());
        byte[] text = paragraph.text().getBytes(StandardCharsets.UTF_8);
        byte[] places = PlacedText.packed(folded);
        texts.append(ByteBuffer.allocate(Integer.BYTES + text.length + places.length)
                .putInt(text.length)
                .put(text)
                .put(places)
                .array());
        documents[size++] = paragraph.document();
        wordStarts[size] = words.size();
        textStarts[size] = texts.size();
    }

    /** The hashes of the words of a paragraph. */
    long[] words(int paragraph) throws IOException {
        ByteBuffer named = named(paragraph);
        long[] hashes = new long[named.getInt()];
        named.asLongBuffer().get(hashes);
        return hashes;
    }

    /** Its name in its document. */
    String id(int paragraph) throws IOException {
        ByteBuffer named = named(paragraph);
        int length = named.remaining();
        int before = Integer.BYTES + named.getInt() * Long.BYTES;
        return new String(
                named.array(), named.position() - Integer.BYTES + before, length - before, StandardCharsets.UTF_8);
    }

    private ByteBuffer named(int paragraph) throws IOException {
        long start = wordStarts[paragraph];
        return words.read(start, (int) (wordStarts[paragraph + 1] - start));
    }

    /** The text of a paragraph with the places of its words. */
    PlacedText text(int paragraph) throws IOException {
        long start = textStarts[paragraph];
        // A copy, for what is read next may take the place of what was read.
        byte[] all = new byte[(int) (textStarts[paragraph + 1] - start)];
        texts.read(start, all.length).get(all);
        ByteBuffer stored = ByteBuffer.wrap(all);
        int text = stored.getInt();
        return new PlacedText(
                new String(all, Integer.BYTES, text, StandardCharsets.UTF_8),
                stored.position(Integer.BYTES + text).slice());
    }

    @Override
    public void close() throws IOException {
        try (words;
                texts) {
            size = 0;
        }
    }
}
