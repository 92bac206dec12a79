package dev.spanwise.web.pages.imports;

import dev.spanwise.analysis.catalogue.AskedReading;
import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Templates;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.time.LocalDate;
import java.util.List;

/** The first page: all snapshots, and the way to import another one. */
public final class HomePage {
    /**
     * What the page shows.
     *
     * @param sizes whether the visitor may know how many positions a snapshot has, and who imported it
     * @param largestUpload the files of one import together, in megabytes
     */
    public record View(List<Snapshot> snapshots, boolean sizes, int largestUpload) {}

    private final Snapshots snapshots;
    private final AuditLog audit;
    private final Templates templates;
    private final int largestUpload;

    /**
     * The page over these snapshots.
     *
     * @param largestUpload the files of one import together, in megabytes
     */
    public HomePage(Snapshots snapshots, AuditLog audit, Templates templates, int largestUpload) {
        this.snapshots = snapshots;
        this.audit = audit;
        this.templates = templates;
        this.largestUpload = largestUpload;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/", Role.VIEWER, this::show),
                Route.post("/snapshots/{snapshot}/rename", Role.ANALYST, this::rename),
                Route.post("/snapshots/{snapshot}/as-of", Role.ANALYST, this::changeAsOf),
                Route.post("/snapshots/{snapshot}/remove", Role.ANALYST, this::remove));
    }

    private void show(Visit visit) {
        Frame frame = new Frame(visit, visit.texts().get("home.title"), "home", null);
        templates.show(
                frame,
                "imports/home",
                new View(snapshots.listSnapshots(), visit.account().branch().isEmpty(), largestUpload));
    }

    private Snapshot snapshot(Visit visit) {
        String id = visit.http().pathParam("snapshot");
        return snapshots.findSnapshot(id).orElseThrow(() -> WebProblem.notFound("snapshot", id));
    }

    private void rename(Visit visit) {
        Snapshot snapshot = snapshot(visit);
        String name = visit.get("name");
        snapshots.rename(snapshot.id(), name);
        audit.add(visit.account().name(), "rename-snapshot", snapshot.name() + " -> " + name);
        visit.goTo("/");
    }

    private void changeAsOf(Visit visit) {
        Snapshot snapshot = snapshot(visit);
        LocalDate day = AskedReading.DAY.get(visit.asked());
        snapshots.changeAsOf(snapshot.id(), day);
        audit.add(visit.account().name(), "date-snapshot", snapshot.name() + ": " + snapshot.asOf() + " -> " + day);
        visit.goTo("/");
    }

    private void remove(Visit visit) {
        Snapshot snapshot = snapshot(visit);
        snapshots.remove(snapshot.id());
        audit.add(visit.account().name(), "remove-snapshot", snapshot.name());
        visit.goTo("/");
    }
}
