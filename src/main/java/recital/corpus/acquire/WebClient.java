package recital.corpus.acquire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import recital.corpus.file.ErrorMessages;
import recital.corpus.file.TooLargeException;

/**
 * Gets files from the network as a considerate guest: one at a time, with a pause between two, and with
 * growing pauses, or those that the server asks for, before it asks again.
 */
public final class WebClient {

    private static final int MOST_REDIRECTS = 5;

    private final FetchPolicy courtesy;
    private final HttpTransport exchange;
    private final Sleeper rest;
    private boolean asked;

    /**
     * @param largest the largest file that is taken, in bytes
     * @param rest the clock, and the way to wait
     */
    public WebClient(FetchPolicy courtesy, long largest, Sleeper rest) {
        this.courtesy = Objects.requireNonNull(courtesy);
        this.exchange = new HttpTransport(courtesy, largest);
        this.rest = Objects.requireNonNull(rest);
    }

    /**
     * Gets a file whole.
     *
     * @throws WebException where it cannot be had; the message tells why
     */
    byte[] get(URI address) throws WebException, InterruptedException {
        WebAddress.check(address);
        if (asked) {
            rest.sleep(courtesy.pause());
        }
        asked = true;
        for (int attempt = 1; ; attempt++) {
            try {
                return whole(address);
            } catch (Passing fault) {
                if (attempt > courtesy.retries()) {
                    throw fault.lasting(attempt);
                }
                rest.sleep(pause(attempt, fault));
            }
        }
    }

    private Duration pause(int attempt, Passing fault) throws WebException {
        Duration own = courtesy.pauseBeforeRetry(attempt);
        Duration wanted = fault.wait.orElse(own);
        if (wanted.compareTo(courtesy.maxRetryAfter()) > 0) {
            throw new WebException(
                    WebException.FailureKind.CLOSED,
                    fault.getMessage() + ", and asks to be left alone for " + wanted.toSeconds() + " seconds");
        }
        return wanted.compareTo(own) > 0 ? wanted : own;
    }

    private byte[] whole(URI address) throws WebException, Passing, InterruptedException {
        URI current = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<byte[]> answer = answer(current);
            int status = answer.statusCode();
            if (status == 200) {
                return answer.body();
            }
            if (!isRedirect(status)) {
                throw refusal(status, answer);
            }
            URI next = next(current, answer);
            WebAddress.checkRedirect(current, next);
            current = next;
        }
        throw new WebException(WebException.FailureKind.REFUSED, "sent on more than " + MOST_REDIRECTS + " times");
    }

    private HttpResponse<byte[]> answer(URI address) throws WebException, Passing, InterruptedException {
        try {
            return exchange.get(address);
        } catch (TooLargeException e) {
            throw new WebException(WebException.FailureKind.REFUSED, e.getMessage(), e);
        } catch (HttpConnectTimeoutException | ConnectException e) {
            throw new Passing(
                    WebException.FailureKind.CLOSED, address.getHost() + " cannot be reached", Optional.empty(), e);
        } catch (HttpTimeoutException e) {
            throw new Passing(
                    WebException.FailureKind.FAILED,
                    "no answer in " + courtesy.idleTimeout().toSeconds() + " seconds",
                    Optional.empty(),
                    e);
        } catch (SSLException e) {
            throw new WebException(
                    WebException.FailureKind.CLOSED,
                    "no secure connection to " + address.getHost() + ": " + ErrorMessages.reasonFor(e),
                    e);
        } catch (IOException e) {
            throw new Passing(
                    WebException.FailureKind.FAILED, "cut off: " + ErrorMessages.reasonFor(e), Optional.empty(), e);
        } catch (IllegalArgumentException e) {
            throw new WebException(WebException.FailureKind.REFUSED, "no web address: " + e.getMessage(), e);
        }
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static URI next(URI current, HttpResponse<byte[]> answer) throws WebException {
        String location = answer.headers().firstValue("Location").orElse("");
        try {
            return current.resolve(location.replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            throw new WebException(WebException.FailureKind.REFUSED, "sent on to what is no address", e);
        }
    }

    /** A fault that may pass is thrown as such; the one that is returned will not. */
    private WebException refusal(int status, HttpResponse<byte[]> answer) throws Passing {
        Instant now = rest.instant();
        Optional<Duration> wait =
                answer.headers().firstValue("Retry-After").flatMap(value -> RetryAfter.read(value, now));
        if (status == 429) {
            throw new Passing(
                    WebException.FailureKind.CLOSED, "the server says that it is asked too often (429)", wait, null);
        }
        if (status >= 500) {
            throw new Passing(WebException.FailureKind.FAILED, "the server failed (" + status + ")", wait, null);
        }
        return status == 404 || status == 410
                ? new WebException(WebException.FailureKind.ABSENT, "not there (" + status + ")")
                : new WebException(WebException.FailureKind.REFUSED, "the server refused (" + status + ")");
    }

    /** A fault that may have passed when the server is asked again. */
    private static final class Passing extends Exception {

        private static final long serialVersionUID = 1L;

        private final WebException.FailureKind kind;
        private final transient Optional<Duration> wait;

        Passing(WebException.FailureKind kind, String message, Optional<Duration> wait, @Nullable Throwable cause) {
            super(message, cause);
            this.kind = kind;
            this.wait = wait;
        }

        WebException lasting(int attempts) {
            String times = attempts == 1 ? "" : ", " + attempts + " times";
            return new WebException(kind, getMessage() + times, this);
        }
    }
}
