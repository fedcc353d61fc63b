package recital.corpus.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import recital.corpus.catalog.FolderListing;
import recital.corpus.file.LimitedBytes;

/**
 * The documents in a ZIP archive, as it is had of a session; none is unpacked to the disk, and no archive in it is looked
 * into.
 *
 * @param archive the file
 */
record ZipDocuments(Path archive) {

    /** What stands between the archive and a document in it. */
    private static final String IN = "!";

    private static final String ENDING = ".zip";

    /** The archive that a name means, where it means one. */
    static Optional<ZipDocuments> of(String name) {
        return Optional.of(name)
                .filter(one -> one.toLowerCase(Locale.ROOT).endsWith(ENDING))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .map(ZipDocuments::new);
    }

    /**
     * The bytes of a document by the name that {@link #names()} gives it; empty where the name means no such thing.
     *
     * @throws IOException where it unpacks to more than allowed, or cannot be read
     */
    static Optional<byte[]> read(String name, long largest) throws IOException {
        int in = name.toLowerCase(Locale.ROOT).indexOf(ENDING + IN) + ENDING.length();
        Optional<ZipDocuments> archive = in < ENDING.length() ? Optional.empty() : of(name.substring(0, in));
        return archive.isEmpty()
                ? Optional.empty()
                : Optional.of(archive.get().bytes(name.substring(in + IN.length()), largest));
    }

    /**
     * The names of the files in it that may be documents, in order, each after that of the archive.
     *
     * @throws IOException where it is no archive, holds more files than a folder may, or two of one name
     */
    List<String> names() throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            if (zip.size() > FolderListing.MOST_FILES) {
                throw new IOException("an archive of more than " + FolderListing.MOST_FILES + " files");
            }
            List<String> names = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(FolderListing::mayBeDocument)
                    .sorted()
                    .toList();
            for (int i = 1; i < names.size(); i++) {
                if (names.get(i).equals(names.get(i - 1))) {
                    // By its name one of them cannot be had.
                    throw new IOException("an archive with two files of the name " + names.get(i));
                }
            }
            return names.stream().map(name -> archive + IN + name).toList();
        }
    }

    private byte[] bytes(String entry, long largest) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry found = zip.getEntry(entry);
            if (found == null) {
                throw new IOException("no such file in the archive");
            }
            try (InputStream in = zip.getInputStream(found)) {
                return LimitedBytes.read(in, largest);
            }
        }
    }
}
