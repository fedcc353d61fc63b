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
 * What a page carries that is not its content.
 *
 * @param style what stands in the page's {@code style} element
 * @param script what stands in its {@code script} element; empty where it has none
 */
record PageCode(String style, String script) {

    /** That of the page of a pair. */
    static final PageCode PAIR = new PageCode(read("report.css", "pair.css"), read("pair.js"));

    /** That of the page of a drafting history. */
    static final PageCode DRAFTING = new PageCode(read("report.css", "pair.css", "drafting.css"), read("pair.js"));

    /** That of pages about many years. */
    static final PageCode LINEAGE = new PageCode(read("report.css", "lineage.css"), "");

    /** The same with these words at the head of every page in print. */
    PageCode withRunningHead(String words) {
        return new PageCode(style + "@page { @top-left { content: \"" + escaped(words) + "\"; } }\n", script);
    }

    /** The content security policy, which allows this style sheet and this script and nothing else. */
    String policy() {
        return "default-src 'none'; style-src " + hash(style)
                + (script.isEmpty() ? "" : "; script-src " + hash(script))
                + "; base-uri 'none'; form-action 'none'";
    }

    /** All but letters, digits and a few signs by number, so that a document's name can end neither the string nor the element. */
    private static String escaped(String words) {
        return words.codePoints()
                .mapToObj(c -> Character.isLetterOrDigit(c) || " /.()-".indexOf(c) >= 0
                        ? Character.toString(c)
                        : "\\" + Integer.toHexString(c) + " ")
                .collect(Collectors.joining());
    }

    private static String read(String... resources) {
        return Stream.of(resources).map(PageCode::read).collect(Collectors.joining());
    }

    private static String read(String resource) {
        try (InputStream in = PageCode.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
