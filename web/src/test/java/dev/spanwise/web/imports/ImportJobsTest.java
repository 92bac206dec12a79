package dev.spanwise.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.TablePreview;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.report.sheet.PlanningSheet;
import dev.spanwise.web.charts.ChartLibrary;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.imports.ImportStatus.State;
import dev.spanwise.web.store.Database;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.store.StoredFile;
import dev.spanwise.web.visit.ErrorLog;
import dev.spanwise.web.visit.WebProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was uploaded is shown as soon as it is read; its files are packed behind the scenes until somebody confirms it. */
class ImportJobsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);
    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    /** Packs one after the other, as soon as it has nothing else to do. */
    private final ExecutorService packers = Workers.of(1, "packing of a test");

    private final CountDownLatch free = new CountDownLatch(1);
    private Database database;
    private Snapshots snapshots;
    private ChartLibrary charts;
    private ImportJobs jobs;

    @BeforeEach
    void open() throws IOException {
        database = Database.embedded(folder);
        snapshots = new Snapshots(database.jdbi(), InstantSource.system());
        ErrorLog errors = new ErrorLog(folder);
        charts = new ChartLibrary(snapshots, errors, chart -> {});
        jobs = new ImportJobs(snapshots, charts, errors, Limits.GENEROUS, packers);
    }

    @AfterEach
    void close() {
        free.countDown();
        jobs.close();
        charts.close();
        database.close();
    }

    /** From now on nothing is packed before {@link #free}. */
    private void keepPackersBusy() {
        packers.execute(() -> {
            try {
                free.await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static StoredFile file(String name, String top) {
        String csv = "id,name,manager\n" + top + ",Ann,\n2,Bob," + top + "\n3,Cyd," + top + "\n";
        return new StoredFile(name, csv.getBytes(StandardCharsets.UTF_8));
    }

    private ImportJob start(StoredFile file) {
        return jobs.start("anna", List.of(file), ReadingSettings.on(DAY, Locale.ENGLISH), true);
    }

    private ImportJob read(StoredFile file) throws InterruptedException {
        ImportJob job = start(file);
        awaitRead(job);
        return job;
    }

    private static void awaitRead(ImportJob job) throws InterruptedException {
        job.awaitEnd(LONG);
        assertThat(job.status().state()).isEqualTo(State.READY);
    }

    private Snapshot confirm(ImportJob job) {
        return jobs.confirm(job, "March", DAY, Optional.empty());
    }

    /** Records of arrays are the same only where the arrays are. */
    private void isKept(Snapshot snapshot, StoredFile file) {
        List<StoredFile> kept = snapshots.listFiles(snapshot.id());
        assertThat(kept).extracting(StoredFile::name).containsExactly(file.name());
        assertThat(kept.get(0).bytes()).isEqualTo(file.bytes());
    }

    @Test
    void theFirstRowsAreShownBeforeAnythingIsPacked() throws InterruptedException {
        keepPackersBusy();
        ImportJob job = read(file("a.csv", "1"));
        assertThat(job.previews())
                .extracting(TablePreview::rows)
                .containsExactly(List.of(List.of("1", "Ann", ""), List.of("2", "Bob", "1"), List.of("3", "Cyd", "1")));
    }

    @Test
    void whatAWorkbookHeldWhenItWasHandedOutIsReadOnceForEachReading() throws InterruptedException, IOException {
        ImportJob plain = read(file("a.csv", "1"));
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        OrgChart chart = plain.findResult().orElseThrow().chart();
        PlanningSheet.write(chart, Optional.empty(), workbook, Locale.ENGLISH);

        ImportJob job = read(new StoredFile("plan.xlsx", workbook.toByteArray()));
        OrgChart handedOut = job.handedOut().orElseThrow();
        assertThat(handedOut.size()).isEqualTo(3);
        assertThat(job.handedOut().orElseThrow()).isSameAs(handedOut);

        jobs.restart(job, job.settings());
        awaitRead(job);
        assertThat(job.handedOut().orElseThrow()).isNotSameAs(handedOut);
        assertThat(plain.handedOut()).isEmpty();
    }

    @Test
    void whatIsConfirmedBeforeItIsPackedIsKeptWhole() throws InterruptedException {
        keepPackersBusy();
        StoredFile file = file("a.csv", "1");
        isKept(confirm(read(file)), file);
    }

    @Test
    void whatIsConfirmedAfterwardsIsKeptWhole() throws InterruptedException {
        StoredFile file = file("a.csv", "1");
        ImportJob job = read(file);
        assertThat(job.packed()).hasSize(1);
        isKept(confirm(job), file);
    }

    @Test
    void twoAtOnceKeepTheirOwn() throws InterruptedException {
        ImportJob one = start(file("a.csv", "1"));
        ImportJob other = start(file("b.csv", "9"));
        awaitRead(one);
        awaitRead(other);
        assertThat(one.previews().get(0).rows().get(0)).containsExactly("1", "Ann", "");
        assertThat(other.previews().get(0).rows().get(0)).containsExactly("9", "Ann", "");
        isKept(confirm(other), file("b.csv", "9"));
        isKept(confirm(one), file("a.csv", "1"));
    }

    @Test
    void readWithAnotherSettingItIsPackedOnce() throws InterruptedException {
        ImportJob job = read(file("a.csv", "1"));
        Packing first = job.packing();
        jobs.restart(job, job.settings().withDay(DAY.plusDays(1)));
        awaitRead(job);
        assertThat(job.packing()).isSameAs(first);
    }

    @Test
    void whatIsGivenUpBeforeItIsPackedIsForgotten() throws InterruptedException {
        keepPackersBusy();
        ImportJob job = read(file("a.csv", "1"));
        jobs.cancel(job);
        assertThat(jobs.findJob(job.id(), "anna")).isEmpty();
        assertThatExceptionOfType(WebProblem.class).isThrownBy(() -> confirm(job));
        assertThat(snapshots.listSnapshots()).isEmpty();
    }

    @Test
    void confirmedTwiceAtOnceItIsOneSnapshot() throws InterruptedException {
        ImportJob job = read(file("a.csv", "1"));
        CompletableFuture<Snapshot> other = CompletableFuture.supplyAsync(() -> confirm(job));
        assertThat(confirm(job)).isEqualTo(other.join());
        assertThat(snapshots.listSnapshots()).hasSize(1);
    }

    @Test
    void whatCannotBeUnderstoodIsShownAsItStands() throws InterruptedException {
        byte[] colours = "Name,Colour\nAnn,red\nBob,blue\n".getBytes(StandardCharsets.UTF_8);
        ImportJob job = start(new StoredFile("a.csv", colours));
        job.awaitEnd(LONG);
        assertThat(job.status().state()).isEqualTo(State.REFUSED);
        assertThat(job.previews()).extracting(TablePreview::columns).containsExactly(List.of("Name", "Colour"));
        assertThat(job.previews().get(0).rows()).containsExactly(List.of("Ann", "red"), List.of("Bob", "blue"));
    }
}
