package dev.spanwise.benchmarks.load;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The memory of a server while it works: whether it stays flat. */
final class MemorySamples {
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor();
    private final List<String> samples = new CopyOnWriteArrayList<>();
    private final ServerProcess server;

    private MemorySamples(ServerProcess server) {
        this.server = server;
    }

    /** Looks now and then from now on. */
    static MemorySamples start(ServerProcess server, Duration pause) {
        MemorySamples samples = new MemorySamples(server);
        var unused = samples.ticks.scheduleAtFixedRate(samples::take, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        return samples;
    }

    private void take() {
        try {
            samples.add(server.memory());
        } catch (IOException gone) {
            samples.add("unknown");
        }
    }

    /** Ends, and says what was seen. */
    void print(PrintStream out) {
        ticks.shutdownNow();
        out.printf("%nmemory of the server, in equal steps: %s%n", String.join(", ", samples));
    }
}
