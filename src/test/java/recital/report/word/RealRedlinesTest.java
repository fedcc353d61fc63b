package recital.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import recital.NeedsShared;
import recital.Shared;
import recital.align.Aligner;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.model.Resolution;
import recital.parse.Parsers;
import recital.report.Golden;
import recital.source.Limits;
import recital.source.TrackedChanges;
import recital.source.word.DocxReader;

/**
 * The tracked changes between real texts, by two readers: this program's own, and LibreOffice, which accepts or rejects
 * them all and saves what is left; skipped where the texts are not at hand, or there is no LibreOffice.
 */
@Tag("slow")
@NeedsShared("un")
class RealRedlinesTest {

    private static final List<String> SERIES =
            List.of("ict", "series/disaster-risk-reduction", "series/poverty-decade", "series/right-to-food");

    /** Pairs of other committees, those with tables among them. */
    private static final List<String> PAIRS = List.of(
            "74_141 76_153",
            "74_165 76_168",
            "74_175 78_226",
            "75_248 77_260",
            "77_103 79_121",
            "77_12 79_290",
            "77_261 79_255",
            "77_64 79_53",
            "78_103 80_161",
            "78_222 80_224");

    private static final RedlineOptions OPTIONS =
            new RedlineOptions("Secretariat", Optional.of(LocalDate.of(2026, 1, 2)), true);

    /** Nobody sees them, and a reader takes them off with the number behind which they stand. */
    private static final Pattern MARKS_OF_DIRECTION = Pattern.compile("[\\u200e\\u200f]");

    /**
     * Its extraction has a heading longer than any that is told by its words, and an annex in which two numbers stand
     * before one item: what is read back has all words under other names.
     */
    private static final String UNLIKE_OTHERS = "A/RES/57/270 B";

    private static final List<Redline> REDLINES = new ArrayList<>();

    private record Redline(ResolutionDiff diff, byte[] file) {}

    @TempDir
    private Path folder;

    @TempDir
    private Path user;

    @BeforeAll
    static void compare() {
        for (String series : SERIES) {
            List<Resolution> documents = Stream.of(".txt", ".xml")
                    .flatMap(ending -> Shared.files("un/" + series, ending).stream())
                    .map(Shared::resolution)
                    .sorted(Comparator.comparingInt((Resolution d) -> d.year().orElse(0))
                            .thenComparing(Resolution::name))
                    .toList();
            for (int i = 1; i < documents.size(); i++) {
                compare(documents.get(i - 1), documents.get(i));
            }
        }
        for (String pair : PAIRS) {
            compare(committee(pair.split(" ")[0]), committee(pair.split(" ")[1]));
        }
    }

    private static Resolution committee(String name) {
        return Shared.resolution(Shared.path("un/committees/A_RES_" + name + ".xml"));
    }

    private static void compare(Resolution earlier, Resolution later) {
        ResolutionDiff diff = new Differ().diff(new Aligner().align(earlier, later));
        REDLINES.add(new Redline(diff, Golden.bytes(WordRenderers.redline(OPTIONS), diff)));
    }

    @TestFactory
    Stream<DynamicTest> ownReaderFindsBothDocuments() {
        return bothSides((redline, side, document) -> {
            Resolution read = Parsers.parse(new DocxReader(side).read(redline.file(), Limits.DEFAULT), "read back");

            assertThat(read.title()).isEqualTo(document.title());
            if (!document.name().equals(UNLIKE_OTHERS)) {
                assertThat(paragraphs(read)).isEqualTo(paragraphs(document));
            }
        });
    }

    private static List<String> paragraphs(Resolution document) {
        return document.paragraphs().stream()
                .map(paragraph -> paragraph.id() + " "
                        + MARKS_OF_DIRECTION
                                .matcher(paragraph.text())
                                .replaceAll("")
                                .strip())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> libreOfficeFindsBothDocuments() throws Exception {
        LibreOffice office = LibreOffice.with(user);
        for (Redline redline : REDLINES) {
            Files.write(file(redline.diff(), ".docx"), redline.file());
        }
        office.resolveAll(folder);
        return bothSides((redline, side, document) -> RedlineProof.check(
                Files.readAllBytes(
                        file(redline.diff(), side == TrackedChanges.ACCEPTED ? ".accepted.docx" : ".rejected.docx")),
                side,
                DocumentBlocks.of(document),
                document.name()));
    }

    private Path file(ResolutionDiff diff, String ending) {
        return folder.resolve(
                (diff.earlier().name() + " " + diff.later().name()).replaceAll("[^A-Za-z0-9]", "_") + ending);
    }

    private interface Check {
        void of(Redline redline, TrackedChanges side, Resolution document) throws Exception;
    }

    private static Stream<DynamicTest> bothSides(Check check) {
        return REDLINES.stream()
                .flatMap(redline -> Stream.of(TrackedChanges.values()).map(side -> {
                    ResolutionDiff diff = redline.diff();
                    Resolution document = side == TrackedChanges.ACCEPTED ? diff.later() : diff.earlier();
                    return DynamicTest.dynamicTest(
                            diff.earlier().name() + " to " + diff.later().name() + ", " + side.label(),
                            () -> check.of(redline, side, document));
                }));
    }
}
