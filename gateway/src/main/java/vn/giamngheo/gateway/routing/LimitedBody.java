package vn.giamngheo.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A request's body on its way to a service: counted as it passes, and broken off when it grows too large. */
final class LimitedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limit;
    private final Runnable sent;
    private long seen;
    private boolean whole;
    private boolean tooSlow;
    private @Nullable Handler<Throwable> failure;

    /**
     * @param sent run when the whole body has passed
     */
    LimitedBody(ReadStream<Buffer> source, long limit, Runnable sent) {
        this.source = source;
        this.limit = limit;
        this.sent = sent;
    }

    boolean tooLarge() {
        return seen > limit;
    }

    boolean tooSlow() {
        return tooSlow;
    }

    /** Waits no longer for what has not come; without effect on a body that is whole. */
    void hurry() {
        if (!whole && !tooLarge() && failure != null) {
            tooSlow = true;
            failure.handle(new VertxException("The body takes too long", true));
        }
    }

    @Override
    public LimitedBody handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        var before = tooLarge();
        seen += chunk.length();
        if (!tooLarge() && !tooSlow) {
            handler.handle(chunk);
        } else if (!before && failure != null) {
            failure.handle(new VertxException("The body is too large", true));
        }
    }

    @Override
    public LimitedBody endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            whole = true;
                            sent.run();
                            handler.handle(end);
                        });
        return this;
    }

    @Override
    public LimitedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        failure = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public LimitedBody pause() {
        source.pause();
        return this;
    }

    @Override
    public LimitedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public LimitedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
