package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import recital.model.ParagraphId;
import recital.report.Filter;
import recital.report.Filter.Only;

class FilterPhrasesTest {

    @Test
    void everyConditionIsNamed() {
        Filter filter = new Filter(
                Set.of(Only.VERB, Only.FIGURE),
                Optional.of("dry wells"),
                new LinkedHashSet<>(List.of(new ParagraphId("OP16"))),
                false);

        assertThat(FilterPhrases.of(filter))
                .isEqualTo(
                        "Chosen by the kinds figure, verb; by the words \u201cdry wells\u201d; by the paragraph OP16");
    }

    @Test
    void filterWithoutConditionsSaysNothing() {
        assertThat(FilterPhrases.of(Filter.NONE)).isEmpty();
    }
}
