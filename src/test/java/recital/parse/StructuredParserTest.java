package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import recital.model.Format;
import recital.model.Fragment;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.source.Structured;
import recital.source.Structured.Block;
import recital.source.Structured.Block.Kind;

class StructuredParserTest {

    @Test
    void aNumberWithoutWordsGoesWithItsFirstPoint() throws ParseException {
        Resolution resolution = parse(
                "A/RES/78/901",
                new Block(Kind.NUMBERED, "1", 0, "", "1.", List.of(), 7),
                new Block(Kind.POINT, "a", 1, "Plants an oak;", "(a) Plants an oak;", List.of(), 8));

        assertThat(resolution.paragraphs())
                .extracting(p -> p.id().value(), Paragraph::source, Paragraph::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("OP1(a)", "1.\n(a) Plants an oak;", 8));
    }

    @Test
    void aNumberThatNothingFollowsIsNotLost() throws ParseException {
        Resolution resolution = parse(
                "A/RES/78/901",
                new Block(Kind.NUMBERED, "1", 0, "Plants an oak.", "1. Plants an oak.", List.of(), 7),
                new Block(Kind.NUMBERED, "2", 0, "", "2.", List.of(), 8));

        assertThat(resolution.furniture()).containsExactly(new Fragment(Fragment.Kind.UNPLACED, 0, 0, "2."));
    }

    @Test
    void aDocumentIsCalledByItsSymbolOrElseByTheNameGiven() throws ParseException {
        Block block = new Block(Kind.NUMBERED, "1", 0, "Plants an oak.", "1. Plants an oak.", List.of(), 7);

        Resolution known = parse("A/RES/78/901", block);
        assertThat(known.name()).isEqualTo("A/RES/78/901");
        assertThat(known.session()).hasValue(78);

        Resolution unknown = parse("the oak paper", block);
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

    private static Resolution parse(String symbol, Block... blocks) throws ParseException {
        Structured.Description description = new Structured.Description(
                Optional.of(symbol), "Trees", Optional.empty(), OptionalInt.empty(), Optional.empty());
        return Parsers.parse(
                new Structured(
                        Format.AKOMA_NTOSO,
                        description,
                        "",
                        Arrays.asList(blocks),
                        List.of(),
                        "",
                        List.of(),
                        List.of(),
                        ""),
                "file.xml");
    }
}
