package recital.report.word;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import recital.diff.ResolutionDiff;
import recital.report.Golden;
import recital.source.TrackedChanges;

/** A second reader of what is hard to track; skipped on a machine that has no LibreOffice. */
@Tag("slow")
class LibreOfficeTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path user;

    @TestFactory
    Stream<DynamicTest> acceptedIsTheLaterTextAndRejectedTheEarlier() throws Exception {
        LibreOffice office = LibreOffice.with(user);
        Map<String, ResolutionDiff> samples = RedlineSamples.all();
        for (Map.Entry<String, ResolutionDiff> sample : samples.entrySet()) {
            Files.write(
                    folder.resolve(sample.getKey() + ".docx"),
                    Golden.bytes(WordRenderers.redline(RedlineOptions.DEFAULT), sample.getValue()));
        }
        office.resolveAll(folder);
        return samples.entrySet().stream().flatMap(sample -> {
            ResolutionDiff diff = sample.getValue();
            return Stream.of(
                    DynamicTest.dynamicTest(
                            sample.getKey() + " accepted",
                            () -> RedlineProof.check(
                                    Files.readAllBytes(folder.resolve(sample.getKey() + ".accepted.docx")),
                                    TrackedChanges.ACCEPTED,
                                    DocumentBlocks.of(diff.later()),
                                    diff.later().name())),
                    DynamicTest.dynamicTest(
                            sample.getKey() + " rejected",
                            () -> RedlineProof.check(
                                    Files.readAllBytes(folder.resolve(sample.getKey() + ".rejected.docx")),
                                    TrackedChanges.ORIGINAL,
                                    DocumentBlocks.of(diff.earlier()),
                                    diff.earlier().name())));
        });
    }
}
