package recital.reading;

import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.language.Lazy;
import recital.language.Lexicon;
import recital.language.Span;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.reading.TextReading.Place;

/**
 * A document, read once: what each of its paragraphs says, and its acts.
 *
 * <p>It does not change, and the reading of a document is kept as long as the document is used and memory allows.
 */
public final class DocumentReading {

    private static final Map<Kept, SoftReference<DocumentReading>> READINGS = new HashMap<>();

    private final Map<ParagraphId, TextReading> paragraphs = new LinkedHashMap<>();
    private final Supplier<List<Act>> acts;

    private DocumentReading(Resolution document) {
        AnnotationPipeline pipeline = new AnnotationPipeline(Lexicon.of(document.language()));
        for (Paragraph paragraph : document.paragraphs()) {
            paragraphs.put(paragraph.id(), pipeline.read(paragraph.text(), place(paragraph, document)));
        }
        List<Paragraph> readable = document.paragraphs().stream()
                .filter(paragraph -> paragraph.id().part() != Part.HEADING
                        && paragraph.cell().isEmpty()
                        && !paragraph.text().isBlank())
                .toList();
        acts = new Lazy<>(() -> new ActReader(pipeline.lexicon())
                .of(readable.stream().map(one -> of(one.id())).toList()));
    }

    /** A document by its identity; to compare what two documents say would take longer than to read them. */
    private static final class Kept extends WeakReference<Resolution> {

        private final int hash;

        Kept(Resolution document) {
            super(document);
            hash = System.identityHashCode(document);
        }

        @Override
        public boolean equals(Object other) {
            Resolution document = get();
            return this == other || document != null && other instanceof Kept kept && kept.refersTo(document);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** Returns the reading of a document, which is made when it is first asked for. */
    public static DocumentReading of(Resolution document) {
        synchronized (READINGS) {
            READINGS.keySet().removeIf(kept -> kept.get() == null);
            SoftReference<DocumentReading> kept = READINGS.get(new Kept(document));
            DocumentReading reading = kept == null ? null : kept.get();
            if (reading == null) {
                reading = new DocumentReading(document);
                READINGS.put(new Kept(document), new SoftReference<>(reading));
            }
            return reading;
        }
    }

    private static Place place(Paragraph paragraph, Resolution document) {
        ParagraphId id = paragraph.id();
        List<String> above = id.isPoint()
                ? document.paragraphs().stream()
                        .filter(one -> one.id().includes(id) && !one.id().equals(id))
                        .sorted((one, other) ->
                                other.id().value().length() - one.id().value().length())
                        .map(Paragraph::text)
                        .toList()
                : List.of();
        Place plain = Place.of(document.organ(), List.of(id));
        return new Place(plain.organ(), plain.part(), plain.paragraphs(), above);
    }

    /** Returns the reading of a paragraph. */
    public TextReading of(ParagraphId paragraph) {
        return Objects.requireNonNull(paragraphs.get(paragraph), "the document has no " + paragraph);
    }

    /** Returns the readings of all paragraphs, in order. */
    public Stream<TextReading> paragraphs() {
        return paragraphs.values().stream();
    }

    /** Returns the annotations of a type in a paragraph, in order. */
    public <S extends Span> List<S> get(ParagraphId paragraph, AnnotationType<S> type) {
        return of(paragraph).get(type);
    }

    /** Returns the acts of all paragraphs but headings and cells of tables, in order. */
    public List<Act> acts() {
        return acts.get();
    }

    /** Returns the acts of each paragraph that has any, in order. */
    public Map<ParagraphId, List<Act>> actsByParagraph() {
        return acts().stream().collect(Collectors.groupingBy(Act::paragraph, LinkedHashMap::new, Collectors.toList()));
    }
}
