package dev.spanwise.web.imports;

import dev.spanwise.web.store.PackedFile;
import dev.spanwise.web.store.StoredFile;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** Files being packed behind the scenes, while somebody looks at what was read: only a confirmation needs it. */
final class Packing {
    private final FutureTask<List<PackedFile>> task;

    Packing(Callable<List<PackedFile>> work) {
        this.task = new FutureTask<>(work);
    }

    static Packing of(List<StoredFile> files) {
        return new Packing(() -> files.stream().map(PackedFile::of).toList());
    }

    /** Begins behind the scenes, where nobody has begun. */
    void startOn(Executor packers) {
        packers.execute(task);
    }

    /** Nobody wants it any more: stops wherever it is, and keeps nothing. */
    void cancel() {
        task.cancel(true);
    }

    /**
     * The packed files; packs them here and now where nobody has begun, else waits for whoever has.
     *
     * @throws CancellationException when nobody wants them any more
     */
    List<PackedFile> await() {
        task.run(); // does nothing where it was begun
        try {
            return task.get();
        } catch (CancellationException unwanted) {
            Thread.interrupted(); // what stopped the packing here is not meant for what this thread does next
            throw unwanted;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server stops", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the files could not be packed", failure.getCause());
        }
    }
}
