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
    private static final long LOOK_MILLIS = 50;

    private final HttpClient client;
    private final FetchPolicy courtesy;
    private final long largest;

    HttpTransport(FetchPolicy courtesy, long largest) {
        this.courtesy = courtesy;
        this.largest = largest;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(courtesy.connectTimeout())
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
                .header("User-Agent", courtesy.userAgent())
                .header(
                        "Accept",
                        "application/pdf, application/vnd.openxmlformats-officedocument"
                                + ".wordprocessingml.document, application/msword, application/xml, text/plain, */*;q=0.5")
                .timeout(courtesy.idleTimeout())
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

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> answer, LimitedBodySubscriber body, long started)
            throws IOException, InterruptedException {
        while (true) {
            try {
                return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
            } catch (TimeoutException e) {
                long now = System.nanoTime();
                if (now - started > courtesy.totalTimeout().toNanos()) {
                    throw new IOException("not whole after " + courtesy.totalTimeout().toSeconds() + " seconds", e);
                }
                if (body.begun() && now - body.lastHeard() > courtesy.idleTimeout().toNanos()) {
                    throw new IOException(
                            "nothing more came for " + courtesy.idleTimeout().toSeconds() + " seconds", e);
                }
            }
        }
    }
}
