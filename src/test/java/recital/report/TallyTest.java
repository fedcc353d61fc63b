package recital.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void aNumberAgreesWithItsNoun() {
        assertThat(Tally.count(0, "official text")).isEqualTo("0 official texts");
        assertThat(Tally.count(1, "official text")).isEqualTo("1 official text");
        assertThat(Tally.count(2, "official text")).isEqualTo("2 official texts");
    }

    @Test
    void adoptedDocumentsAndDraftsAreCountedApart() {
        assertThat(Tally.documents(17, 1)).isEqualTo("17 adopted documents and 1 draft");
        assertThat(Tally.documents(1, 0)).isEqualTo("1 adopted document");
        assertThat(Tally.documents(0, 2)).isEqualTo("2 drafts");
    }
}
