package dev.spanwise.model.read;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Work on columns that need nothing of each other. */
final class Together {
    /** It takes so many rows to make it worth while to wake another core. */
    private static final int MANY_ROWS = 20_000;

    private Together() {}

    /** Begins something that is asked for later, on another core where there are many rows. */
    static <T> Supplier<T> begin(Supplier<T> work, int rows) {
        return rows > MANY_ROWS ? ForkJoinTask.adapt(work::get).fork()::join : work;
    }

    /** Does it all, on all cores where there are many rows. */
    static void run(List<Runnable> work, int rows) {
        if (rows > MANY_ROWS) {
            ForkJoinTask.invokeAll(work.stream().map(ForkJoinTask::adapt).collect(Collectors.toList()));
        } else {
            work.forEach(Runnable::run);
        }
    }
}
