package recital.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import recital.corpus.acquire.FetchPolicy;
import recital.corpus.acquire.Sleeper;
import recital.corpus.acquire.WebClient;
import recital.source.Limits;

/** How a command behaves on the network. */
final class NetworkOptions {

    private static final BigDecimal LONGEST = BigDecimal.valueOf(3600);
    private static final int MOST_RETRIES = 10;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--pause", paramLabel = "SECONDS", description = "Between two requests; without it 2.")
    private Optional<BigDecimal> pause;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "For one answer as a whole; without it 300.")
    private Optional<BigDecimal> timeout;

    @Option(
            names = "--retries",
            paramLabel = "N",
            description = "Attempts more where the server fails or is busy, after growing pauses; without it 3.")
    private Optional<Integer> retries;

    WebClient web(Limits limits) {
        FetchPolicy courtesy = FetchPolicy.of("recital/" + Version.number().replaceAll("[^\\w.-]+", "-"));
        courtesy = pause.map(seconds -> duration("--pause", seconds, BigDecimal.ZERO))
                .map(courtesy::withPause)
                .orElse(courtesy);
        courtesy = timeout.map(seconds -> duration("--timeout", seconds, BigDecimal.ONE))
                .map(courtesy::withTotalTimeout)
                .orElse(courtesy);
        courtesy = retries.map(this::times).map(courtesy::withRetries).orElse(courtesy);
        return new WebClient(courtesy, limits.bytes(), new SystemSleeper());
    }

    private int times(int times) {
        if (times < 0 || times > MOST_RETRIES) {
            throw new ParameterException(
                    command.commandLine(),
                    "Invalid value for option '--retries': " + times + " is not between 0 and " + MOST_RETRIES);
        }
        return times;
    }

    private Duration duration(String option, BigDecimal seconds, BigDecimal least) {
        if (seconds.compareTo(least) < 0 || seconds.compareTo(LONGEST) > 0) {
            throw new ParameterException(
                    command.commandLine(),
                    "Invalid value for option '" + option + "': " + seconds + " is not between " + least + " and "
                            + LONGEST);
        }
        return Duration.ofMillis(seconds.movePointRight(3).longValue());
    }

    /** Time as it passes. */
    private static final class SystemSleeper implements Sleeper {

        @Override
        public Instant instant() {
            return Instant.now();
        }

        @Override
        public void sleep(Duration time) throws InterruptedException {
            Thread.sleep(time.toMillis());
        }
    }
}
