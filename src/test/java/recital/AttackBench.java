package recital;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.source.pdf.PdfAttacks;

/**
 * Prints what a whole run takes for each of the files that want more than their size tells: peak memory, processor time,
 * and what it says. Linux alone tells the memory; {@code -Dattack.size=1048576} makes the PDF files as large as the usual
 * limits allow, {@code -Dattack.named=arrays} runs those whose name has that.
 */
@Tag("bench")
class AttackBench {

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final String FIRST = "The General Assembly,\nRecalling the wells,\n1. Decides to dig.\n";

    @TempDir
    private Path folder;

    @Test
    void show() throws Exception {
        attacks().forEach((name, file) -> {
            if (!name.contains(System.getProperty("attack.named", ""))) {
                return;
            }
            try {
                run(name, file.get());
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(name, e);
            }
        });
    }

    private static Map<String, Supplier<byte[]>> attacks() {
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
        PdfAttacks.all().forEach((name, file) -> all.put("PDF: " + name, file));
        all.put("text: one character a line", () -> text(FIRST + "a\n".repeat(250_000)));
        all.put("text: sixty thousand notes", () -> text(FIRST + notes(60_000)));
        all.put("text: a word of hyphens", () -> text(FIRST + "well-".repeat(200_000) + "end."));
        all.put("text: broken words", () -> text(FIRST + "inc lude ".repeat(100_000)));
        all.put("text: points in points", () -> text(FIRST + points(20_000)));
        all.put("XML: elements in elements", () -> text("<akomaNtoso>" + "<p>".repeat(500_000)));
        all.put("XML: an entity of entities", () -> text(entities()));
        all.put(
                "XML: an attribute as long as the file",
                () -> text("<akomaNtoso><p a='" + "deep ".repeat(12_000_000) + "'/>"));
        all.put("XML: paragraphs without end", () -> text("<akomaNtoso><body>" + "<p>a</p>".repeat(1_000_000)));
        all.put(
                "web page: a remark as long as the file",
                () -> text("<html><body><!--" + "deep ".repeat(12_000_000) + "-->"));
        all.put("web page: attributes without end", () -> text("<html><body>" + "<p a b c d e f g h>".repeat(300_000)));
        all.put("web page: tags in tags", () -> text("<html><body>" + "<div>".repeat(250_000)));
        all.put("web page: tables in tables", () -> text("<html><body>" + "<table><tr><td>".repeat(50_000)));
        all.put(
                "web page: a cell of a million columns",
                () -> text("<html><body><p>" + FIRST.replace("\n", "</p><p>") + "</p><table>"
                        + "<tr><td colspan=1000000 rowspan=1000000>1</td></tr>".repeat(5_000)));
        return all;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String notes(int count) {
        StringBuilder notes = new StringBuilder("__________\n");
        for (int i = 1; i <= count; i++) {
            notes.append(i).append(" See A.\n");
        }
        return notes.toString();
    }

    private static String points(int count) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < count; i++) {
            points.append("(").append((char) ('a' + i % 26)).append(") To dig:\n");
        }
        return points.toString();
    }

    private static String entities() {
        StringBuilder document = new StringBuilder("<!DOCTYPE akomaNtoso [<!ENTITY a0 'dig'>");
        for (int i = 1; i < 40; i++) {
            document.append("<!ENTITY a")
                    .append(i)
                    .append(" '&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";'>");
        }
        return document + "]><akomaNtoso>&a39;</akomaNtoso>";
    }

    private void run(String name, byte[] file) throws IOException, InterruptedException {
        Path attack = Files.write(folder.resolve("attack"), file);
        Path said = folder.resolve("said.txt");
        Process run = new ProcessBuilder("target/recital", "show", "--cache", "off", attack.toString())
                .redirectError(said.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long peak = 0;
        Duration processor = Duration.ZERO;
        while (!run.waitFor(10, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(run.pid()));
            processor = run.info().totalCpuDuration().orElse(processor);
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %d KB | %d MB | %.1f s | %d | %s |%n",
                name,
                file.length >> 10,
                peak >> 10,
                processor.toMillis() / 1e3,
                run.exitValue(),
                Files.readString(said).lines().findFirst().orElse("").replace(attack.toString(), "FILE"));
    }

    /** The most memory that a process has had so far, in kilobytes; 0 where that is not told, as of one that just ended. */
    private static long peak(long process) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
            return peak.find() ? Long.parseLong(peak.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
