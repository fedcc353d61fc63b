package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.language.Lexicon;
import recital.model.Language;
import recital.model.Note;
import recital.model.Sponsors;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;

class SponsorLineTest {

    private static final List<Note> NOTES =
            List.of(new Note("*", "On behalf of the States that are members of the Group of Wells.", "* On behalf"));

    @Test
    void sponsorsAreTheNamesBeforeTheDraftAndTheirNoteSaysForWhomTheyAct() {
        assertThat(read("Chad, Bosnia and Herzegovina and United Kingdom of Great Britain and Northern Ireland:* "
                        + "revised draft resolution"))
                .isEqualTo(new Sponsors(
                        List.of(
                                "Chad",
                                "Bosnia and Herzegovina",
                                "United Kingdom of Great Britain and Northern Ireland"),
                        "On behalf of the States that are members of the Group of Wells."));
    }

    @Test
    void draftOfAChairNamesNoSponsors() {
        assertThat(read("Draft resolution submitted by the Chair of the Committee"))
                .isEqualTo(Sponsors.NONE);
    }

    @Test
    void namesAreNotLookedForWhereNothingPartsThemFromTheAgendaItem() {
        assertThat(read("Agenda item 7 Wells Chad: draft resolution")).isEqualTo(Sponsors.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            FRENCH  | Antigua-et-Barbuda, Tchad et Royaume-Uni de Grande-Bretagne et d\u2019Irlande du Nord\u00a0: projet de résolution | 3
            SPANISH | Chad, Bosnia y Herzegovina y Reino Unido de Gran Bretaña e Irlanda del Norte: proyecto de resolución | 3
            RUSSIAN | Чад, Босния и Герцеговина и Мали: проект резолюции | 3
            ARABIC  | البوسنة والهرسك وتشاد ومالي: مشروع قرار | 3
            CHINESE | 乍得、中非共和国、波斯尼亚和黑塞哥维那和马里：决议草案 | 4
            """)
    void andIsPartOfTheNamesOfSomeStates(Language language, String line, int names) {
        assertThat(SponsorLine.read(List.of(piece(line)), NOTES, Lexicon.of(language))
                        .names())
                .hasSize(names);
    }

    private static Sponsors read(String line) {
        return SponsorLine.read(
                List.of(piece("Ninety-ninth session"), piece(line), piece("Wells")),
                NOTES,
                Lexicon.of(Language.ENGLISH));
    }

    private static Piece piece(String text) {
        return new Piece(Role.TEXT, "", text, text, List.of(), 1);
    }
}
