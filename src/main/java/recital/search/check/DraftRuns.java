package recital.search.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import recital.language.Lexicon;
import recital.language.WordList;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.search.FoldedWords;
import recital.search.RunFinder;
import recital.search.SharedWords;
import recital.text.Shingles;

/** The runs of eight words of the paragraphs of a draft, to be looked for in others, those that many titles have aside. */
final class DraftRuns {

    /** A run of so many words is no chance. */
    private static final int RUN = 8;

    private final Map<ParagraphId, DraftParagraph> paragraphs = new LinkedHashMap<>();
    private final Map<Long, Set<ParagraphId>> holders = new HashMap<>();
    private final Map<Long, Set<String>> titles = new HashMap<>();

    DraftRuns(List<Paragraph> draft, Lexicon lexicon) {
        for (Paragraph paragraph : draft) {
            FoldedWords words = FoldedWords.of(paragraph.text());
            paragraphs.put(
                    paragraph.id(),
                    new DraftParagraph(
                            paragraph.text(),
                            words,
                            sayingNothing(paragraph.text(), words, lexicon),
                            new RunFinder(words.hashes(), RUN)));
            for (long run : Shingles.of(words.hashes(), RUN)) {
                holders.computeIfAbsent(run, key -> new LinkedHashSet<>()).add(paragraph.id());
            }
        }
    }

    /** The words that name something, and the small ones beside them. */
    private static BitSet sayingNothing(String text, FoldedWords words, Lexicon lexicon) {
        Set<String> small = lexicon.words(WordList.SMALL_WORDS);
        BitSet nothing = NamedWords.of(text, words, lexicon);
        for (int i = 0; i < words.size(); i++) {
            if (small.contains(text.substring(words.start(i), words.end(i)).toLowerCase(Locale.ROOT))) {
                nothing.set(i);
            }
        }
        return nothing;
    }

    /** Notes under which titles the runs of another paragraph stand, given the hashes of its words. */
    void count(long[] other, String title) {
        for (long run : Shingles.of(other, RUN)) {
            if (holders.containsKey(run)) {
                titles.computeIfAbsent(run, key -> new HashSet<>()).add(title);
            }
        }
    }

    /** Leaves out the runs of a text, such as a title that is told with a citation, given the hashes of its words. */
    void leaveOut(long[] text) {
        for (long run : Shingles.of(text, RUN)) {
            holders.remove(run);
        }
    }

    /** Leaves out the runs that stand under more titles. */
    void leaveOutStock(int most) {
        titles.forEach((run, all) -> {
            if (all.size() > most) {
                holders.remove(run);
            }
        });
    }

    /** What each paragraph of the draft shares with another paragraph, where it shares a run. */
    Map<ParagraphId, Shared> with(long[] other) {
        Map<ParagraphId, Shared> shared = new LinkedHashMap<>();
        for (long run : Shingles.of(other, RUN)) {
            for (ParagraphId id : holders.getOrDefault(run, Set.of())) {
                shared.computeIfAbsent(id, key -> shared(Objects.requireNonNull(paragraphs.get(key)), other));
            }
        }
        return shared;
    }

    /** How many paragraphs have so many words or more. */
    int longerThan(int fewest) {
        return (int) paragraphs.values().stream()
                .filter(paragraph -> paragraph.words().size() >= fewest)
                .count();
    }

    private Shared shared(DraftParagraph paragraph, long[] other) {
        SharedWords words = paragraph.runs().sharedWith(other, holders::containsKey);
        BitSet besideNames = words.words();
        besideNames.andNot(paragraph.nothing());
        int start = words.longestStart();
        FoldedWords places = paragraph.words();
        return new Shared(
                words.count(),
                (double) words.count() / places.size(),
                besideNames.cardinality(),
                paragraph.text().substring(places.start(start), places.end(start + words.longest() - 1)));
    }

    private record DraftParagraph(String text, FoldedWords words, BitSet nothing, RunFinder runs) {}

    /**
     * What a paragraph of the draft shares with another.
     *
     * @param words how many of its words stand in shared runs
     * @param share of all its words
     * @param besideNames how many of them name nothing, are no formula and no small words
     * @param longest the longest run
     */
    record Shared(int words, double share, int besideNames, String longest) {}
}
