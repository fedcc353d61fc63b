package recital.corpus.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.corpus.file.LimitedBytes;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Notice;
import recital.model.Resolution;
import recital.model.Symbol;

class CorpusTest {

    @TempDir
    Path folder;

    private Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private Corpus open() throws CorpusException {
        return Corpus.open(folder, TinyDocument.READER);
    }

    private static List<String> names(Corpus corpus) {
        return corpus.entries().stream()
                .map(entry -> entry.symbol().shortForm())
                .toList();
    }

    private static String hash(String text) {
        return LimitedBytes.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void onlyWhatPrintsItsSymbolIsOfficial() throws Exception {
        write("a.txt", "A/RES/59/220 | 2004-12-22 | Bridges\nPP1 Recalling bridges,");
        write("A_RES_60_252.txt", " | | My notes on bridges\nPP1 Recalling bridges,");

        assertThat(open().entries()).extracting(Entry::edition).containsExactly(Edition.OFFICIAL, Edition.OWN);
    }

    @Test
    void folderWithoutManifestIsReadFromItsDocumentsAndSortedByYear() throws Exception {
        write("b.txt", "A/RES/60/252 | 2006-03-27 | Bridges\nPP1 Recalling bridges,");
        write("sub/a.txt", "A/RES/59/220 | 2004-12-22 | Bridges\nPP1 Recalling bridges,");
        write("sub/deeper/c.xml", "A/RES/71/2 | 2016-12-01 | Bridges\nPP1 Recalling bridges,");

        Corpus corpus = open();

        assertThat(names(corpus)).containsExactly("59/220", "60/252", "71/2");
        assertThat(corpus.problems()).isEmpty();
        Entry first = corpus.entries().get(0);
        assertThat(first.title()).isEqualTo("Bridges");
        assertThat(first.year()).hasValue(2004);
        assertThat(first.session()).hasValue(59);
        assertThat(first.file()).contains("sub/a.txt");
        assertThat(first.official()).hasToString("Optional[https://undocs.org/en/A/RES/59/220]");
        assertThat(corpus.read(first).paragraphs()).hasSize(1);
    }

    @Test
    void whatIsPlainlyNoDocumentIsPassedOverInSilence() throws Exception {
        write("README", "x");
        write("readme.txt", "x");
        write("names.txt", "x");
        write("table.tsv", "x");
        write(".hidden.txt", "x");
        write(".git/config.txt", "x");
        write("A_RES_59_220.txt", "A/RES/59/220 | 2004-12-22 | Bridges");

        assertThat(open().problems()).isEmpty();
        assertThat(open().entries()).hasSize(1);
    }

    /** Sessions are handed on as archives. */
    @Test
    void folderOfArchivesAloneSaysThatTheyHaveToBeUnpacked() throws Exception {
        write("77-en.zip", "x");
        write("78-en.zip", "x");

        assertThat(open().problems())
                .extracting(Problem::message)
                .containsExactly("2 archives and no document: what is to be read has to be unpacked");
    }

    @Test
    void fileWithoutAResolutionIsNamedAndTheRestWorks() throws Exception {
        write("shopping.txt", "milk");
        write("A_RES_59_220.txt", "A/RES/59/220 | 2004-12-22 | Bridges");

        Corpus corpus = open();

        assertThat(names(corpus)).containsExactly("59/220");
        assertThat(corpus.problems()).containsExactly(Problem.note("shopping.txt", "passed over: no head"));
    }

    @Test
    void symbolIsTakenFromTheFileNameWhereTheTextHasNone() throws Exception {
        write("A_RES_57_270_B.txt", " | 2003-06-23 | Bridges");
        write("letter.txt", " | 2003-06-23 | Bridges");

        Corpus corpus = open();

        assertThat(names(corpus)).containsExactly("57/270 B");
        assertThat(corpus.read(corpus.entries().get(0)).symbol()).contains(Symbol.of("57/270 B"));
        assertThat(corpus.problems())
                .singleElement()
                .hasToString("letter.txt: neither its text nor its name gives a symbol: name the file itself");
    }

    @Test
    void letterOfALanguageInAFileNameIsNoContradiction() throws Exception {
        write("75_222_E.txt", "A/RES/75/222 | 2020-12-31 | Bridges");
        write("75_223_E.txt", " | 2020-12-31 | Ferries");
        write("75_224_F.txt", "A/RES/75/224 | 2020-12-31 | Tunnels");
        write("78_1_A.txt", "A/RES/78/1 A | 2023-12-01 | Bridges");

        Corpus corpus = open();

        assertThat(names(corpus)).containsExactly("75/222", "75/223", "75/224", "78/1 A");
        assertThat(corpus.problems())
                .containsExactly(
                        Problem.note("75_224_F.txt", "its name says that it is in French, and it is read as English"));
    }

    @Test
    void moreStructuredOfTwoFormatsIsReadAndTheOtherNoted() throws Exception {
        write("A_RES_78_1.txt", "A/RES/78/1 | 2023-12-01 | Bridges");
        write("A_RES_78_1.xml", "A/RES/78/1 | 2023-12-01 | Bridges over water\nxml");

        Corpus corpus = open();

        assertThat(corpus.entries()).singleElement().extracting(Entry::title).isEqualTo("Bridges over water");
        assertThat(corpus.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.NOTE);
            assertThat(problem)
                    .hasToString(
                            "A_RES_78_1.txt: 78/1 (official) too; A_RES_78_1.xml is read, which keeps more of its structure");
        });
    }

    @Test
    void twoFilesOfOneFormatThatClaimOneSymbolAreBothNamedAndNeitherIsUsed() throws Exception {
        write("one.txt", "A/RES/78/1 | 2023-12-01 | Bridges");
        write("two.txt", "A/RES/78/1 | 2023-12-01 | Tunnels");
        write("other.txt", "A/RES/79/1 | 2024-12-01 | Bridges");

        Corpus corpus = open();

        assertThat(corpus.problems())
                .containsExactly(new Problem(
                        ErrorCode.DOUBTFUL_FILE,
                        "78/1",
                        "one.txt and two.txt both claim to be 78/1 (official): keep one, or name the file itself"));
        Entry clash = corpus.find(Symbol.of("78/1")).get(0);
        assertThat(clash.present()).isFalse();
        assertThatThrownBy(() -> corpus.read(clash)).hasMessageContaining("one.txt and two.txt");
        assertThat(corpus.read(corpus.find(Symbol.of("79/1")).get(0)).title()).isEqualTo("Bridges");
    }

    @Test
    void copyOfAFileIsNoClash() throws Exception {
        write("one.txt", "A/RES/78/1 | 2023-12-01 | Bridges");
        write("copy.txt", "A/RES/78/1 | 2023-12-01 | Bridges");

        assertThat(open().problems()).containsExactly(Problem.note("one.txt", "the same file as copy.txt"));
        assertThat(open().entries()).singleElement().extracting(Entry::present).isEqualTo(true);
    }

    @Test
    void paraphrasedAndOfficialTextOfOneSymbolAreTwoDocuments() throws Exception {
        write("official.txt", "A/RES/78/1 | 2023-12-01 | Bridges");
        write("paraphrased.txt", "A/RES/78/1 | 2023-12-01 | Bridges\nmast Paraphrase: not the official wording");

        assertThat(open().entries()).extracting(Entry::edition).containsExactly(Edition.OFFICIAL, Edition.PARAPHRASE);
        assertThat(open().problems()).isEmpty();
    }

    private static final String REAL_LAYOUT =
            """
            Paraphrase: written for this project, not the official wording

            The General Assembly,

            Recalling its resolution 71/212 of 21 December 2016 on bridges,

            Noting the bridges that were built since,

            1. Welcomes the bridges;

            2. Requests a report on them.
            """;

    @Test
    void paraphrasedTextIsKnownByALineOfItsMastheadAndNamedByItsFile() throws Exception {
        write("A_RES_72_200.txt", REAL_LAYOUT);

        Corpus corpus = Corpus.open(folder);

        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.entries())
                .extracting(Entry::id)
                .containsExactly(new DocumentId(Symbol.of("72/200"), Edition.PARAPHRASE, Language.ENGLISH));
        assertThat(corpus.read(corpus.entries().get(0)).edition()).isEqualTo(Edition.PARAPHRASE);
        assertThat(corpus.census(corpus.entries().get(0)).complete()).isTrue();
    }

    @Test
    void faultOfAParserIsTheProblemOfItsFileAlone() throws Exception {
        write("bad.txt", "x");
        write("A_RES_59_220.txt", "A/RES/59/220 | 2004-12-22 | Bridges");

        DocumentParser faulty = DocumentParser.guarded((bytes, name) -> {
            if (name.equals("bad.txt")) {
                throw new IllegalStateException("no such page");
            }
            return TinyDocument.PARSER.parse(bytes, name);
        });
        Corpus corpus = Corpus.open(folder, TinyDocument.reader(faulty));

        assertThat(names(corpus)).containsExactly("59/220");
        assertThat(corpus.problems())
                .singleElement()
                .asString()
                .startsWith(
                        "bad.txt: cannot be read: a fault of recital (java.lang.IllegalStateException: no such page)");
    }

    @Test
    void manifestDescribesItsDocumentsAndTheirHashesAreChecked() throws Exception {
        String good = "A/RES/59/220 | 2004-12-22 | Bridges";
        write("good.txt", good);
        write("changed.txt", "A/RES/60/252 | 2006-03-27 | Bridges");
        write(
                "manifest.json",
                """
                {"schemaVersion": 1, "documents": [
                  {"symbol": "59/220", "edition": "official", "title": "Bridges of 2004", "file": "good.txt", "sha256": "%s"},
                  {"symbol": "60/252", "edition": "official", "file": "changed.txt", "sha256": "%s"},
                  {"symbol": "61/1", "edition": "official", "file": "gone.txt"},
                  {"symbol": "62/1", "edition": "official", "file": "../outside.txt"},
                  {"symbol": "63/1", "edition": "official", "title": "Known, not here", "session": 63}
                ]}"""
                        .formatted(hash(good), hash("something else")));

        Corpus corpus = open();

        assertThat(corpus.entries())
                .filteredOn(Entry::present)
                .extracting(Entry::title)
                .containsExactly("Bridges of 2004");
        assertThat(corpus.read(corpus.find(Symbol.of("59/220")).get(0)).title()).isEqualTo("Bridges of 2004");
        assertThat(corpus.problems())
                .extracting(Problem::toString)
                .satisfiesExactly(
                        outside -> assertThat(outside)
                                .startsWith("../outside.txt: 62/1 (official): ")
                                .endsWith("lies outside the folder"),
                        changed -> assertThat(changed)
                                .startsWith(
                                        "changed.txt: 60/252 (official): its content is not what the manifest says"),
                        gone -> assertThat(gone)
                                .isEqualTo("gone.txt: 61/1 (official): the manifest lists it: no such file or folder"));
        assertThatThrownBy(() -> corpus.read(corpus.find(Symbol.of("63/1")).get(0)))
                .hasMessage("63/1: the collection lists it but has no text of it");
    }

    @Test
    void brokenManifestIsAProblemAndTheDocumentsSpeakForThemselves() throws Exception {
        write("manifest.json", "{\"schemaVersion\": 1,");
        write("A_RES_59_220.txt", "A/RES/59/220 | 2004-12-22 | Bridges");

        Corpus corpus = open();

        assertThat(corpus.problems()).singleElement().satisfies(problem -> assertThat(problem.toString())
                .startsWith("manifest.json: not JSON in line 1"));
        assertThat(corpus.entries()).hasSize(1);
    }

    @Test
    void foundFileFillsThePlaceThatTheManifestLeavesOpen() throws Exception {
        write("any.txt", "A/RES/59/220 | 2004-12-22 |");
        write(
                "manifest.json",
                """
                {"schemaVersion": 1, "documents": [
                  {"symbol": "59/220", "edition": "official", "title": "Bridges", "official": "https://example.org/59"}]}""");

        Entry entry = open().entries().get(0);

        assertThat(entry.file()).contains("any.txt");
        assertThat(entry.title()).isEqualTo("Bridges");
        assertThat(open().read(entry).title()).isEqualTo("Bridges");
    }

    @Test
    void symbolicLinksLeadNowhere(@TempDir Path outside) throws Exception {
        Path secret = Files.writeString(outside.resolve("secret.txt"), "A/RES/1/1 | 1946-12-01 | Secret");
        Files.createSymbolicLink(folder.resolve("link.txt"), secret);
        Files.createSymbolicLink(folder.resolve("up"), outside);
        write(
                "manifest.json",
                """
                {"schemaVersion": 1, "documents": [{"symbol": "1/1", "edition": "official", "file": "link.txt"}]}""");

        Corpus corpus = open();

        assertThat(corpus.entries()).noneMatch(Entry::present);
        assertThat(corpus.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "link.txt: a symbolic link: passed over",
                        "link.txt: 1/1 (official): the manifest lists it: leads outside the folder",
                        "up/: a symbolic link: passed over");
    }

    @Test
    void textThatSaysThatItIsParaphrasedIsNotMadeOfficialByItsManifest() throws Exception {
        write("a.txt", "A/RES/59/220 | 2004-12-22 | Bridges\nmast Paraphrase: not the official wording");
        write(
                "manifest.json",
                """
                {"schemaVersion": 1, "documents": [{"symbol": "59/220", "edition": "official", "file": "a.txt"}]}""");

        Resolution read = open().read(open().entries().get(0));

        assertThat(read.edition()).isEqualTo(Edition.PARAPHRASE);
        assertThat(read.notices())
                .containsExactly(new Notice(
                        Notice.NoticeKind.DOUBTFUL, 0, 0, "the manifest says official, the document says paraphrase"));
    }

    @Test
    void documentThatContradictsTheManifestSaysSo() throws Exception {
        write("a.txt", "A/RES/59/220 | 2004-12-22 | Bridges");
        write(
                "manifest.json",
                """
                {"schemaVersion": 1, "documents": [{"symbol": "59/221", "edition": "official", "file": "a.txt"}]}""");

        Resolution read = open().read(open().entries().get(0));

        assertThat(read.notices())
                .containsExactly(new Notice(
                        Notice.NoticeKind.DOUBTFUL,
                        0,
                        0,
                        "the manifest says A/RES/59/221, the document says A/RES/59/220"));
    }

    @Test
    void upperCollectionCompletesAndCoversTheLowerOne(@TempDir Path below) throws Exception {
        write("mine.txt", "A/RES/59/220 | 2004-12-22 | Mine");
        Files.writeString(below.resolve("theirs.txt"), "A/RES/59/220 | 2004-12-22 | Theirs");
        Files.writeString(below.resolve("other.txt"), "A/RES/60/252 | 2006-03-27 | Other");
        Corpus lower = Corpus.open(below, TinyDocument.READER);

        Corpus layered = open().over(lower);

        assertThat(names(layered)).containsExactly("59/220", "60/252");
        assertThat(layered.read(layered.entries().get(0)).title()).isEqualTo("Mine");
        assertThat(layered.read(layered.entries().get(1)).title()).isEqualTo("Other");
    }

    @Test
    void documentIsParsedOnceHoweverManyThreadsAskForIt() throws Exception {
        String text = "A/RES/59/220 | 2004-12-22 | Bridges";
        write("a.txt", text);
        write(
                "manifest.json",
                """
                {"schemaVersion": 1, "documents": [{"symbol": "59/220", "edition": "official", "file": "a.txt"}]}""");
        AtomicInteger parsed = new AtomicInteger();
        Corpus corpus = Corpus.open(folder, TinyDocument.reader((bytes, name) -> {
            parsed.incrementAndGet();
            return TinyDocument.PARSER.parse(bytes, name);
        }));
        Entry entry = corpus.entries().get(0);

        List<Resolution> read = IntStream.range(0, 50)
                .parallel()
                .mapToObj(i -> {
                    try {
                        return corpus.read(entry);
                    } catch (CorpusException e) {
                        throw new AssertionError(e);
                    }
                })
                .distinct()
                .toList();

        assertThat(read).hasSize(1);
        assertThat(parsed).hasValue(1);
    }

    @Test
    void missingFolderIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> Corpus.open(folder.resolve("nowhere")))
                .isInstanceOf(CorpusException.class)
                .hasMessageEndingWith("nowhere: no such folder");
    }

    @Test
    void embeddedCollectionListsTheWholeSeriesAndHasTheDraft() throws Exception {
        Corpus corpus = Corpus.embedded();

        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.entries())
                .filteredOn(entry -> entry.edition() == Edition.OFFICIAL)
                .extracting(entry -> entry.symbol().shortForm())
                .containsExactly(
                        "56/183",
                        "57/238",
                        "57/270 B",
                        "59/220",
                        "60/252",
                        "62/182",
                        "63/202",
                        "64/187",
                        "65/141",
                        "66/184",
                        "67/195",
                        "68/198",
                        "69/204",
                        "70/184",
                        "71/212",
                        "72/200",
                        "73/218",
                        "A/C.2/74/L.32",
                        // Known by symbol, date and title, without a text.
                        "74/197",
                        "75/202",
                        "76/189",
                        "77/150",
                        "78/132",
                        "79/194",
                        "80/118");
        Entry draft = corpus.find(Symbol.of("A/C.2/74/L.32")).get(0);
        assertThat(draft.present()).isTrue();
        assertThat(draft.year()).hasValue(2019);
        assertThat(new String(corpus.bytes(draft), StandardCharsets.UTF_8)).startsWith("  The General Assembly");
    }
}
