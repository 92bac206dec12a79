package dev.spanwise.web.pages.imports;

import dev.spanwise.web.imports.ImportJob;
import dev.spanwise.web.imports.ImportStatus;
import dev.spanwise.web.visit.Visit;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Tells a page how far reading has come, as server-sent events, five times a second until it ends. */
final class ImportEvents {
    private static final int PAUSE = 200;
    private static final ScheduledExecutorService TICKS = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "import-events");
        thread.setDaemon(true);
        return thread;
    });

    private ImportEvents() {}

    static void send(Visit visit, ImportJob job) {
        new SseHandler(client -> watch(client, job)).handle(visit.http());
    }

    private static void watch(SseClient client, ImportJob job) {
        client.keepAlive();
        ScheduledFuture<?> ticks =
                TICKS.scheduleWithFixedDelay(() -> tell(client, job), 0, PAUSE, TimeUnit.MILLISECONDS);
        client.onClose(() -> ticks.cancel(false));
    }

    private static void tell(SseClient client, ImportJob job) {
        ImportStatus status = job.status();
        Map<String, Object> told = Map.of(
                "state", status.state().name(),
                "done", status.done(),
                "total", status.total(),
                "doing", status.doing(),
                "rows", status.rows());
        client.sendEvent("progress", told);
        if (status.state() != ImportStatus.State.READING) {
            client.close();
        }
    }
}
