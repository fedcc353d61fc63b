package recital.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordBordersTest {

    @Test
    void aLetterOfAnyScriptGoesOn() {
        Pattern word = WordBorders.compile("\\bt\\b");

        assertThat(word.matcher("a t b").find()).isTrue();
        assertThat(word.matcher("été").find()).isFalse();
        assertThat(word.matcher("нt").find()).isFalse();
        assertThat(Pattern.compile(WordBorders.START + "t").matcher("ét").find())
                .isFalse();
        assertThat(Pattern.compile("t" + WordBorders.END).matcher("té").find()).isFalse();
    }

    @Test
    void noSpaceStandsBesideAnIdeograph() {
        Pattern year = Pattern.compile(WordBorders.START + "2020" + WordBorders.END);

        assertThat(year.matcher("在2020年").find()).isTrue();
        assertThat(year.matcher("在12020年").find()).isFalse();
    }

    /** Since Java 19 it knows the letters from A to Z alone: results differed by the Java that wrote them. */
    @Test
    void noOtherPatternLeavesTheBorderToTheVersionOfJava() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> bare = sources.filter(source -> source.toString().endsWith(".java"))
                    .filter(source -> !source.endsWith("WordBorders.java"))
                    .filter(source -> read(source).contains("\\\\b"))
                    .toList();

            assertThat(bare).isEmpty();
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
