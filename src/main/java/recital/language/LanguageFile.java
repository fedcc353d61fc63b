package recital.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.model.Language;

/** A table of the data of one language: fields separated by tabs; {@code #} begins a comment. */
final class LanguageFile {

    /** What a comment begins with that goes on from the line before. */
    private static final String CONTINUED = "#   ";

    private LanguageFile() {}

    /** The rows of a file of a language, in order; none where the language has no such file. */
    static List<List<String>> rows(Language language, String name) {
        return rows(inFolder(language, name));
    }

    /** The rows of a file that belongs to no language alone. */
    static List<List<String>> rows(String path) {
        return lines(path)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t")))
                .toList();
    }

    /** The first field of every row. */
    static List<String> column(Language language, String name) {
        return rows(language, name).stream().map(row -> row.get(0)).toList();
    }

    /** The rows by their first field, each without it. */
    static Map<String, List<String>> byName(Language language, String name) {
        return rows(language, name).stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> row.subList(1, row.size())));
    }

    /** The rows by their first field, each as it is written after it: of many rows a short run needs few. */
    static Map<String, String> unsplitByName(Language language, String name) {
        Map<String, String> rows = new HashMap<>();
        for (String line : (Iterable<String>) lines(language, name)::iterator) {
            int nameEnd = line.indexOf('\t');
            if (nameEnd > 0 && line.charAt(0) != '#') {
                rows.put(line.substring(0, nameEnd), line.substring(nameEnd + 1));
            }
        }
        return rows;
    }

    /** The fields of such a row. */
    static List<String> fields(String row) {
        return List.of(row.split("\t"));
    }

    /** The rules and sources that the comments of a file name, each on one line, {@code source: the Editorial Manual}. */
    static List<String> sources(Language language, String name) {
        List<String> sources = new ArrayList<>();
        boolean inSource = false;
        for (String line : lines(language, name).filter(l -> l.startsWith("#")).toList()) {
            String text = line.substring(1).strip();
            boolean begins = text.startsWith("rule: ") || text.startsWith("source: ");
            if (begins) {
                sources.add(text);
            } else if (inSource && line.startsWith(CONTINUED)) {
                sources.set(sources.size() - 1, sources.get(sources.size() - 1) + " " + text);
            }
            inSource = begins || inSource && line.startsWith(CONTINUED);
        }
        return sources;
    }

    /** The lines of a file, comments included; none where the language has no such file. */
    static Stream<String> lines(Language language, String name) {
        return lines(inFolder(language, name));
    }

    private static String inFolder(Language language, String name) {
        return language.code() + "/" + name;
    }

    private static Stream<String> lines(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8).lines();
    }

    /** A file as it is; empty where the language has no such file. */
    static byte[] bytes(Language language, String name) {
        return bytes(inFolder(language, name));
    }

    private static byte[] bytes(String path) {
        try (InputStream in = LanguageFile.class.getResourceAsStream("/recital/language/" + path)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
