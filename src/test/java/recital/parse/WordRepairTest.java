package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.Shared;
import recital.language.Lexicon;
import recital.model.Language;
import recital.model.Paragraph;
import recital.model.Resolution;

/** Mending puts broken words together and leaves whole ones alone. */
class WordRepairTest {

    /** The XML copies have no broken words: every mend there would be an invented change. */
    @Test
    @Tag("slow")
    void textsWithoutBrokenWordsStayAsTheyAre() {
        List<String> invented = new ArrayList<>();
        for (Path file : Shared.files("un", ".xml")) {
            Resolution resolution = Shared.resolution(file);
            List<String> texts =
                    resolution.paragraphs().stream().map(Paragraph::text).toList();
            WordRepair mender = new WordRepair(Lexicon.of(Language.ENGLISH), texts);
            for (Paragraph paragraph : resolution.paragraphs()) {
                mender.repair(paragraph.text())
                        .repairs()
                        .forEach(m -> invented.add(resolution.shortName() + " " + paragraph.id() + ": " + m.broken()
                                + " to " + m.whole()));
            }
        }
        // The first may be a real word beside its twin; the second is broken in the XML itself.
        assertThat(invented)
                .containsExactlyInAnyOrder(
                        "78/206 PP21: handwashing to hand-washing", "77/164 OP35: largescale to large-scale");
    }

    @Test
    void breakThatLeavesARareWordIsMended() {
        assertThat(mended("Requests all to go on see king water")).isEqualTo("Requests all to go on seeking water");
    }

    @Test
    void breakAtAHyphenOfALineIsClosedUp() {
        assertThat(new DocumentPhrases(Language.ENGLISH)
                        .join(List.of(
                                "public-",
                                "private talks, short-",
                                "and long-term, on 26 August\u2013",
                                "4 September")))
                .isEqualTo("public-private talks, short- and long-term, on 26 August\u20134 September");
    }

    private static String mended(String text) {
        return new WordRepair(Lexicon.of(Language.ENGLISH), List.of(text))
                .repair(text)
                .text();
    }
}
