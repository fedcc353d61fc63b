package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountPhrasesTest {

    @Test
    void aNumberAgreesWithItsNoun() {
        assertThat(CountPhrases.count(0, "official text")).isEqualTo("0 official texts");
        assertThat(CountPhrases.count(1, "official text")).isEqualTo("1 official text");
        assertThat(CountPhrases.count(2, "official text")).isEqualTo("2 official texts");
    }

    @Test
    void adoptedDocumentsAndDraftsAreCountedApart() {
        assertThat(CountPhrases.documents(17, 1)).isEqualTo("17 adopted documents and 1 draft");
        assertThat(CountPhrases.documents(1, 0)).isEqualTo("1 adopted document");
        assertThat(CountPhrases.documents(0, 2)).isEqualTo("2 drafts");
    }
}
