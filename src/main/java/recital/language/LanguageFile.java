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
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(bytes(path), /* comments= */ false)) {
            if (!line.isBlank()) {
                rows.add(fields(line));
            }
        }
        return List.copyOf(rows);
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
        for (String line : lines(bytes(language, name), /* comments= */ false)) {
            int nameEnd = line.indexOf('\t');
            if (nameEnd > 0) {
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
        return lines(bytes(language, name), /* comments= */ true).stream();
    }

    // Cut by hand: a short run, of which none of this is compiled, would look at each sign three times before.
    private static List<String> lines(byte[] file, boolean comments) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int signs = 0;
        for (int at = 0; at <= file.length; at++) {
            if (at == file.length || file[at] == '\n') {
                // Where a checkout ends its lines as Windows does.
                int end = at > start && file[at - 1] == '\r' ? at - 1 : at;
                boolean comment = end > start && file[start] == '#';
                if (end > start && (comments || !comment)) {
                    // Without a sign beyond ASCII its bytes are its signs.
                    lines.add(new String(
                            file,
                            start,
                            end - start,
                            signs < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
                }
                start = at + 1;
                signs = 0;
            } else {
                signs |= file[at];
            }
        }
        return lines;
    }

    private static String inFolder(Language language, String name) {
        return language.code() + "/" + name;
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
