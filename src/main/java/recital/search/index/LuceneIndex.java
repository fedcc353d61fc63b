package recital.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
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
import recital.model.ParagraphId;
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

    LuceneIndex(DirectoryReader reader) {
        this.reader = reader;
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
            List<Wording> wordings = new ArrayList<>();
            for (Hit hit : found.values()) {
                String stored = searcher.storedFields()
                        .document(hit.document(), Set.of(Fields.TEXT))
                        .get(Fields.TEXT);
                wordings.add(new Wording(hit.wording(), stored));
            }
            return wordings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            Query query = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(Fields.WORDING, Fields.bytes(wording.id()))), Occur.FILTER)
                    .add(filter(scope), Occur.FILTER)
                    .build();
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : reader.leaves()) {
                Scorer scorer = weight.scorer(leaf);
                if (scorer != null) {
                    add(paragraphs, leaf.reader(), scorer.iterator());
                }
            }
            paragraphs.sort(IndexedParagraph.CHRONOLOGICAL);
            return paragraphs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(List<IndexedParagraph> paragraphs, LeafReader leaf, DocIdSetIterator documents)
            throws IOException {
        Bits live = leaf.getLiveDocs();
        Values values = new Values(leaf);
        for (int at = documents.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = documents.nextDoc()) {
            if (live == null || live.get(at)) {
                paragraphs.add(values.paragraph(at));
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
                        return Optional.of(new Values(leaf.reader()).text(Fields.SERIES, postings.docID()));
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** What a part of the index knows of its paragraphs, which have to be asked for in order. */
    private record Values(LeafReader leaf) {

        IndexedParagraph paragraph(int document) throws IOException {
            Optional<Long> year = number(Fields.YEAR, document);
            return new IndexedParagraph(
                    new Symbol(text(Fields.SYMBOL, document)),
                    new ParagraphId(text(Fields.ID, document)),
                    edition(text(Fields.EDITION, document)),
                    number(Fields.ADOPTED, document).map(LocalDate::ofEpochDay),
                    year.isPresent() ? OptionalInt.of(year.get().intValue()) : OptionalInt.empty(),
                    text(Fields.SERIES, document),
                    text(Fields.TITLE, document),
                    Optional.of(text(Fields.FILE, document)).filter(file -> !file.isEmpty()));
        }

        private static Edition edition(String code) throws IOException {
            for (Edition edition : Edition.values()) {
                if (edition.code().equals(code)) {
                    return edition;
                }
            }
            throw new IOException("no edition " + code);
        }

        String text(String field, int document) throws IOException {
            SortedDocValues values = DocValues.getSorted(leaf, field);
            return values.advanceExact(document) ? text(values.lookupOrd(values.ordValue())) : "";
        }

        private static String text(BytesRef bytes) {
            return bytes.utf8ToString();
        }

        private Optional<Long> number(String field, int document) throws IOException {
            NumericDocValues values = DocValues.getNumeric(leaf, field);
            return values.advanceExact(document) ? Optional.of(values.longValue()) : Optional.empty();
        }
    }
}
