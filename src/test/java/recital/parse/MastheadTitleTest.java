package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import recital.model.Language;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;

/** Where the title of a draft begins. */
class MastheadTitleTest {

    private static String title(String... paragraphs) {
        List<Piece> front = Stream.of(paragraphs)
                .map(text -> new Piece(Role.TEXT, "", text, text, List.of(), 1))
                .toList();
        return Masthead.of(front, new DocumentPhrases(Language.ENGLISH)).title();
    }

    @Test
    void nameOfAChairOnTheNextLineIsNoTitle() {
        assertThat(title(
                        "Draft resolution submitted by the Chair of the Committee,\nAnn Mason (Island of Wells)",
                        "Safety of lamps",
                        "The General Assembly,"))
                .isEqualTo("Safety of lamps");
    }

    @Test
    void titleMayStandInTheSameParagraphWhereNoneFollows() {
        assertThat(title("Draft resolution\nSafety of lamps", "The General Assembly,"))
                .isEqualTo("Safety of lamps");
    }
}
