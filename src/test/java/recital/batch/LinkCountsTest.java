package recital.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import recital.Resolutions;
import recital.align.Aligner;
import recital.diff.Differ;
import recital.model.Resolution;

class LinkCountsTest {

    @Test
    void newNumberAloneIsNoChangeAsEverywhereElse() {
        Resolution earlier = Texts.resolution("A/RES/56/1", "Requests a report on the state of the wells;");
        Resolution later = Texts.resolution(
                "A/RES/57/1",
                "Welcomes the road that leads to the sea;",
                "Requests a report on the state of the wells;");

        LinkCounts counts = LinkCounts.of(new Differ().diff(new Aligner().align(earlier, later)));

        assertThat(counts).isEqualTo(new LinkCounts(1, 0, 0, 0, 0, 1, 0, 0, 1));
    }

    @Test
    void titleAndItsNoteAreCountedAsParagraphsAre() {
        Resolution earlier = titled("Wells and roads", "On behalf of the villages of the north.");
        Resolution later = titled("Wells, springs and roads", "On behalf of the villages of the south.");

        assertThat(LinkCounts.of(new Differ().diff(new Aligner().align(earlier, later))))
                .isEqualTo(new LinkCounts(1, 0, 0, 0, 0, 0, 0, 0, 2));
    }

    private static Resolution titled(String title, String note) {
        return Resolutions.resolution("56/1")
                .title(title)
                .operative(1, "Requests a report on the state of the wells;")
                .note("*", note)
                .build();
    }
}
