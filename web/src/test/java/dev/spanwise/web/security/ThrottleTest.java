package dev.spanwise.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Guessing gets slower, however many guess at once. */
class ThrottleTest {
    private static final List<String> ANNA = List.of("name:anna", "address:10.0.0.1");

    private Instant now = Instant.parse("2026-03-01T08:00:00Z");
    private final Throttle throttle = new Throttle((InstantSource) () -> now);

    @Test
    void fiveTriesAreFreeAndEachFurtherOneDoublesTheWait() {
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.begin(ANNA).mayGoOn()).isTrue();
        }
        assertThat(throttle.begin(ANNA).left()).isEqualTo(Duration.ofSeconds(1));
        now = now.plusSeconds(1);
        assertThat(throttle.begin(ANNA).mayGoOn()).isTrue();
        assertThat(throttle.begin(ANNA).left()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void triesAtTheSameTimeDoNotAllPass() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> guess = () -> throttle.begin(ANNA).mayGoOn();
            int passed = 0;
            for (Future<Boolean> guessed :
                    people.invokeAll(Stream.generate(() -> guess).limit(40).toList())) {
                passed += guessed.get() ? 1 : 0;
            }
            assertThat(passed).isEqualTo(5);
        } finally {
            people.shutdown();
        }
    }

    @Test
    void aNameThatLooksLikeAnAddressSlowsNoAddressDown() {
        for (int i = 0; i < 6; i++) {
            throttle.begin(List.of("name:10.0.0.1"));
        }
        assertThat(throttle.begin(List.of("address:10.0.0.1")).mayGoOn()).isTrue();
    }

    @Test
    void whoGetsInHasNothingCounted() {
        for (int i = 0; i < 5; i++) {
            throttle.begin(ANNA);
        }
        throttle.succeeded(ANNA);
        assertThat(throttle.begin(ANNA).mayGoOn()).isTrue();
    }

    @Test
    void onlyTheFirstThatHasToWaitIsNews() {
        for (int i = 0; i < 5; i++) {
            throttle.begin(ANNA);
        }
        assertThat(throttle.begin(ANNA).first()).isTrue();
        assertThat(throttle.begin(ANNA).first()).isFalse();
    }
}
