package recital.lineage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import recital.language.WordSearch;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.model.SerializedRecord;

/**
 * The opening verbs of the provisions of one series or several through the years.
 *
 * <p>Headings, points without a verb and annexes take no part.
 *
 * @param words the words that the provisions hold in some year, where words were asked for
 * @param series the series with their documents
 * @param provisions those that open with a verb, by the document and paragraph where they were first seen
 * @param unknown the paragraphs, points aside, that begin with no verb or formula that is known
 */
public record VerbTimeline(
        Optional<String> words, List<SeriesDocuments> series, List<ProvisionVerbs> provisions, List<Place> unknown)
        implements Serializable {

    public VerbTimeline {
        Objects.requireNonNull(words);
        series = List.copyOf(series);
        provisions = List.copyOf(provisions);
        unknown = List.copyOf(unknown);
    }

    /** The verbs of a lineage, or of those provisions alone that in some year hold the words one after the other. */
    public static VerbTimeline of(Lineage lineage, Optional<String> words) {
        WordSearch wanted = WordSearch.of(lineage.lexicon(), words.orElse(""));
        List<Provision> provisions = lineage.provisions().stream()
                .filter(provision -> provision.stages().stream()
                        .anyMatch(stage -> wanted.isPhraseOf(stage.paragraph().text())))
                .toList();
        return new VerbTimeline(
                words,
                List.of(new SeriesDocuments(lineage.documents())),
                provisions.stream()
                        .map(ProvisionVerbs::of)
                        .flatMap(Optional::stream)
                        .toList(),
                provisions.stream()
                        .flatMap(provision -> provision.stages().stream())
                        .filter(VerbTimeline::isUnknown)
                        .map(Stage::place)
                        .toList());
    }

    private static boolean isUnknown(Stage stage) {
        Part part = stage.paragraph().id().part();
        return (part == Part.PREAMBLE || part == Part.OPERATIVE)
                && !stage.paragraph().id().isPoint()
                && OpeningOccurrence.in(stage).isEmpty();
    }

    /** The documents of all series. */
    public List<Resolution> documents() {
        return SeriesDocuments.all(series);
    }

    /** The provisions of each series by itself. */
    public List<VerbTimeline> bySeries() {
        return series.stream()
                .map(one -> new VerbTimeline(
                        words,
                        List.of(one),
                        provisions.stream()
                                .filter(verbs -> one.has(
                                        verbs.runs().get(0).first().stage().document()))
                                .toList(),
                        List.of()))
                .toList();
    }

    /** The provisions whose verb changed in some year, be it in a draft. */
    public List<ProvisionVerbs> changed() {
        return provisions.stream().filter(ProvisionVerbs::changed).toList();
    }

    /** How many provisions stand in several documents and open with one verb in all of them. */
    public long kept() {
        return provisions.stream()
                .filter(verbs -> verbs.isCompared() && !verbs.changed())
                .count();
    }

    /** How many provisions stand in one document alone. */
    public long single() {
        return provisions.stream().filter(verbs -> !verbs.isCompared()).count();
    }

    /** Each change from one verb to another, in adopted documents or in drafts. */
    public List<VerbRun> changes(boolean inDrafts) {
        return provisions.stream()
                .flatMap(verbs -> verbs.runs().stream())
                .filter(run -> run.isChange() && run.isDraft() == inDrafts)
                .toList();
    }

    /** One course of several series. */
    public VerbTimeline and(VerbTimeline other) {
        return new VerbTimeline(
                words,
                joined(series, other.series),
                joined(provisions, other.provisions),
                joined(unknown, other.unknown));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** What the JDK writes in place of this record, whose optional parts it cannot write. */
    private Object writeReplace() {
        return new SerializedRecord(this);
    }
}
