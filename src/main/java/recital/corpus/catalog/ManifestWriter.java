package recital.corpus.catalog;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import recital.model.Language;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a manifest with a field a line, so that versions of it can be compared by line. */
final class ManifestWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DefaultPrettyPrinter LAYOUT = layout();

    /** What goes with the file that an entry had before. */
    private static final List<String> FILE_FIELDS = List.of("file", "sha256", "origin", "about");

    private ManifestWriter() {}

    static byte[] write(Manifest manifest) {
        ObjectNode root = JSON.createObjectNode();
        root.put("schemaVersion", Manifest.SCHEMA_VERSION);
        ArrayNode documents = root.putArray("documents");
        manifest.entries().forEach(entry -> write(entry, documents.addObject()));
        return bytes(root);
    }

    /** A document of which nothing is written yet. */
    static ObjectNode document() {
        return JSON.createObjectNode();
    }

    /** Writes an entry over what was known of a document; what is not known here stays as it is. */
    static void update(ObjectNode document, Entry entry) {
        document.remove(FILE_FIELDS);
        write(entry, document);
    }

    static byte[] bytes(ObjectNode root) {
        return (JSON.writer().with(LAYOUT).writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Entry entry, ObjectNode document) {
        document.put("symbol", entry.symbol().value());
        if (!entry.title().isEmpty()) {
            document.put("title", entry.title());
        }
        entry.session().ifPresent(session -> document.put("session", session));
        entry.adopted().map(LocalDate::toString).ifPresent(date -> document.put("adopted", date));
        document.put("edition", entry.edition().code());
        if (entry.language() != Language.ENGLISH) {
            document.put("language", entry.language().code());
        }
        entry.file().ifPresent(file -> document.put("file", file));
        entry.sha256().ifPresent(hash -> document.put("sha256", hash));
        entry.official().ifPresent(address -> document.put("official", address));
        entry.origin().ifPresent(origin -> document.put("origin", origin));
        entry.about().ifPresent(about -> document.put("about", about));
    }

    /** The line end is fixed: the platform's would make two files of one manifest. */
    private static DefaultPrettyPrinter layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
