package dev.spanwise.web.api;

import dev.spanwise.analysis.catalogue.AskedReading;
import dev.spanwise.model.text.RefusedException;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.charts.VisibleCharts;
import dev.spanwise.web.imports.AsOf;
import dev.spanwise.web.imports.ImportForm;
import dev.spanwise.web.imports.ImportJob;
import dev.spanwise.web.imports.ImportJobs;
import dev.spanwise.web.imports.ImportStatus;
import dev.spanwise.web.imports.UploadedFiles;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.StoredFile;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Imports files at one go, for whoever does it every month and has checked how they are read. What the pages show before
 * they are confirmed, {@code check} tells afterwards.
 */
final class ImportApi {
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final ImportJobs jobs;
    private final VisibleCharts charts;

    ImportApi(ImportJobs jobs, VisibleCharts charts) {
        this.jobs = jobs;
        this.charts = charts;
    }

    List<Route> routes() {
        return List.of(Route.post(Api.BASE + "/snapshots", Role.ANALYST, this::add));
    }

    private void add(Visit visit) throws IOException, InterruptedException {
        List<StoredFile> files = opened(visit, UploadedFiles.listChartFiles(visit));
        ReadingSettings settings = settings(visit, files);
        boolean dayGiven = AskedReading.DAY.find(visit.asked()).isPresent();
        ImportJob job = jobs.start(visit.account().name(), files, settings, dayGiven);
        charts.did(visit, "upload", UploadedFiles.names(files));
        awaitRead(job);
        Snapshot snapshot = jobs.confirm(
                job,
                visit.find("name").orElseGet(job::suggestedName),
                job.settings().asOf(),
                Optional.empty());
        charts.did(visit, "import", snapshot.name());
        visit.http().status(HttpStatus.CREATED).json(ApiForms.SnapshotForm.of(snapshot, visit.account()));
    }

    /** With the password of locked workbooks taken off, where one is given. */
    private static List<StoredFile> opened(Visit visit, List<StoredFile> files) {
        return visit.find("password")
                .map(password ->
                        files.stream().map(file -> file.opened(password)).toList())
                .orElse(files);
    }

    /** As the form says; a mapping file says it of all columns. */
    private static ReadingSettings settings(Visit visit, List<StoredFile> files) throws IOException {
        ReadingSettings settings = ImportForm.settings(visit, AsOf.settings(files, visit.language()));
        Optional<StoredFile> mapping = UploadedFiles.find(visit, "mapping");
        if (mapping.isPresent()) {
            settings = ImportForm.withMapping(settings, mapping.get());
        }
        settings = ImportForm.withMoney(visit, settings, false);
        Optional<StoredFile> key = UploadedFiles.find(visit, ImportForm.KEY);
        return key.isPresent() ? settings.withPseudonyms(ImportForm.key(key)) : settings;
    }

    private void awaitRead(ImportJob job) throws InterruptedException {
        while (job.status().state() == ImportStatus.State.READING) {
            job.awaitEnd(A_WHILE);
        }
        ImportStatus end = job.status();
        if (end.state() == ImportStatus.State.READY) {
            return;
        }
        RefusedException problem =
                job.findRefusal().<RefusedException>map(refusal -> refusal).orElseGet(job::failure);
        jobs.cancel(job);
        throw problem;
    }
}
