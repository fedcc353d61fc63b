package recital.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The style sheet that a page carries.
 *
 * @param text what stands in the page's {@code style} element
 * @param policy the content security policy, which allows this style sheet and nothing else
 */
record StyleSheet(String text, String policy) {

    /** The style sheet of the page of a pair. */
    static final StyleSheet PAIR = of("report.css");

    /** The style sheet of pages about many years. */
    static final StyleSheet LINEAGE = of("report.css", "lineage.css");

    private static StyleSheet of(String... resources) {
        String text = Stream.of(resources).map(StyleSheet::read).collect(Collectors.joining());
        return new StyleSheet(
                text,
                "default-src 'none'; style-src 'sha256-" + sha256(text) + "'; base-uri 'none'; form-action 'none'");
    }

    private static String read(String resource) {
        try (InputStream in = StyleSheet.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
