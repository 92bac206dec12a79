package dev.spanwise.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.spanwise.web.store.PackedFile;
import dev.spanwise.web.store.StoredFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Files are packed once, by whoever comes first; who comes later waits, and nobody waits for what was given up. */
class PackingTest {
    private static final List<PackedFile> PACKED = List.of(new PackedFile("a.csv", new byte[] {1}));

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger times = new AtomicInteger();
    private final Packing held = new Packing(() -> {
        times.incrementAndGet();
        begun.countDown();
        goOn.await();
        return PACKED;
    });

    private static Thread onItsOwn(Runnable task) {
        Thread thread = new Thread(task, "packing of a test");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @Test
    void whoeverComesWhileItIsPackedWaitsForIt() throws InterruptedException {
        held.startOn(PackingTest::onItsOwn);
        begun.await();
        CompletableFuture<List<PackedFile>> waiting = CompletableFuture.supplyAsync(held::await, PackingTest::onItsOwn);
        assertThat(waiting).isNotDone();
        goOn.countDown();
        assertThat(waiting.join()).isSameAs(PACKED);
        assertThat(held.await()).isSameAs(PACKED);
        assertThat(times).hasValue(1);
    }

    @Test
    void whatNobodyHasBegunIsPackedByWhoeverNeedsIt() {
        goOn.countDown();
        held.startOn(neverRun -> {});
        assertThat(held.await()).isSameAs(PACKED);
    }

    @Test
    void whatIsGivenUpStopsAndKeepsNothing() throws InterruptedException {
        List<Thread> packers = new ArrayList<>();
        held.startOn(task -> packers.add(onItsOwn(task)));
        begun.await();
        held.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(held::await);
        packers.get(0).join(); // ends though nobody lets it go on
    }

    @Test
    void whatIsGivenUpBeforehandIsNeverBegun() {
        held.cancel();
        held.startOn(Runnable::run);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(held::await);
        assertThat(times).hasValue(0);
    }

    @Test
    void aFailureIsToldToWhoeverNeedsIt() {
        OutOfMemoryError failure = new OutOfMemoryError("no room");
        Packing packing = new Packing(() -> {
            throw failure;
        });
        packing.startOn(Runnable::run);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(packing::await)
                .isNotInstanceOf(CancellationException.class)
                .withCause(failure);
    }

    @Test
    void packingItselfStopsWhereItsThreadIsTold() {
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> PackedFile.of(new StoredFile("a.csv", new byte[] {1, 2, 3})));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
