package recital.corpus.series;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import recital.corpus.catalog.Corpus;
import recital.model.Edition;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.SerializedRecord;
import recital.model.Symbol;

/**
 * The documents that the recalling recitals of a document name, followed on through those that the
 * collection has; oldest first.
 *
 * @param name what the document is called
 * @param recital the paragraph that names its predecessors; empty where none does
 * @param assembly the resolutions of the General Assembly
 * @param council the resolutions of the Economic and Social Council that are recalled with them
 */
public record Chain(String name, Optional<ParagraphId> recital, List<Member> assembly, List<Member> council)
        implements Serializable {

    public Chain {
        Objects.requireNonNull(name);
        Objects.requireNonNull(recital);
        assembly = List.copyOf(assembly);
        council = List.copyOf(council);
    }

    /** Reads the chain of a document; the collection need not have the document itself. */
    public static Chain of(Resolution resolution, Corpus corpus) {
        return new ChainReader(corpus, resolution.edition()).chain(resolution);
    }

    /** Whether a text says that a resolution is the last before it. */
    public static boolean isLatest(Resolution resolution, Symbol symbol) {
        return SeriesRecital.isLatest(resolution, symbol);
    }

    /** The members that the document itself names, and those that only its predecessors name, on this subject. */
    public List<Member> series() {
        return assembly.stream()
                .filter(member -> member.membership() != SeriesMembership.RELATED)
                .toList();
    }

    /**
     * A document of a chain.
     *
     * @param symbol its symbol
     * @param date the date of adoption, where a recital or the collection gives one
     * @param title its title; empty where unknown
     * @param editions the editions in which the collection has it, official first; empty where it has none
     * @param membership how it stands to the series
     * @param namedBy where it is named: a paragraph or note of the document itself ({@code PP1},
     *     {@code note 1}), or the predecessor that names it ({@code 62/182})
     */
    public record Member(
            Symbol symbol,
            Optional<LocalDate> date,
            String title,
            List<Edition> editions,
            SeriesMembership membership,
            String namedBy)
            implements Serializable {

        public Member {
            Objects.requireNonNull(symbol);
            Objects.requireNonNull(date);
            Objects.requireNonNull(title);
            Objects.requireNonNull(membership);
            Objects.requireNonNull(namedBy);
            editions = List.copyOf(editions);
        }

        /** Whether the collection has the document, in whatever edition. */
        public boolean present() {
            return !editions.isEmpty();
        }

        /** What the JDK writes in place of this record, whose optional parts it cannot write. */
        private Object writeReplace() {
            return new SerializedRecord(this);
        }
    }

    /** What the JDK writes in place of this record, whose optional parts it cannot write. */
    private Object writeReplace() {
        return new SerializedRecord(this);
    }
}
