package dev.spanwise.web.imports;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.web.charts.ChartLibrary;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.security.Secrets;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.store.StoredFile;
import dev.spanwise.web.visit.ErrorLog;
import dev.spanwise.web.visit.WebProblem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;

/**
 * Uploads on their way to becoming snapshots: two are read at a time, each is forgotten after an hour, or earlier when
 * newer ones need the memory.
 */
public final class ImportJobs implements AutoCloseable {
    private static final int AT_A_TIME = 2;
    /** Of uploaded files: a quarter of the memory Java may use. */
    private static final long MOST_KILOBYTES = Runtime.getRuntime().maxMemory() / 4 / 1_024;

    private final Cache<String, ImportJob> jobs = CacheBuilder.newBuilder()
            .expireAfterAccess(Duration.ofHours(1))
            .maximumWeight(MOST_KILOBYTES)
            .weigher((String id, ImportJob job) -> kilobytes(job))
            .concurrencyLevel(1)
            .build();
    private final ExecutorService readers = Workers.of(AT_A_TIME, "import");
    private final ExecutorService packers;
    private final Snapshots snapshots;
    private final Confirmation confirmation;
    private final ErrorLog errors;
    private final Limits limits;

    /**
     * No uploads yet.
     *
     * @param limits how much of each is read
     */
    public ImportJobs(Snapshots snapshots, ChartLibrary charts, ErrorLog errors, Limits limits) {
        this(snapshots, charts, errors, limits, Workers.of(1, "packing"));
    }

    ImportJobs(Snapshots snapshots, ChartLibrary charts, ErrorLog errors, Limits limits, ExecutorService packers) {
        this.packers = packers;
        this.snapshots = snapshots;
        this.confirmation = new Confirmation(snapshots, charts);
        this.errors = errors;
        this.limits = limits;
    }

    /** One upload may be larger than the quarter; it is then the only one. Small ones count as a megabyte. */
    private static int kilobytes(ImportJob job) {
        long bytes = job.files().stream().mapToLong(file -> file.bytes().length).sum();
        return (int) Math.min(MOST_KILOBYTES, Math.max(1_024, bytes / 1_024));
    }

    /** Starts to read files; a day that somebody has given outweighs the one that they say themselves. */
    public ImportJob start(String account, List<StoredFile> files, ReadingSettings settings, boolean dayGiven) {
        ImportJob job = new ImportJob(Secrets.random().substring(0, 22), account, files, settings, dayGiven);
        jobs.put(job.id(), job);
        read(job);
        return job;
    }

    /** Reads again, with other settings. */
    public void restart(ImportJob job, ReadingSettings settings) {
        job.restart(settings);
        read(job);
    }

    /** Opens what is locked and reads again; a password that does not fit leaves the upload refused. */
    public void unlock(ImportJob job, String password) {
        if (job.unlock(password)) {
            restart(job, job.settings());
        }
    }

    private void read(ImportJob job) {
        job.readBy(readers.submit(() -> {
            try {
                job.read(limits);
                if (job.status().state() == ImportStatus.State.READY) {
                    job.packing().startOn(packers);
                }
            } catch (RuntimeException | Error failure) {
                job.fail(errors.add(failure));
            }
        }));
    }

    /** An account's own upload. */
    public Optional<ImportJob> findJob(String id, String account) {
        return Optional.ofNullable(jobs.getIfPresent(id))
                .filter(job -> job.account().equals(account));
    }

    public void cancel(ImportJob job) {
        job.cancel();
        jobs.invalidate(job.id());
    }

    /**
     * Keeps what was read as a snapshot, once its files are packed; confirmed twice at the same time, it is one snapshot.
     *
     * @param asOf the day on which the organisation was like this; another one than the files were read for only where
     *     they have no end dates
     * @param organisation what it is a snapshot of; empty where the name tells
     * @throws IllegalStateException when it has not been read, or its files cannot be packed
     * @throws WebProblem when it is given up meanwhile
     */
    public Snapshot confirm(ImportJob job, String name, LocalDate asOf, Optional<String> organisation) {
        try {
            Snapshot snapshot = job.keepOnce(() -> confirmation.keep(job, name, asOf, organisation));
            jobs.invalidate(job.id());
            return snapshot;
        } catch (CancellationException givenUp) {
            throw WebProblem.notFound("import", job.id());
        }
    }

    /** What has been imported. */
    public Snapshots snapshots() {
        return snapshots;
    }

    @Override
    public void close() {
        readers.shutdownNow();
        packers.shutdownNow();
    }
}
