package dev.spanwise.web.charts;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.Weigher;
import com.google.common.util.concurrent.UncheckedExecutionException;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.store.StoredFile;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * The charts of snapshots in memory: read from the stored files when somebody first asks, kept while there is room for
 * about three million positions.
 */
public final class ChartLibrary {
    private static final int MOST_POSITIONS = 3_000_000;
    /** A small chart counts as this many, so that not too many of them are kept either. */
    private static final int LEAST_WEIGHT = 10_000;

    private final Snapshots snapshots;
    private final Cache<String, ReadResult> read = CacheBuilder.newBuilder()
            .maximumWeight(MOST_POSITIONS)
            .weigher((Weigher<String, ReadResult>)
                    (id, result) -> Math.max(LEAST_WEIGHT, result.chart().size()))
            .concurrencyLevel(1)
            .build();
    private final Cache<Key, LoadedChart> seen = CacheBuilder.newBuilder()
            .maximumWeight(MOST_POSITIONS)
            .weigher((Weigher<Key, LoadedChart>)
                    (key, loaded) -> Math.max(LEAST_WEIGHT, loaded.chart().size()))
            .concurrencyLevel(1)
            .build();

    private record Key(String snapshot, Sight sight) {}

    public ChartLibrary(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** A snapshot's chart, as much of it as may be seen. */
    public LoadedChart get(Snapshot snapshot, Sight sight) {
        return load(() -> seen.get(
                new Key(snapshot.id(), sight),
                () -> new LoadedChart(sight.of(read(snapshot).chart()))));
    }

    /** A snapshot's whole chart with what reading it told. Not for people whose sight is limited. */
    public ReadResult read(Snapshot snapshot) {
        return load(() -> read.get(snapshot.id(), () -> {
            List<StoredFile> files = snapshots.listFiles(snapshot.id());
            return ReadingSettings.ofJson(snapshot.options()).read(files, ReadingSettings.NO_PROGRESS);
        }));
    }

    /** Remembers a chart that has just been read. */
    public void put(Snapshot snapshot, ReadResult result) {
        read.put(snapshot.id(), result);
    }

    /** Loads something. */
    private interface Load<V> {
        V get() throws ExecutionException;
    }

    private static <V> V load(Load<V> load) {
        try {
            return load.get();
        } catch (ExecutionException | UncheckedExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
