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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

class ShippedClassesTest {

    private static final String CASES = "recital.build.LinkedCases";

    private static final List<String> NAMES = List.of(
            "LinkedCases",
            "LinkedCases$Asked",
            "LinkedCases$Nested",
            "LinkedCases$Every",
            "LinkedCases$Two",
            "LinkedCases$None");

    @TempDir
    Path folder;

    @BeforeEach
    void copyOfTheClasses() throws IOException {
        for (String name : NAMES) {
            String file = "recital/build/" + name + ".class";
            try (InputStream in = LinkedCases.class.getResourceAsStream("/" + file)) {
                Files.createDirectories(folder.resolve(file).getParent());
                Files.write(folder.resolve(file), in.readAllBytes());
            }
        }
    }

    static Stream<String> cases() {
        return Stream.of(LinkedCases.class.getDeclaredMethods())
                .filter(method -> method.getReturnType().equals(Object.class) && !method.isSynthetic())
                .map(Method::getName)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void methodGivesWhatItGave(String name) throws Exception {
        Object before = LinkedCases.class.getMethod(name).invoke(new LinkedCases());
        ShippedClasses.main(new String[] {folder.toString()});

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> cases = loader.loadClass(CASES);
            assertThat(cases).isNotEqualTo(LinkedCases.class);
            assertThat(cases.getMethod(name)
                            .invoke(cases.getDeclaredConstructor().newInstance()))
                    .isEqualTo(before);
        }
    }

    @Test
    void onlyWhatIsSerializableIsLeftToBeLinked() throws IOException {
        assertThat(files().get("LinkedCases.class")).contains("\u0001\u0000\u000bmetafactory");
        ShippedClasses.main(new String[] {folder.toString()});

        assertThat(files().values()).noneMatch(file -> file.contains("\u0001\u0000\u000bmetafactory"));
        assertThat(files().get("LinkedCases.class")).contains("altMetafactory");
    }

    @Test
    void recordsAreComparedByTheirOwnMethods() throws Exception {
        ShippedClasses.main(new String[] {folder.toString()});

        ClassNode two = new ClassNode();
        new ClassReader(Files.readAllBytes(folder.resolve("recital/build/LinkedCases$Two.class"))).accept(two, 0);
        assertThat(two.methods.stream()
                        .filter(method -> Stream.of(method.instructions.toArray())
                                .anyMatch(InvokeDynamicInsnNode.class::isInstance))
                        .map(method -> method.name))
                .containsExactly("toString");
    }

    @Test
    void classesAreNamedAfterTheirOwners() throws IOException {
        ShippedClasses.main(new String[] {folder.toString()});

        assertThat(files())
                .containsKeys(
                        "LinkedCases$$Lambda0.class",
                        "LinkedCases$Asked$$Lambda0.class",
                        "LinkedCases$Nested$$Lambda0.class")
                .doesNotContainKey("LinkedCases$Nested$$Lambda1.class");
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
