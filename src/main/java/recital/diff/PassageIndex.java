package recital.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import recital.language.Tokenizer.TokenKind;
import recital.model.Note;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.reading.AnnotationPipeline;
import recital.reading.WeightedToken;

/**
 * Where in a document a passage stands, whatever its capitals, hyphens and signs.
 *
 * <p>A passage is looked for by the hash of its first words, and then compared word by word.
 *
 * @param <P> what the document has it in, a paragraph by its id or a note
 */
final class PassageIndex<P> {

    /** So many words stand in two places by no chance, unless they are a name. */
    static final int SHORTEST = 8;

    /** So many words in a row changed little. */
    private static final int LITTLE = 3;

    /** Behind them so many are the same again. */
    private static final int GOES_ON = 4;

    private static final int FACTOR = 31;

    /** What the first of so many words has been multiplied by. */
    private static final int OLDEST = power(SHORTEST - 1);

    private final List<P> places;
    private final List<Words> texts;

    /** The hash of the first words of each place, and below it the number of the place, in their order. */
    private final long[] starts;

    /** The number of the first place of each text. */
    private final int[] firstPlaces;

    private PassageIndex(List<P> places, List<Words> texts) {
        this.places = places;
        this.texts = texts;
        firstPlaces = new int[texts.size()];
        int number = 0;
        for (int i = 0; i < texts.size(); i++) {
            firstPlaces[i] = number;
            number += Math.max(0, texts.get(i).size() - SHORTEST + 1);
        }
        starts = new long[number];
        for (int i = 0; i < texts.size(); i++) {
            List<String> words = texts.get(i).words();
            int hash = 0;
            for (int end = 1; end <= words.size(); end++) {
                hash = rolled(hash, words, end);
                if (end >= SHORTEST) {
                    int place = firstPlaces[i] + end - SHORTEST;
                    starts[place] = (long) hash << Integer.SIZE | place;
                }
            }
        }
        Arrays.sort(starts);
    }

    /** A document that says nothing. */
    static <P> PassageIndex<P> none() {
        return new PassageIndex<>(List.of(), List.of());
    }

    /** All paragraphs of a document. */
    static PassageIndex<ParagraphId> ofParagraphs(Resolution document, AnnotationPipeline reader) {
        return new PassageIndex<>(
                document.paragraphs().stream().map(Paragraph::id).toList(),
                document.paragraphs().stream()
                        .map(paragraph -> Words.of(reader.tokens(paragraph.text())))
                        .toList());
    }

    /** All notes of a document. */
    static PassageIndex<Note> ofNotes(Resolution document, AnnotationPipeline reader) {
        return new PassageIndex<>(
                document.notes(),
                document.notes().stream()
                        .map(note -> Words.of(reader.tokens(note.text())))
                        .toList());
    }

    /** A word of a text. */
    record Place(int text, int word) {

        Place plus(int words) {
            return new Place(text, word + words);
        }
    }

    /**
     * The words of a text, compounds cut at their hyphens.
     *
     * @param words without capitals
     * @param tokens of each word, the token that it is or is a part of
     */
    record Words(List<String> words, List<Integer> tokens) {

        static Words of(List<WeightedToken> tokens) {
            List<String> words = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).kind() != TokenKind.PUNCTUATION) {
                    String key = tokens.get(i).smallKey();
                    for (String word : key.indexOf('-') < 0 ? new String[] {key} : key.split("-")) {
                        words.add(word);
                        places.add(i);
                    }
                }
            }
            return new Words(words, places);
        }

        int size() {
            return words.size();
        }

        int token(int word) {
            return tokens.get(word);
        }

        /** Whether a word is a later part of a compound. */
        boolean isInsideToken(int word) {
            return word > 0 && tokens.get(word).equals(tokens.get(word - 1));
        }
    }

    /**
     * A passage of a text that stands in this document.
     *
     * @param <P> what it stands in
     * @param in where
     * @param start its first word in the text
     * @param end the word after it
     * @param next the word after it here
     */
    record Found<P>(P in, int start, int end, Place next) {}

    /** The longest passage that begins with a word of a text and ends before another, if it stands here once. */
    Optional<Found<P>> once(Words text, int from, int to) {
        if (to - from < SHORTEST) {
            return Optional.empty();
        }
        int hash = 0;
        for (int end = from + 1; end <= from + SHORTEST; end++) {
            hash = FACTOR * hash + text.words().get(end - 1).hashCode();
        }
        // Where words repeat themselves they stand in many places, all of which would be followed far.
        List<Place> two = beginningWith(hash)
                .filter(place -> length(text, from, from + SHORTEST, place) == SHORTEST)
                .limit(2)
                .toList();
        return two.size() == 1 ? Optional.of(found(text, from, to, two.get(0))) : Optional.empty();
    }

    private Stream<Place> beginningWith(int hash) {
        int before = Arrays.binarySearch(starts, (long) hash << Integer.SIZE);
        return Arrays.stream(starts, before < 0 ? -before - 1 : before, starts.length)
                .takeWhile(start -> (int) (start >> Integer.SIZE) == hash)
                .mapToObj(start -> place((int) start));
    }

    private Place place(int number) {
        int before = Arrays.binarySearch(firstPlaces, number);
        int text = before < 0 ? -before - 2 : before;
        // Texts that are too short have no place and the number of the next one's first.
        while (text + 1 < firstPlaces.length && firstPlaces[text + 1] == number) {
            text++;
        }
        return new Place(text, number - firstPlaces[text]);
    }

    private Found<P> found(Words text, int from, int to, Place place) {
        int length = length(text, from, to, place);
        return new Found<>(places.get(place.text()), from, from + length, place.plus(length));
    }

    /** The passage as far as the text goes on as it does here, but for a few words now and then. */
    Found<P> withLittleChanges(Words text, Found<P> found) {
        Found<P> whole = found;
        Optional<Found<P>> next = next(text, whole);
        while (next.isPresent()) {
            whole = next.get();
            next = next(text, whole);
        }
        return whole;
    }

    private Optional<Found<P>> next(Words text, Found<P> found) {
        for (int changed = 1; changed <= 2 * LITTLE; changed++) {
            for (int own = Math.max(0, changed - LITTLE); own <= Math.min(changed, LITTLE); own++) {
                Place after = found.next().plus(changed - own);
                int same = length(text, found.end() + own, text.size(), after);
                if (same >= GOES_ON) {
                    return Optional.of(
                            new Found<>(found.in(), found.start(), found.end() + own + same, after.plus(same)));
                }
            }
        }
        return Optional.empty();
    }

    private int length(Words text, int from, int to, Place place) {
        List<String> words = texts.get(place.text()).words();
        int length = 0;
        while (from + length < to
                && place.word() + length < words.size()
                && text.words().get(from + length).equals(words.get(place.word() + length))) {
            length++;
        }
        return length;
    }

    private static int rolled(int hash, List<String> words, int end) {
        int oldest = end > SHORTEST ? words.get(end - 1 - SHORTEST).hashCode() : 0;
        return FACTOR * (hash - oldest * OLDEST) + words.get(end - 1).hashCode();
    }

    private static int power(int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= FACTOR;
        }
        return power;
    }
}
