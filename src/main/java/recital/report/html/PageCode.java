package recital.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import recital.model.Language;

/**
 * What a page carries that is not its content.
 *
 * @param style what stands in the page's {@code style} element; empty where it has none
 * @param script what stands in its {@code script} element; empty where it has none
 * @param shared where the style sheet of the site is; empty for a page that stands alone
 * @param scripts where the scripts of the site are that the page needs
 * @param language that of the texts it shows; its own words are English
 */
record PageCode(String style, String script, String shared, List<String> scripts, Language language) {

    /** The files that all pages of a site share. */
    static final String STYLE_FILE = "site.css";

    static final String PAIR_SCRIPT_FILE = "pair.js";
    static final String FIND_SCRIPT_FILE = "find.js";
    static final String SEARCH_SCRIPT_FILE = "search.js";
    static final String COLLECTION_SCRIPT_FILE = "collection.js";

    /** That of the page of a pair. */
    static final PageCode PAIR = new PageCode(read("report.css", "pair.css"), read("pair.js"));

    /** That of the page of a drafting history. */
    static final PageCode DRAFTING = new PageCode(read("report.css", "pair.css", "drafting.css"), read("pair.js"));

    /** That of pages about many years. */
    static final PageCode LINEAGE = new PageCode(read("report.css", "lineage.css"), "");

    /** That of a page for a letter. */
    static final PageCode LETTER = new PageCode(read("report.css", "lineage.css", "letter.css"), "");

    private PageCode(String style, String script) {
        this(style, script, "", List.of(), Language.ENGLISH);
    }

    /** The style sheet of a site. */
    static String siteStyle() {
        return read("report.css", "pair.css", "lineage.css", "site.css");
    }

    /** The script of the pages of pairs. */
    static String pairScript() {
        return PAIR.script();
    }

    /** A script that pages of a site share under its own name. */
    static String sharedScript(String file) {
        return read(file);
    }

    /** The same for a page of a site, which has its code from files beside it. */
    PageCode linkedFrom(String base) {
        return new PageCode(
                "", "", base + STYLE_FILE, script.isEmpty() ? List.of() : List.of(base + PAIR_SCRIPT_FILE), language);
    }

    /** The same for texts of another language. */
    PageCode in(Language other) {
        return new PageCode(style, script, shared, scripts, other);
    }

    /** The language of an element that shows words of a document, where it is not that of the page. */
    @Nullable
    String lang() {
        return language == Language.ENGLISH ? null : language.code();
    }

    /** The direction of writing of such an element, where it is not that of the page. */
    @Nullable
    String dir() {
        return language.isRightToLeft() ? "rtl" : null;
    }

    /** The same with these scripts of the site. */
    PageCode withScripts(List<String> files) {
        return new PageCode(style, script, shared, files, language);
    }

    /** The same with these words at the head of every page in print. */
    PageCode withRunningHead(String words) {
        return new PageCode(
                style + "@page { @top-left { content: \"" + escaped(words) + "\"; } }\n",
                script,
                shared,
                scripts,
                language);
    }

    /**
     * The content security policy, which allows this style sheet and this script, or the files of the site, and nothing
     * else. A site is read from the disk too, where the name of the origin is {@code file:}.
     */
    String policy() {
        return "default-src 'none'"
                + sources("style-src", style, !shared.isEmpty())
                + sources("script-src", script, !scripts.isEmpty())
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String sources(String directive, String inline, boolean files) {
        String sources = (files ? " 'self' file:" : "") + (inline.isEmpty() ? "" : " " + hash(inline));
        return sources.isEmpty() ? "" : "; " + directive + sources;
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

    /** The lines of a file without comments and what indents them, which no reader of a page needs. */
    private static String read(String resource) {
        try (InputStream in = PageCode.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !isComment(line))
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isComment(String line) {
        return line.startsWith("//") || line.startsWith("/*") && line.endsWith("*/");
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
