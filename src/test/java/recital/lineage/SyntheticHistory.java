package recital.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import recital.Resolutions;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.lineage.SyntheticParagraph.Operation;
import recital.lineage.SyntheticParagraph.Word;
import recital.model.Edition;
import recital.model.Resolution;
import recital.model.Symbol;

/**
 * A history of a resolution made up from a seed, of which the origin of every word is known.
 *
 * <p>It begins with paragraphs of the draft resolution that the project carries. Each year words are put in, taken
 * out, replaced, moved and put back, paragraphs are split, merged, moved, dropped, added and brought back. What is
 * put in is taken from other paragraphs of the draft, so that the same words stand in many places. A word that is put
 * in afresh is new, though the same word stood there before; one that is put back is the old one.
 */
final class SyntheticHistory {

    private static final int YEARS = 9;
    private static final int PARAGRAPHS = 24;

    private final Random random;
    private final List<List<String>> unused = new ArrayList<>();
    private final List<SyntheticParagraph> paragraphs = new ArrayList<>();
    private final List<SyntheticParagraph> dropped = new ArrayList<>();
    private final List<Resolution> documents = new ArrayList<>();
    private final List<List<Word>> last = new ArrayList<>();
    private int year;

    SyntheticHistory(long seed) {
        random = new Random(seed);
        List<List<String>> real = realParagraphs();
        for (int i = 0; i < real.size(); i++) {
            if (i % 2 == 0 && paragraphs.size() < PARAGRAPHS) {
                paragraphs.add(SyntheticParagraph.of(random, real.get(i)));
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
        paragraphs.forEach(paragraph -> last.add(List.copyOf(paragraph.words())));
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
            Resolution draft =
                    corpus.read(corpus.find(Symbol.of("A/C.2/74/L.32")).get(0));
            return draft.paragraphs().stream()
                    .map(paragraph -> SyntheticParagraph.words(paragraph.text()))
                    .filter(words -> words.size() > 20)
                    .toList();
        } catch (CorpusException e) {
            throw new AssertionError(e);
        }
    }

    private void edit(SyntheticParagraph paragraph) {
        for (int n = random.nextInt(4); n > 0; n--) {
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> paragraph.insert(passage());
                case 3, 4 -> paragraph.delete(1 + random.nextInt(10));
                case 5, 6 -> paragraph.replace(1 + random.nextInt(10), passage());
                case 7 -> paragraph.move(4 + random.nextInt(10));
                default -> paragraph.putBack();
            }
        }
    }

    /** One to ten words that follow one another in a paragraph that is not in use. */
    private List<String> passage() {
        List<String> source = unused.get(random.nextInt(unused.size()));
        int length = 1 + random.nextInt(10);
        int from = random.nextInt(source.size() - length);
        return source.subList(from, from + length);
    }

    private void rearrange() {
        if (random.nextBoolean()) {
            split();
        }
        if (random.nextBoolean()) {
            merge();
        }
        if (random.nextBoolean() && paragraphs.size() > 10) {
            dropped.add(takeAny(paragraphs));
        }
        if (random.nextInt(3) == 0 && !dropped.isEmpty()) {
            put(takeAny(dropped), Operation.PARAGRAPH_BACK);
        }
        if (random.nextBoolean()) {
            put(takeAny(paragraphs), Operation.PARAGRAPH_MOVED);
        }
        if (random.nextInt(3) == 0 && unused.size() > 15) {
            put(SyntheticParagraph.of(random, takeAny(unused)), Operation.NEW_PARAGRAPH);
        }
    }

    private <T> T takeAny(List<T> some) {
        return some.remove(random.nextInt(some.size()));
    }

    private void split() {
        SyntheticParagraph paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
        paragraph.split().ifPresent(part -> paragraphs.add(paragraphs.indexOf(paragraph) + 1, part));
    }

    private void merge() {
        int at = random.nextInt(paragraphs.size() - 1);
        if (paragraphs.get(at).words().size() + paragraphs.get(at + 1).words().size() < 150) {
            paragraphs.get(at).merge(paragraphs.remove(at + 1));
        }
    }

    private void put(SyntheticParagraph paragraph, Operation operation) {
        paragraph.mark(operation);
        paragraphs.add(random.nextInt(paragraphs.size()), paragraph);
    }

    private void publish() {
        Resolutions published = Resolutions.resolution((60 + year) + "/100")
                .title("A made-up history")
                .edition(Edition.PARAPHRASE);
        int number = 1;
        for (SyntheticParagraph paragraph : paragraphs) {
            paragraph.words().forEach(word -> word.stand(year));
            published.operative(number++, paragraph.text());
        }
        documents.add(published.build());
    }

    /** The index of each document by its short name. */
    Map<String, Integer> years() {
        return documents.stream().collect(Collectors.toMap(Resolution::shortName, documents::indexOf));
    }
}
