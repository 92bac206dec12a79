package dev.spanwise.web.pages;

import dev.spanwise.model.read.mapping.ColumnRole;
import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.imports.ImportJob;
import dev.spanwise.web.imports.ImportJobs;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.StoredFile;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Templates;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Import: upload, preview with the mapping found, corrections, confirmation. */
public final class ImportPage {
    private static final Duration WORTH_WAITING = Duration.ofMillis(200);

    private final ImportJobs jobs;
    private final AuditLog audit;
    private final Templates templates;

    public ImportPage(ImportJobs jobs, AuditLog audit, Templates templates) {
        this.jobs = jobs;
        this.audit = audit;
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(
                Route.post("/imports", Role.ANALYST, this::upload),
                Route.post("/imports/invented", Role.ANALYST, this::invent),
                Route.get("/imports/{import}", Role.ANALYST, this::show),
                Route.get("/imports/{import}/events", Role.ANALYST, visit -> ImportEvents.send(visit, job(visit))),
                Route.post("/imports/{import}/settings", Role.ANALYST, this::change),
                Route.post("/imports/{import}/cancel", Role.ANALYST, this::cancel),
                Route.post("/imports/{import}/confirm", Role.ANALYST, this::confirm));
    }

    private ImportJob job(Visit visit) {
        String id = visit.http().pathParam("import");
        return jobs.findJob(id, visit.account().name()).orElseThrow(() -> WebProblem.notFound("import", id));
    }

    private void upload(Visit visit) throws IOException {
        List<StoredFile> files = new ArrayList<>();
        for (UploadedFile upload : visit.http().uploadedFiles("files")) {
            try (InputStream content = upload.content()) {
                files.add(new StoredFile(upload.filename(), content.readAllBytes()));
            }
        }
        if (files.isEmpty() || files.stream().allMatch(file -> file.bytes().length == 0)) {
            throw WebProblem.badRequest("problem.no-file");
        }
        start(visit, "upload", files);
    }

    /** An invented organisation, for whoever has no export at hand. */
    private void invent(Visit visit) throws IOException {
        int positions = visit.getNumber("positions", InventedFile.LEAST_POSITIONS, InventedFile.MOST_POSITIONS);
        int seed = visit.getNumber("seed", 1, Integer.MAX_VALUE, 1);
        start(visit, "invent", List.of(InventedFile.of(positions, seed, visit.language())));
    }

    private void start(Visit visit, String what, List<StoredFile> files) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        ImportJob job = jobs.start(visit.account().name(), files, ReadingSettings.on(today, visit.language()));
        audit.add(visit.account().name(), what, String.join(", ", names(files)));
        visit.goTo("/imports/" + job.id());
    }

    private static List<String> names(List<StoredFile> files) {
        return files.stream().map(StoredFile::name).toList();
    }

    private void show(Visit visit) throws InterruptedException {
        ImportJob job = job(visit);
        job.awaitEnd(WORTH_WAITING);
        Frame frame = new Frame(visit, visit.texts().get("import.title"), "home", null);
        if (job.status().state() == ImportJob.State.CANCELLED) {
            visit.goTo("/");
        } else if (job.status().state() == ImportJob.State.FAILED) {
            throw new WebProblem(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "problem.internal",
                    job.status().message());
        } else if (job.status().state() == ImportJob.State.READING) {
            templates.show(frame, "import-progress", job);
        } else {
            templates.show(frame, "import", ImportView.of(job, frame));
        }
    }

    private void change(Visit visit) {
        ImportJob job = job(visit);
        ReadingSettings old = job.settings();
        Map<String, String> columns = new HashMap<>();
        for (ColumnRole role : ColumnRole.values()) {
            visit.find("column." + role.id()).ifPresent(column -> columns.put(role.id(), column));
        }
        String charset = visit.find("charset").orElse(null);
        if (charset != null && !Charset.isSupported(charset)) {
            throw WebProblem.badRequest("problem.charset", charset);
        }
        jobs.restart(
                job,
                new ReadingSettings(
                        columns,
                        visit.find("sheet").orElse(null),
                        visit.find("delimiter").map(ImportView::delimiter).orElse(null),
                        charset,
                        visit.isOn("leavers"),
                        old.day(),
                        visit.language().getLanguage()));
        visit.goTo("/imports/" + job.id());
    }

    private void cancel(Visit visit) {
        ImportJob job = job(visit);
        jobs.cancel(job);
        audit.add(visit.account().name(), "cancel-import", String.join(", ", names(job.files())));
        visit.goTo("/");
    }

    private void confirm(Visit visit) {
        ImportJob job = job(visit);
        if (job.findResult().isEmpty()) {
            throw WebProblem.badRequest("problem.not-read");
        }
        Snapshot snapshot = jobs.confirm(job, visit.get("name"));
        audit.add(visit.account().name(), "import", snapshot.name());
        visit.goTo("/snapshots/" + snapshot.id() + "/overview");
    }
}
