package recital.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recital.diff.ResolutionDiff;
import recital.report.csv.CsvRenderers;
import recital.report.html.HtmlRenderers;
import recital.report.json.JsonRenderers;
import recital.report.plain.MarkdownDiff;
import recital.report.plain.UnifiedDiff;
import recital.report.terminal.TerminalOptions;
import recital.report.terminal.TerminalRenderers;

/** What every renderer promises about its sink. */
class RendererTest {

    static Stream<Renderer<ResolutionDiff>> renderers() {
        return Stream.of(
                TerminalRenderers.diff(TerminalOptions.plain(80)),
                JsonRenderers.diff(Filter.NONE),
                CsvRenderers.links(Filter.NONE),
                HtmlRenderers.diff(Filter.NONE),
                new MarkdownDiff(Filter.NONE, false),
                new UnifiedDiff());
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void sinkIsLeftOpenSoThatSomethingCanFollow(Renderer<ResolutionDiff> renderer) throws IOException {
        Sink sink = new Sink();

        renderer.render(Samples.everything().build(), sink);

        assertThat(sink.isClosed).isFalse();
        assertThat(sink.toString(StandardCharsets.UTF_8)).endsWith("\n");
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void sinkThatFailsIsAFailureOfOutput(Renderer<ResolutionDiff> renderer) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };

        assertThatThrownBy(() -> renderer.render(Samples.everything().build(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }

    private static final class Sink extends ByteArrayOutputStream {

        private boolean isClosed;

        @Override
        public void close() {
            isClosed = true;
        }
    }
}
