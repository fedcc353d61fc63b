package recital.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A step of the build: writes what a run starts quickly with.
 *
 * <p>Java opens a jar by reading the names of all that is in it, a fifth of a short run where there are 25,000. So what the
 * program reads of itself, but for its classes, lies in a jar of its own, too; the classes come from the archive, and the
 * large jar is not opened. Which classes a text needs no training can tell: all of the program are listed for the archive,
 * and those that read PDF files.
 */
final class StartFiles {

    private static final List<String> ARCHIVED = List.of("recital/", "org/apache/pdfbox/", "org/apache/fontbox/");

    private static final String CLASS = ".class";

    private StartFiles() {}

    /**
     * Writes the files.
     *
     * @param arguments the jar of the program, the small jar and the list of classes that are written
     */
    public static void main(String[] arguments) throws IOException {
        try (ZipFile program = new ZipFile(arguments[0])) {
            List<? extends ZipEntry> entries = Collections.list(program.entries());
            writeResources(program, entries, Path.of(arguments[1]));
            Files.write(
                    Path.of(arguments[2]),
                    entries.stream()
                            .map(ZipEntry::getName)
                            .filter(name ->
                                    name.endsWith(CLASS) && ARCHIVED.stream().anyMatch(name::startsWith))
                            .map(name -> name.substring(0, name.length() - CLASS.length()))
                            .toList());
        }
    }

    private static void writeResources(ZipFile program, List<? extends ZipEntry> entries, Path jar) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (ZipEntry entry : entries) {
                if (isResource(entry.getName())) {
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setTimeLocal(entry.getTimeLocal());
                    out.putNextEntry(copy);
                    try (InputStream content = program.getInputStream(entry)) {
                        content.transferTo(out);
                    }
                }
            }
        }
    }

    private static boolean isResource(String name) {
        return name.startsWith("recital/") && !name.endsWith("/") && !name.endsWith(CLASS);
    }
}
