package recital.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import recital.model.Resolution;
import recital.parse.Census;
import recital.parse.ParseException;
import recital.parse.Parsers;
import recital.source.Damage;
import recital.source.Limits;
import recital.source.ReadOptions;
import recital.source.Source;
import recital.source.SourceException;
import recital.source.TrackedChanges;
import recital.source.format.Sources;

/**
 * Reads damaged files one after the other, the whole way from bytes to a resolution, and counts what becomes of them.
 *
 * <p>A file is read, or refused in one line by one of the two exceptions of reading; of one that is read every
 * character has its place. All else is a finding, which {@link #findings} lists with the seeds that repeat it.
 */
public final class Fuzzing {

    private static final Limits LIMITS = new Limits(
            8 << 20, 4 << 20, Limits.DEFAULT.depth(), Limits.DEFAULT.pages(), 64 << 20, Duration.ofSeconds(10));
    private static final Duration LONGEST = LIMITS.time().plusSeconds(5);

    private final String name;
    private final List<byte[]> files;
    private final Damage damage;
    private final Way way;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Map<String, List<Long>> findings = new TreeMap<>();
    private Duration slowest = Duration.ZERO;
    private long slowestSeed;

    public Fuzzing(String name, List<byte[]> files, Damage damage, Way way) {
        this.name = name;
        this.files = files;
        this.damage = damage;
        this.way = way;
    }

    /** How a file is read; a reader that has two ways takes one with even seeds and the other with odd ones. */
    public interface Way {

        Source read(byte[] file, long seed) throws SourceException;
    }

    /** As the program does, with tracked changes read in both ways. */
    public static Source asTheProgramDoes(byte[] file, long seed) throws SourceException {
        return Sources.read(file, new ReadOptions(LIMITS, TrackedChanges.values()[(int) (seed & 1)]));
    }

    /** A PDF by its tags or by its layout. */
    public static Source byTagsOrLayout(byte[] file, long seed) throws SourceException {
        return new PdfReader((seed & 1) == 0).read(file, LIMITS);
    }

    /** Reads that many, from seed 0 on. */
    public Fuzzing times(int times) {
        for (long seed = 0; seed < times; seed++) {
            read(seed);
        }
        return this;
    }

    /** Reads for some time, from a seed on, and prints what came of it. */
    public Fuzzing during(Duration time, long firstSeed) {
        long start = System.nanoTime();
        long seed = firstSeed;
        for (; System.nanoTime() - start < time.toNanos(); seed++) {
            read(seed);
        }
        long done = seed - firstSeed;
        System.out.printf(
                "%s: %d files damaged, %d seeds from %d, %.1f a second, slowest %d ms (seed %d)%n",
                name,
                files.size(),
                done,
                firstSeed,
                done * 1e9 / (System.nanoTime() - start),
                slowest.toMillis(),
                slowestSeed);
        outcomes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(outcome -> System.out.println("  " + outcome.getValue() + "  " + outcome.getKey()));
        return this;
    }

    /** What should not have happened, with the first seeds of each. */
    public void findsNothing() {
        assertThat(findings.entrySet().stream()
                        .map(finding -> finding.getKey() + ", seeds "
                                + finding.getValue().stream().limit(5).toList() + " of "
                                + finding.getValue().size())
                        .collect(Collectors.joining("\n")))
                .isEmpty();
    }

    /** The damaged file of a seed. */
    byte[] file(long seed) {
        return damage.damaged(files.get((int) (seed % files.size())), new Random(seed));
    }

    private void read(long seed) {
        byte[] file = file(seed);
        long start = System.nanoTime();
        String outcome = withinTime(file, seed);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (took.compareTo(slowest) > 0) {
            slowest = took;
            slowestSeed = seed;
        }
        outcomes.merge(outcome.replaceAll("\"[^\"]*\"", "\"…\"").replaceAll("\\d+", "#"), 1, Integer::sum);
    }

    /** On a thread as small as those of the program, and no longer than it allows. */
    private String withinTime(byte[] file, long seed) {
        ExecutorService reader = Executors.newSingleThreadExecutor();
        Future<String> reading = reader.submit(() -> outcome(file, seed));
        try {
            return reading.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("seed " + seed + " takes longer than " + LONGEST.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            return found(where(e.getCause()), seed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            reader.shutdownNow();
        }
    }

    private String outcome(byte[] file, long seed) {
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            String outcome = outcomeOfReading(file, seed);
            return said.size() == 0
                    ? outcome
                    : found(
                            "something is written to standard error: "
                                    + said.toString(StandardCharsets.UTF_8).strip(),
                            seed);
        } finally {
            System.setErr(err);
        }
    }

    private String outcomeOfReading(byte[] file, long seed) {
        try {
            Source source = way.read(file, seed);
            Resolution read = Parsers.parse(source, "damaged");
            Census census = Census.of(read, source.visibleText());
            if (!census.missing().isEmpty() || !census.doubled().isEmpty()) {
                return found("characters of " + source.format() + " are lost or doubled", seed);
            }
            return "read as " + source.format() + (census.complete() ? "" : ", some of it not placed");
        } catch (SourceException | ParseException e) {
            String message = String.valueOf(e.getMessage());
            return message.isBlank() || message.contains("\n")
                    ? found("a message that is not one line", seed)
                    : "refused: " + message;
        }
    }

    private String found(String what, long seed) {
        findings.computeIfAbsent(what, w -> new ArrayList<>()).add(seed);
        return "FOUND: " + what;
    }

    private static String where(Throwable thrown) {
        return thrown.getClass().getName()
                + Arrays.stream(thrown.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("recital."))
                        .limit(2)
                        .map(frame -> " at " + frame)
                        .collect(Collectors.joining());
    }
}
