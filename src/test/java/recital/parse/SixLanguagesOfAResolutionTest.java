package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.Shared;
import recital.model.Language;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.SourceException;
import recital.source.format.Sources;

/** A resolution in its six languages has the same paragraphs under the same names. */
class SixLanguagesOfAResolutionTest {

    @ParameterizedTest
    @CsvSource({"77/150", "78/132", "77/226", "77/92", "78/218"})
    void paragraphsHaveTheSameNamesInEveryLanguage(String symbol) throws Exception {
        Resolution english = read(symbol, Language.ENGLISH);

        for (Language language : Language.values()) {
            Resolution other = read(symbol, language);
            assertThat(other.language()).isEqualTo(language);
            assertThat(other.symbol()).isEqualTo(english.symbol());
            assertThat(other.session()).isEqualTo(english.session());
            assertThat(other.adopted()).isEqualTo(english.adopted());
            assertThat(other.title()).isNotEmpty();
            assertThat(other.paragraphs())
                    .as(language.label())
                    .extracting(Paragraph::id)
                    .isEqualTo(english.paragraphs().stream().map(Paragraph::id).toList());
        }
    }

    @Test
    void labelsOfArabicAreNoWordsAndGiveNames() throws Exception {
        Resolution read = parse(
                """
                <akomaNtoso><statement><meta><identification><FRBRExpression><FRBRlanguage language="ara"/>\
                </FRBRExpression></identification></meta>
                <preface><p><docNumber>99/7</docNumber></p></preface>
                <preamble><formula><p>إن الجمعية العامة،</p></formula>
                <container><p>إذ تشير إلى الآبار<sup>(</sup><authorialNote marker="1"><p>()\tالقرار 98/7.</p>\
                </authorialNote><sup>)</sup>،</p></container></preamble>
                <mainBody>
                <paragraph><content><p>1 -\tتقرر ما يلي:</p></content></paragraph>
                <paragraph><content><p>(أ)\tحفر الآبار؛</p></content></paragraph>
                <paragraph><content><p>’1‘\tالعميقة منها؛</p></content></paragraph>
                <paragraph><content><p>(ب)\tبناء الطرق؛</p></content></paragraph>
                </mainBody></statement></akomaNtoso>
                """);

        assertThat(read.paragraphs())
                .extracting(paragraph -> paragraph.id() + " " + paragraph.text())
                .containsExactly(
                        "PP1 إذ تشير إلى الآبار،",
                        "OP1 تقرر ما يلي:",
                        "OP1(a) حفر الآبار؛",
                        "OP1(a)(i) العميقة منها؛",
                        "OP1(b) بناء الطرق؛");
        assertThat(read.notes())
                .extracting(note -> note.mark() + " " + note.text())
                .containsExactly("1 القرار 98/7.");
    }

    @Test
    void recitalThatTheMarkUpTakesForAnOperativeParagraphIsOneMoreRecital() throws Exception {
        Resolution read = parse(
                """
                <akomaNtoso><statement><meta><identification><FRBRExpression><FRBRlanguage language="zho"/>\
                </FRBRExpression></identification></meta>
                <preface><p><docNumber>99/7</docNumber></p></preface>
                <preamble><formula><p>大会，</p></formula><container><p>注意到水井，</p></container></preamble>
                <mainBody><paragraph><content><p>强调泉水，</p></content></paragraph></mainBody>
                <preamble><container><p>重申灯塔，</p></container></preamble>
                <mainBody>
                <paragraph><content><p>决定：</p></content></paragraph>
                <paragraph><num>1.</num><content><p>请各口井继续，</p></content></paragraph>
                <paragraph><content><p>鼓励泉水，</p></content></paragraph>
                </mainBody></statement></akomaNtoso>
                """);

        assertThat(read.paragraphs())
                .extracting(paragraph -> paragraph.id() + " " + paragraph.text())
                .containsExactly("PP1 注意到水井，", "PP2 强调泉水，", "PP3 重申灯塔，", "OP0/1 决定：", "OP1 请各口井继续，", "OP1/1 鼓励泉水，");
    }

    private static Resolution read(String symbol, Language language) throws Exception {
        String session = symbol.substring(0, symbol.indexOf('/'));
        String zip = "un/sessions/" + session + "-" + language.code() + ".zip";
        try (ZipFile files = new ZipFile(Shared.path(zip).toFile());
                InputStream in = files.getInputStream(files.getEntry("A_RES_" + symbol.replace('/', '_') + ".xml"))) {
            return parse(in.readAllBytes());
        }
    }

    private static Resolution parse(String xml) throws Exception {
        return parse(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Resolution parse(byte[] xml) throws IOException, SourceException, ParseException {
        return Parsers.parse(Sources.read(xml, Limits.DEFAULT), "file.xml");
    }
}
