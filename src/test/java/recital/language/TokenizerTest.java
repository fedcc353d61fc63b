package recital.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.ProcessorTime;
import recital.model.Language;
import recital.model.Organ;

class TokenizerTest {

    private static final Lexicon ENGLISH = Lexicon.of(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "follow-up; WORD", "women's; WORD", "women\u2019s; WORD", "railways\u2019; WORD", "e-trains; WORD",
                        "20-year; WORD",
                "1.5; NUMBER", "12; NUMBER", "2,000; NUMBER", "2018; YEAR", "16 July 2014; DATE",
                        "22-23 September 2024; DATE",
                "31 March; DATE", "May 2018; DATE", "A/RES/72/200; SYMBOL", "72/200; SYMBOL", "57/270 B; SYMBOL",
                        "A/C.2/59/3; SYMBOL",
                "TD/B/EDE/1/3; SYMBOL", "217 A (III); SYMBOL", "1514 (XV); SYMBOL", "A/72/64-E/2017/12; SYMBOL",
                        "E/CN.16/2018/CRP.3; SYMBOL", "seventy-ninth; ORDINAL",
                "eightieth; ORDINAL", "one hundred and first; ORDINAL"
            })
    void isOneToken(String text, Tokenizer.TokenKind kind) {
        assertThat(ENGLISH.tokens().tokenize(text)).containsExactly(new Tokenizer.Token(0, text.length(), text, kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "and/or; and|/|or",
                "May trains run; May|trains|run",
                "57/270 Beyond; 57/270|Beyond",
                "resolution 70/1.; resolution|70/1|.",
                "27 to 31 March 2023; 27|to|31 March 2023",
                "one hundred trains; one|hundred|trains",
                "first-class; first-class",
                "landlocked/island; landlocked|/|island",
                "WSIS+20; WSIS|+|20",
                "\u201cfast\u201d; \u201c|fast|\u201d"
            })
    void areSeveralTokens(String text, String tokens) {
        assertThat(ENGLISH.tokens().tokenize(text))
                .extracting(Tokenizer.Token::text)
                .isEqualTo(List.of(tokens.split("\\|")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SPANISH; 2.298.800; 2.298.800",
                "SPANISH; 1,5 por ciento; 1,5|por|ciento",
                "SPANISH; párrafos 1, 5 y 6.; párrafos|1|,|5|y|6|.",
                "FRENCH; 2 298 800,5; 2 298 800,5",
                "RUSSIAN; 0,15 процента; 0,15|процента",
                "SPANISH; 1500,5; 1500,5",
                "FRENCH; paragraphes 4,5,6; paragraphes|4|,|5|,|6",
                "ARABIC; 800 298 2; 800 298 2",
                "ARABIC; 2 298 800; 2 298 800",
                "ENGLISH; 2.298.800; 2.298|.|800"
            })
    void numberIsOneTokenAsItsLanguagePrintsIt(Language language, String text, String tokens) {
        assertThat(Lexicon.of(language).tokens().tokenize(text))
                .extracting(Tokenizer.Token::text)
                .containsExactly(tokens.split("\\|"));
    }

    @Test
    void lineFeedIsATokenAndOtherWhiteSpaceIsNot() {
        assertThat(ENGLISH.tokens().tokenize("a\u00a0b \t\nc"))
                .extracting(Tokenizer.Token::text)
                .containsExactly("a", "b", "\n", "c");
    }

    @Test
    void everySessionIsReadAsItIsWritten() {
        for (int session = 1; session <= 199; session++) {
            assertThat(ENGLISH.ordinals().number(ENGLISH.ordinals().ordinal(session)))
                    .hasValue(session);
        }
        assertThat(ENGLISH.ordinals().ordinal(73)).isEqualTo("seventy-third");
        assertThat(ENGLISH.ordinals().ordinal(80)).isEqualTo("eightieth");
        assertThat(ENGLISH.ordinals().ordinal(112)).isEqualTo("one hundred and twelfth");
        assertThat(ENGLISH.ordinals().number("Hundred and first")).hasValue(101);
        assertThat(ENGLISH.ordinals().number("seventy")).isEmpty();
    }

    @Test
    void datesAreReadAndWritten() {
        assertThat(ENGLISH.dates().parse("20 December 2017")).contains(LocalDate.of(2017, 12, 20));
        assertThat(ENGLISH.dates().parse("31 February 2017")).isEmpty();
        assertThat(ENGLISH.dates().written(LocalDate.of(2017, 12, 20))).isEqualTo("20 December 2017");
        assertThat(ENGLISH.dates().all("from 1 to 5 May 2018, in May")).hasSize(1);
        assertThat(ENGLISH.dates().all("adopted on 25 September 2015").get(0).day())
                .contains(LocalDate.of(2015, 9, 25));
    }

    @Test
    void citationsAreToldApartByWhatTheyName() {
        assertThat(ENGLISH.citations()
                        .all(
                                "resolution 72/200, Council resolution 2018/28, decision 77/568, the report A/73/66-E/2018/10, 2200 A (XXI)",
                                Organ.GENERAL_ASSEMBLY))
                .extracting(Citations.Citation::symbol, Citations.Citation::kind)
                .containsExactly(
                        tuple("72/200", Citations.CitationKind.ASSEMBLY_RESOLUTION),
                        tuple("2018/28", Citations.CitationKind.COUNCIL_RESOLUTION),
                        tuple("77/568", Citations.CitationKind.DECISION),
                        tuple("A/73/66-E/2018/10", Citations.CitationKind.DOCUMENT),
                        tuple("2200 A (XXI)", Citations.CitationKind.ASSEMBLY_RESOLUTION));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decisions 55/1 of 3 May 2001 and 55/2 | 55/2 | DECISION",
                "Human Rights Council resolutions 33/11 of 29 September 2016 and 34/2 | 34/2 | HUMAN_RIGHTS_COUNCIL_RESOLUTION",
                "United Nations Environment Assembly resolution 5/5 | 5/5 | ELSEWHERE",
                "the Committee on Ferries and Economic and Social Council resolution 2018/28 | 2018/28 | COUNCIL_RESOLUTION",
                "the decision of the Human Rights Council and its resolution 72/200 | 72/200 | ASSEMBLY_RESOLUTION",
                "participation in decision-making, resolution 72/200 | 72/200 | ASSEMBLY_RESOLUTION",
                "note 55/2 | 55/2 | ASSEMBLY_RESOLUTION"
            })
    void wordThatGovernsANumberTellsWhoseItIs(String text, String symbol, Citations.CitationKind kind) {
        assertThat(ENGLISH.citations().all(text, Organ.GENERAL_ASSEMBLY)).last().satisfies(citation -> {
            assertThat(citation.symbol()).isEqualTo(symbol);
            assertThat(citation.kind()).isEqualTo(kind);
        });
    }

    /** Of each number all that stands before it was searched for the body that is named last. */
    @Test
    @Tag("slow")
    void manyNumbersThatNoSessionHasAreReadInTime() throws Exception {
        String text = "Reaffirms with the Health Assembly resolution 75/27 of 7 December 2001, ".repeat(5_000);
        ProcessorTime.assertWithin(
                Duration.ofSeconds(15), () -> assertThat(ENGLISH.citations().all(text, Organ.GENERAL_ASSEMBLY))
                        .hasSize(5_000));
    }

    /** Of each number with a point all of the text was searched for a body that counts so. */
    @Test
    @Tag("slow")
    void manyNumbersWithAPointAreReadInTime() throws Exception {
        String text = "Recalls resolution 67.1, women and children, A/76/738, ".repeat(10_000);
        ProcessorTime.assertWithin(
                Duration.ofSeconds(15), () -> assertThat(ENGLISH.citations().all(text, Organ.GENERAL_ASSEMBLY))
                        .hasSize(10_000));
    }

    @Test
    @Tag("slow")
    void manyCitationsUnderManyGoverningWordsAreReadInTime() throws Exception {
        String text = "resolutions 72/200 and 72/201, decision 77/568; ".repeat(20_000);
        List<Citations.Citation> all = new ArrayList<>();
        ProcessorTime.assertWithin(
                Duration.ofSeconds(15), () -> all.addAll(ENGLISH.citations().all(text, Organ.GENERAL_ASSEMBLY)));
        assertThat(all)
                .hasSize(60_000)
                .filteredOn(one -> one.kind() == Citations.CitationKind.DECISION)
                .hasSize(20_000);
    }

    @Test
    void qualifiersAreFoundWhole() {
        assertThat(ENGLISH.cues().all("share trains, as appropriate, on mutually agreed terms, in May"))
                .extracting(Cues.Cue::words)
                .containsExactly("as appropriate", "on mutually agreed terms");
    }
}
