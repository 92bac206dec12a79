package dev.spanwise.web.pages.scenario;

import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.fairness.FairnessText;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.FairnessRequest;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import java.util.List;

/** Whom a scenario hits, group by group, and which notice thresholds it reaches. */
public final class FairnessPage {
    /** What the page shows. */
    public record View(SavedScenario scenario, String path, FairnessRequest asked, Document fairness) {}

    private final SnapshotPages pages;

    public FairnessPage(SnapshotPages pages) {
        this.pages = pages;
    }

    public List<Route> routes() {
        return List.of(Route.get("/snapshots/{snapshot}/scenarios/{scenario}/fairness", Role.ANALYST, this::show));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        SavedScenario scenario = pages.scenarios().scenario(visit);
        ScenarioDocument document = ScenarioDocument.of(scenario).named(scenario.name());
        FairnessRequest asked = FairnessRequest.of(visit);
        Fairness fairness = asked.of(pages.scenarios().result(visit, snapshot, document));
        View view =
                new View(scenario, SnapshotPages.path(scenario), asked, FairnessText.of(fairness, visit.language()));
        pages.show(visit, snapshot, "scenarios", "scenario/fairness", view);
    }
}
