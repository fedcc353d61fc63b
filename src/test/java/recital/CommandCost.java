package recital;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a command takes as a whole process, with those that it starts.
 *
 * @param processor seconds of processor time, its own and the system's
 * @param elapsed seconds until it ended
 */
record CommandCost(double processor, double elapsed) {

    /** What {@code times} of a POSIX shell prints: of the shell itself, then of what it started. */
    private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");

    /** Runs a line of a shell, whose output is thrown away unseen: to no output git writes, and compares, nothing. */
    static CommandCost of(String line) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process shell =
                new ProcessBuilder("sh", "-c", "{ " + line + "; } 2>&1 </dev/null | cat >/dev/null; times").start();
        String times = new String(shell.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        shell.waitFor();
        double elapsed = (System.nanoTime() - start) / 1e9;
        double processor = 0;
        for (Matcher time = TIME.matcher(times); time.find(); ) {
            processor += 60 * Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2));
        }
        return new CommandCost(processor, elapsed);
    }

    /** The median of several runs by processor time, after one that does not count. */
    static CommandCost median(String line, int runs) throws IOException, InterruptedException {
        of(line);
        List<CommandCost> costs = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            costs.add(of(line));
        }
        costs.sort((one, other) -> Double.compare(one.processor, other.processor));
        return costs.get(runs / 2);
    }

    /** Whether a program is there. */
    static boolean has(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + program + " >/dev/null")
                        .start()
                        .waitFor()
                == 0;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%7.2f s of processor time, %7.2f s", processor, elapsed);
    }
}
