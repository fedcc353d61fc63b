package recital.search.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.text.Folding;
import recital.text.WordTokenizer;
import recital.text.WordTokenizer.WordToken;

/** Finds the runs of words that paragraphs of a draft share with others, by shingles of eight words. */
final class SharedRuns {

    /** A run of so many words is no chance. */
    private static final int RUN = 8;

    private final Map<List<String>, List<Place>> shingles = new HashMap<>();
    private final Map<List<String>, Set<String>> titles = new HashMap<>();
    private final Map<ParagraphId, RunningWords> words = new LinkedHashMap<>();

    SharedRuns(List<Paragraph> draft) {
        for (Paragraph paragraph : draft) {
            RunningWords running = RunningWords.of(paragraph);
            words.put(paragraph.id(), running);
            List<String> own = running.words();
            for (int i = 0; i + RUN <= own.size(); i++) {
                shingles.computeIfAbsent(List.copyOf(own.subList(i, i + RUN)), key -> new ArrayList<>())
                        .add(new Place(paragraph.id(), i));
            }
        }
    }

    /** Notes under which titles the runs of a paragraph stand. */
    void count(Paragraph other, String title) {
        List<String> others = RunningWords.of(other).words();
        for (int i = 0; i + RUN <= others.size(); i++) {
            List<String> run = others.subList(i, i + RUN);
            if (shingles.containsKey(run)) {
                titles.computeIfAbsent(List.copyOf(run), key -> new HashSet<>()).add(title);
            }
        }
    }

    /** Leaves out the runs that stand under more titles. */
    void leaveOutStock(int most) {
        titles.forEach((run, all) -> {
            if (all.size() > most) {
                shingles.remove(run);
            }
        });
    }

    /** What each paragraph of the draft shares with another paragraph, where it shares a run. */
    Map<ParagraphId, Shared> with(Paragraph other) {
        Map<ParagraphId, BitSet> covered = new LinkedHashMap<>();
        List<String> others = RunningWords.of(other).words();
        for (int i = 0; i + RUN <= others.size(); i++) {
            for (Place place : shingles.getOrDefault(others.subList(i, i + RUN), List.of())) {
                covered.computeIfAbsent(place.paragraph(), id -> new BitSet()).set(place.start(), place.start() + RUN);
            }
        }
        Map<ParagraphId, Shared> shared = new LinkedHashMap<>();
        covered.forEach((id, bits) -> shared.put(id, shared(Objects.requireNonNull(words.get(id)), bits)));
        return shared;
    }

    private static Shared shared(RunningWords words, BitSet covered) {
        int start = 0;
        int longest = 0;
        for (int from = covered.nextSetBit(0); from >= 0; from = covered.nextSetBit(covered.nextClearBit(from))) {
            int length = covered.nextClearBit(from) - from;
            if (length > longest) {
                start = from;
                longest = length;
            }
        }
        return new Shared(
                covered.cardinality(),
                (double) covered.cardinality() / words.words().size(),
                words.printed(start, start + longest));
    }

    /** The words of a paragraph in small letters, and where each stands in its text in plain typography. */
    private record RunningWords(String text, List<WordToken> tokens, List<String> words) {

        static RunningWords of(Paragraph paragraph) {
            String text = Folding.DISPLAY.fold(paragraph.text());
            List<WordToken> tokens = WordTokenizer.wordsAndNumbers(text);
            return new RunningWords(
                    text,
                    tokens,
                    tokens.stream()
                            .map(token -> token.text().toLowerCase(Locale.ROOT))
                            .toList());
        }

        String printed(int from, int to) {
            return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
        }
    }

    private record Place(ParagraphId paragraph, int start) {}

    /**
     * What a paragraph of the draft shares with another.
     *
     * @param words how many of its words stand in shared runs
     * @param share of all its words
     * @param longest the longest run
     */
    record Shared(int words, double share, String longest) {}
}
