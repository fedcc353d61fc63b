package recital.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import recital.corpus.file.LimitedBytes;

/**
 * The files with the result of a pair as they were written, so that one that was cut off or changed since is known.
 *
 * @param marks the size and the beginning of the hash of each, by its ending
 */
record WrittenFiles(Map<String, String> marks) {

    static final WrittenFiles NONE = new WrittenFiles(Map.of());

    private static final String BETWEEN = ";";

    /** Characters of the hash that tell any two files of a folder apart. */
    private static final int TELLING = 16;

    WrittenFiles {
        marks = Map.copyOf(marks);
    }

    /** Reads what {@link #text} makes; a mark of another form is that of no file. */
    static WrittenFiles parse(String text) {
        return new WrittenFiles(Arrays.stream(text.split(BETWEEN))
                .map(file -> file.split("=", 2))
                .filter(file -> file.length == 2)
                .collect(Collectors.toMap(file -> file[0], file -> file[1], (first, second) -> second)));
    }

    static WrittenFiles of(Map<String, byte[]> contents) {
        return new WrittenFiles(contents.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, content -> mark(content.getValue()))));
    }

    /** "html=1234-5f0c…;json=…", by the endings. */
    String text() {
        return new TreeMap<>(marks)
                .entrySet().stream()
                        .map(mark -> mark.getKey() + "=" + mark.getValue())
                        .collect(Collectors.joining(BETWEEN));
    }

    /** Whether the file of that ending is as it was written; a file of another size is not read. */
    boolean isWhole(String ending, Path file) throws IOException {
        String mark = marks.getOrDefault(ending, "");
        return Files.isRegularFile(file)
                && mark.startsWith(Files.size(file) + "-")
                && mark.equals(mark(Files.readAllBytes(file)));
    }

    private static String mark(byte[] content) {
        return content.length + "-" + LimitedBytes.sha256(content).substring(0, TELLING);
    }
}
