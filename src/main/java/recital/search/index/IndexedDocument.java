package recital.search.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import recital.corpus.catalog.Entry;
import recital.model.Edition;
import recital.model.ParagraphId;
import recital.model.Symbol;

/**
 * What is told of the document of a paragraph that was found. The index has it once for all paragraphs of a document.
 *
 * @param series the symbol of the first document of its series
 * @param title empty where unknown
 */
record IndexedDocument(
        Symbol symbol,
        Edition edition,
        Optional<LocalDate> adopted,
        OptionalInt year,
        String series,
        String title,
        Optional<String> file) {

    /** What stands for a year that is not known. */
    private static final int NO_YEAR = 0;

    private static final long NO_DAY = Long.MIN_VALUE;

    static IndexedDocument of(Entry entry, String series) {
        return new IndexedDocument(
                entry.symbol(), entry.edition(), entry.adopted(), entry.year(), series, entry.title(), entry.file());
    }

    /** As the index holds it. */
    BytesRef bytes() {
        ByteBuffersDataOutput bytes = new ByteBuffersDataOutput();
        bytes.writeString(symbol.value());
        bytes.writeByte((byte) edition.ordinal());
        bytes.writeLong(adopted.map(LocalDate::toEpochDay).orElse(NO_DAY));
        bytes.writeInt(year.orElse(NO_YEAR));
        bytes.writeString(series);
        bytes.writeString(title);
        bytes.writeString(file.orElse(""));
        return new BytesRef(bytes.toArrayCopy());
    }

    /** The one that the index holds so. */
    static IndexedDocument of(BytesRef held) throws IOException {
        ByteArrayDataInput bytes = new ByteArrayDataInput(held.bytes, held.offset, held.length);
        return new IndexedDocument(
                new Symbol(bytes.readString()),
                Edition.values()[bytes.readByte()],
                Optional.of(bytes.readLong()).filter(day -> day != NO_DAY).map(LocalDate::ofEpochDay),
                year(bytes.readInt()),
                bytes.readString(),
                bytes.readString(),
                Optional.of(bytes.readString()).filter(file -> !file.isEmpty()));
    }

    private static OptionalInt year(int year) {
        return year == NO_YEAR ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** One of its paragraphs. */
    IndexedParagraph paragraph(String id) {
        return new IndexedParagraph(symbol, new ParagraphId(id), edition, adopted, year, series, title, file);
    }

    /** The last day on which it may have been adopted. */
    LocalDate latest() {
        return IndexedParagraph.latest(adopted, year);
    }
}
