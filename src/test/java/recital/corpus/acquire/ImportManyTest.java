package recital.corpus.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.catalog.TinyDocument;
import recital.source.Limits;

/** Many documents that are added together leave what they leave one by one. */
class ImportManyTest {

    private static final String WELLS = "72/901|2017-12-20|Wells\nPP1 Noting wells,";
    private static final String MANIFEST = "manifest.json";

    @TempDir
    private Path together;

    @TempDir
    private Path oneByOne;

    private static Importer importer(Path folder) throws CorpusException {
        return new Importer(Corpus.open(folder, TinyDocument.READER), folder, Limits.DEFAULT, TinyDocument.PARSER);
    }

    private static ImportRequest request(String text, String name) {
        return request(text, name, false);
    }

    private static ImportRequest request(String text, String name, boolean replace) {
        return ImportRequest.ofUser(text.getBytes(StandardCharsets.UTF_8), name, name, Optional.empty(), replace);
    }

    private static ImportRequest wells(int number) {
        return request("72/" + number + "|2017-12-20|Wells\nPP1 Noting wells,", number + ".txt");
    }

    /** What was done with each, or why it was refused. */
    private static List<String> told(List<ImportOutcome> outcomes) {
        List<String> told = new ArrayList<>();
        for (ImportOutcome outcome : outcomes) {
            try {
                ImportResult result = outcome.result();
                told.add(result.outcome() + " " + result.entry().file().orElse("") + result.remarks());
            } catch (CorpusException e) {
                told.add(e.getMessage());
            }
        }
        return told;
    }

    private static List<ImportOutcome> addedOneByOne(List<ImportRequest> requests, Importer importer)
            throws InterruptedException {
        List<ImportOutcome> outcomes = new ArrayList<>();
        for (ImportRequest request : requests) {
            outcomes.addAll(importer.addAll(List.of(request)));
        }
        return outcomes;
    }

    private static List<String> contents(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> contents = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                contents.add(file.getFileName() + "\n" + Files.readString(file));
            }
            return contents;
        }
    }

    @Test
    void filesManifestAndOutcomesAreThoseOfOneByOne() throws Exception {
        List<ImportRequest> requests = List.of(
                request(WELLS, "a.txt"),
                request("a letter", "b.txt"),
                request(WELLS, "c.txt"),
                request(WELLS.replace("wells", "springs"), "d.txt"),
                request(WELLS.replace("wells", "springs"), "e.txt", true),
                request(WELLS + "\nxml", "f.xml"),
                request(WELLS, "g.txt"),
                request("70/901|2015-12-22|Wells\nPP1 Noting few wells,", "A_RES_71_901.txt"));

        List<ImportOutcome> outcomes = importer(together).addAll(requests);

        assertThat(told(outcomes)).isEqualTo(told(addedOneByOne(requests, importer(oneByOne))));
        assertThat(contents(together)).isEqualTo(contents(oneByOne)).hasSize(3);
    }

    @Test
    void fileThatComesBackInTheSameBatchStays() throws Exception {
        importer(together)
                .addAll(List.of(
                        request(WELLS, "a.txt"), request(WELLS + "\nxml", "a.xml"), request(WELLS, "b.txt", true)));

        assertThat(contents(together)).hasSize(2);
        assertThat(together.resolve("A_RES_72_901.txt")).hasContent(WELLS);
        assertThat(Corpus.open(together, TinyDocument.READER).problems()).isEmpty();
    }

    @Test
    void whatAnotherRunAddsBetweenTwoBatchesStaysListed() throws Exception {
        Importer slow = importer(together);
        slow.addAll(List.of(wells(1), wells(2)));
        importer(together).addAll(List.of(wells(3)));
        slow.addAll(List.of(wells(4)));

        assertThat(Files.readString(together.resolve(MANIFEST)))
                .contains("A/RES/72/1\"", "A/RES/72/2\"", "A/RES/72/3\"", "A/RES/72/4\"");
    }

    @Test
    void oneThatCannotBeWrittenDoesNotKeepTheOthersOutOfTheManifest(@TempDir Path outside) throws Exception {
        Files.createSymbolicLink(together.resolve("paraphrase"), outside);

        List<ImportOutcome> outcomes =
                importer(together).addAll(List.of(wells(1), request(WELLS + "\nmast Paraphrase", "a.txt"), wells(2)));

        assertThatThrownBy(() -> outcomes.get(1).result()).extracting("code").isEqualTo(ErrorCode.UNWRITABLE);
        assertThat(Files.readString(together.resolve(MANIFEST))).contains("72/1\"", "72/2\"");
    }

    @Test
    void manifestThatCannotBeWrittenIsToldForEachAndNothingIsLost() throws Exception {
        importer(together).add(request(WELLS, "a.txt"));
        Path manifest = together.resolve(MANIFEST);
        Path inTheWay = manifest.resolve("in the way");
        Corpus corpus = Corpus.open(together, TinyDocument.reader((bytes, name) -> {
            // It is read while the folder is locked, after the manifest was.
            replaceByFolder(manifest, inTheWay);
            return TinyDocument.PARSER.parse(bytes, name);
        }));
        Importer importer = new Importer(corpus, together, Limits.DEFAULT, TinyDocument.PARSER);

        assertThat(told(importer.addAll(List.of(wells(1), request(WELLS.replace("wells", "springs"), "a.txt")))))
                .satisfiesExactly(
                        first -> assertThat(first).contains("A_RES_72_1.txt cannot be written"),
                        second -> assertThat(second).contains("A_RES_72_901.txt cannot be written"));

        Files.delete(inTheWay);
        Files.delete(manifest);
        assertThat(Corpus.open(together, TinyDocument.READER).entries()).hasSize(2);
    }

    private static void replaceByFolder(Path file, Path inside) {
        try {
            Files.delete(file);
            Files.createDirectories(inside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void batchIsFullOfManyDocumentsOrOfMuchText() {
        ImportBatch many = new ImportBatch();
        IntStream.range(0, 49).forEach(i -> many.add(wells(i)));
        assertThat(many.isFull()).isFalse();
        many.add(wells(49));
        assertThat(many.isFull()).isTrue();

        ImportBatch much = new ImportBatch();
        much.add(request("x".repeat(16 << 20), "long.txt"));
        assertThat(much.isFull()).isTrue();
    }
}
