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
import recital.model.Language;
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
    /** What is told of the document. */
    static final String DOCUMENT = "document";

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
        IndexedDocument told = IndexedDocument.of(entry, series);
        Document fields = new Document();
        addName(fields, STAMP, stamp);
        addName(fields, SYMBOL, entry.symbol().value());
        addName(fields, EDITION, entry.edition().code());
        addName(fields, LANGUAGE, entry.language().code());
        addName(fields, SERIES, series);
        entry.symbol().organ().map(Organ::code).ifPresent(code -> addName(fields, ORGAN, code));
        fields.add(new SortedDocValuesField(DOCUMENT, told.bytes()));
        fields.add(new LongPoint(LATEST, told.latest().toEpochDay()));
        return fields;
    }

    /** The fields of a paragraph, given those of its document and the language of that. */
    static Document ofParagraph(Document ofDocument, Language language, Paragraph paragraph, IndexedTerms terms) {
        Document fields = new Document();
        ofDocument.forEach(fields::add);
        fields.add(new SortedDocValuesField(ID, new BytesRef(paragraph.id().value())));
        fields.add(new NumericDocValuesField(WORDING, terms.wording()));
        fields.add(new StringField(WORDING, firstHalf(terms.wording()), Field.Store.NO));
        fields.add(new StoredField(TEXT, WordCodes.write(paragraph.text(), language)));
        List<BytesRef> words = terms.words().stream().map(Fields::bytes).toList();
        fields.add(new Field(TERMS, new TermStream(words), FOUND_BY));
        List<BytesRef> runs = terms.runs().stream().map(Fields::bytes).toList();
        fields.add(new Field(RUNS, new TermStream(runs), FOUND_BY));
        return fields;
    }

    /** What finds the paragraphs with a wording, and now and then one with another. */
    static Term wording(long number) {
        return new Term(WORDING, firstHalf(number));
    }

    private static BytesRef firstHalf(long number) {
        return bytes((int) (number >>> Integer.SIZE));
    }

    /** One of the terms by which texts are found. */
    static Term term(TermsAsked.Kind kind, int number) {
        return switch (kind) {
            case WORDS -> new Term(TERMS, bytes(number));
            case RUNS -> new Term(RUNS, bytes(number));
        };
    }

    private static BytesRef bytes(int number) {
        return new BytesRef(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    private static void addName(Document fields, String name, String value) {
        fields.add(new StringField(name, value, Field.Store.NO));
    }
}
