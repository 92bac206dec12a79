package dev.spanwise.web.charts;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.HandedOut;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.text.RefusedException;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.store.StoredFile;
import dev.spanwise.web.visit.ErrorLog;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * The charts of snapshots in memory: read from the stored files when somebody first asks, kept while there is room, the
 * ones looked at last. What a page would have to wait for is prepared behind the scenes as soon as a chart is there.
 */
public final class ChartLibrary implements AutoCloseable {
    /** What a position takes with its names, its index for the search and its place in every order of the table. */
    private static final long BYTES_A_POSITION = 1_000;
    /** A small chart counts as this many, so that not too many of them are kept either. */
    private static final int LEAST_WEIGHT = 10_000;

    private final Snapshots snapshots;
    private final ErrorLog errors;
    private final Consumer<OrgChart> planning;
    private final Cache<String, ReadResult> read;
    private final Cache<SeenSnapshot, LoadedChart> seen;
    private final ExecutorService preparations = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "preparation");
        thread.setDaemon(true);
        return thread;
    });

    private record SeenSnapshot(String snapshot, Sight sight) {}

    /**
     * A library that fills at most about all the memory Java may use, less what everything else needs.
     *
     * @param planning prepares what the first scenario on the newest chart asks for
     */
    public ChartLibrary(Snapshots snapshots, ErrorLog errors, Consumer<OrgChart> planning) {
        this(snapshots, errors, planning, Runtime.getRuntime().maxMemory() / BYTES_A_POSITION);
    }

    /**
     * A library of a given size.
     *
     * @param most how many positions to keep; one chart is kept however large it is
     */
    ChartLibrary(Snapshots snapshots, ErrorLog errors, Consumer<OrgChart> planning, long most) {
        this.snapshots = snapshots;
        this.errors = errors;
        this.planning = planning;
        this.read = CacheBuilder.newBuilder()
                .maximumWeight(most)
                .weigher((String id, ReadResult result) -> weight(result.chart().size(), most))
                .concurrencyLevel(1)
                .build();
        this.seen = CacheBuilder.newBuilder()
                .maximumWeight(most)
                .weigher((SeenSnapshot key, LoadedChart loaded) ->
                        weight(loaded.chart().size(), most))
                .concurrencyLevel(1)
                .build();
    }

    /** An entry heavier than the whole cache would be thrown away at once, and read again at every click. */
    private static int weight(int positions, long most) {
        return (int) Math.min(most, Math.max(LEAST_WEIGHT, positions));
    }

    /** A snapshot's chart, as much of it as may be seen. */
    public LoadedChart get(Snapshot snapshot, Sight sight) {
        return Loads.get(seen, new SeenSnapshot(snapshot.id(), sight), () -> {
            ReadResult read = read(snapshot);
            LoadedChart loaded = new LoadedChart(sight.of(read.chart()), sight.pay() ? read.currency() : "");
            inBackground(loaded::preparePages);
            if (sight.equals(Sight.FULL)) {
                inBackground(() -> preparePlans(snapshot, loaded.chart()));
            }
            inBackground(loaded::prepareOrders);
            return loaded;
        });
    }

    /** What is planned is the organisation as it stands last; earlier ones are looked at to compare. */
    private void preparePlans(Snapshot snapshot, OrgChart chart) {
        if (findNewest().filter(newest -> newest.id().equals(snapshot.id())).isPresent()) {
            planning.accept(chart);
        }
    }

    private Optional<Snapshot> findNewest() {
        return snapshots.listSnapshots().stream().findFirst();
    }

    /** A snapshot's whole chart with what reading it told. Not for people whose sight is limited. */
    public ReadResult read(Snapshot snapshot) {
        return Loads.get(read, snapshot.id(), () -> {
            List<StoredFile> files = snapshots.listFiles(snapshot.id());
            return ReadingSettings.ofJson(snapshot.options()).read(files);
        });
    }

    /** As much as may be seen of what a workbook holds as it was handed out to be planned in; empty for other snapshots. */
    Optional<OrgChart> handedOut(Snapshot snapshot, Sight sight) {
        ReadResult edited = read(snapshot);
        Optional<OrgChart> original =
                ReadingSettings.ofJson(snapshot.options()).handedOut(snapshots.listFiles(snapshot.id()), edited);
        if (original.isPresent()) {
            HandedOut.requireHeader(edited);
        }
        return original.map(sight::of);
    }

    /** Remembers a chart that has just been read; whoever looks at it first has its pages prepared. */
    public void put(Snapshot snapshot, ReadResult result) {
        read.put(snapshot.id(), result);
    }

    /** Keeps nothing in memory any more: files of snapshots have changed. */
    public void clear() {
        read.invalidateAll();
        seen.invalidateAll();
    }

    /** Reads the newest snapshot behind the scenes: it is the one most likely to be looked at first. */
    public void prepareNewest() {
        inBackground(() -> findNewest().ifPresent(newest -> get(newest, Sight.FULL)));
    }

    private void inBackground(Runnable preparation) {
        preparations.execute(() -> {
            try {
                preparation.run();
            } catch (RefusedException refused) {
                // told to whoever asks for it
            } catch (RuntimeException | Error failure) {
                errors.add(failure);
            }
        });
    }

    @Override
    public void close() {
        preparations.shutdownNow();
    }
}
