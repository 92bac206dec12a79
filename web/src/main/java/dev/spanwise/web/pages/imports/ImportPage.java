package dev.spanwise.web.pages.imports;

import dev.spanwise.analysis.catalogue.AskedReading;
import dev.spanwise.model.read.MappingFile;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.imports.AsOf;
import dev.spanwise.web.imports.ImportForm;
import dev.spanwise.web.imports.ImportJob;
import dev.spanwise.web.imports.ImportJobs;
import dev.spanwise.web.imports.ImportStatus;
import dev.spanwise.web.imports.UploadedFiles;
import dev.spanwise.web.pages.Download;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.StoredFile;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Templates;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Import: upload, preview with the mapping found, corrections, confirmation. */
public final class ImportPage {
    private static final Duration WORTH_WAITING = Duration.ofMillis(200);

    private final PlanningImport planning;
    private final ImportJobs jobs;
    private final AuditLog audit;
    private final Templates templates;

    public ImportPage(ImportJobs jobs, AuditLog audit, Templates templates, SnapshotPages pages) {
        this.planning = new PlanningImport(pages);
        this.jobs = jobs;
        this.audit = audit;
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(
                Route.post("/imports", Role.ANALYST, this::upload),
                Route.post("/imports/invented", Role.ANALYST, this::invent),
                Route.get("/invented", Role.ANALYST, this::giveInvented),
                Route.get("/imports/{import}", Role.ANALYST, this::show),
                Route.get("/imports/{import}/events", Role.ANALYST, visit -> ImportEvents.send(visit, job(visit))),
                Route.post("/imports/{import}/settings", Role.ANALYST, this::change),
                Route.post("/imports/{import}/mapping", Role.ANALYST, this::takeMapping),
                Route.get("/imports/{import}/mapping.yaml", Role.ANALYST, this::giveMapping),
                Route.post("/imports/{import}/pseudonyms", Role.ANALYST, this::takeKey),
                Route.post("/imports/{import}/money", Role.ANALYST, this::takeMoney),
                Route.post("/imports/{import}/password", Role.ANALYST, this::unlock),
                Route.post("/imports/{import}/scenario", Role.ANALYST, this::plan),
                Route.post("/imports/{import}/cancel", Role.ANALYST, this::cancel),
                Route.post("/imports/{import}/confirm", Role.ANALYST, this::confirm));
    }

    private ImportJob job(Visit visit) {
        String id = visit.http().pathParam("import");
        return jobs.findJob(id, visit.account().name()).orElseThrow(() -> WebProblem.notFound("import", id));
    }

    private void upload(Visit visit) throws IOException {
        start(visit, "upload", UploadedFiles.listChartFiles(visit));
    }

    /** An invented organisation, for whoever has no export at hand. */
    private void invent(Visit visit) throws IOException {
        start(visit, "invent", List.of(InventedFile.of(visit).write()));
    }

    /** The same to take away. */
    private void giveInvented(Visit visit) throws IOException {
        InventedFile file = InventedFile.of(visit);
        byte[] bytes = file.write().bytes();
        Download.start(visit, file.ending(), "invented");
        visit.http().result(bytes);
    }

    private void start(Visit visit, String what, List<StoredFile> files) {
        ImportJob job = jobs.start(visit.account().name(), files, AsOf.settings(files, visit.language()), false);
        audit.add(visit.account().name(), what, UploadedFiles.names(files));
        visit.goTo("/imports/" + job.id());
    }

    private void show(Visit visit) throws InterruptedException {
        ImportJob job = job(visit);
        job.awaitEnd(WORTH_WAITING);
        Frame frame = new Frame(visit, visit.texts().get("import.title"), "home", null);
        if (job.status().state() == ImportStatus.State.CANCELLED) {
            visit.goTo("/");
        } else if (job.status().state() == ImportStatus.State.FAILED) {
            throw job.failure();
        } else if (job.status().state() == ImportStatus.State.READING) {
            templates.show(frame, "imports/import-progress", job);
        } else {
            audit.add(visit.account().name(), "see-import", UploadedFiles.names(job.files()));
            templates.show(
                    frame,
                    "imports/import",
                    ImportView.of(job, jobs.snapshots().listSnapshots(), planning.offer(visit, job), frame));
        }
    }

    private void change(Visit visit) {
        ImportJob job = job(visit);
        again(visit, job, ImportForm.settings(visit, job.settings()));
    }

    /** Takes over the columns of a mapping file that was kept from another import. */
    private void takeMapping(Visit visit) throws IOException {
        ImportJob job = job(visit);
        StoredFile mapping = UploadedFiles.find(visit, "mapping")
                .orElseThrow(() -> WebProblem.badRequest("problem.no-mapping-file"));
        again(visit, job, ImportForm.withMapping(job.settings(), mapping));
    }

    private void giveMapping(Visit visit) {
        ImportJob job = job(visit);
        ReadResult result = job.findResult().orElseThrow(() -> WebProblem.badRequest("problem.not-read"));
        Download.start(visit, "yaml", "mapping", job.files().get(0).name());
        visit.http().result(MappingFile.write(result));
    }

    private void takeKey(Visit visit) throws IOException {
        ImportJob job = job(visit);
        byte[] key = ImportForm.key(UploadedFiles.find(visit, ImportForm.KEY));
        again(visit, job, job.settings().withPseudonyms(key));
    }

    /** Files that are not given again no longer hold. */
    private void takeMoney(Visit visit) throws IOException {
        ImportJob job = job(visit);
        again(visit, job, ImportForm.withMoney(visit, job.settings(), true));
    }

    /** The password is used once and kept nowhere. */
    private void unlock(Visit visit) {
        ImportJob job = job(visit);
        jobs.unlock(job, visit.get("password"));
        visit.goTo("/imports/" + job.id());
    }

    private void again(Visit visit, ImportJob job, ReadingSettings settings) {
        jobs.restart(job, settings);
        visit.goTo("/imports/" + job.id());
    }

    /** What comes back from being planned in is no new state of the organisation. */
    private void plan(Visit visit) {
        ImportJob job = job(visit);
        SavedScenario scenario = planning.keep(visit, job);
        jobs.cancel(job);
        audit.add(visit.account().name(), "create-scenario", scenario.name());
        visit.goTo(SnapshotPages.path(scenario));
    }

    private void cancel(Visit visit) {
        ImportJob job = job(visit);
        jobs.cancel(job);
        audit.add(visit.account().name(), "cancel-import", UploadedFiles.names(job.files()));
        visit.goTo("/");
    }

    /** Others may have left by another day: nobody confirms figures before they are seen. */
    private void readAgain(Visit visit, ImportJob job, String name, LocalDate day) {
        jobs.restart(job, job.settings().withDay(day));
        visit.goTo("/imports/" + job.id() + "?day=" + day + "&name="
                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                + visit.find("organisation")
                        .map(of -> "&organisation=" + URLEncoder.encode(of, StandardCharsets.UTF_8))
                        .orElse(""));
    }

    private void confirm(Visit visit) {
        ImportJob job = job(visit);
        if (job.findResult().isEmpty()) {
            throw WebProblem.badRequest("problem.not-read");
        }
        String name = visit.get("name");
        LocalDate day = AskedReading.DAY.find(visit.asked()).orElse(job.asOf().day());
        if (job.hasEndDates() && !day.equals(job.asOf().day())) {
            readAgain(visit, job, name, day);
            return;
        }
        Snapshot snapshot = jobs.confirm(job, name, day, visit.find("organisation"));
        audit.add(visit.account().name(), "import", snapshot.name());
        visit.goTo("/snapshots/" + snapshot.id() + "/overview");
    }
}
