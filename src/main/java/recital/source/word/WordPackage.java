package recital.source.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import recital.source.Limit;
import recital.source.Limits;
import recital.source.SourceException;
import recital.source.XmlCursor;

/**
 * The parts of a {@code .docx} file, and how they refer to each other.
 *
 * <p>Everything is inflated once, in memory, under a limit on all parts together, so that no archive can
 * grow beyond it; parts that are not XML are counted and dropped.
 */
final class WordPackage {

    private static final int MOST_ENTRIES = 10_000;
    private static final int BUFFER = 8192;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Limits limits;

    WordPackage(byte[] bytes, Limits limits) throws SourceException {
        this.limits = limits;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            inflate(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new SourceException("a broken ZIP archive", e);
        }
    }

    private void inflate(ZipInputStream zip) throws IOException, SourceException {
        long total = 0;
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw new SourceException("an archive of more than " + MOST_ENTRIES + " parts");
            }
            boolean wanted = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
            Inflated inflated = inflate(zip, limits.bytes() - total, wanted);
            total += inflated.length();
            if (wanted) {
                parts.putIfAbsent(entry.getName(), inflated.bytes());
            }
        }
    }

    private record Inflated(long length, byte[] bytes) {}

    private Inflated inflate(ZipInputStream zip, long room, boolean wanted) throws IOException, SourceException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            length += read;
            if (length > room) {
                throw SourceException.limitExceeded(
                        Limit.BYTES, "an archive that unpacks to more than " + limits.bytes() + " bytes");
            }
            if (wanted) {
                kept.write(buffer, 0, read);
            }
        }
        return new Inflated(length, kept.toByteArray());
    }

    /** The part of that name, where there is one. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The name of the part that holds the document itself. */
    Optional<String> document() throws SourceException {
        return relations("").values().stream()
                .filter(relation -> relation.type().equals("officeDocument"))
                .map(Relationship::target)
                .filter(target -> target.endsWith(".xml") && parts.containsKey(target))
                .findFirst();
    }

    /**
     * A reference from one part to another.
     *
     * @param type the last word of the relation's type: {@code footnotes}, {@code header}
     * @param target the name of the part referred to
     */
    record Relationship(String type, String target) {}

    /** What a part refers to, by the id of the reference; of the package itself where the name is empty. */
    Map<String, Relationship> relations(String name) throws SourceException {
        int slash = name.lastIndexOf('/');
        String folder = name.substring(0, slash + 1);
        byte[] bytes = parts.get(folder + "_rels/" + name.substring(slash + 1) + ".rels");
        Map<String, Relationship> relations = new LinkedHashMap<>();
        if (bytes == null) {
            return relations;
        }
        XmlCursor xml = new XmlCursor(bytes, limits, Set.of());
        xml.forEachElement(element -> {
            if (element.equals("Relationship")) {
                String type = xml.attribute("Type").orElse("");
                relations.put(
                        xml.attribute("Id").orElse(""),
                        new Relationship(
                                type.substring(type.lastIndexOf('/') + 1),
                                resolved(folder, xml.attribute("Target").orElse(""))));
            }
        });
        return relations;
    }

    private static String resolved(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
