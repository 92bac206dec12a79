package dev.spanwise.web.security;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Slows down guessing: after five failures in a row, each further one doubles the wait, from one second up to 15
 * minutes. Failures are counted for a subject, such as an account's name or an address.
 */
public final class Throttle {
    private static final int FREE_FAILURES = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final InstantSource clock;
    private final Cache<String, Failures> failures = CacheBuilder.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    private record Failures(int count, Instant last) {
        Instant until() {
            int doublings = Math.min(count - FREE_FAILURES, 20);
            if (doublings < 0) {
                return last;
            }
            Duration wait = Duration.ofSeconds(1L << doublings);
            return last.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        }
    }

    public Throttle(InstantSource clock) {
        this.clock = clock;
    }

    /** How long the subject has to wait before the next try; zero when it need not. */
    public Duration waitFor(String subject) {
        Failures so = failures.getIfPresent(subject);
        if (so == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), so.until());
        return left.isNegative() ? Duration.ZERO : left;
    }

    public synchronized void failed(String subject) {
        Failures so = failures.getIfPresent(subject);
        failures.put(subject, new Failures(so == null ? 1 : so.count() + 1, clock.instant()));
    }

    public void succeeded(String subject) {
        failures.invalidate(subject);
    }
}
