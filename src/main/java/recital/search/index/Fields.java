package recital.search.index;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import recital.corpus.catalog.Entry;
import recital.model.Organ;
import recital.model.Paragraph;

/** The fields of a paragraph in the index. */
final class Fields {

    /** By which a document is known with all that its paragraphs depend on. */
    static final String STAMP = "stamp";

    static final String SYMBOL = "symbol";
    static final String ID = "id";
    static final String EDITION = "edition";
    static final String ORGAN = "organ";
    static final String LANGUAGE = "language";
    static final String SERIES = "series";
    static final String TITLE = "title";
    static final String FILE = "file";

    /** The day of adoption, counted from 1970; none where it is not known. */
    static final String ADOPTED = "adopted";

    static final String YEAR = "year";

    /** The last day on which it may have been adopted. */
    static final String LATEST = "latest";

    /** A number for the text as people see it. */
    static final String WORDING = "wording";

    static final String TEXT = "text";

    /** The words and pairs of words under which a text is found. */
    static final String TERMS = "terms";

    /** Its runs of eight words. */
    static final String RUNS = "runs";

    private static final FieldType FOUND_BY = foundBy();

    private Fields() {}

    private static FieldType foundBy() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /** What all paragraphs of a document have in common. */
    static Document ofDocument(Entry entry, String series, String stamp) {
        Document fields = new Document();
        fields.add(new StringField(STAMP, stamp, Field.Store.NO));
        addName(fields, SYMBOL, entry.symbol().value());
        addName(fields, EDITION, entry.edition().code());
        addName(fields, LANGUAGE, entry.language().code());
        addName(fields, SERIES, series);
        entry.symbol().organ().map(Organ::code).ifPresent(code -> addName(fields, ORGAN, code));
        addValue(fields, TITLE, entry.title());
        entry.file().ifPresent(file -> addValue(fields, FILE, file));
        entry.adopted().ifPresent(day -> fields.add(new NumericDocValuesField(ADOPTED, day.toEpochDay())));
        entry.year().ifPresent(year -> fields.add(new NumericDocValuesField(YEAR, year)));
        fields.add(new LongPoint(
                LATEST, IndexedParagraph.latest(entry.adopted(), entry.year()).toEpochDay()));
        return fields;
    }

    /** The fields of a paragraph, given those of its document. */
    static Document ofParagraph(Document ofDocument, Paragraph paragraph, IndexedTerms terms) {
        Document fields = new Document();
        ofDocument.forEach(fields::add);
        addValue(fields, ID, paragraph.id().value());
        fields.add(new NumericDocValuesField(WORDING, terms.wording()));
        fields.add(new StringField(WORDING, bytes(terms.wording()), Field.Store.NO));
        fields.add(new StoredField(TEXT, paragraph.text()));
        List<BytesRef> words = terms.words().stream().map(Fields::bytes).toList();
        fields.add(new Field(TERMS, new TermStream(words), FOUND_BY));
        List<BytesRef> runs = terms.runs().stream().map(Fields::bytes).toList();
        fields.add(new Field(RUNS, new TermStream(runs), FOUND_BY));
        return fields;
    }

    /** One of the terms by which texts are found. */
    static Term term(TermsAsked.Kind kind, long number) {
        return switch (kind) {
            case WORDS -> new Term(TERMS, bytes((int) number));
            case RUNS -> new Term(RUNS, bytes(number));
        };
    }

    /** A number as a term. */
    static BytesRef bytes(long number) {
        return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    /** The same. */
    static BytesRef bytes(int number) {
        return new BytesRef(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    private static void addName(Document fields, String name, String value) {
        fields.add(new StringField(name, value, Field.Store.NO));
        addValue(fields, name, value);
    }

    private static void addValue(Document fields, String name, String value) {
        fields.add(new SortedDocValuesField(name, new BytesRef(value)));
    }
}
