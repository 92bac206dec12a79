package dev.spanwise.web.imports;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads behind the scenes that keep no process alive; what is handed to them after their end is left undone. */
final class Workers {
    private Workers() {}

    static ExecutorService of(int most, String name) {
        ThreadFactory daemons = task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
        return new ThreadPoolExecutor(
                most,
                most,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                daemons,
                new ThreadPoolExecutor.DiscardPolicy());
    }
}
