package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.align.Candidates.Candidate;

/** Which paragraphs are looked at as possible successors. */
class CandidatesTest {

    private static List<String> candidates(PairingCase given) {
        return given.comparison().candidates().of(0).stream()
                .map(Candidate::position)
                .map(later -> given.comparison().later().get(later).id().value())
                .toList();
    }

    @Test
    void candidatesStandInTheOrderOfTheDocumentWhicheverWordFindsThem() {
        PairingCase given = PairingCase.of(
                Texts.resolution("OP1 Urges beekeepers to insure pianos;"),
                Texts.resolution(
                        "OP1 Asks ferries to insure pianos;", "OP2 Thanks masons;", "OP3 Urges beekeepers on;"));

        assertThat(candidates(given)).containsExactly("OP1", "OP3");
    }

    @Test
    void oneRareWordInALongParagraphIsTooLittle() {
        PairingCase given = PairingCase.of(
                Texts.resolution("OP1 Urges beekeepers to insure pianos, harps, kettledrums and trombones;"),
                Texts.resolution("OP1 Asks masons, weavers, potters, brewers and coopers to glaze chimneys, looms,"
                        + " kilns, vats, barrels, hives and pianos;"));

        assertThat(given.similarity("OP1", "OP1")).isBetween(0.0, 0.1);
        assertThat(candidates(given)).isEmpty();
    }

    @Test
    void headingIsNoCandidateForAParagraph() {
        PairingCase given = PairingCase.of(
                Texts.resolution("H1 Tidal mills"), Texts.resolution("OP1 Tidal mills", "H1 The tidal mills"));

        assertThat(candidates(given)).containsExactly("H1");
    }
}
