package recital;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import recital.model.Paragraph;

/**
 * Prints what recital takes beside other programs that do a part of its work, each as a whole process; a program that
 * is not there is left out.
 */
@Tag("bench")
@Execution(ExecutionMode.SAME_THREAD)
class OtherProgramsBench {

    private static final int RUNS = 5;
    private static final int FILES = 40;
    private static final List<List<String>> PAIRS = List.of(
            List.of("series/right-to-food/A_RES_78_198.xml", "series/right-to-food/A_RES_79_171.xml"),
            List.of("ict/A_RES_78_132.xml", "ict/A_RES_79_194.xml"));

    @TempDir
    private Path folder;

    @Test
    void readingOfPdfFiles() throws Exception {
        List<Path> files = Shared.files("un", ".pdf").stream().limit(FILES).toList();
        for (Path file : files) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        System.out.println(files.size() + " PDF files");
        print("recital", "target/recital corpus list --cache off --corpus '" + folder + "'");
        if (CommandCost.has("pdftotext")) {
            print("pdftotext -layout", "for f in '" + folder + "'/*.pdf; do pdftotext -layout \"$f\" -; done");
        }
    }

    @Test
    void comparisonOfTwoResolutions() throws Exception {
        print("a bare JVM", "java -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -version");
        for (List<String> pair : PAIRS) {
            Path earlier = Shared.path("un/" + pair.get(0));
            Path later = Shared.path("un/" + pair.get(1));
            String texts = "'" + text(earlier) + "' '" + text(later) + "'";
            System.out.println(earlier.getFileName() + " and " + later.getFileName());
            print("recital", "target/recital diff --cache off '" + earlier + "' '" + later + "'");
            if (CommandCost.has("node")) {
                print("pairs by letters", "node src/test/resources/recital/bench/simple-pairing.js " + texts);
            }
            if (CommandCost.has("git")) {
                print("git diff --word-diff", "git diff --no-index --word-diff " + texts);
            }
        }
    }

    /** Its paragraphs, one a line. */
    private Path text(Path file) throws Exception {
        String lines = Shared.resolution(file).paragraphs().stream()
                .map(Paragraph::text)
                .collect(Collectors.joining("\n", "", "\n"));
        return Files.writeString(folder.resolve(file.getFileName() + ".txt"), lines);
    }

    private static void print(String name, String line) throws Exception {
        System.out.printf("  %-22s %s%n", name, CommandCost.median(line, RUNS));
    }
}
