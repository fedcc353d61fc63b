package recital.search;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The archives of whole sessions. */
public final class SessionArchive {

    private SessionArchive() {}

    /** Lays the files of an archive into a folder, whatever folders they have in it; one that is there is left. */
    public static void unpack(Path archive, Path folder) throws Exception {
        Files.createDirectories(folder);
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(Path.of(entry.getName()).getFileName());
                if (!entry.isDirectory() && !Files.exists(file)) {
                    Files.write(file, zip.readAllBytes());
                }
            }
        }
    }
}
