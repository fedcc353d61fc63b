package recital.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import recital.lineage.Blamer;
import recital.lineage.CitationTimeline;
import recital.lineage.FigureTimeline;
import recital.lineage.Lineage;
import recital.lineage.Provision;
import recital.lineage.Trace;
import recital.lineage.Tracer;
import recital.lineage.VerbTimeline;
import recital.model.Format;
import recital.model.Resolution;
import recital.report.Golden;
import recital.report.TextRenderer;

/** Holds that a result comes back from its JSON as it was, and gives the same JSON again. */
final class ReadBack {

    private ReadBack() {}

    /** What reads a result. */
    interface Reading<T> {
        T read(InputStream json) throws IOException;
    }

    /** What reads a result that speaks of documents. */
    interface GivenReading<T> {
        T read(InputStream json, Collection<Resolution> documents) throws IOException;
    }

    static <T> void assertComesBack(T result, TextRenderer<T> renderer, Reading<T> reading) throws IOException {
        String json = Golden.rendered(renderer, result);

        T back = reading.read(stream(json));

        assertThat(Golden.rendered(renderer, back)).isEqualTo(json);
        // Not isEqualTo: a failure would print the documents many times over.
        assertThat(back.equals(result)).isTrue();
    }

    /** The life of every provision of a series. */
    static void assertLivesComeBack(Lineage lineage) throws IOException {
        Tracer tracer = new Tracer(lineage);
        for (Provision provision : lineage.provisions()) {
            Trace trace = tracer.at(provision.id()).orElseThrow();
            assertComesBack(trace, JsonRenderers.trace(), given(JsonReader::trace, lineage));
        }
    }

    /** The figures, verbs and citations of a series, and the words of its last document. */
    static void assertCoursesComeBack(Lineage lineage) throws IOException {
        Resolution last = lineage.documents().get(lineage.documents().size() - 1);
        assertComesBack(
                new Blamer(lineage).of(last, paragraph -> true),
                JsonRenderers.blame(),
                given(JsonReader::blame, lineage));
        assertComesBack(
                FigureTimeline.of(lineage, Optional.empty()),
                JsonRenderers.figures(),
                given(JsonReader::figures, lineage));
        assertComesBack(
                VerbTimeline.of(lineage, Optional.empty()),
                JsonRenderers.verbs(true),
                given(JsonReader::verbs, lineage));
        assertComesBack(
                CitationTimeline.of(lineage, Optional.empty(), Optional.empty()),
                JsonRenderers.citations(),
                given(JsonReader::citations, lineage));
    }

    /** The documents may be given in any order, with others. */
    static <T> Reading<T> given(GivenReading<T> reading, Lineage lineage) {
        List<Resolution> documents = new ArrayList<>(lineage.documents());
        Collections.reverse(documents);
        documents.add(0, JsonWriterTest.documentOfEveryKind(Format.HTML));
        return json -> reading.read(json, documents);
    }

    static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
