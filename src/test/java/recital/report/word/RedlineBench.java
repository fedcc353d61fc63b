package recital.report.word;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.align.Aligner;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.model.Resolution;
import recital.report.Golden;
import recital.report.SeriesOfFolder;
import recital.source.TrackedChanges;

/**
 * Prints in how many Word files LibreOffice finds both documents, by accepting all tracked changes and by rejecting them;
 * {@code -Dbench.files=DIR} names a folder whose consecutive pairs are taken, {@code -Dbench.pairs} how many at most.
 */
@Tag("bench")
class RedlineBench {

    /** Files that LibreOffice opens in one process. */
    private static final int AT_ONCE = 40;

    private static final RedlineOptions OPTIONS =
            new RedlineOptions("Secretariat", Optional.of(LocalDate.of(2026, 1, 2)), true);

    @TempDir
    private Path folder;

    @TempDir
    private Path user;

    private int right;
    private int tried;

    @Test
    void consecutivePairsOfAFolder() throws Exception {
        String files = System.getProperty("bench.files", "");
        if (files.isEmpty()) {
            return;
        }
        LibreOffice office = LibreOffice.with(user);
        List<ResolutionDiff> waiting = new ArrayList<>();
        int most = Integer.getInteger("bench.pairs", Integer.MAX_VALUE);
        SeriesOfFolder.each(Path.of(files), (before, document) -> {
            if (before.isPresent() && tried / 2 + waiting.size() < most) {
                waiting.add(new Differ().diff(new Aligner().align(before.get(), document)));
            }
            if (waiting.size() == AT_ONCE) {
                check(waiting, office);
                waiting.clear();
            }
        });
        check(waiting, office);
        System.out.println(right + " of " + tried + " sides right");
    }

    private void check(List<ResolutionDiff> diffs, LibreOffice office) throws Exception {
        Path part = Files.createTempDirectory(folder, "part");
        for (int i = 0; i < diffs.size(); i++) {
            Files.write(part.resolve(i + ".docx"), Golden.bytes(WordRenderers.redline(OPTIONS), diffs.get(i)));
        }
        office.resolveAll(part);
        for (int i = 0; i < diffs.size(); i++) {
            check(diffs.get(i).later(), TrackedChanges.ACCEPTED, part.resolve(i + ".accepted.docx"));
            check(diffs.get(i).earlier(), TrackedChanges.ORIGINAL, part.resolve(i + ".rejected.docx"));
        }
        System.out.println(right + " of " + tried + " so far");
    }

    private void check(Resolution document, TrackedChanges side, Path file) throws Exception {
        tried++;
        try {
            RedlineProof.check(Files.readAllBytes(file), side, DocumentBlocks.of(document), document.name());
            right++;
        } catch (Exception e) {
            System.out.println(document.name() + ", " + side.label() + ": " + e.getMessage());
        }
    }
}
