package dev.spanwise.web.security;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The token in the link that the server prints when it starts: it opens the door once. */
public final class OneTimeToken {
    private final AtomicReference<@Nullable String> token = new AtomicReference<>(Secrets.random());

    private volatile Runnable wanted = () -> {};

    /** What to do when somebody who came by a link has signed out, and needs another one to come back. */
    public void onWanted(Runnable tell) {
        wanted = tell;
    }

    /** Says that another one is needed. */
    public void want() {
        wanted.run();
    }

    /** The token; a new one where the last one has been used. */
    public String value() {
        return Objects.requireNonNull(token.updateAndGet(unused -> unused == null ? Secrets.random() : unused));
    }

    /** Whether it was the token; from then on it is none any more. */
    public boolean use(String given) {
        String expected = token.get();
        return expected != null && Secrets.same(expected, given) && token.compareAndSet(expected, null);
    }
}
