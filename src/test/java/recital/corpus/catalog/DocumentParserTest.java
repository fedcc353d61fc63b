package recital.corpus.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import recital.parse.ParseException;
import recital.source.Limit;
import recital.source.SourceException;

class DocumentParserTest {

    private static final byte[] NOTHING = new byte[0];

    @Test
    void fileThatTakesTooLongIsGivenUp() {
        DocumentParser endless = DocumentParser.timed(
                (bytes, name) -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        LockSupport.park();
                    }
                    return null;
                },
                Duration.ofSeconds(1));

        assertThatThrownBy(() -> endless.parse(NOTHING, "x"))
                .isInstanceOf(SourceException.class)
                .hasMessage("not read in 1 seconds")
                .extracting("limit")
                .isEqualTo(Limit.SECONDS);
    }

    @Test
    void failuresOfTheReadingComeThroughAsTheyAre() {
        assertThatThrownBy(() -> timed((bytes, name) -> {
                    throw new ParseException("no paragraph");
                }))
                .isInstanceOf(ParseException.class)
                .hasMessage("no paragraph");
        assertThatThrownBy(() -> timed((bytes, name) -> {
                    throw new SourceException("broken");
                }))
                .isInstanceOf(SourceException.class)
                .hasMessage("broken");
        assertThatThrownBy(() -> timed((bytes, name) -> {
                    throw new IllegalStateException("fault");
                }))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("a fault of recital");
        assertThatThrownBy(() -> timed((bytes, name) -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("nested too deeply");
        assertThatThrownBy(() -> timed((bytes, name) -> {
                    throw new OutOfMemoryError();
                }))
                .isInstanceOfSatisfying(SourceException.class, e -> assertThat(
                                CorpusException.unreadable("large.pdf", e).code())
                        .isEqualTo(ErrorCode.OUT_OF_MEMORY))
                .hasMessage("cannot be read in the memory that Java has");
    }

    @Test
    void documentThatIsReadInTimeIsGiven() throws Exception {
        DocumentParser parser = (bytes, name) -> ParsedFile.kept(TinyDocument.of("72/901||Wells"));

        assertThat(DocumentParser.timed(parser, Duration.ofSeconds(9))
                        .parse(NOTHING, "x")
                        .resolution()
                        .title())
                .isEqualTo("Wells");
    }

    private static void timed(DocumentParser parser) throws SourceException, ParseException {
        DocumentParser.guarded(DocumentParser.timed(parser, Duration.ofSeconds(9)))
                .parse(NOTHING, "x");
    }
}
