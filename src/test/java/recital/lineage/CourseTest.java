package recital.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.lineage.Course.Fate;

class CourseTest {

    /** {@code 101}: in the first document and the third of three. */
    private static Course course(String stands) {
        List<Integer> numbers = IntStream.range(0, stands.length())
                .filter(i -> stands.charAt(i) == '1')
                .boxed()
                .toList();
        return Course.through(numbers, stands.length());
    }

    @ParameterizedTest
    @CsvSource({
        "111, KEPT",
        "11, KEPT",
        "101, RESTORED",
        "1011, RESTORED",
        "110, DROPPED",
        "100, DROPPED",
        "1010, DROPPED",
        "011, SURVIVED",
        "0101, SURVIVED",
        "010, ABANDONED",
        "0110, ABANDONED",
        "001, ADDED",
        "01, ADDED"
    })
    void fateIsToldByTheFirstDocumentTheLastAndThoseBetween(String stands, Fate fate) {
        assertThat(course(stands).fate()).isEqualTo(fate);
    }

    @Test
    void comesAndGoesAnyNumberOfTimes() {
        Course course = course("10101");

        assertThat(IntStream.range(0, 5).filter(course::comesIn)).containsExactly(2, 4);
        assertThat(IntStream.range(0, 5).filter(course::goesIn)).containsExactly(1, 3);
    }

    @Test
    void courseThroughNoDocumentIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> course("000"));
    }
}
