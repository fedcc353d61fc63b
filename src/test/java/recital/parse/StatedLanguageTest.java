package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import recital.model.Language;
import recital.model.Notice;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.SourceException;
import recital.source.format.Sources;

/** What a file says of itself against the text in it. */
class StatedLanguageTest {

    private static final String FRENCH =
            """
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
              <meta><identification><FRBRExpression><FRBRlanguage language="%s"/></FRBRExpression></identification></meta>
              <coverPage><p><docNumber refersTo="#symbol">A/RES/78/901 A-B</docNumber></p></coverPage>
              <preface><p><docNumber>78/901.</docNumber> <docTitle refersTo="#resolutionTitle">Les puits</docTitle></p>
                <p><docNumber>A</docNumber></p></preface>
              <preamble><formula><p>L’Assemblée générale,</p></formula>
                <container><p>Rappelant que les puits du nord et les chemins du village sont à tous,</p></container>
                <container><p>Notant que les bergers des vallées et les gardiens des phares y sont attachés,</p></container>
              </preamble>
              <mainBody><paragraph><num>1.</num><content><p>Prie les bergers de la vallée de creuser dans le sable et
                dans la terre pour les enfants et pour les troupeaux ;</p></content></paragraph></mainBody>
            </statement></akomaNtoso>
            """;

    private static Resolution read(String language) throws SourceException, ParseException {
        byte[] file = String.format(FRENCH, language).getBytes(StandardCharsets.UTF_8);
        return Parsers.parse(Sources.read(file, Limits.DEFAULT), "wells");
    }

    @Test
    void textInAnotherLanguageThanTheFileSaysIsReadAsItIsAndToldOf() throws SourceException, ParseException {
        Resolution read = read("rus");

        assertThat(read.language()).isEqualTo(Language.FRENCH);
        assertThat(read.notices())
                .extracting(Notice::message)
                .contains("the file says that it is in Russian, and its text is in French");
        assertThat(read("fra").notices()).extracting(Notice::message).noneMatch(text -> text.contains("the file says"));
    }

    @Test
    void documentOfSeveralPartsIsNotItsFirst() throws SourceException, ParseException {
        assertThat(read("fra").shortName()).isEqualTo("78/901");
    }
}
