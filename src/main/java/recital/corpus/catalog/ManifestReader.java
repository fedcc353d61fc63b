package recital.corpus.catalog;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Symbol;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a manifest strictly, and says in one line which field of which document is wrong. */
final class ManifestReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    /** No session has so many digits for long; a year must come of it. */
    private static final int LAST_SESSION = 999;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final JsonNode document;
    private final String place;

    private ManifestReader(JsonNode document, String place) {
        this.document = document;
        this.place = place;
    }

    static Manifest read(byte[] json) throws CorpusException {
        return new Manifest(entries(tree(json)));
    }

    /** Reads the JSON of a manifest; its documents in the order of the file. */
    static List<Entry> entries(JsonNode root) throws CorpusException {
        if (!root.isObject()) {
            throw invalid("not a JSON object");
        }
        checkVersion(root.path("schemaVersion"));
        JsonNode documents = root.path("documents");
        if (!documents.isArray()) {
            throw invalid("documents: not a list");
        }
        List<Entry> entries = new ArrayList<>();
        Map<DocumentId, Integer> places = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            Entry entry = new ManifestReader(documents.get(i), "documents[" + i + "]").entry();
            Integer first = places.putIfAbsent(entry.id(), i);
            if (first != null) {
                throw invalid("documents[" + first + "] and documents[" + i + "] are both " + entry.id());
            }
            entries.add(entry);
        }
        return entries;
    }

    /** Reads JSON of whatever form. */
    static JsonNode tree(byte[] json) throws CorpusException {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            String where =
                    e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
            throw new CorpusException(
                    ErrorCode.INVALID_MANIFEST,
                    Manifest.FILE,
                    "not JSON" + where + ": " + firstLine(e.getOriginalMessage()),
                    e);
        }
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private static void checkVersion(JsonNode version) throws CorpusException {
        if (!version.isInt()) {
            throw invalid("schemaVersion: not a number");
        }
        if (version.intValue() != Manifest.SCHEMA_VERSION) {
            throw invalid("schemaVersion is " + version.intValue() + ", not " + Manifest.SCHEMA_VERSION
                    + ": made by another version of recital");
        }
    }

    private Entry entry() throws CorpusException {
        if (!document.isObject()) {
            throw invalid(place + ": not an object");
        }
        return new Entry(
                symbol(),
                text("title").orElse(""),
                session(),
                adopted(),
                edition(),
                language(),
                file(),
                hash(),
                official(),
                text("origin"),
                text("about"));
    }

    private Symbol symbol() throws CorpusException {
        String text = text("symbol").orElseThrow(() -> wrong("symbol", "missing"));
        return Symbol.parse(text).orElseThrow(() -> wrong("symbol", "'" + text + "' is no symbol"));
    }

    private Edition edition() throws CorpusException {
        String text = text("edition").orElseThrow(() -> wrong("edition", "missing"));
        for (Edition edition : Edition.values()) {
            if (edition.code().equals(text)) {
                return edition;
            }
        }
        throw wrong("edition", "'" + text + "' is neither official nor paraphrase nor own");
    }

    /** English where none is told. */
    private Language language() throws CorpusException {
        Optional<String> code = text("language");
        return code.isEmpty()
                ? Language.ENGLISH
                : Language.of(code.get())
                        .orElseThrow(() -> wrong("language", "'" + code.get() + "' is none of ar, zh, en, fr, ru, es"));
    }

    private OptionalInt session() throws CorpusException {
        JsonNode value = document.path("session");
        if (value.isMissingNode() || value.isNull()) {
            return OptionalInt.empty();
        }
        if (!value.isInt() || value.intValue() < 1 || value.intValue() > LAST_SESSION) {
            throw wrong("session", "not a whole number from 1 to " + LAST_SESSION);
        }
        return OptionalInt.of(value.intValue());
    }

    private Optional<LocalDate> adopted() throws CorpusException {
        Optional<String> text = text("adopted");
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw wrong("adopted", "'" + text.orElse("") + "' is no date of the form 2017-12-20");
        }
    }

    private Optional<String> file() throws CorpusException {
        Optional<String> file = text("file");
        if (file.isPresent() && file.get().isBlank()) {
            throw wrong("file", "empty");
        }
        return file;
    }

    private Optional<String> hash() throws CorpusException {
        Optional<String> hash = text("sha256");
        if (hash.isPresent() && !HASH.matcher(hash.get()).matches()) {
            throw wrong("sha256", "not 64 digits of lower-case hexadecimal");
        }
        return hash;
    }

    private Optional<String> official() throws CorpusException {
        Optional<String> address = text("official");
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address.get());
            if ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Falls through to the one message below, which names the address.
        }
        throw wrong("official", "'" + address.get() + "' is no web address");
    }

    private Optional<String> text(String field) throws CorpusException {
        JsonNode value = document.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw wrong(field, "not a string");
        }
        return Optional.of(value.stringValue());
    }

    private static CorpusException invalid(String why) {
        return new CorpusException(ErrorCode.INVALID_MANIFEST, Manifest.FILE, why);
    }

    private CorpusException wrong(String field, String why) {
        JsonNode symbol = document.path("symbol");
        String which = symbol.isString() && !field.equals("symbol") ? " (" + symbol.stringValue() + ")" : "";
        return invalid(place + which + ": " + field + ": " + why);
    }
}
