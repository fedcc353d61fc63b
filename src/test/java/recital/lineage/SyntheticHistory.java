package recital.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import recital.corpus.Corpus;
import recital.corpus.CorpusException;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;

/**
 * A history of a resolution made up from a seed, of which the origin of every word is known.
 *
 * <p>It begins with paragraphs of the draft resolution that the project carries. Each year words are put in, taken
 * out, replaced, moved and put back, paragraphs are split, merged, moved, dropped, added and brought back. What is
 * put in is taken from other paragraphs of the draft, so that the same words stand in many places.
 */
final class SyntheticHistory {

    private static final int YEARS = 9;
    private static final int PARAGRAPHS = 24;

    /** A word with the year that brought it in; one object through all years. */
    static final class Word {

        final String text;
        final int origin;
        boolean returned;
        private int lastYear;

        Word(String text, int origin) {
            this.text = text;
            this.origin = origin;
            this.lastYear = origin;
        }

        /** The word stands in the document of that year. */
        private void stand(int year) {
            returned |= year > lastYear + 1;
            lastYear = year;
        }
    }

    private record Removed(List<Word> words, Word before) {}

    private static final class Living {

        final List<Word> words = new ArrayList<>();
        final List<Removed> removed = new ArrayList<>();

        String text() {
            return words.stream().map(word -> word.text).collect(Collectors.joining(" "));
        }
    }

    private final Random random;
    private final List<List<String>> unused = new ArrayList<>();
    private final List<Living> paragraphs = new ArrayList<>();
    private final List<Living> dropped = new ArrayList<>();
    private final List<Resolution> documents = new ArrayList<>();
    private final List<List<Word>> last = new ArrayList<>();
    private int year;

    SyntheticHistory(long seed) {
        random = new Random(seed);
        List<List<String>> real = realParagraphs();
        for (int i = 0; i < real.size(); i++) {
            if (i % 2 == 0 && paragraphs.size() < PARAGRAPHS) {
                paragraphs.add(fresh(real.get(i)));
            } else {
                unused.add(real.get(i));
            }
        }
        publish();
        for (year = 1; year < YEARS; year++) {
            paragraphs.forEach(this::edit);
            rearrange();
            publish();
        }
        paragraphs.forEach(paragraph -> last.add(List.copyOf(paragraph.words)));
    }

    /** The documents, one a year, in order. */
    List<Resolution> documents() {
        return documents;
    }

    /** The words of the paragraphs of the last document, in order. */
    List<List<Word>> last() {
        return last;
    }

    private static List<List<String>> realParagraphs() {
        try {
            Corpus corpus = Corpus.embedded();
            Resolution draft = corpus.read(corpus.find(Symbol.of("A/C.2/74/L.32")).get(0));
            return draft.paragraphs().stream()
                    .map(paragraph -> List.of(paragraph.text().split("\\s+")))
                    .filter(words -> words.size() > 20)
                    .toList();
        } catch (CorpusException e) {
            throw new AssertionError(e);
        }
    }

    private Living fresh(List<String> words) {
        Living paragraph = new Living();
        words.forEach(word -> paragraph.words.add(new Word(word, year)));
        return paragraph;
    }

    private void edit(Living paragraph) {
        for (int n = random.nextInt(4); n > 0; n--) {
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> insert(paragraph);
                case 3, 4 -> delete(paragraph);
                case 5, 6 -> {
                    delete(paragraph);
                    insert(paragraph);
                }
                case 7 -> move(paragraph);
                default -> putBack(paragraph);
            }
        }
    }

    private void insert(Living paragraph) {
        List<String> source = unused.get(random.nextInt(unused.size()));
        int length = 1 + random.nextInt(10);
        int from = random.nextInt(source.size() - length);
        List<Word> words = source.subList(from, from + length).stream().map(word -> new Word(word, year)).toList();
        paragraph.words.addAll(random.nextInt(paragraph.words.size() + 1), words);
    }

    private List<Word> cut(Living paragraph, int length) {
        int from = random.nextInt(paragraph.words.size() - length);
        List<Word> run = paragraph.words.subList(from, from + length);
        List<Word> words = new ArrayList<>(run);
        run.clear();
        return words;
    }

    private void delete(Living paragraph) {
        int length = 1 + random.nextInt(10);
        if (paragraph.words.size() < length + 15) {
            return;
        }
        int from = random.nextInt(paragraph.words.size() - length);
        List<Word> run = paragraph.words.subList(from, from + length);
        paragraph.removed.add(new Removed(new ArrayList<>(run), from == 0 ? null : paragraph.words.get(from - 1)));
        run.clear();
    }

    private void move(Living paragraph) {
        int length = 4 + random.nextInt(10);
        if (paragraph.words.size() >= length + 15) {
            List<Word> words = cut(paragraph, length);
            paragraph.words.addAll(random.nextInt(paragraph.words.size() + 1), words);
        }
    }

    /** Puts words back where they stood, or somewhere else where what stood before them has gone too. */
    private void putBack(Living paragraph) {
        if (paragraph.removed.isEmpty()) {
            return;
        }
        Removed back = paragraph.removed.remove(random.nextInt(paragraph.removed.size()));
        int at = back.before() == null ? 0 : paragraph.words.indexOf(back.before()) + 1;
        paragraph.words.addAll(at, back.words());
    }

    private void rearrange() {
        if (random.nextBoolean()) {
            split();
        }
        if (random.nextBoolean()) {
            merge();
        }
        if (random.nextBoolean() && paragraphs.size() > 10) {
            dropped.add(paragraphs.remove(random.nextInt(paragraphs.size())));
        }
        if (random.nextInt(3) == 0 && !dropped.isEmpty()) {
            Living back = dropped.remove(random.nextInt(dropped.size()));
            paragraphs.add(random.nextInt(paragraphs.size()), back);
        }
        if (random.nextBoolean()) {
            paragraphs.add(random.nextInt(paragraphs.size()), paragraphs.remove(random.nextInt(paragraphs.size())));
        }
        if (random.nextInt(3) == 0 && unused.size() > 15) {
            paragraphs.add(random.nextInt(paragraphs.size()), fresh(unused.remove(random.nextInt(unused.size()))));
        }
    }

    private void split() {
        Living paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
        if (paragraph.words.size() > 60) {
            int at = 25 + random.nextInt(paragraph.words.size() - 50);
            Living part = new Living();
            List<Word> rest = paragraph.words.subList(at, paragraph.words.size());
            part.words.addAll(rest);
            rest.clear();
            paragraphs.add(paragraphs.indexOf(paragraph) + 1, part);
        }
    }

    private void merge() {
        int at = random.nextInt(paragraphs.size() - 1);
        if (paragraphs.get(at).words.size() + paragraphs.get(at + 1).words.size() < 150) {
            Living second = paragraphs.remove(at + 1);
            paragraphs.get(at).words.addAll(second.words);
            paragraphs.get(at).removed.addAll(second.removed);
        }
    }

    private void publish() {
        List<Paragraph> published = new ArrayList<>();
        for (Living paragraph : paragraphs) {
            paragraph.words.forEach(word -> word.stand(year));
            String id = "OP" + (published.size() + 1);
            published.add(new Paragraph(new ParagraphId(id), paragraph.text(), paragraph.text(), List.of(), 0, 0));
        }
        Symbol symbol = Symbol.of((60 + year) + "/100");
        documents.add(new Resolution(
                symbol.value(), Optional.of(symbol), "A made-up history", Optional.of(LocalDate.of(2005 + year, 12, 20)),
                OptionalInt.of(60 + year), Optional.empty(), Edition.ABRIDGED, Format.TEXT, "", published, List.of(), "",
                List.of(), List.of()));
    }

    /** The index of each document by its short name. */
    Map<String, Integer> years() {
        return documents.stream().collect(Collectors.toMap(Resolution::shortName, documents::indexOf));
    }
}
