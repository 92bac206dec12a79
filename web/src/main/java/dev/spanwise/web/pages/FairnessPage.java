package dev.spanwise.web.pages;

import dev.spanwise.analysis.compliance.AffectedPeople;
import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.compliance.NoticeRule;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.report.compliance.FairnessText;
import dev.spanwise.report.text.Document;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;

/** Whom a scenario hits, group by group, and which notice thresholds it reaches. */
public final class FairnessPage {
    /** What the page shows. */
    public record View(SavedScenario scenario, String path, Document fairness) {}

    private final ScenarioPages pages;

    public FairnessPage(ScenarioPages pages) {
        this.pages = pages;
    }

    public List<Route> routes() {
        return List.of(Route.get("/snapshots/{snapshot}/scenarios/{scenario}/fairness", Role.ANALYST, this::show));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.snapshots().snapshot(visit);
        SavedScenario scenario = pages.scenario(visit, snapshot);
        ScenarioDocument document = ScenarioDocument.ofJson(scenario.document()).named(scenario.name());
        ScenarioRun run = pages.result(visit, snapshot, document)
                .findRun()
                .orElseThrow(() -> WebProblem.badRequest("problem.no-steps"));
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Fairness fairness = Fairness.of(AffectedPeople.by(run), EnumSet.allOf(NoticeRule.class), today);
        View view = new View(scenario, ScenarioPages.path(scenario), FairnessText.of(fairness, visit.language()));
        pages.snapshots().show(visit, snapshot, "scenarios", "fairness", view);
    }
}
