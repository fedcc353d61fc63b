package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    73/218#OP16                       | 73/218       | OP16
                    73/218 op16(a)                    | 73/218       | OP16(a)
                    77/290 B OP3                      | 77/290 B     | OP3
                    A/RES/73/218, para. 16            | A/RES/73/218 | OP16
                    73/218 para 16 (a)                | 73/218       | OP16 (a)
                    77/290 B, paragraph 3             | 77/290 B     | OP3
                    2018 OP 16                        | 2018         | OP16
                    73/218 PP 3                       | 73/218       | PP3
                    73/218, preambular paragraph 3    | 73/218       | PP3
                    73/218 operative para. 3          | 73/218       | OP3
                    """)
    void paragraphIsNamedAsPeopleWriteIt(String typed, String document, String paragraph) throws Exception {
        assertThat(ParagraphName.of(List.of(typed.split(" "))))
                .isEqualTo(new ParagraphName(document, Optional.of(paragraph)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"73/218", "77/290 B", "wells 16", "the measures in paragraph 3", "as requested in paragraph 3"})
    void otherWordsNameNone(String typed) throws Exception {
        assertThat(ParagraphName.of(List.of(typed.split(" ")))).isEqualTo(new ParagraphName(typed, Optional.empty()));
    }
}
