package recital.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LambdaClassesTest {

    private static final String CASES = "recital.build.LambdaCases";

    @TempDir
    Path folder;

    @BeforeEach
    void copyOfTheClasses() throws IOException {
        for (String name : new String[] {"LambdaCases", "LambdaCases$Asked", "LambdaCases$Nested"}) {
            String file = "recital/build/" + name + ".class";
            try (InputStream in = LambdaCases.class.getResourceAsStream("/" + file)) {
                Files.createDirectories(folder.resolve(file).getParent());
                Files.write(folder.resolve(file), in.readAllBytes());
            }
        }
    }

    static Stream<String> cases() {
        return Stream.of(LambdaCases.class.getDeclaredMethods())
                .filter(method -> method.getReturnType().equals(Object.class) && !method.isSynthetic())
                .map(Method::getName)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lambdaGivesWhatItGave(String name) throws Exception {
        Object before = LambdaCases.class.getMethod(name).invoke(new LambdaCases());
        LambdaClasses.main(new String[] {folder.toString()});

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> cases = loader.loadClass(CASES);
            assertThat(cases).isNotEqualTo(LambdaCases.class);
            assertThat(cases.getMethod(name)
                            .invoke(cases.getDeclaredConstructor().newInstance()))
                    .isEqualTo(before);
        }
    }

    @Test
    void onlyWhatIsSerializableIsLeftToBeLinked() throws IOException {
        assertThat(files().get("LambdaCases.class")).contains("\u0001\u0000\u000bmetafactory");
        LambdaClasses.main(new String[] {folder.toString()});

        assertThat(files().values()).noneMatch(file -> file.contains("\u0001\u0000\u000bmetafactory"));
        assertThat(files().get("LambdaCases.class")).contains("altMetafactory");
    }

    @Test
    void classesAreNamedAfterTheirOwners() throws IOException {
        LambdaClasses.main(new String[] {folder.toString()});

        assertThat(files())
                .containsKeys(
                        "LambdaCases$$Lambda0.class",
                        "LambdaCases$Asked$$Lambda0.class",
                        "LambdaCases$Nested$$Lambda0.class")
                .doesNotContainKey("LambdaCases$Nested$$Lambda1.class");
    }

    /** The bytes of the class files as characters, by their names. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder.resolve("recital/build"))) {
            for (Path file : found.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
