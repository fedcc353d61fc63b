package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import recital.model.Format;
import recital.model.Fragment;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.source.ParagraphStream;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;

class ResolutionBuilderTest {

    @Test
    void aNumberWithoutWordsGoesWithItsFirstPoint() throws ParseException {
        Resolution resolution = parse(
                "A/RES/78/901",
                new Piece(Role.OPERATIVE, "1", "", "1.", List.of(), 7),
                new Piece(Role.POINT, "a", "Plants an oak;", "(a) Plants an oak;", List.of(), 8));

        assertThat(resolution.paragraphs())
                .extracting(p -> p.id().value(), Paragraph::source, Paragraph::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("OP1(a)", "1.\n(a) Plants an oak;", 8));
    }

    @Test
    void aNumberThatNothingFollowsIsNotLost() throws ParseException {
        Resolution resolution = parse(
                "A/RES/78/901",
                new Piece(Role.OPERATIVE, "1", "Plants an oak.", "1. Plants an oak.", List.of(), 7),
                new Piece(Role.OPERATIVE, "2", "", "2.", List.of(), 8));

        assertThat(resolution.furniture()).containsExactly(new Fragment(Fragment.FragmentKind.UNPLACED, 0, 0, "2."));
    }

    @Test
    void aDocumentIsCalledByItsSymbolOrElseByTheNameGiven() throws ParseException {
        Piece paragraph = new Piece(Role.OPERATIVE, "1", "Plants an oak.", "1. Plants an oak.", List.of(), 7);

        Resolution known = parse("A/RES/78/901", paragraph);
        assertThat(known.name()).isEqualTo("A/RES/78/901");
        assertThat(known.session()).hasValue(78);

        Resolution unknown = parse("the oak paper", paragraph);
        assertThat(unknown.name()).isEqualTo("file.xml");
        assertThat(unknown.symbol()).isEmpty();
        assertThat(unknown.notices())
                .singleElement()
                .extracting(n -> n.message())
                .asString()
                .contains("the oak paper");
    }

    @Test
    void aDocumentWithoutParagraphsIsRefused() {
        assertThatThrownBy(() -> parse("A/RES/78/901"))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("no paragraph");
    }

    private static Resolution parse(String symbol, Piece... pieces) throws ParseException {
        ParagraphStream.Description description = new ParagraphStream.Description(
                Optional.of(symbol),
                "Trees",
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
        return Parsers.parse(
                new ParagraphStream(
                        Format.AKOMA_NTOSO,
                        Optional.of(description),
                        List.of(pieces),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        ""),
                "file.xml");
    }
}
