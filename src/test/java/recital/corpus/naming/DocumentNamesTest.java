package recital.corpus.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.corpus.cache.Cache;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.DocumentReader;
import recital.corpus.catalog.Entry;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.catalog.LazyDocument;
import recital.corpus.catalog.TinyDocument;
import recital.model.Edition;
import recital.model.Symbol;
import recital.source.ReadOptions;

class DocumentNamesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fillTheCollection() throws IOException {
        write("a.txt", "A/RES/72/200 | 2017-12-20 | Bridges\nPP1 Recalling its resolution 71/212,");
        write("b.txt", "A/RES/73/218 | 2018-12-20 | Bridges\nPP1 Recalling its resolution 72/200 of 20 December 2017,");
        write("c.txt", "A/RES/74/197 | 2019-12-19 | Bridges\nPP1 Recalling its resolution 73/218 of 20 December 2018,");
        write("d.txt", "A/C.2/74/L.32 | | Bridges\nPP1 Recalling its resolution 73/218 of 20 December 2018,");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private DocumentNames names(String input) throws CorpusException {
        return new DocumentNames(
                Corpus.open(folder, TinyDocument.READER),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                TinyDocument.READER);
    }

    private Selection resolve(String... names) throws CorpusException {
        return names("").resolveAll(List.of(names), Optional.empty(), false);
    }

    private String symbolOf(String name) throws CorpusException {
        return resolve(name).documents().get(0).read().shortName();
    }

    @Test
    void fileThatIsCalledSoAndCannotBeUsedIsNamed() throws IOException, CorpusException {
        write("A_RES_75_202.xml", "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act>");
        DocumentReader reader = DocumentReader.with(ReadOptions.DEFAULT, Cache.NONE);
        DocumentNames names = new DocumentNames(Corpus.open(folder, reader), InputStream.nullInputStream(), reader);

        assertThatThrownBy(() -> names.resolveAll(List.of("75/202"), Optional.empty(), false))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith(
                        "75/202: A_RES_75_202.xml is called so and cannot be used: not well-formed XML: ");
    }

    @ParameterizedTest
    @CsvSource({
        "2017, 72/200",
        "72, 72/200",
        "72/200, 72/200",
        "A/RES/72/200, 72/200",
        "A_RES_72_200, 72/200",
        "a/res/72/200, 72/200",
        "https://undocs.org/en/A/RES/72/200, 72/200",
        "https://docs.un.org/A/C.2/74/L.32?direct=true, A/C.2/74/L.32",
        "2018, 73/218",
        "A/C.2/74/L.32, A/C.2/74/L.32",
        "2019-draft, A/C.2/74/L.32",
        "74-draft, A/C.2/74/L.32",
        "2019-adopted, 74/197",
        "74-adopted, 74/197"
    })
    void documentIsFoundByYearSessionAndSymbol(String name, String symbol) throws Exception {
        assertThat(symbolOf(name)).isEqualTo(symbol);
        assertThat(resolve(name).notes()).isEmpty();
    }

    @Test
    void resolutionOfTheSecurityCouncilIsFoundByItsNumberWhereThatCanBeNoYearAndNoSession() throws Exception {
        write("s.txt", "S/RES/1325 (2000) | 2000-10-31 | \nPP1 Recalling its resolution 1261 (1999),");
        write("t.txt", "S/RES/2017 (2011) | 2011-10-31 | \nPP1 Recalling its resolution 1973 (2011),");

        assertThat(symbolOf("1325")).isEqualTo("1325 (2000)");
        assertThat(symbolOf("2017")).isEqualTo("72/200");
        assertThat(symbolOf("S/RES/1325")).isEqualTo("1325 (2000)");
        assertThat(symbolOf("S/RES/2017")).isEqualTo("2017 (2011)");
        assertThatThrownBy(() -> resolve("S/RES/1326")).hasMessageContaining("neither the collection nor");
        write("u.txt", "S/RES/132 (1959) | 1959-09-07 | \nPP1 Recalling its boats,");
        assertThatThrownBy(() -> resolve("132")).hasMessageContaining("no document of that session");
        assertThatThrownBy(() -> resolve("1325-draft")).hasMessageContaining("no draft of that session");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "74"})
    void adoptedDocumentIsMeantWhereThereIsADraftTooAndANoteSaysSo(String name) throws Exception {
        assertThat(symbolOf(name)).isEqualTo("74/197");
        assertThat(resolve(name).notes())
                .singleElement()
                .asString()
                .startsWith(name + ": 74/197 is meant; ")
                .endsWith("there is also A/C.2/74/L.32 (" + name + "-draft means the draft)");
    }

    @Test
    void draftIsMeantWhereNothingWasAdoptedYet() throws Exception {
        Files.delete(folder.resolve("c.txt"));

        assertThat(symbolOf("2019")).isEqualTo("A/C.2/74/L.32");
    }

    @Test
    void severalAdoptedDocumentsOfOneYearAreAnErrorThatListsThem() throws Exception {
        write("e.txt", "A/RES/72/17 | 2017-12-01 | Tunnels\nPP1 Noting tunnels,");
        write("f.txt", "A/RES/71/17 | 2016-12-01 | Tunnels\nPP1 Noting tunnels,");

        assertThatThrownBy(() -> resolve("2017"))
                .hasMessage("2017: several documents: name one of 72/17 (Tunnels), 72/200 (Bridges)");
    }

    @Test
    void memberOfTheSeriesIsMeantWhereTheOtherDocumentsOfTheYearStandAlone() throws Exception {
        write("e.txt", "A/RES/72/17 | 2017-12-01 | Tunnels\nPP1 Noting tunnels,");

        assertThat(symbolOf("2017")).isEqualTo("72/200");
        assertThat(resolve("2017").notes()).containsExactly("2017: 72/200 is meant; of that year there is also 72/17");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2003          | 2003: the collection has no document of that year: the nearest is of 2017",
                "2030          | 2030: the collection has no document of that year: the nearest is of 2019",
                "2018-draft    | 2018-draft: the collection has no draft of that year: the nearest is of 2019",
                "72/20         | 72/20: neither the collection nor the disk has it: did you mean 72/200?",
                "nothing.txt   | nothing.txt: no symbol, year or session, and no such file",
                "./72          | ./72: cannot be read: no such file or folder",
            })
    void unknownNameIsAnErrorThatHelps(String name, String message) {
        assertThatThrownBy(() -> resolve(name))
                .isInstanceOf(CorpusException.class)
                .hasMessage(message);
    }

    @Test
    void fileIsReadWhereverItLies(@TempDir Path elsewhere) throws Exception {
        Path file = Files.writeString(elsewhere.resolve("A_RES_80_1.txt"), " | | Roads\nPP1 Noting roads,");

        LazyDocument document = resolve(file.toString()).documents().get(0);

        assertThat(document.read().shortName()).isEqualTo("80/1");
        assertThat(document.edition())
                .as("only its file's name says what it is")
                .isEqualTo(Edition.OWN);
        assertThat(document.entry()).isEmpty();
    }

    @Test
    void fileOfOnesOwnIsComparedWithOfficialTextsAndWithNoParaphrase(@TempDir Path elsewhere) throws Exception {
        Path file = Files.writeString(elsewhere.resolve("draft.txt"), " | | Roads\nPP1 Noting roads,");
        paraphrase("71/212", "2016-12-21");

        assertThat(resolve("2017", file.toString()).documents())
                .extracting(LazyDocument::edition)
                .containsExactly(Edition.OFFICIAL, Edition.OWN);
        assertThatThrownBy(() -> resolve("2016", file.toString()))
                .hasMessageStartingWith("2016: here only in the paraphrase");
    }

    @Test
    void fileOfTheCollectionIsItsDocument() throws Exception {
        LazyDocument document =
                resolve(folder.resolve("a.txt").toString()).documents().get(0);

        assertThat(document.entry()).map(Entry::symbol).hasToString("Optional[A/RES/72/200]");
    }

    @Test
    void folderIsNoDocument() {
        assertThatThrownBy(() -> resolve(folder.toString())).hasMessageContaining("a folder, not a document");
    }

    @Test
    void standardInputIsReadOnceHoweverOftenItIsNamed() throws Exception {
        Selection selection = names("A/RES/80/1 | 2025-12-01 | Roads")
                .resolveAll(List.of("-", "72/200", "-"), Optional.empty(), false);

        assertThat(selection.documents())
                .extracting(LazyDocument::name)
                .containsExactly("standard input", "72/200", "standard input");
        assertThat(selection.documents().get(0).read().shortName()).isEqualTo("80/1");
    }

    @Test
    void oneBadNameSpoilsNoOtherWhereManyAreAskedFor() throws Exception {
        Selection selection = names("").resolveEach(List.of("2017", "1999", "2018"), Optional.empty(), false);

        assertThat(selection.documents()).extracting(LazyDocument::name).containsExactly("72/200", "73/218");
        assertThat(selection.choices().get(1).failure())
                .hasValueSatisfying(why -> assertThat(why).hasMessageStartingWith("1999: "));
    }

    private void paraphrase(String symbol, String date) throws IOException {
        write(
                symbol.replace('/', '_') + ".txt",
                "A/RES/" + symbol + " | " + date
                        + " | Bridges\nmast Paraphrase, in words of our own\nPP1 Recalling bridges,");
    }

    @Test
    void officialEditionIsReadWhereAllDocumentsHaveIt() throws Exception {
        paraphrase("72/200", "2017-12-20");

        Selection selection = resolve("2017", "2018");

        assertThat(selection.edition()).contains(Edition.OFFICIAL);
        assertThat(selection.documents()).extracting(LazyDocument::edition).containsOnly(Edition.OFFICIAL);
    }

    @Test
    void paraphrasedEditionIsReadWhereNotAllDocumentsHaveTheOfficialOne() throws Exception {
        paraphrase("72/200", "2017-12-20");
        paraphrase("73/218", "2018-12-20");
        paraphrase("71/212", "2016-12-21");

        assertThat(resolve("2016", "2017").edition()).contains(Edition.PARAPHRASE);
        assertThat(resolve("2016", "2017", "2018").edition()).contains(Edition.PARAPHRASE);
        assertThat(resolve("2017", "2018").edition()).contains(Edition.OFFICIAL);
        assertThat(names("")
                        .resolveAll(List.of("2017", "2018"), Optional.of(Edition.PARAPHRASE), false)
                        .edition())
                .contains(Edition.PARAPHRASE);
    }

    @Test
    void editionsAreMixedOnlyWhereThatIsAskedFor() throws Exception {
        paraphrase("71/212", "2016-12-21");

        assertThatThrownBy(() -> resolve("2016", "2017"))
                .hasMessageStartingWith("2016: here only in the paraphrase")
                .isInstanceOfSatisfying(CorpusException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.ONLY_PARAPHRASED);
                    assertThat(e.place()).isEqualTo("2016");
                    assertThat(e.symbols()).containsExactly(Symbol.of("71/212"));
                });
        Selection mixed = names("").resolveAll(List.of("2016", "2017"), Optional.empty(), true);
        assertThat(mixed.edition()).isEmpty();
        assertThat(mixed.documents())
                .extracting(LazyDocument::edition)
                .containsExactly(Edition.PARAPHRASE, Edition.OFFICIAL);
    }

    @Test
    void editionThatWasAskedForAndIsNotThereIsAnError() {
        assertThatThrownBy(() -> names("").resolveAll(List.of("2017"), Optional.of(Edition.PARAPHRASE), false))
                .hasMessageStartingWith(
                        "2017: here only in the official edition, and the paraphrased one was asked for");
    }
}
