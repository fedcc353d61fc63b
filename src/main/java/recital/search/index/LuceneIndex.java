package recital.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import recital.model.Edition;
import recital.model.Organ;
import recital.model.Symbol;
import recital.search.SearchText;
import recital.search.index.DistinctWordings.Hit;

/**
 * A paragraph index of Lucene's.
 *
 * <p>A term counts by its weight in resolutions at large, not in this index, so that the same paragraphs give the same
 * answers however they came into it.
 */
final class LuceneIndex implements ParagraphIndex {

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final List<AtomicReferenceArray<IndexedDocument>> documents = new ArrayList<>();

    LuceneIndex(DirectoryReader reader) throws IOException {
        this.reader = reader;
        for (LeafReaderContext leaf : reader.leaves()) {
            int size = DocValues.getSorted(leaf.reader(), Fields.DOCUMENT).getValueCount();
            documents.add(new AtomicReferenceArray<>(size));
        }
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BooleanSimilarity());
        // What is asked is seldom asked again.
        searcher.setQueryCache(null);
    }

    @Override
    public List<Wording> candidates(SearchText text, SearchScope scope, int limit) {
        try {
            Query filter = filter(scope);
            Map<Long, Hit> found = new LinkedHashMap<>();
            for (TermsAsked terms : TermsAsked.of(text, limit)) {
                add(found, terms, filter);
            }
            return texts(found.values(), filter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of wordings, which are read in the order in which they lie. */
    private List<Wording> texts(Collection<Hit> hits, Query filter) throws IOException {
        Map<Long, Integer> places = new LinkedHashMap<>();
        for (Hit hit : hits) {
            places.put(hit.wording(), first(hit, filter));
        }
        StoredFields stored = searcher.storedFields();
        Map<Long, Wording> read = new HashMap<>();
        for (Map.Entry<Long, Integer> place :
                places.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList()) {
            BytesRef text =
                    stored.document(place.getValue(), Set.of(Fields.TEXT)).getBinaryValue(Fields.TEXT);
            read.put(place.getKey(), new Wording(place.getKey(), WordCodes.read(text)));
        }
        return places.keySet().stream().map(read::get).toList();
    }

    /** Where a wording stands first: there it is read to the letter. */
    private int first(Hit hit, Query filter) throws IOException {
        if (reader.docFreq(Fields.wording(hit.wording())) <= 1) {
            return hit.document();
        }
        List<Place> places = new ArrayList<>();
        each(hit.wording(), filter, (values, base, document) -> places.add(values.place(base, document)));
        return Collections.min(places).document();
    }

    private void add(Map<Long, Hit> found, TermsAsked terms, Query filter) throws IOException {
        DistinctWordings wordings = new DistinctWordings(terms.limit());
        searcher.search(
                new BooleanQuery.Builder()
                        .add(any(terms), Occur.MUST)
                        .add(filter, Occur.FILTER)
                        .build(),
                wordings);
        wordings.best().forEach(hit -> found.putIfAbsent(hit.wording(), hit));
    }

    private static Query any(TermsAsked terms) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.weights().forEach((number, weight) -> {
            Query one = new TermQuery(Fields.term(terms.kind(), number));
            any.add(weight == 1 ? one : new BoostQuery(one, weight), Occur.SHOULD);
        });
        return any.build();
    }

    private static Query filter(SearchScope scope) {
        BooleanQuery.Builder filter = new BooleanQuery.Builder();
        BooleanQuery.Builder editions = new BooleanQuery.Builder();
        for (Edition edition : Edition.values()) {
            if (edition.comparedAs() == scope.edition()) {
                editions.add(named(Fields.EDITION, edition.code()), Occur.SHOULD);
            }
        }
        filter.add(editions.build(), Occur.FILTER);
        scope.before()
                .ifPresent(day -> filter.add(
                        LongPoint.newRangeQuery(Fields.LATEST, Long.MIN_VALUE, day.toEpochDay() - 1), Occur.FILTER));
        if (!scope.organs().isEmpty()) {
            BooleanQuery.Builder organs = new BooleanQuery.Builder();
            for (Organ organ : scope.organs()) {
                organs.add(named(Fields.ORGAN, organ.code()), Occur.SHOULD);
            }
            filter.add(organs.build(), Occur.FILTER);
        }
        scope.without().ifPresent(symbol -> filter.add(named(Fields.SYMBOL, symbol.value()), Occur.MUST_NOT));
        scope.withoutSeries().ifPresent(series -> filter.add(named(Fields.SERIES, series), Occur.MUST_NOT));
        return filter.build();
    }

    private static Query named(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    @Override
    public List<IndexedParagraph> paragraphsWith(Wording wording, SearchScope scope) {
        try {
            List<IndexedParagraph> paragraphs = new ArrayList<>();
            each(wording.id(), filter(scope), (values, base, document) -> paragraphs.add(values.paragraph(document)));
            paragraphs.sort(IndexedParagraph.CHRONOLOGICAL);
            return paragraphs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Is shown a paragraph that was found. */
    @FunctionalInterface
    private interface Visitor {
        void visit(Values values, int base, int document) throws IOException;
    }

    /** Shows all paragraphs with a wording. */
    private void each(long wording, Query filter, Visitor visitor) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(Fields.wording(wording)), Occur.FILTER)
                .add(filter, Occur.FILTER)
                .build();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            Values values = values(leaf);
            DocIdSetIterator documents = scorer.iterator();
            for (int at = documents.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = documents.nextDoc()) {
                if ((live == null || live.get(at)) && values.wording(at) == wording) {
                    visitor.visit(values, leaf.docBase, at);
                }
            }
        }
    }

    @Override
    public Optional<String> seriesOf(Symbol symbol) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                PostingsEnum postings = leaf.reader().postings(new Term(Fields.SYMBOL, symbol.value()));
                Bits live = leaf.reader().getLiveDocs();
                while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if (live == null || live.get(postings.docID())) {
                        return Optional.of(
                                values(leaf).document(postings.docID()).series());
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Values values(LeafReaderContext leaf) {
        return new Values(leaf.reader(), documents.get(leaf.ord));
    }

    @Override
    public int size() {
        return reader.numDocs();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a paragraph stands in time, and which one it is; those of one day by symbol and id as they are written. */
    private record Place(LocalDate latest, String symbol, String id, int document) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::latest).thenComparing(Place::symbol).thenComparing(Place::id);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * What a part of the index knows of its paragraphs, which have to be asked for in order.
     *
     * @param documents those that were read, by their numbers in this part
     */
    private record Values(LeafReader leaf, AtomicReferenceArray<IndexedDocument> documents) {

        Place place(int base, int document) throws IOException {
            IndexedDocument of = document(document);
            return new Place(of.latest(), of.symbol().value(), id(document), base + document);
        }

        IndexedParagraph paragraph(int document) throws IOException {
            return document(document).paragraph(id(document));
        }

        IndexedDocument document(int document) throws IOException {
            SortedDocValues values = DocValues.getSorted(leaf, Fields.DOCUMENT);
            values.advanceExact(document);
            int ordinal = values.ordValue();
            IndexedDocument known = documents.get(ordinal);
            if (known == null) {
                known = IndexedDocument.of(values.lookupOrd(ordinal));
                documents.set(ordinal, known);
            }
            return known;
        }

        private String id(int document) throws IOException {
            return bytes(Fields.ID, document).utf8ToString();
        }

        private BytesRef bytes(String field, int document) throws IOException {
            SortedDocValues values = DocValues.getSorted(leaf, field);
            values.advanceExact(document);
            return values.lookupOrd(values.ordValue());
        }

        long wording(int document) throws IOException {
            NumericDocValues values = DocValues.getNumeric(leaf, Fields.WORDING);
            values.advanceExact(document);
            return values.longValue();
        }
    }
}
