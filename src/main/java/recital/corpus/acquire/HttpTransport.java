package recital.corpus.acquire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One request and its answer, which is had whole, in the time and size allowed, or not at all. */
final class HttpTransport {

    /** How often it is looked whether an answer still comes. */
    private static final long POLL_MILLIS = 50;

    private final HttpClient client;
    private final FetchPolicy policy;
    private final long largest;

    HttpTransport(FetchPolicy policy, long largest) {
        this.policy = policy;
        this.largest = largest;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(policy.connectTimeout())
                .build();
    }

    /**
     * Makes the request.
     *
     * @throws IOException where no whole answer came
     * @throws TooLargeException where the answer is larger than allowed
     */
    HttpResponse<byte[]> get(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("User-Agent", policy.userAgent())
                .header(
                        "Accept",
                        "application/pdf, application/vnd.openxmlformats-officedocument"
                                + ".wordprocessingml.document, application/msword, application/xml, text/plain, */*;q=0.5")
                .timeout(policy.idleTimeout())
                .build();
        long started = System.nanoTime();
        LimitedBodySubscriber body = new LimitedBodySubscriber(largest);
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, body);
        try {
            return await(answer, body, started);
        } finally {
            // An answer that is still coming is not waited for any more.
            answer.cancel(true);
            body.cancel();
        }
    }

    private HttpResponse<byte[]> await(
            CompletableFuture<HttpResponse<byte[]>> answer, LimitedBodySubscriber body, long started)
            throws IOException, InterruptedException {
        while (true) {
            try {
                return answer.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
            } catch (TimeoutException e) {
                long now = System.nanoTime();
                if (now - started > policy.totalTimeout().toNanos()) {
                    throw new IOException(
                            "not whole after " + policy.totalTimeout().toSeconds() + " seconds", e);
                }
                if (body.begun()
                        && now - body.lastHeard() > policy.idleTimeout().toNanos()) {
                    throw new IOException(
                            "nothing more came for " + policy.idleTimeout().toSeconds() + " seconds", e);
                }
            }
        }
    }
}
