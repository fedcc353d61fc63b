package recital.corpus.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recital.Shared;
import recital.align.Aligner;
import recital.align.Link;
import recital.align.Relation;
import recital.model.Edition;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.text.Key;

/** The paraphrase beside the official texts: same paragraphs and facts, other words, edits where they are. */
@Tag("slow")
class ParaphraseTest {

    /** The series in order; 57/270 B is on another subject and continues none of them. */
    private static final List<String> SERIES = List.of(
            "56_183", "57_238", "59_220", "60_252", "62_182", "63_202", "64_187", "65_141", "66_184", "67_195",
            "68_198", "69_204", "70_184", "71_212", "72_200", "73_218");

    private static final String DRAFT = "A_C.2_74_L.32.txt";
    private static final Path FOLDER = Path.of("corpus/paraphrase");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[./]\\d+)*");
    private static final double CARRIED_OVER = 0.95;
    private static final double CHANGED = 0.90;

    static List<String> documents() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyOfficialParagraphHasItsParaphrasedOneUnderTheSameNumber(String file) {
        assertThat(ids(paraphrased(file))).isEqualTo(ids(official(file)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void fileIsReadWithoutDoubt(String file) {
        assertThat(paraphrased(file).notices()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void manifestKnowsTheFileAsParaphrased(String file) throws Exception {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(file));
        Manifest manifest = ManifestReader.read(Files.readAllBytes(FOLDER.resolveSibling(Manifest.FILE)));
        assertThat(manifest.entries())
                .filteredOn(entry -> entry.file().equals(Optional.of("paraphrase/" + file)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.edition()).isEqualTo(Edition.PARAPHRASE);
                    assertThat(entry.symbol())
                            .isEqualTo(paraphrased(file).symbol().orElseThrow());
                    assertThat(entry.sha256()).contains(sha256(bytes));
                    assertThat(entry.official()).isPresent();
                });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void numbersAreThoseOfTheOfficialParagraph(String file) {
        Resolution official = official(file);
        for (Paragraph ours : paragraphs(paraphrased(file))) {
            assertThat(numbers(ours)).as(file + " " + ours.id()).isEqualTo(numbers(paragraph(official, ours.id())));
        }
    }

    @Test
    void wordsAreOurs() {
        SharedRuns runs = SharedRuns.with(officialFiles(), Path.of("src/test/resources/recital/corpus/names.txt"));
        for (String file : documents()) {
            assertThat(runs.in(FOLDER.resolve(file))).as(file).isEmpty();
        }
    }

    @Test
    void whatIsCarriedOverIsCarriedOver() {
        List<String> strayed = new ArrayList<>();
        int all = count(Relation.IDENTICAL, false, strayed);
        assertThat(share(all, strayed))
                .as("carried over, but ours differ: " + strayed)
                .isGreaterThanOrEqualTo(CARRIED_OVER);
    }

    @Test
    void whatIsEditedIsEdited() {
        List<String> strayed = new ArrayList<>();
        int all = count(Relation.EDITED, true, strayed);
        assertThat(share(all, strayed))
                .as("edited, but ours are the same: " + strayed)
                .isGreaterThanOrEqualTo(CHANGED);
    }

    /** Counts the official links of a relation between consecutive documents, and names those where ours differ otherwise. */
    private static int count(Relation relation, boolean edited, List<String> strayed) {
        List<String> files = series();
        assumeTrue(files.size() > 1, "skipped: no two consecutive documents");
        int all = 0;
        for (int i = 1; i < files.size(); i++) {
            Resolution earlier = official(files.get(i - 1));
            Resolution later = official(files.get(i));
            Resolution oursEarlier = paraphrased(files.get(i - 1));
            Resolution oursLater = paraphrased(files.get(i));
            for (Link link : new Aligner().align(earlier, later).links()) {
                ParagraphId from =
                        link.earlier().isEmpty() ? null : link.earlier().get(0);
                ParagraphId to = link.later().isEmpty() ? null : link.later().get(0);
                if (link.relation() != relation || differ(paragraph(earlier, from), paragraph(later, to)) != edited) {
                    continue;
                }
                all++;
                if (differ(paragraph(oursEarlier, from), paragraph(oursLater, to)) != edited) {
                    strayed.add(later.shortName() + " " + from + "-" + to);
                }
            }
        }
        return all;
    }

    /** The documents of the series that are written, up to the first gap after the oldest of them. */
    private static List<String> series() {
        List<String> there = documents();
        return Stream.concat(SERIES.stream().map(name -> "A_RES_" + name + ".txt"), Stream.of(DRAFT))
                .dropWhile(file -> !there.contains(file))
                .takeWhile(there::contains)
                .toList();
    }

    private static double share(int all, List<String> strayed) {
        assertThat(all).isPositive();
        return 1 - (double) strayed.size() / all;
    }

    private static boolean differ(Paragraph one, Paragraph other) {
        return !Key.of(one.text()).equals(Key.of(other.text()));
    }

    private static Paragraph paragraph(Resolution resolution, ParagraphId id) {
        return resolution.paragraph(id).orElseThrow(() -> new AssertionError(resolution.shortName() + " has no " + id));
    }

    private static Set<String> numbers(Paragraph paragraph) {
        return NUMBER.matcher(paragraph.text())
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<ParagraphId> ids(Resolution resolution) {
        return paragraphs(resolution).stream().map(Paragraph::id).toList();
    }

    /** All paragraphs; the annex of 57/270 B is left out of the paraphrase. */
    private static List<Paragraph> paragraphs(Resolution resolution) {
        return resolution.paragraphs().stream()
                .filter(paragraph -> paragraph.id().part() != Part.ANNEX)
                .toList();
    }

    private static List<Path> officialFiles() {
        return Stream.concat(Shared.files("un/ict", ".txt").stream(), Shared.files("un/ict", ".xml").stream())
                .toList();
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static Resolution official(String file) {
        return Shared.resolution(Shared.path("un/ict/" + file));
    }

    private static Resolution paraphrased(String file) {
        return Shared.resolution(FOLDER.resolve(file));
    }
}
