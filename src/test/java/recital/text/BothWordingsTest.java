package recital.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BothWordingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2021 (buckets) | 2023 (buckets) | 2021 \u2192 2023 (buckets)",
                "Wells, 2021, net | Wells, 2023, net | Wells, 2021 \u2192 2023, net",
                "Wells | Cisterns | Wells \u2192 Cisterns",
                "Wells | Wells | Wells",
                "Wells | Wells and springs | Wells and springs",
                "Wells and springs | Wells | Wells and springs",
                "'' | Wells | Wells",
                "Wells | '' | Wells"
            })
    void whatDiffersHasAnArrowBetween(String earlier, String later, String both) {
        assertThat(BothWordings.of(earlier, later)).isEqualTo(both);
    }
}
