package recital.corpus.acquire;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import recital.corpus.file.TooLargeException;

/** Gathers the body of an answer in memory, up to a limit, and knows when it last heard of it. */
final class LimitedBodySubscriber implements HttpResponse.BodyHandler<byte[]>, HttpResponse.BodySubscriber<byte[]> {

    private final long largest;
    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private volatile Flow.@Nullable Subscription subscription;
    private volatile boolean begun;
    private volatile long lastHeard;

    LimitedBodySubscriber(long largest) {
        this.largest = largest;
    }

    boolean begun() {
        return begun;
    }

    /** When something of the body last came, by {@link System#nanoTime()}. */
    long lastHeard() {
        return lastHeard;
    }

    /** Takes no more of the body, which lets the connection go. */
    void cancel() {
        Flow.Subscription open = subscription;
        if (open != null) {
            open.cancel();
        }
    }

    @Override
    public HttpResponse.BodySubscriber<byte[]> apply(HttpResponse.ResponseInfo head) {
        lastHeard = System.nanoTime();
        begun = true;
        if (head.headers().firstValueAsLong("Content-Length").orElse(0) > largest) {
            body.completeExceptionally(new TooLargeException(largest));
        }
        return this;
    }

    @Override
    public void onSubscribe(Flow.Subscription opened) {
        subscription = opened;
        if (body.isDone()) {
            opened.cancel();
        } else {
            opened.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        lastHeard = System.nanoTime();
        for (ByteBuffer buffer : buffers) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            if (gathered.size() + (long) bytes.length > largest) {
                body.completeExceptionally(new TooLargeException(largest));
                cancel();
                return;
            }
            gathered.writeBytes(bytes);
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(gathered.toByteArray());
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }
}
