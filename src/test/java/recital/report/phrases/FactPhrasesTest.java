package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import recital.diff.Fact;
import recital.diff.Reason;
import recital.language.Opening.Direction;

class FactPhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31 per cent      | 33 per cent      |    |    | 31 → 33 per cent",
                "48               | 75               | 48 | 75 | 48 → 75 (+56.3 %)",
                "50 wells         | 40 wells         | 50 | 40 | 50 → 40 wells (-20 %)",
                "less than 22     | 33               |    |    | less than 22 → 33",
                "1 300 000        | 2 300 000        |    |    | 1 300 000 → 2 300 000",
                "three sessions   | two meetings     |    |    | three sessions → two meetings"
            })
    void aFigureNamesASharedUnitOnce(
            String earlier, String later, @Nullable BigDecimal from, @Nullable BigDecimal to, String sentence) {
        assertThat(FactPhrases.of(new Fact.FigureShift(
                        earlier,
                        later,
                        Stream.of(from, to).filter(Objects::nonNull).toList())))
                .isEqualTo(sentence);
    }

    @Test
    void whatIsGoneAndWhatIsNewAreNamedApart() {
        assertThat(FactPhrases.of(new Fact.Changed(List.of("Africa"), List.of("Asia", "Europe"))))
                .isEqualTo("removed: Africa; added: Asia, Europe");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasASentence(Reason reason) {
        Fact fact = new Fact.Because(reason, List.of("one", "two"));
        assertThatCode(() -> FactPhrases.of(fact)).doesNotThrowAnyException();
    }

    private static Stream<Fact> facts() {
        return Stream.of(
                        Stream.of(Direction.values())
                                .map(direction -> new Fact.VerbShift(direction, "urges", "invites")),
                        Stream.of(Fact.DateShift.Course.values())
                                .map(course -> new Fact.DateShift(course, "2025", "2026")),
                        Stream.of(Fact.Moved.Where.values()).map(where -> new Fact.Moved(where, "OP3")),
                        Stream.of(Fact.Report.Course.values()).map(course -> new Fact.Report(course, "2025", "2026")),
                        Stream.of(Fact.Whole.Fate.values()).map(fate -> new Fact.Whole(fate, "PP3")),
                        Stream.of(
                                new Fact.Because(Reason.POINTS_ELSEWHERE, List.of("OP2 → OP3")),
                                new Fact.Replaced("on", "upon"),
                                new Fact.Changed(List.of("a", "b"), List.of("c")),
                                new Fact.FigureShift("5", "6", List.of(BigDecimal.valueOf(5), BigDecimal.valueOf(6)))))
                .flatMap(fact -> fact);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactHasASentence(Fact fact) {
        assertThatCode(() -> FactPhrases.of(fact)).doesNotThrowAnyException();
    }
}
