package recital.corpus.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.catalog.TinyDocument;
import recital.corpus.file.LimitedBytes;
import recital.model.Edition;
import recital.model.Symbol;
import recital.source.Limits;

class ImporterTest {

    private static final String WELLS =
            "72/901|2017-12-20|Wells\nPP1 Noting wells,\nOP1 Requests a report;\nOP1(a) On wells.";
    private static final String WELLS_WITH_STRUCTURE = WELLS + "\nxml";

    private static final String MANIFEST = "manifest.json";

    @TempDir
    private Path folder;

    private Importer intake() throws CorpusException {
        return new Importer(corpus(), folder, Limits.DEFAULT, TinyDocument.PARSER);
    }

    private Corpus corpus() throws CorpusException {
        return Corpus.open(folder, TinyDocument.READER);
    }

    private static ImportRequest offer(String text, String name) {
        return offer(text, name, Optional.empty(), false);
    }

    private static ImportRequest offer(String text, String name, Optional<Symbol> asked, boolean replace) {
        return ImportRequest.ofUser(text.getBytes(StandardCharsets.UTF_8), name, "downloads/" + name, asked, replace);
    }

    private static Optional<Symbol> asked(String symbol) {
        return Optional.of(Symbol.of(symbol));
    }

    private List<String> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String manifest() throws IOException {
        return Files.readString(folder.resolve(MANIFEST));
    }

    @Test
    void documentIsCopiedWithItsHashAndOrigin() throws Exception {
        ImportResult taken = intake().add(offer(WELLS, "download (3).txt"));

        assertThat(taken.outcome()).isEqualTo(ImportResult.Outcome.ADDED);
        assertThat(taken.preambular()).isEqualTo(1);
        assertThat(taken.operative()).isEqualTo(1);
        assertThat(files()).containsExactly("A_RES_72_901.txt", "manifest.json");
        assertThat(folder.resolve("A_RES_72_901.txt")).hasContent(WELLS);
        assertThat(manifest())
                .isEqualTo(
                        """
                {
                  "schemaVersion": 1,
                  "documents": [
                    {
                      "symbol": "A/RES/72/901",
                      "title": "Wells",
                      "session": 72,
                      "adopted": "2017-12-20",
                      "edition": "official",
                      "file": "A_RES_72_901.txt",
                      "sha256": "%s",
                      "official": "https://undocs.org/en/A/RES/72/901",
                      "origin": "downloads/download (3).txt"
                    }
                  ]
                }
                """
                                .formatted(LimitedBytes.sha256(WELLS.getBytes(StandardCharsets.UTF_8))));
        assertThat(corpus().problems()).isEmpty();
        assertThat(corpus().entries()).containsExactly(taken.entry());
    }

    @Test
    void revisionOfADraftIsADocumentOfItsOwn() throws Exception {
        Importer intake = intake();
        intake.add(offer("A/C.2/74/L.32||Wells\nPP1 Noting wells,", "a.txt"));
        intake.add(offer("A/C.2/74/L.32/Rev.1||Wells\nPP1 Noting all wells,", "b.txt"));

        assertThat(files()).containsExactly("A_C.2_74_L.32.txt", "A_C.2_74_L.32_Rev.1.txt", "manifest.json");
        assertThat(corpus().entries()).hasSize(2);
    }

    @Test
    void paraphrasedTextSaysWhatItIs() throws Exception {
        ImportResult taken = intake().add(offer(WELLS + "\nmast [Paraphrase, in words of our own]", "a.txt"));

        assertThat(taken.entry().edition()).isEqualTo(Edition.PARAPHRASE);
        assertThat(files()).containsExactly("manifest.json", "paraphrase/A_RES_72_901.txt");
        assertThat(manifest()).contains("\"about\": \"Paraphrase, in words of our own\"");
    }

    @Test
    void sameFileAgainChangesNothing() throws Exception {
        intake().add(offer(WELLS, "a.txt"));
        String before = manifest();

        assertThat(intake().add(offer(WELLS, "b.txt")).outcome()).isEqualTo(ImportResult.Outcome.UNCHANGED);
        assertThat(manifest()).isEqualTo(before);
    }

    @Test
    void formWithMoreStructureTakesThePlaceOfTheCopyMadeHere() throws Exception {
        intake().add(offer(WELLS, "a.txt"));

        assertThat(intake().add(offer(WELLS_WITH_STRUCTURE, "a.xml")).outcome())
                .isEqualTo(ImportResult.Outcome.REPLACED);
        assertThat(files()).containsExactly("A_RES_72_901.xml", "manifest.json");
        assertThat(corpus().problems()).isEmpty();
    }

    @Test
    void fileThatWasNotCopiedHereStays() throws Exception {
        Files.writeString(folder.resolve("mine.txt"), WELLS);

        ImportResult taken = intake().add(offer(WELLS_WITH_STRUCTURE, "a.xml"));

        assertThat(taken.outcome()).isEqualTo(ImportResult.Outcome.REPLACED);
        assertThat(files()).containsExactly("A_RES_72_901.xml", "manifest.json", "mine.txt");
        assertThat(corpus().find(Symbol.of("72/901")).get(0).file()).contains("A_RES_72_901.xml");
    }

    @Test
    void listedFileThatWasChangedByHandStays() throws Exception {
        intake().add(offer(WELLS, "a.txt"));
        Files.writeString(folder.resolve("A_RES_72_901.txt"), WELLS.replace("wells", "springs"));

        ImportResult taken = intake().add(offer(WELLS_WITH_STRUCTURE, "a.xml"));

        assertThat(taken.remarks())
                .containsExactly("A_RES_72_901.txt: stays, and is not read any more: A_RES_72_901.xml is");
        assertThat(files()).containsExactly("A_RES_72_901.txt", "A_RES_72_901.xml", "manifest.json");
    }

    @Test
    void worseFormNeverTakesThePlace() throws Exception {
        intake().add(offer(WELLS_WITH_STRUCTURE, "a.xml"));

        assertThat(intake().add(offer(WELLS, "a.txt")).outcome()).isEqualTo(ImportResult.Outcome.BETTER_FORM_HELD);
        assertThat(files()).containsExactly("A_RES_72_901.xml", "manifest.json");
    }

    @Test
    void otherTextOfTheSameFormTakesThePlaceOnlyWhenAsked() throws Exception {
        intake().add(offer(WELLS, "a.txt"));
        String other = WELLS.replace("report", "study");

        assertThatThrownBy(() -> intake().add(offer(other, "b.txt")))
                .hasMessage("b.txt: 72/901 (official) is here already with another content (A_RES_72_901.txt)")
                .extracting("code")
                .isEqualTo(ErrorCode.ALREADY_HELD);
        assertThat(folder.resolve("A_RES_72_901.txt")).hasContent(WELLS);
        assertThat(intake().add(offer(other, "b.txt", Optional.empty(), true)).outcome())
                .isEqualTo(ImportResult.Outcome.REPLACED);
        assertThat(folder.resolve("A_RES_72_901.txt")).hasContent(other);
        assertThat(corpus().problems()).isEmpty();
    }

    @Test
    void fileThatTheCollectionCannotUseIsNotOverwritten() throws Exception {
        Files.writeString(folder.resolve("A_RES_72_901.txt"), "notes of someone");

        assertThatThrownBy(() -> intake().add(offer(WELLS, "a.txt")))
                .hasMessageEndingWith("has another A_RES_72_901.txt that it cannot use")
                .extracting("code")
                .isEqualTo(ErrorCode.FILE_IN_THE_WAY);
        assertThat(folder.resolve("A_RES_72_901.txt")).hasContent("notes of someone");
        assertThat(files()).containsExactly("A_RES_72_901.txt");
    }

    @Test
    void documentThatContradictsTheSymbolAskedForIsRefused() throws Exception {
        assertThatThrownBy(() -> intake().add(offer(WELLS, "a.txt", asked("73/218"), true)))
                .hasMessage("a.txt: it is A/RES/72/901, not the document asked for (A/RES/73/218)");
        assertThat(files()).isEmpty();
    }

    @Test
    void textWithoutASymbolIsWhatThePersonOrItsNameSays() throws Exception {
        String nameless = "||Wells\nPP1 Noting wells,";

        assertThat(intake().add(offer(nameless, "draft.txt", asked("A/C.2/74/L.901"), false))
                        .entry()
                        .symbol())
                .isEqualTo(Symbol.of("A/C.2/74/L.901"));
        assertThat(intake().add(offer(nameless, "A_C.2_74_L.902.txt")).entry().symbol())
                .isEqualTo(Symbol.of("A/C.2/74/L.902"));
        assertThatThrownBy(() -> intake().add(offer(nameless, "draft.txt")))
                .hasMessage("draft.txt: neither its text nor its name gives a symbol")
                .extracting("code")
                .isEqualTo(ErrorCode.NO_SYMBOL);
    }

    @Test
    void nameThatSaysOtherwiseThanTheTextIsTold() throws Exception {
        assertThat(intake().add(offer(WELLS, "A_RES_71_901.txt")).remarks())
                .containsExactly("A_RES_71_901.txt: its text says A/RES/72/901, its name A/RES/71/901");
    }

    @Test
    void fieldsOfTheManifestThatNobodyKnowsStay() throws Exception {
        Files.writeString(
                folder.resolve(MANIFEST),
                """
                {"schemaVersion": 1, "curator": "someone", "documents": [
                  {"symbol": "72/901", "edition": "official", "title": "Wells and roads", "shelf": {"row": 3}},
                  {"symbol": "71/901", "edition": "official", "session": 71, "shelf": 2}]}""");

        intake().add(offer("72/901||\nPP1 Noting wells,", "a.txt"));

        assertThat(manifest())
                .contains("\"curator\": \"someone\"", "\"row\": 3", "\"shelf\": 2", "Wells and roads")
                .contains("\"file\": \"A_RES_72_901.txt\"");
        assertThat(manifest().indexOf("71/901")).isLessThan(manifest().indexOf("72/901"));
    }

    @Test
    void fileThatTheManifestListsInVainIsNoHindrance() throws Exception {
        Files.writeString(
                folder.resolve(MANIFEST),
                """
                {"schemaVersion": 1, "documents": [{"symbol": "72/901", "edition": "official", "file": "gone/far/a.txt"}]}""");

        assertThat(intake().add(offer(WELLS, "a.txt")).outcome()).isEqualTo(ImportResult.Outcome.ADDED);
        assertThat(files()).containsExactly("A_RES_72_901.txt", "manifest.json");
        assertThat(folder.resolve("gone")).doesNotExist();
    }

    @Test
    void brokenManifestStopsEverythingBeforeAFileIsWritten() throws Exception {
        Files.writeString(folder.resolve(MANIFEST), "{");

        assertThatThrownBy(() -> intake().add(offer(WELLS, "a.txt"))).hasMessageStartingWith("manifest.json: not JSON");
        assertThat(files()).containsExactly("manifest.json");
    }

    @Test
    void runThatEndsBeforeTheManifestLeavesAWholeDocument() throws Exception {
        Files.writeString(folder.resolve("A_RES_72_901.txt"), WELLS);

        assertThat(intake().add(offer(WELLS, "a.txt")).outcome()).isEqualTo(ImportResult.Outcome.UNCHANGED);
        assertThat(corpus().entries()).hasSize(1);
    }

    @Test
    void linksThatLeadOutOfTheFolderAreNotWrittenThrough(@TempDir Path outside) throws Exception {
        Path victim = Files.writeString(outside.resolve("victim.txt"), "untouched");
        Files.createSymbolicLink(folder.resolve("A_RES_72_901.txt"), victim);
        Files.createSymbolicLink(folder.resolve("paraphrase"), outside);

        assertThatThrownBy(() -> intake().add(offer(WELLS, "a.txt"))).hasMessageContaining("leads outside the folder");
        assertThatThrownBy(() -> intake().add(offer(WELLS + "\nmast Paraphrase", "a.txt")))
                .hasMessageContaining("leads outside the folder");
        assertThat(victim).hasContent("untouched");
        assertThat(outside).isDirectoryContaining("glob:**victim.txt");
        assertThat(outside.toFile().list()).hasSize(1);
    }

    @Test
    void whatIsNoResolutionIsToldApart() {
        assertThatThrownBy(() -> intake().add(offer("x", "a.txt")))
                .extracting("code")
                .isEqualTo(ErrorCode.NO_RESOLUTION);
    }
}
