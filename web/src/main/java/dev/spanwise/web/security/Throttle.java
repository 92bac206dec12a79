package dev.spanwise.web.security;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Slows down guessing: after five failures in a row, each further one doubles the wait, from one second up to 15
 * minutes. Failures are counted for subjects, such as an account's name and an address. A try counts as failed before
 * it is checked, so that tries made at the same time do not all pass before the first of them has failed.
 */
public final class Throttle {
    private static final int FREE_FAILURES = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final InstantSource clock;
    private final Cache<String, Failures> failures = CacheBuilder.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    /**
     * What there was of a subject.
     *
     * @param told whether it was told to wait since the last one
     */
    private record Failures(int count, Instant last, boolean told) {
        Instant until() {
            int doublings = Math.min(count - FREE_FAILURES, 20);
            if (doublings < 0) {
                return last;
            }
            Duration wait = Duration.ofSeconds(1L << doublings);
            return last.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        }
    }

    /**
     * What becomes of a try.
     *
     * @param left how long until the next one; zero when this one may be checked
     * @param first whether it is the first since the last failure that has to wait: what comes after it is no news
     */
    public record Try(Duration left, boolean first) {
        public boolean mayGoOn() {
            return left.isZero();
        }
    }

    public Throttle(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Begins a try of these subjects. One that may go on is counted as failed for each of them until
     * {@link #succeeded} is said.
     */
    public synchronized Try begin(List<String> subjects) {
        Instant now = clock.instant();
        Duration wait = subjects.stream()
                .map(subject -> waitFor(subject, now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (!wait.isZero()) {
            return new Try(wait, subjects.stream().filter(this::tell).count() > 0);
        }
        for (String subject : subjects) {
            Failures so = failures.getIfPresent(subject);
            failures.put(subject, new Failures(so == null ? 1 : so.count() + 1, now, false));
        }
        return new Try(Duration.ZERO, false);
    }

    private Duration waitFor(String subject, Instant now) {
        Failures so = failures.getIfPresent(subject);
        Duration left = so == null ? Duration.ZERO : Duration.between(now, so.until());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Notes that a subject was told to wait; whether that is the first time since its last failure. */
    private boolean tell(String subject) {
        Failures so = failures.getIfPresent(subject);
        if (so == null || so.told()) {
            return false;
        }
        failures.put(subject, new Failures(so.count(), so.last(), true));
        return true;
    }

    /** The try was none to be slowed down: nothing is counted for these subjects any more. */
    public synchronized void succeeded(List<String> subjects) {
        failures.invalidateAll(subjects);
    }
}
