package dev.spanwise.web.visit;

import com.google.common.base.Throwables;
import java.io.EOFException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;

/** Tells a client that went away in the middle from a failure of ours. */
final class HangUp {
    private static final List<String> SAYINGS =
            List.of("early eof", "connection reset", "broken pipe", "idle timeout", "closed");

    private HangUp() {}

    /** Whether it failed because the other end is gone, or sent nothing any more. */
    static boolean isOne(Throwable failure) {
        return Throwables.getCausalChain(failure).stream().anyMatch(HangUp::tells);
    }

    private static boolean tells(Throwable cause) {
        if (cause instanceof EOFException || cause instanceof TimeoutException) {
            return true;
        }
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return cause instanceof java.io.IOException && SAYINGS.stream().anyMatch(message::contains);
    }
}
