package recital.report.akn;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import recital.NeedsShared;
import recital.Shared;
import recital.model.Resolution;
import recital.parse.ParseException;
import recital.parse.Parsers;
import recital.report.Golden;
import recital.source.Limits;
import recital.source.SourceException;
import recital.source.format.Sources;

/** Every real document, written as Akoma Ntoso, is valid and is read back the same. */
@Tag("slow")
@NeedsShared("un")
class RealAknTest {

    private static final List<String> ENDINGS = List.of(".txt", ".xml", ".pdf", ".docx", ".doc", ".html");

    @TestFactory
    Stream<DynamicTest> documentOfTheSeriesComesBack() {
        return comeBack("un/ict");
    }

    @TestFactory
    Stream<DynamicTest> documentOfAnotherSeriesComesBack() {
        return comeBack("un/series");
    }

    @TestFactory
    Stream<DynamicTest> documentOfOtherCommitteesComesBack() {
        return comeBack("un/committees");
    }

    @TestFactory
    Stream<DynamicTest> printedDocumentComesBack() {
        return Stream.concat(comeBack("un/pdf"), comeBack("un/drafts", RealAknTest::assertComesBackUnlessAmendment));
    }

    @TestFactory
    Stream<DynamicTest> documentOfASessionComesBack() {
        return Shared.eachFile(
                "un/sessions", "-en.zip", archive -> everyTenth(archive, file -> AknReadBack.of(read(file))));
    }

    /** What is not English is read as if it were, if at all, and so not always twice in one way. */
    @TestFactory
    Stream<DynamicTest> documentOfAnyLanguageIsValid() {
        return Shared.eachFile("un/sessions", ".zip", archive -> everyTenth(archive, RealAknTest::assertValidIfRead));
    }

    private static void assertValidIfRead(byte[] file) throws Exception {
        Resolution document;
        try {
            document = read(file);
        } catch (SourceException | ParseException e) {
            return;
        }
        AknSchema.assertValid(Golden.bytes(AknRenderers.document(), document));
    }

    private static void everyTenth(Path archive, ThrowingConsumer<byte[]> test) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            List<? extends ZipEntry> texts = zip.stream().toList();
            for (int i = 0; i < texts.size(); i += 10) {
                ZipEntry text = texts.get(i);
                byte[] file = zip.getInputStream(text).readAllBytes();
                assertThatCode(() -> test.accept(file)).as(text.getName()).doesNotThrowAnyException();
            }
        }
    }

    private static Resolution read(byte[] file) throws SourceException, ParseException {
        return Parsers.parse(Sources.read(file, Limits.DEFAULT), "text.xml");
    }

    /** An amendment is refused: it holds no resolution, and is skipped here. */
    private static void assertComesBackUnlessAmendment(Path file) throws Exception {
        Resolution document;
        try {
            document = Parsers.parse(Shared.source(file), file.getFileName().toString());
        } catch (ParseException e) {
            assumeFalse(e.getMessage().startsWith("no resolution in it"), "an amendment");
            throw e;
        }
        AknReadBack.of(document);
    }

    private static Stream<DynamicTest> comeBack(String folder) {
        return comeBack(folder, file -> AknReadBack.of(Shared.resolution(file)));
    }

    private static Stream<DynamicTest> comeBack(String folder, ThrowingConsumer<Path> test) {
        return ENDINGS.stream().flatMap(ending -> Shared.eachFile(folder, ending, test));
    }
}
