package dev.spanwise.web.imports;

import com.google.common.base.Suppliers;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.TablePreview;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.ProgressListener;
import dev.spanwise.model.read.input.ReadingStage;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.store.PackedFile;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.StoredFile;
import dev.spanwise.web.visit.WebProblem;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Files somebody has uploaded and not yet confirmed. It is read again whenever a setting changes; nothing of it is
 * kept before the confirmation.
 */
public final class ImportJob {
    private static final int PREVIEW_ROWS = 5;
    private static final Set<String> LOCKED = Set.of("unreadable.locked", "unreadable.wrong-password");

    private final String id;
    private final String account;
    private volatile List<StoredFile> files;
    private ReadingSettings settings;
    private volatile ImportStatus status = ImportStatus.reading(0, -1);
    private volatile boolean dayGiven;
    private volatile boolean cancelled;
    private volatile @Nullable Future<?> reading;
    private List<TablePreview> previews = List.of();
    private @Nullable ReadResult result;
    private Supplier<Optional<OrgChart>> handedOut = Optional::empty;
    private @Nullable UnreadableInputException refusal;
    private @Nullable Packing packing;
    private final Object keeping = new Object();
    private @Nullable Snapshot kept;

    ImportJob(String id, String account, List<StoredFile> files, ReadingSettings settings, boolean dayGiven) {
        this.id = id;
        this.account = account;
        this.files = List.copyOf(files);
        this.settings = settings;
        this.dayGiven = dayGiven;
    }

    public String id() {
        return id;
    }

    /** Who uploaded the files; nobody else sees them before they are confirmed. */
    public String account() {
        return account;
    }

    public List<StoredFile> files() {
        return files;
    }

    /** What to call the snapshot unless somebody says so. */
    public String suggestedName() {
        String file = files.get(0).name();
        int dot = file.indexOf('.');
        return asOf().name(dot > 0 ? file.substring(0, dot) : file);
    }

    public synchronized ReadingSettings settings() {
        return settings;
    }

    /** The day whose organisation the files show, as they are read. */
    public AsOf asOf() {
        ReadingSettings current = settings();
        return findResult()
                .map(read -> new ReadAsStated(read, current).asOf(files))
                .orElseGet(() -> AsOf.proposed(files, current.asOf()));
    }

    /** Whether who is in the chart depends on the day, as far as is known. */
    public boolean hasEndDates() {
        return findResult()
                .filter(read -> read.mapping().byRole().containsKey(ColumnRole.END_DATE))
                .isPresent();
    }

    /** What to tell whoever asked when something went wrong inside: the reference in the log. */
    public WebProblem failure() {
        return new WebProblem(HttpStatus.INTERNAL_SERVER_ERROR, "problem.internal", status.message());
    }

    public ImportStatus status() {
        return status;
    }

    /** The tables with their first rows, empty while reading. */
    public synchronized List<TablePreview> previews() {
        return previews;
    }

    /** What was read, empty unless it is {@link ImportStatus.State#READY}. */
    public synchronized Optional<ReadResult> findResult() {
        return Optional.ofNullable(result);
    }

    /** The chart as it was handed out to be planned in; empty unless a workbook that was handed out was read. */
    public Optional<OrgChart> handedOut() {
        return whatWasHandedOut().get();
    }

    private synchronized Supplier<Optional<OrgChart>> whatWasHandedOut() {
        return handedOut;
    }

    /** Why it cannot be read this way, empty unless it is {@link ImportStatus.State#REFUSED}. */
    public synchronized Optional<UnreadableInputException> findRefusal() {
        return Optional.ofNullable(refusal);
    }

    /** The files being packed, whatever the settings: a confirmation waits for it. */
    synchronized Packing packing() {
        Packing current = packing == null ? Packing.of(files) : packing;
        packing = current;
        if (cancelled) {
            current.cancel();
        }
        return current;
    }

    /** The files packed, once that is done; after a failure the next who asks has them packed once more. */
    List<PackedFile> packed() {
        Packing current = packing();
        try {
            return current.await();
        } catch (IllegalStateException failure) {
            forget(current);
            throw failure;
        }
    }

    private synchronized void forget(Packing failed) {
        packing = packing == failed ? null : packing;
    }

    /** Keeps it as a snapshot; who confirms a second time meanwhile, as by a double click, gets the same. */
    Snapshot keepOnce(Supplier<Snapshot> keep) {
        synchronized (keeping) {
            Snapshot snapshot = kept == null ? keep.get() : kept;
            kept = snapshot;
            return snapshot;
        }
    }

    synchronized void restart(ReadingSettings newSettings) {
        dayGiven |= !newSettings.asOf().equals(settings.asOf());
        settings = newSettings;
        result = null;
        handedOut = Optional::empty;
        refusal = null;
        status = ImportStatus.reading(0, -1);
    }

    /** Takes the password off the workbooks that have one, and off what is kept of them; false where it does not fit. */
    boolean unlock(String password) {
        try {
            List<StoredFile> opened =
                    files.stream().map(file -> file.opened(password)).toList();
            synchronized (this) {
                files = opened;
                packing = null;
            }
            return true;
        } catch (UnreadableInputException refused) {
            refuse(refused);
            finish(null, List.of(), ImportStatus.of(ImportStatus.State.REFUSED));
            return false;
        }
    }

    /** Whether a file cannot be read for want of its password. */
    public boolean isLocked() {
        return findRefusal().filter(refusal -> LOCKED.contains(refusal.key())).isPresent();
    }

    /** Who reads it, so that a cancelled one stops wherever it is. */
    void readBy(Future<?> reader) {
        reading = reader;
        if (cancelled) {
            reader.cancel(true);
        }
    }

    void cancel() {
        cancelled = true;
        Future<?> reader = reading;
        if (reader != null) {
            reader.cancel(true);
        }
        cancelPacking();
        status = ImportStatus.of(ImportStatus.State.CANCELLED);
    }

    private synchronized void cancelPacking() {
        if (packing != null) {
            packing.cancel();
        }
    }

    void fail(String reference) {
        finish(null, List.of(), ImportStatus.failed(reference));
    }

    /** Reads; ends in one of the other states. */
    void read(Limits limits) {
        Watch watch = new Watch();
        try {
            ReadAsStated read = ReadAsStated.of(
                    settings(), dayGiven, how -> how.read(files, watch, limits, PREVIEW_ROWS, watch::seen));
            keep(read.settings());
            finish(read.result(), watch.tables, ImportStatus.of(ImportStatus.State.READY));
        } catch (UnreadableInputException refused) {
            refuse(refused);
            finish(null, watch.tables, ImportStatus.of(ImportStatus.State.REFUSED));
        } catch (CancellationException stopped) {
            cancel();
        }
    }

    private synchronized void keep(ReadingSettings used) {
        settings = used;
    }

    private synchronized void refuse(UnreadableInputException refused) {
        refusal = refused;
    }

    private synchronized void finish(@Nullable ReadResult read, List<TablePreview> tables, ImportStatus end) {
        if (!cancelled) {
            result = read;
            handedOut = read == null ? Optional::empty : handedOutIn(files, settings, read);
            previews = tables;
            status = end;
            notifyAll();
        }
    }

    /** Looked for when it is asked for, and once only: every view of the page asks. */
    private static Supplier<Optional<OrgChart>> handedOutIn(
            List<StoredFile> files, ReadingSettings settings, ReadResult read) {
        return Suppliers.memoize(() -> settings.handedOut(files, read));
    }

    /** Waits a moment for a small file, so that nobody sees a progress bar flash by. */
    public synchronized void awaitEnd(Duration most) throws InterruptedException {
        long until = System.nanoTime() + most.toNanos();
        for (long left = most.toMillis(); status.state() == ImportStatus.State.READING && left > 0; ) {
            wait(left);
            left = (until - System.nanoTime()) / 1_000_000;
        }
    }

    /** Keeps what reading tells, and stops it once nobody waits for it. */
    private final class Watch implements ProgressListener {
        /** Those of the last reading, empty as long as there is none. */
        private List<TablePreview> tables = List.of();

        private void seen(List<TablePreview> found) {
            tables = found;
        }

        @Override
        public void progress(long done, long total) {
            goOn();
            status = ImportStatus.reading(done, total);
        }

        @Override
        public void stage(ReadingStage stage, long rows) {
            goOn();
            status = status.now(stage.id(), rows);
        }

        private void goOn() {
            if (cancelled) {
                throw new CancellationException();
            }
        }
    }
}
