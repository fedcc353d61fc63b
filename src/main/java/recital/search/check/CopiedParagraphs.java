package recital.search.check;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.search.FoldedWords;

/**
 * The paragraphs of a draft that stand, almost word for word, in adopted documents of other series.
 *
 * <p>What many titles have is a stock phrase of a committee and no copy; who calls another resolution by its title copies
 * nothing. A document that has most of the draft is what became of it, or the same text, and no paragraph of it is told.
 *
 * @param byParagraph the copies of each paragraph by the titles that have it
 * @param counterparts the documents that have most of the draft, with how many of its paragraphs they have
 * @param longEnough how many paragraphs of the draft say enough to be looked for
 */
record CopiedParagraphs(
        Map<ParagraphId, Map<String, Copy>> byParagraph, Map<Resolution, Integer> counterparts, int longEnough) {

    /** Most of a paragraph. */
    private static final double MOST = 0.75;

    /** Less than two lines says little. */
    private static final int FEWEST_WORDS = 20;

    /** A list of names says less beside them. */
    private static final int FEWEST_BESIDE_NAMES = 8;

    /** What so many titles have is a stock phrase. */
    static final int STOCK = 6;

    static CopiedParagraphs of(CheckedDraft draft) {
        List<Resolution> beside =
                draft.beside().map(SessionDocuments::documents).orElse(List.of());
        DraftRuns runs = new DraftRuns(draft.paragraphs(), draft.lexicon());
        Map<Paragraph, long[]> words = new IdentityHashMap<>();
        for (Resolution other : beside) {
            for (Paragraph paragraph : other.paragraphs()) {
                long[] hashes = FoldedWords.of(paragraph.text()).hashes();
                words.put(paragraph, hashes);
                runs.count(hashes, other.title());
            }
        }
        draft.beside().map(SessionDocuments::beyond).orElse(List.of()).forEach(other -> other.paragraphs()
                .forEach(
                        paragraph -> runs.count(FoldedWords.of(paragraph.text()).hashes(), other.title())));
        runs.leaveOutStock(STOCK);
        draft.collection()
                .titles()
                .forEach(title -> runs.leaveOut(FoldedWords.of(title).hashes()));
        int longEnough = runs.longerThan(FEWEST_WORDS);
        Map<ParagraphId, Map<String, Copy>> byParagraph = new LinkedHashMap<>();
        Map<Resolution, Integer> counterparts = new LinkedHashMap<>();
        for (Resolution other : beside) {
            Map<ParagraphId, Copy> found = in(other, runs, words);
            if (2 * found.size() > longEnough) {
                counterparts.put(other, found.size());
            } else {
                found.forEach((own, copy) -> byParagraph
                        .computeIfAbsent(own, id -> new LinkedHashMap<>())
                        .merge(other.title(), copy, Copy::longer));
            }
        }
        return new CopiedParagraphs(byParagraph, counterparts, longEnough);
    }

    private static Map<ParagraphId, Copy> in(Resolution other, DraftRuns runs, Map<Paragraph, long[]> words) {
        Map<ParagraphId, Copy> found = new LinkedHashMap<>();
        for (Paragraph paragraph : other.paragraphs()) {
            runs.with(Objects.requireNonNull(words.get(paragraph))).forEach((own, shared) -> {
                if (shared.words() >= FEWEST_WORDS
                        && shared.share() >= MOST
                        && shared.besideNames() >= FEWEST_BESIDE_NAMES) {
                    found.merge(own, new Copy(other.shortName() + " " + paragraph.id(), shared), Copy::longer);
                }
            });
        }
        return found;
    }

    /** The documents that are left: those that may repeat a part of the draft. */
    List<Resolution> others(List<Resolution> beside) {
        return beside.stream().filter(other -> !counterparts.containsKey(other)).toList();
    }

    /** Where a paragraph of the draft stands elsewhere. */
    record Copy(String place, DraftRuns.Shared shared) {

        static Copy longer(Copy one, Copy other) {
            return other.shared.words() > one.shared.words() ? other : one;
        }
    }
}
