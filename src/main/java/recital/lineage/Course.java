package recital.lineage;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In which of several documents, given in their order, a word or a paragraph stands.
 *
 * @param stands one a document; it stands in one at least
 */
public record Course(List<Boolean> stands) implements Serializable {

    public Course {
        stands = List.copyOf(stands);
        if (!stands.contains(true)) {
            throw new IllegalArgumentException("a course leads through a document");
        }
    }

    static Course of(BitSet standing, int documents) {
        return new Course(IntStream.range(0, documents).mapToObj(standing::get).toList());
    }

    /** The course through the documents of these numbers, from 0, of so many. */
    public static Course through(List<Integer> numbers, int documents) {
        return new Course(
                IntStream.range(0, documents).mapToObj(numbers::contains).toList());
    }

    /** The numbers of the documents in which it stands, from 0. */
    public List<Integer> documents() {
        return IntStream.range(0, stands.size()).filter(stands::get).boxed().toList();
    }

    /** Whether it stands in the document of that number. */
    public boolean standsIn(int document) {
        return stands.get(document);
    }

    /** The number of the document in which it stands first. */
    public int first() {
        return stands.indexOf(true);
    }

    /** The number of the document in which it stands last. */
    public int last() {
        return stands.lastIndexOf(true);
    }

    /** Whether the document of that number has it and the one before has not. */
    public boolean comesIn(int document) {
        return document > 0 && standsIn(document) && !standsIn(document - 1);
    }

    /** Whether the document of that number no longer has it. */
    public boolean goesIn(int document) {
        return document > 0 && !standsIn(document) && standsIn(document - 1);
    }

    /** What became of it between the first document and the last. */
    public Fate fate() {
        int end = stands.size() - 1;
        if (first() == 0) {
            return last() < end ? Fate.DROPPED : stands.contains(false) ? Fate.RESTORED : Fate.KEPT;
        }
        return last() < end ? Fate.ABANDONED : first() == end ? Fate.ADDED : Fate.SURVIVED;
    }

    /** What can become of a word or a paragraph. */
    public enum Fate {
        /** It stands in every document. */
        KEPT("kept"),
        /** It stands in the first and the last, and was out between. */
        RESTORED("restored"),
        /** It stands in the first and no longer in the last. */
        DROPPED("dropped"),
        /** It was proposed between the first and the last, which has it. */
        SURVIVED("survived"),
        /** It was proposed between the first and the last, and neither has it. */
        ABANDONED("abandoned"),
        /** The last alone has it. */
        ADDED("added");

        private final String code;

        Fate(String code) {
            this.code = code;
        }

        /** The fate as the machine formats write it. */
        public String code() {
            return code;
        }
    }
}
