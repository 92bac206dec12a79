package dev.spanwise.web.pages.scenario;

import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.store.RemovedScenarios;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;

/** Removing scenarios, and bringing them back. */
public final class ScenarioRemovals {
    private static final String BASE = "/snapshots/{snapshot}/scenarios/{scenario}";

    private final SnapshotPages pages;
    private final RemovedScenarios gone;

    public ScenarioRemovals(SnapshotPages pages, RemovedScenarios gone) {
        this.pages = pages;
        this.gone = gone;
    }

    public List<Route> routes() {
        return List.of(
                Route.post(BASE + "/remove", Role.ANALYST, this::remove),
                Route.post(BASE + "/restore", Role.ANALYST, this::restore),
                Route.post(BASE + "/erase", Role.ANALYST, this::erase));
    }

    private void remove(Visit visit) {
        SavedScenario scenario = pages.scenarios().scenario(visit);
        gone.remove(scenario.id());
        done(visit, "remove-scenario", scenario, "?removed=" + scenario.id());
    }

    private void restore(Visit visit) {
        SavedScenario scenario = removed(visit);
        gone.restore(scenario.id());
        done(visit, "restore-scenario", scenario, "");
    }

    private void erase(Visit visit) {
        SavedScenario scenario = removed(visit);
        gone.erase(scenario.id());
        done(visit, "erase-scenario", scenario, "");
    }

    private SavedScenario removed(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        String id = visit.http().pathParam("scenario");
        return gone.find(snapshot.id(), id).orElseThrow(() -> WebProblem.notFound("scenario", id));
    }

    private void done(Visit visit, String action, SavedScenario scenario, String query) {
        pages.charts().did(visit, action, scenario.name());
        visit.goTo("/snapshots/" + scenario.snapshot() + "/scenarios" + query);
    }
}
