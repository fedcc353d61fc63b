package recital;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class SharedTest {

    /** A text that is lost would take its tests with it, unseen. */
    @Test
    void everyTextOfTheListIsThere() {
        Shared.path("un");

        assertThat(Shared.listed("un", "")).hasSizeGreaterThan(100).allMatch(Files::exists);
    }
}
