package recital.lineage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import recital.language.Lexicon;
import recital.language.Tokenizer;
import recital.model.Language;

/**
 * A paragraph of a made-up history, which is edited at random.
 *
 * <p>An edit is made only where the texts before and after it show where it was made: in "a well and a road", a "well
 * and a" put in before "well" or after "a" would be the same text, and either account of it the truth.
 */
final class SyntheticParagraph {

    /** The least words that a deletion or a move leaves. */
    private static final int LEFT = 15;

    /** What has been done to a word. */
    enum Operation {
        INSERTED,
        PUT_FOR_OTHERS,
        NEW_PARAGRAPH,
        MOVED,
        PUT_BACK,
        SPLIT,
        MERGED,
        PARAGRAPH_BACK,
        PARAGRAPH_MOVED
    }

    /** A word, one object through all years; its origin is the first year in whose document it stands. */
    static final class Word {

        final String text;
        final Set<Operation> operations = EnumSet.noneOf(Operation.class);
        int origin = -1;
        boolean returned;
        private int lastYear;

        Word(String text) {
            this.text = text;
        }

        /** The word stands in the document of that year. */
        void stand(int year) {
            if (origin < 0) {
                origin = year;
            } else {
                returned |= year > lastYear + 1;
            }
            lastYear = year;
        }

        boolean isLike(Word other) {
            return bare().equals(other.bare());
        }

        private String bare() {
            return text.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "").toLowerCase(Locale.ROOT);
        }
    }

    private record Removed(List<Word> words, Word before, Word after) {}

    private final Random random;
    private final List<Word> words;
    private final List<Removed> removed = new ArrayList<>();

    private SyntheticParagraph(Random random, List<Word> words) {
        this.random = random;
        this.words = new ArrayList<>(words);
    }

    static SyntheticParagraph of(Random random, List<String> texts) {
        return new SyntheticParagraph(random, texts.stream().map(Word::new).toList());
    }

    /** The words of a text, each with the punctuation beside it; a date is one word, as everywhere in recital. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (Tokenizer.Token token : Lexicon.of(Language.ENGLISH).tokens().tokenize(text)) {
            if (token.start() > end) {
                add(words, text.substring(start, end));
                start = token.start();
            }
            end = token.end();
        }
        add(words, text.substring(start));
        return words;
    }

    /** A dash by itself goes with the word before. */
    private static void add(List<String> words, String part) {
        if (words.isEmpty() || part.codePoints().anyMatch(Character::isLetterOrDigit)) {
            words.add(part);
        } else {
            words.set(words.size() - 1, words.get(words.size() - 1) + " " + part);
        }
    }

    List<Word> words() {
        return words;
    }

    String text() {
        return words.stream().map(word -> word.text).collect(Collectors.joining(" "));
    }

    void mark(Operation operation) {
        mark(words, operation);
    }

    private static List<Word> mark(List<Word> words, Operation operation) {
        words.forEach(word -> word.operations.add(operation));
        return words;
    }

    void insert(List<String> texts) {
        List<Word> run = mark(texts.stream().map(Word::new).toList(), Operation.INSERTED);
        put(run, anyOf(words.size() + 1, at -> isClear(at, run)));
    }

    void delete(int length) {
        cut(length, from -> true);
    }

    /** Takes words out and puts others in their place. */
    void replace(int length, List<String> texts) {
        List<Word> run = mark(texts.stream().map(Word::new).toList(), Operation.PUT_FOR_OTHERS);
        put(
                run,
                cut(
                        length,
                        from -> isClear(from, from + length, run)
                                && !sameEnd(words.subList(from, from + length), run)));
    }

    void move(int length) {
        int from = cut(length, at -> true);
        if (from >= 0) {
            Removed out = removed.get(removed.size() - 1);
            int to = anyOf(words.size() + 1, at -> at != from && isClear(at, out.words()));
            if (to >= 0) {
                removed.remove(out);
                put(mark(out.words(), Operation.MOVED), to);
            }
        }
    }

    /** Puts words back beside what stood on one side of them, or at the beginning where that has gone too. */
    void putBack() {
        if (!removed.isEmpty()) {
            Removed back = removed.get(random.nextInt(removed.size()));
            int after = random.nextBoolean() ? words.indexOf(back.after()) : -1;
            int at = after >= 0 ? after : words.indexOf(back.before()) + 1;
            if (isClear(at, back.words())) {
                removed.remove(back);
                put(mark(back.words(), Operation.PUT_BACK), at);
            }
        }
    }

    /** The rest from about the middle on, as a paragraph of its own; empty where this one is too short. */
    Optional<SyntheticParagraph> split() {
        if (words.size() <= 60) {
            return Optional.empty();
        }
        mark(Operation.SPLIT);
        List<Word> rest = words.subList(25 + random.nextInt(words.size() - 50), words.size());
        SyntheticParagraph part = new SyntheticParagraph(random, rest);
        rest.clear();
        return Optional.of(part);
    }

    void merge(SyntheticParagraph other) {
        words.addAll(other.words);
        removed.addAll(other.removed);
        mark(Operation.MERGED);
    }

    private void put(List<Word> run, int at) {
        if (at >= 0) {
            words.addAll(at, run);
        }
    }

    /** Takes a run out and tells where it stood; takes none and says -1 where there is none such. */
    private int cut(int length, IntPredicate wanted) {
        int from = words.size() < length + LEFT
                ? -1
                : anyOf(
                        words.size() - length + 1,
                        at -> isClear(at, at + length, words.subList(at, at + length)) && wanted.test(at));
        if (from >= 0) {
            List<Word> run = words.subList(from, from + length);
            removed.add(new Removed(
                    List.copyOf(run),
                    from == 0 ? null : words.get(from - 1),
                    from + length == words.size() ? null : words.get(from + length)));
            run.clear();
        }
        return from;
    }

    private int anyOf(int places, IntPredicate wanted) {
        int[] fit = IntStream.range(0, places).filter(wanted).toArray();
        return fit.length == 0 ? -1 : fit[random.nextInt(fit.length)];
    }

    private boolean isClear(int at, List<Word> run) {
        return isClear(at, at, run);
    }

    /** Whether a run between two places of the paragraph is no other run shifted by a word. */
    private boolean isClear(int from, int to, List<Word> run) {
        boolean back = from > 0 && words.get(from - 1).isLike(run.get(run.size() - 1));
        boolean on = to < words.size() && words.get(to).isLike(run.get(0));
        return !back && !on;
    }

    private static boolean sameEnd(List<Word> one, List<Word> other) {
        return one.get(0).isLike(other.get(0)) || one.get(one.size() - 1).isLike(other.get(other.size() - 1));
    }
}
