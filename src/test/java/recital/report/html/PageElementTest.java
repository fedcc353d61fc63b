package recital.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A template cannot be exhaustive by itself. */
class PageElementTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    static String[] names() {
        return Arrays.stream(PageElement.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyElementOfAPageHasATemplateThatWritesIt(String name) throws IOException {
        String template = name.substring(0, 1).toLowerCase() + name.substring(1);

        assertThat(Files.readString(TEMPLATES.resolve("element.jte")))
                .contains("PageElement." + name + " ", "@template." + template + "(");
        assertThat(TEMPLATES.resolve(template + ".jte")).exists();
    }
}
