package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import recital.Resolutions;
import recital.model.Edition;
import recital.model.Resolution;
import recital.model.Symbol;

/** By how much sessions and years may be expected to advance. */
class DocumentPairTest {

    private static Resolution adopted(String symbol, int session, LocalDate day) {
        return Resolutions.resolution(symbol)
                .build()
                .describedAs(Symbol.of(symbol), "", Optional.of(day), OptionalInt.of(session), Edition.OFFICIAL);
    }

    private static Resolution file() {
        return Resolutions.file("typed by hand").build();
    }

    @Test
    void sessionsAndYearsAdvanceWithTheDocuments() {
        DocumentPair pair = DocumentPair.of(
                Resolutions.resolution("72/200").build(),
                Resolutions.resolution("74/197").build());

        assertThat(pair.sessions()).isEqualTo(2);
        assertThat(pair.years()).isEqualTo(2);
        assertThat(pair.predecessor()).contains(Symbol.of("72/200"));
    }

    @Test
    void yearsAreThoseOfAdoption() {
        // One session adopted in its spring, the next in its autumn of the same year.
        DocumentPair pair = DocumentPair.of(
                adopted("60/252", 60, LocalDate.of(2006, 3, 27)), adopted("61/207", 61, LocalDate.of(2006, 12, 20)));

        assertThat(pair.sessions()).isEqualTo(1);
        assertThat(pair.years()).isZero();
    }

    @Test
    void unknownDocumentIsTakenForTheNextOfItsSeries() {
        assertThat(DocumentPair.of(file(), Resolutions.resolution("74/197").build()))
                .extracting(DocumentPair::sessions, DocumentPair::years)
                .containsExactly(1, 1);
        assertThat(DocumentPair.of(Resolutions.resolution("72/200").build(), file()))
                .extracting(DocumentPair::sessions, DocumentPair::years)
                .containsExactly(1, 1);
    }

    @Test
    void draftIsRecalledByNobody() {
        assertThat(DocumentPair.of(
                                Resolutions.resolution("A/C.2/72/L.9").build(),
                                Resolutions.resolution("73/218").build())
                        .predecessor())
                .isEmpty();
    }
}
