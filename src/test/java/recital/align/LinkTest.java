package recital.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;

class LinkTest {

    private static Link link(String earlier, String later, Relation relation, double similarity) {
        return new Link(ids(earlier), ids(later), relation, false, similarity, "for the test", 1, List.of());
    }

    private static List<ParagraphId> ids(String list) {
        return list.equals("-")
                ? List.of()
                : Arrays.stream(list.split(" ")).map(ParagraphId::new).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTICAL, OP1, OP2",
        "EDITED, OP1, OP2",
        "SPLIT, OP1, OP2 OP3",
        "MERGED, OP1 OP2, OP3",
        "REMOVED, OP1, -",
        "ADDED, -, OP1"
    })
    void relationSaysHowManyParagraphsALinkHas(Relation relation, String earlier, String later) {
        assertThat(link(earlier, later, relation, 0).relation()).isEqualTo(relation);
        for (Relation other : Relation.values()) {
            boolean bothJoinOneToOne = relation.ordinal() < 2 && other.ordinal() < 2;
            if (other != relation && !bothJoinOneToOne) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> link(earlier, later, other, 0))
                        .withMessageContaining("does not fit");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"OP1 OP2, OP3 OP4", "OP1 OP2, -", "-, OP1 OP2", "-, -"})
    void manyToManyIsNoLinkAndNeitherAreManyToNone(String earlier, String later) {
        for (Relation relation : Relation.values()) {
            assertThatIllegalArgumentException().isThrownBy(() -> link(earlier, later, relation, 0));
        }
    }

    @Test
    void similarityIsFromZeroToOne() {
        assertThat(link("OP1", "OP2", Relation.EDITED, 0).similarity()).isZero();
        assertThat(link("OP1", "OP2", Relation.EDITED, 1).similarity()).isOne();
        for (double beyond : new double[] {-0.01, 1.01, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> link("OP1", "OP2", Relation.EDITED, beyond))
                    .withMessageContaining("similarity");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTICAL, identical",
        "EDITED, edited",
        "SPLIT, split",
        "MERGED, merged",
        "REMOVED, removed",
        "ADDED, added"
    })
    void relationHasACodeForPrograms(Relation relation, String code) {
        assertThat(relation.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "EDITED, OP1, PP2, PREAMBLE",
        "EDITED, PP2, OP1, OPERATIVE",
        "MERGED, OP1 OP2, PP2, PREAMBLE",
        "MERGED, OP1 PP1, PP2,",
        "SPLIT, OP1, PP2 OP3,",
        "EDITED, OP1, OP2,",
        "EDITED, H1, OP2,",
        "REMOVED, OP1, -,",
        "ADDED, -, PP1,"
    })
    void wholeParagraphsGoFromOnePartToTheOther(Relation relation, String earlier, String later, Part part) {
        assertThat(link(earlier, later, relation, 0).newPart()).isEqualTo(Optional.ofNullable(part));
    }
}
