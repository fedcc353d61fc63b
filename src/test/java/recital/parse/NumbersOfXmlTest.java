package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import recital.model.Notice;
import recital.source.Limits;
import recital.source.format.Sources;

/** Numbers that an unofficial copy in XML has wrong. */
class NumbersOfXmlTest {

    private static List<String> notices(String... numbers) throws Exception {
        String paragraphs = Stream.of(numbers)
                .map("<paragraph><num>%s</num><content><p>Urges all to dig;</p></content></paragraph>"::formatted)
                .collect(Collectors.joining());
        byte[] file =
                """
                <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
                  <preamble><formula><p>The General Assembly,</p></formula>
                    <container><p>Noting the wells of the north,</p></container></preamble>
                  <mainBody>%s</mainBody></statement></akomaNtoso>
                """
                        .formatted(paragraphs)
                        .getBytes(StandardCharsets.UTF_8);
        return Parsers.parse(Sources.read(file, Limits.DEFAULT), "wells").notices().stream()
                .map(Notice::message)
                .toList();
    }

    @Test
    void numberThatIsMissingOrStandsTwiceIsTold() throws Exception {
        assertThat(notices("1.", "2.", "2.", "4."))
                .containsExactly("paragraph 2 follows paragraph 2", "paragraph 4 follows paragraph 2");
    }

    @Test
    void partsBeginAnewAndRulesHaveNumbersOfTheirOwn() throws Exception {
        assertThat(notices("1.", "2.", "1.", "2.", "2 bis.", "3.", "3.1", "3.2", "4."))
                .isEmpty();
    }
}
