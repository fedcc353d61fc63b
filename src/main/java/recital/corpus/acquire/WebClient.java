package recital.corpus.acquire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.cert.CertPathBuilderException;
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

    private final FetchPolicy policy;
    private final HttpTransport transport;
    private final Sleeper sleeper;
    private boolean hasRequested;

    /**
     * @param largest the largest file that is taken, in bytes
     * @param sleeper the clock, and the way to wait
     */
    public WebClient(FetchPolicy policy, long largest, Sleeper sleeper) {
        this.policy = Objects.requireNonNull(policy);
        this.transport = new HttpTransport(policy, largest);
        this.sleeper = Objects.requireNonNull(sleeper);
    }

    /**
     * Gets a file whole.
     *
     * @throws WebException where it cannot be had; the message tells why
     */
    byte[] get(URI address) throws WebException, InterruptedException {
        WebAddress.check(address);
        if (hasRequested) {
            sleeper.sleep(policy.pause());
        }
        hasRequested = true;
        for (int attempt = 1; ; attempt++) {
            try {
                return getFollowingRedirects(address);
            } catch (TransientFailure fault) {
                if (attempt > policy.retries()) {
                    throw fault.asPermanent(attempt);
                }
                sleeper.sleep(pause(attempt, fault));
            }
        }
    }

    private Duration pause(int attempt, TransientFailure fault) throws WebException {
        Duration own = policy.pauseBeforeRetry(attempt);
        Duration wanted = fault.wait.orElse(own);
        if (wanted.compareTo(policy.maxRetryAfter()) > 0) {
            throw new WebException(
                    WebException.FailureKind.CLOSED,
                    fault.getMessage() + ", and asks to be left alone for " + wanted.toSeconds() + " seconds");
        }
        return wanted.compareTo(own) > 0 ? wanted : own;
    }

    private byte[] getFollowingRedirects(URI address) throws WebException, TransientFailure, InterruptedException {
        URI current = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<byte[]> response = send(current);
            int status = response.statusCode();
            if (status == 200) {
                return response.body();
            }
            if (!isRedirect(status)) {
                throw refusal(status, response);
            }
            URI next = next(current, response);
            WebAddress.checkRedirect(current, next);
            current = next;
        }
        throw new WebException(WebException.FailureKind.REFUSED, "sent on more than " + MOST_REDIRECTS + " times");
    }

    private HttpResponse<byte[]> send(URI address) throws WebException, TransientFailure, InterruptedException {
        try {
            return transport.get(address);
        } catch (TooLargeException e) {
            throw new WebException(WebException.FailureKind.REFUSED, e.getMessage(), e);
        } catch (HttpConnectTimeoutException | ConnectException e) {
            throw new TransientFailure(
                    WebException.FailureKind.CLOSED, address.getHost() + " cannot be reached", Optional.empty(), e);
        } catch (HttpTimeoutException e) {
            throw new TransientFailure(
                    WebException.FailureKind.FAILED,
                    "no answer in " + policy.idleTimeout().toSeconds() + " seconds",
                    Optional.empty(),
                    e);
        } catch (SSLException e) {
            throw noSecureConnection(address, e);
        } catch (IOException e) {
            throw new TransientFailure(
                    WebException.FailureKind.FAILED, "cut off: " + ErrorMessages.reasonFor(e), Optional.empty(), e);
        } catch (IllegalArgumentException e) {
            throw new WebException(WebException.FailureKind.REFUSED, "no web address: " + e.getMessage(), e);
        }
    }

    private static WebException noSecureConnection(URI address, SSLException failure) {
        String what = "no secure connection to " + address.getHost() + ": ";
        Optional<CertPathBuilderException> unknown = ErrorMessages.cause(failure, CertPathBuilderException.class);
        return unknown.isPresent()
                ? new WebException(
                        WebException.FailureKind.CLOSED,
                        what + "nobody known vouches for its certificate",
                        unknown.get())
                : new WebException(WebException.FailureKind.CLOSED, what + ErrorMessages.reasonFor(failure), failure);
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static URI next(URI current, HttpResponse<byte[]> response) throws WebException {
        String location = response.headers().firstValue("Location").orElse("");
        try {
            return current.resolve(location.replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            throw new WebException(WebException.FailureKind.REFUSED, "sent on to what is no address", e);
        }
    }

    /** A fault that may pass is thrown as such; the one that is returned will not. */
    private WebException refusal(int status, HttpResponse<byte[]> response) throws TransientFailure {
        Instant now = sleeper.instant();
        Optional<Duration> wait =
                response.headers().firstValue("Retry-After").flatMap(value -> RetryAfter.read(value, now));
        if (status == 429) {
            throw new TransientFailure(
                    WebException.FailureKind.CLOSED, "the server says that it is asked too often (429)", wait, null);
        }
        if (status >= 500) {
            throw new TransientFailure(
                    WebException.FailureKind.FAILED, "the server failed (" + status + ")", wait, null);
        }
        return status == 404 || status == 410
                ? new WebException(WebException.FailureKind.ABSENT, "not there (" + status + ")")
                : new WebException(WebException.FailureKind.REFUSED, "the server refused (" + status + ")");
    }

    /** A fault that may have passed when the server is asked again. */
    private static final class TransientFailure extends Exception {

        private static final long serialVersionUID = 1L;

        private final WebException.FailureKind kind;
        private final transient Optional<Duration> wait;

        TransientFailure(
                WebException.FailureKind kind, String message, Optional<Duration> wait, @Nullable Throwable cause) {
            super(message, cause);
            this.kind = kind;
            this.wait = wait;
        }

        WebException asPermanent(int attempts) {
            String times = attempts == 1 ? "" : ", " + attempts + " times";
            return new WebException(kind, getMessage() + times, this);
        }
    }
}
