package recital.corpus.acquire;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that moves only when someone waits, and at once. */
final class StoppedSleeper implements Sleeper {

    static final Instant START = Instant.parse("2026-01-05T12:00:00Z");

    private final List<Duration> waits = new ArrayList<>();
    private Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void sleep(Duration time) {
        waits.add(time);
        now = now.plus(time);
    }

    List<Long> seconds() {
        return waits.stream().map(Duration::toSeconds).toList();
    }
}
