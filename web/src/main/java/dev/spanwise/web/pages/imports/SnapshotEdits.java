package dev.spanwise.web.pages.imports;

import dev.spanwise.analysis.catalogue.AskedReading;
import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.store.RemovedSnapshots;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.Snapshots;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.time.LocalDate;
import java.util.List;

/** What is done to snapshots on the first page: their name, organisation and day; removing them, and bringing them back. */
public final class SnapshotEdits {
    private final Snapshots snapshots;
    private final RemovedSnapshots gone;
    private final AuditLog audit;

    public SnapshotEdits(Snapshots snapshots, RemovedSnapshots gone, AuditLog audit) {
        this.snapshots = snapshots;
        this.gone = gone;
        this.audit = audit;
    }

    public List<Route> routes() {
        return List.of(
                Route.post("/snapshots/{snapshot}/rename", Role.ANALYST, this::rename),
                Route.post("/snapshots/{snapshot}/as-of", Role.ANALYST, this::changeAsOf),
                Route.post("/snapshots/{snapshot}/remove", Role.ANALYST, this::remove),
                Route.post("/snapshots/{snapshot}/restore", Role.ANALYST, this::restore),
                Route.post("/snapshots/{snapshot}/erase", Role.ANALYST, this::erase));
    }

    private Snapshot snapshot(Visit visit) {
        String id = visit.http().pathParam("snapshot");
        return snapshots.findSnapshot(id).orElseThrow(() -> WebProblem.notFound("snapshot", id));
    }

    private Snapshot removed(Visit visit) {
        String id = visit.http().pathParam("snapshot");
        return gone.list().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> WebProblem.notFound("snapshot", id));
    }

    private void done(Visit visit, String action, String subject, String next) {
        audit.add(visit.account().name(), action, subject);
        visit.goTo(next);
    }

    private void rename(Visit visit) {
        Snapshot snapshot = snapshot(visit);
        String name = visit.get("name");
        String organisation = visit.find("organisation").orElse(snapshot.organisation());
        snapshots.changeOrganisation(snapshot.id(), organisation);
        snapshots.rename(snapshot.id(), name);
        done(visit, "rename-snapshot", snapshot.name() + " -> " + name, "/");
    }

    private void changeAsOf(Visit visit) {
        Snapshot snapshot = snapshot(visit);
        LocalDate day = AskedReading.DAY.get(visit.asked());
        snapshots.changeAsOf(snapshot.id(), day);
        done(visit, "date-snapshot", snapshot.name() + ": " + snapshot.asOf() + " -> " + day, "/");
    }

    private void remove(Visit visit) {
        Snapshot snapshot = snapshot(visit);
        gone.remove(snapshot.id());
        done(visit, "remove-snapshot", snapshot.name(), "/?removed=" + snapshot.id());
    }

    private void restore(Visit visit) {
        Snapshot snapshot = removed(visit);
        gone.restore(snapshot.id());
        done(visit, "restore-snapshot", snapshot.name(), "/");
    }

    private void erase(Visit visit) {
        Snapshot snapshot = removed(visit);
        gone.erase(snapshot.id());
        done(visit, "erase-snapshot", snapshot.name(), "/");
    }
}
