package recital.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
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

/** Damages files one after the other, tries each, and lists by {@link #findsNothing} what should not have happened. */
public final class Fuzzing {

    /** The longest that one may take of a processor. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    /** The longest on a machine that does much else, after which it is taken to have no end. */
    private static final Duration ENDLESS = LONGEST.multipliedBy(20);

    private final String name;
    private final List<byte[]> files;
    private final Damage damage;
    private final Trial trial;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Map<String, List<Long>> findings = new TreeMap<>();
    private Duration slowest = Duration.ZERO;
    private long slowestSeed;

    public Fuzzing(String name, List<byte[]> files, Damage damage, Trial trial) {
        this.name = name;
        this.files = files;
        this.damage = damage;
        this.trial = trial;
    }

    /** What is done with a damaged file. */
    public interface Trial {

        /**
         * Says in some words what came of it.
         *
         * @param whole the file before it was damaged
         * @throws AssertionError where something came of it that may not
         */
        String outcome(byte[] whole, byte[] damaged, long seed) throws Exception;
    }

    /** Tries that many, from seed 0 on. */
    public Fuzzing times(int times) {
        for (long seed = 0; seed < times; seed++) {
            damageOne(seed);
        }
        return this;
    }

    /** Tries for {@code -Dbench.minutes}, ten without it, from seed {@code -Dbench.seed} on, and prints what came of it. */
    public Fuzzing forSomeTime() {
        return during(Duration.ofMinutes(Long.getLong("bench.minutes", 10)), Long.getLong("bench.seed", 0));
    }

    private Fuzzing during(Duration time, long firstSeed) {
        long start = System.nanoTime();
        long seed = firstSeed;
        for (; System.nanoTime() - start < time.toNanos(); seed++) {
            damageOne(seed);
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

    private void damageOne(long seed) {
        byte[] whole = files.get((int) (seed % files.size()));
        byte[] damaged = damage.damaged(whole, new Random(seed));
        long start = System.nanoTime();
        String outcome = withinTime(whole, damaged, seed);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (took.compareTo(slowest) > 0) {
            slowest = took;
            slowestSeed = seed;
        }
        outcomes.merge(outcome.replaceAll("\"[^\"]*\"", "\"…\"").replaceAll("\\d+", "#"), 1, Integer::sum);
    }

    /** On a thread as small as those of the program. */
    private String withinTime(byte[] whole, byte[] damaged, long seed) {
        ExecutorService reader = Executors.newSingleThreadExecutor();
        Future<String> reading = reader.submit(() -> outcome(whole, damaged, seed));
        try {
            return reading.get(ENDLESS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return found("no end after " + ENDLESS.toSeconds() + " s", seed);
        } catch (ExecutionException e) {
            return found(what(e.getCause()), seed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            reader.shutdownNow();
        }
    }

    private String outcome(byte[] whole, byte[] damaged, long seed) throws Exception {
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            long start = processorTime();
            String outcome = trial.outcome(whole, damaged, seed);
            Duration took = Duration.ofNanos(processorTime() - start);
            if (took.compareTo(LONGEST) > 0) {
                return found("longer than " + LONGEST.toSeconds() + " s of a processor", seed);
            }
            String heard = said.toString(StandardCharsets.UTF_8).strip();
            return heard.isEmpty() ? outcome : found("something is written to standard error: " + heard, seed);
        } finally {
            System.setErr(err);
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private String found(String what, long seed) {
        findings.computeIfAbsent(what, w -> new ArrayList<>()).add(seed);
        return "FOUND: " + what;
    }

    /** What was thrown and by which of our lines, without what differs from seed to seed. */
    private static String what(Throwable thrown) {
        String message = thrown instanceof AssertionError
                ? String.valueOf(thrown.getMessage())
                                .strip()
                                .lines()
                                .findFirst()
                                .orElse("") + " "
                : "";
        return message
                + thrown.getClass().getName()
                + Arrays.stream(thrown.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("recital."))
                        .limit(3)
                        .map(frame -> " at " + frame)
                        .collect(Collectors.joining());
    }
}
