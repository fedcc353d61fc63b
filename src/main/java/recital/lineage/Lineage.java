package recital.lineage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import recital.align.Alignment;
import recital.align.Overrides;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;
import recital.corpus.series.Series;
import recital.language.Lexicon;
import recital.model.Resolution;

/**
 * The provisions of a series: every paragraph of every document belongs to exactly one.
 *
 * <p>Documents that are related but on another subject, and other editions, take no part. A draft is a side branch:
 * it has stages of its own, and what it leaves out has not ended.
 */
public final class Lineage implements Serializable {

    private final List<Resolution> documents;
    private final Overrides overrides;
    private transient @Nullable Provisions woven;

    private Lineage(List<Resolution> documents, Overrides overrides) {
        this.documents = List.copyOf(documents);
        this.overrides = Objects.requireNonNull(overrides);
    }

    /** The lineage of documents of one series, which are given in the order of the years, drafts before what was adopted. */
    public static Lineage of(List<Resolution> documents) {
        return of(documents, Overrides.none());
    }

    /** The same, some of whose paragraphs the user may have linked. */
    public static Lineage of(List<Resolution> documents, Overrides overrides) {
        return new Lineage(documents, overrides);
    }

    /** The same, where the links from each document to the one that follows it are known. */
    static Lineage of(List<Resolution> documents, BiFunction<Resolution, Resolution, Alignment> alignments) {
        Lineage lineage = of(documents);
        lineage.woven = Provisions.of(LineageBuilder.provisions(documents, alignments));
        return lineage;
    }

    /**
     * The lineage of the documents of a series, some of whose paragraphs the user may have linked.
     *
     * @throws CorpusException where one of them cannot be read
     */
    public static Lineage of(Series series, Corpus corpus, Overrides overrides) throws CorpusException {
        List<Resolution> documents = new ArrayList<>();
        for (Entry member : series.members()) {
            documents.add(corpus.read(member));
        }
        return of(documents, overrides);
    }

    /** What is known of the language of the documents. */
    public Lexicon lexicon() {
        return Lexicon.of(documents.get(0).language());
    }

    /** The documents in the order of the years. */
    public List<Resolution> documents() {
        return documents;
    }

    /** The adopted documents, which are the main line, in the order of the years. */
    public List<Resolution> adopted() {
        return documents.stream().filter(document -> !document.isDraft()).toList();
    }

    /** The provisions by the document and paragraph where they were first seen. */
    public List<Provision> provisions() {
        return woven().all;
    }

    /** The provision to which a paragraph belongs. */
    public Optional<Provision> at(Place place) {
        return Optional.ofNullable(woven().byPlace.get(place));
    }

    /** The provision of that id. */
    public Provision provision(Place id) {
        Provision provision = woven().byPlace.get(id);
        if (provision == null || !provision.id().equals(id)) {
            throw new IllegalArgumentException("no provision " + id);
        }
        return provision;
    }

    /** Woven when they are first asked for, since what the documents cite needs none of them. */
    private synchronized Provisions woven() {
        if (woven == null) {
            woven = Provisions.of(LineageBuilder.provisions(documents, overrides));
        }
        return woven;
    }

    /** The document of that short name. */
    public Optional<Resolution> document(String shortName) {
        return documents.stream()
                .filter(document -> document.shortName().equals(shortName))
                .findFirst();
    }

    /** The adopted document before one that the main line has. */
    Optional<Resolution> adoptedBefore(Resolution document) {
        return lastAdopted(documents.subList(0, documents.indexOf(document)));
    }

    /**
     * The document that another follows: a draft the draft before it in its session, or else the last adopted document,
     * as an adopted one does; where none was adopted, whatever is last.
     *
     * @param earlier the documents before it, in the order of the years
     */
    static Optional<Resolution> before(Resolution document, List<Resolution> earlier) {
        Optional<Resolution> draft = document.isDraft() ? lastDraft(document, earlier) : Optional.empty();
        return draft.or(() -> lastAdopted(earlier)).or(() -> last(earlier));
    }

    /** Of things that were read in some documents, the one of the document that another follows. */
    static <T> Optional<T> before(Resolution document, List<T> earlier, Function<T, Resolution> documentOf) {
        List<Resolution> documents = earlier.stream().map(documentOf).toList();
        return before(document, documents).map(before -> earlier.get(documents.indexOf(before)));
    }

    /** The last draft of the session of a document. */
    static Optional<Resolution> lastDraft(Resolution document, List<Resolution> earlier) {
        return last(earlier.stream()
                .filter(d ->
                        d.isDraft() && d.session().isPresent() && d.session().equals(document.session()))
                .toList());
    }

    private static Optional<Resolution> lastAdopted(List<Resolution> earlier) {
        return last(earlier.stream().filter(document -> !document.isDraft()).toList());
    }

    private static Optional<Resolution> last(List<Resolution> documents) {
        return documents.isEmpty() ? Optional.empty() : Optional.of(documents.get(documents.size() - 1));
    }

    /** All provisions, and where each stands. */
    private record Provisions(List<Provision> all, Map<Place, Provision> byPlace) {

        static Provisions of(List<Provision> all) {
            Map<Place, Provision> byPlace = new HashMap<>();
            for (Provision provision : all) {
                provision.stages().forEach(stage -> byPlace.put(stage.place(), provision));
            }
            return new Provisions(List.copyOf(all), byPlace);
        }
    }

    /** What the JDK writes in place of this lineage. */
    private Object writeReplace() {
        return new SerializedLineage(documents, overrides);
    }

    /** The documents and the user's links alone, from which the provisions follow. */
    private record SerializedLineage(List<Resolution> documents, Overrides overrides) implements Serializable {

        private Object readResolve() {
            return of(documents, overrides);
        }
    }
}
