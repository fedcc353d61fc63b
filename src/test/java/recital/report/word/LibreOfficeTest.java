package recital.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.Shared;
import recital.align.Aligner;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.model.Resolution;
import recital.report.Golden;
import recital.source.TrackedChanges;

/** A second reader of the tracked changes: what LibreOffice makes of a file when it accepts or rejects them all. */
@Tag("slow")
class LibreOfficeTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path user;

    @Test
    void realPairs() throws Exception {
        List<ResolutionDiff> diffs = new ArrayList<>();
        for (String series :
                List.of("ict", "series/disaster-risk-reduction", "series/poverty-decade", "series/right-to-food")) {
            List<Resolution> documents = documents("un/" + series);
            for (int i = 1; i < documents.size(); i++) {
                diffs.add(new Differ().diff(new Aligner().align(documents.get(i - 1), documents.get(i))));
            }
        }
        for (String pair : List.of(
                "74_141 76_153",
                "74_165 76_168",
                "74_175 78_226",
                "75_248 77_260",
                "77_103 79_121",
                "77_12 79_290",
                "77_261 79_255",
                "77_64 79_53",
                "78_103 80_161",
                "78_222 80_224")) {
            String[] n = pair.split(" ");
            diffs.add(new Differ()
                    .diff(new Aligner()
                            .align(
                                    Shared.resolution(Shared.path("un/committees/A_RES_" + n[0] + ".xml")),
                                    Shared.resolution(Shared.path("un/committees/A_RES_" + n[1] + ".xml")))));
        }
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < diffs.size(); i++) {
            try {
                Files.write(
                        folder.resolve(i + ".docx"),
                        Golden.bytes(
                                WordRenderers.redline(new RedlineOptions("A", java.util.Optional.empty(), true)),
                                diffs.get(i)));
            } catch (RuntimeException e) {
                failures.add(e.toString());
            }
        }
        LibreOffice.with(user).resolveAll(folder);
        for (int i = 0; i < diffs.size(); i++) {
            for (TrackedChanges side : TrackedChanges.values()) {
                Resolution document = side == TrackedChanges.ACCEPTED
                        ? diffs.get(i).later()
                        : diffs.get(i).earlier();
                String ending = side == TrackedChanges.ACCEPTED ? ".accepted.docx" : ".rejected.docx";
                if (Files.exists(folder.resolve(i + ending)))
                    try {
                        RedlineProof.check(
                                Files.readAllBytes(folder.resolve(i + ending)),
                                side,
                                DocumentBlocks.of(document),
                                document.name());
                    } catch (IOException e) {
                        failures.add(i + " " + diffs.get(i).earlier().name() + " " + e.getMessage());
                    }
            }
        }
        assertThat(failures).isEmpty();
    }

    private static List<Resolution> documents(String folder) {
        return Stream.of(".txt", ".xml")
                .flatMap(ending -> Shared.files(folder, ending).stream())
                .map(Shared::resolution)
                .sorted(Comparator.comparingInt((Resolution d) -> d.year().orElse(0))
                        .thenComparing(Resolution::name))
                .toList();
    }
}
