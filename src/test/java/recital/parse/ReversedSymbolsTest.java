package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.model.Notice;
import recital.model.Notice.NoticeKind;
import recital.model.Organ;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.format.Sources;

/** Numbers that an Arabic text has in the order of the eye. */
class ReversedSymbolsTest {

    private static Resolution read(String operative) throws Exception {
        String text =
                String.join("\n", "A/RES/79/901", "إن الجمعية العامة،", "إذ تشير إلى الآبار،", "1 - " + operative);
        return Parsers.parse(Sources.read(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT), "wells");
    }

    private static String text(Resolution read) {
        return read.paragraphs().get(1).text();
    }

    @Test
    void numberIsTurnedWhereItsDayIsOfTheOtherSession() throws Exception {
        Resolution read = read("تشير إلى قرارها 40/77 المؤرخ 7 كانون الأول/ديسمبر 2022.");

        assertThat(text(read)).contains("77/40").doesNotContain("40/77");
        assertThat(read.paragraphs().get(1).source()).contains("40/77");
        assertThat(read.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.DISPLACED)
                .extracting(Notice::message)
                .containsExactly("\"40/77\" to \"77/40\": 2022-12-07 is of session 77");
        assertThat(recital.language.Lexicon.of(read.language()).citations().all(text(read), Organ.GENERAL_ASSEMBLY))
                .singleElement()
                .satisfies(citation -> assertThat(citation.number()).isEqualTo("77/40"));
    }

    @Test
    void numberThatNoSessionHasIsTurned() throws Exception {
        assertThat(text(read("تقرر، وفقا للقرارين 118/77 و 119/77، حفر بئر.")))
                .contains("77/118")
                .contains("77/119");
    }

    @ParameterizedTest
    @CsvSource({
        "تشير إلى قرارها 77/118 المؤرخ 7 كانون الأول/ديسمبر 2022.",
        "تشير إلى قرار المجلس 7/34 المؤرخ 28 آذار/مارس 2008.",
        "تشير إلى قرار المجلس الاقتصادي والاجتماعي 1980/67 المؤرخ 25 تموز/يوليه 1980.",
        "تلاحظ أن نسبة 118/77 من الآبار جافة.",
        "تشير إلى القرار 1/70."
    })
    void whatSpeaksForNoOtherOrderStays(String operative) throws Exception {
        assertThat(text(read(operative))).isEqualTo(operative);
    }
}
