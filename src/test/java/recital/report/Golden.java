package recital.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares output with a readable file, or writes that file anew with {@code -Dgolden.update=true}. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/recital/report/golden");

    private Golden() {}

    public static <T> String rendered(Renderer<T> renderer, T what) {
        return new String(bytes(renderer, what), StandardCharsets.UTF_8);
    }

    public static <T> byte[] bytes(Renderer<T> renderer, T what) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(what, out);
        } catch (IOException e) {
            throw new AssertionError("nothing here does input or output", e);
        }
        return out.toByteArray();
    }

    /** A page without its style sheet, its script and their hashes, which change with every rule and have tests of their own. */
    public static String withoutCode(String page) {
        return page.replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1></$1>").replaceAll("sha256-[^']+", "sha256-");
    }

    public static void matches(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(file).as("run with -Dgolden.update=true to write it").exists();
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
