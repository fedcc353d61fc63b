package recital.lineage;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import recital.language.WordSearch;
import recital.model.Resolution;
import recital.model.SerializedRecord;
import recital.model.Symbol;

/**
 * Which documents entered and left the citations of one series or several, year by year.
 *
 * <p>A citation in a note counts for the paragraph that carries the mark; one that goes from the text to a note, or
 * back, neither enters nor leaves.
 *
 * @param words the words that the paragraphs hold, where words were asked for
 * @param asked the document whose course was asked for, where one was
 * @param series the series
 */
public record CitationTimeline(Optional<String> words, Optional<AskedDocument> asked, List<SeriesCitations> series)
        implements Serializable {

    public CitationTimeline {
        Objects.requireNonNull(words);
        Objects.requireNonNull(asked);
        series = List.copyOf(series);
    }

    /** The citations of a lineage where no date of adoption is known. */
    public static CitationTimeline of(Lineage lineage, Optional<String> words, Optional<AskedDocument> asked) {
        return of(lineage, words, asked, cited -> Optional.empty());
    }

    /**
     * The citations of a lineage.
     *
     * @param words only citations of paragraphs that hold these words one after the other
     * @param asked only citations of this document
     * @param adopted the dates on which documents were adopted, as far as they are known
     */
    public static CitationTimeline of(
            Lineage lineage,
            Optional<String> words,
            Optional<AskedDocument> asked,
            Function<Symbol, Optional<LocalDate>> adopted) {
        WordSearch wanted = WordSearch.of(lineage.lexicon(), words.orElse(""));
        CitationReader reader = new CitationReader(
                lineage,
                asked.map(AskedDocument::texts).orElse(text -> true),
                cited -> asked.isEmpty() || asked.get().mayMean(cited),
                // A mention in a note to the title has no paragraph.
                mention -> wanted.isEmpty()
                        || mention.paragraph()
                                .filter(paragraph -> wanted.isPhraseOf(paragraph.text()))
                                .isPresent(),
                adopted);
        return new CitationTimeline(words, asked, List.of(reader.citations()));
    }

    /** The documents of all series. */
    public List<Resolution> documents() {
        return series.stream().flatMap(one -> one.documents().stream()).toList();
    }

    /** One course of several series. */
    public CitationTimeline and(CitationTimeline other) {
        List<SeriesCitations> both = new ArrayList<>(series);
        both.addAll(other.series);
        return new CitationTimeline(words, asked, both);
    }

    /** How many documents are cited. */
    public long cited() {
        return series.stream()
                .flatMap(one -> one.cited().stream())
                .map(CitedHistory::cited)
                .distinct()
                .count();
    }

    /** How many citations entered or left elsewhere than in the paragraphs that were asked for. */
    public int hidden() {
        return series.stream()
                .flatMap(one -> one.years().stream())
                .mapToInt(CitationYear::hidden)
                .sum();
    }

    /** What the JDK writes in place of this record, whose optional parts it cannot write. */
    private Object writeReplace() {
        return new SerializedRecord(this);
    }
}
