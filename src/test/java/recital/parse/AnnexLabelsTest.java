package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;

class AnnexLabelsTest {

    private final AnnexLabels labels = new AnnexLabels();

    private List<String> words(String... paragraphs) {
        return List.of(paragraphs).stream()
                .map(text -> labels.block(new Piece(Role.TEXT, "", text, text, List.of(), 0)))
                .map(Block::text)
                .toList();
    }

    @Test
    void numbersAndLettersInARowAreNoWords() {
        assertThat(words(
                        "1. Wells are dug:",
                        "(a) By hand;",
                        "(i) With spades;",
                        "(ii) With picks;",
                        "(b) By drill.",
                        "2. Springs."))
                .containsExactly("Wells are dug:", "By hand;", "With spades;", "With picks;", "By drill.", "Springs.");
    }

    @Test
    void letterThatIsNeitherFirstNorNextIsAWord() {
        assertThat(words("(c) and (d) above name the wells.", "(a) Wells;", "(c) Springs."))
                .containsExactly("(c) and (d) above name the wells.", "Wells;", "(c) Springs.");
    }

    @Test
    void letterThatTheFormatTellsIsTheOneBefore() {
        labels.block(new Piece(Role.ANNEXED, "b", "Wells;", "(b) Wells;", List.of(), 0));

        assertThat(words("(c) Springs.")).containsExactly("Springs.");
    }

    @Test
    void lettersOfHeadingsInARowAreNoWords() {
        assertThat(words("I. Wells", "A. Deep wells", "B. Old wells", "II. Springs", "A. Hot springs"))
                .containsExactly("Wells", "Deep wells", "Old wells", "Springs", "Hot springs");
    }

    @Test
    void initialOfANameIsAWord() {
        assertThat(words("J. Wellman", "A. Wells are dug by hand."))
                .containsExactly("J. Wellman", "A. Wells are dug by hand.");
    }
}
