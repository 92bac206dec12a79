package dev.spanwise.web.pages;

import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Templates;
import dev.spanwise.web.visit.Visit;
import java.util.List;

/** The first page: all snapshots, and the way to import another one. */
public final class HomePage {
    /** What the page shows. */
    public record View(List<Snapshot> snapshots) {}

    private final Snapshots snapshots;
    private final Templates templates;

    public HomePage(Snapshots snapshots, Templates templates) {
        this.snapshots = snapshots;
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(Route.get("/", Role.VIEWER, this::show));
    }

    private void show(Visit visit) {
        Frame frame = new Frame(visit, visit.texts().get("home.title"), "home", null);
        templates.show(frame, "home", new View(snapshots.listSnapshots()));
    }
}
