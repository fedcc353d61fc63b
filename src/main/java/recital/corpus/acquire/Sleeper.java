package recital.corpus.acquire;

import java.time.Duration;
import java.time.InstantSource;

/** The passing of time: what it is now, and waiting. */
public interface Sleeper extends InstantSource {

    void sleep(Duration time) throws InterruptedException;
}
