package dev.spanwise.web.pages.scenario;

import dev.spanwise.analysis.catalogue.AskedFairness;
import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.compliance.notice.Jurisdiction;
import dev.spanwise.report.document.Document;
import dev.spanwise.report.fairness.FairnessBars;
import dev.spanwise.report.fairness.FairnessText;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.pages.OptionField;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import java.util.List;

/** Whom a scenario hits, group by group, and which notice thresholds it reaches. */
public final class FairnessPage {
    /** What the page shows. */
    public record View(
            SavedScenario scenario,
            String path,
            List<OptionField> fields,
            List<FairnessBars> bars,
            Document fairness) {}

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
        AskedFairness asked = AskedFairness.of(visit.asked());
        Fairness fairness = pages.scenarios().result(visit, snapshot, document).fairness(asked);
        View view = new View(
                scenario,
                SnapshotPages.path(scenario),
                fields(visit, asked),
                FairnessBars.listOf(fairness, visit.language()),
                FairnessText.of(fairness, visit.language()));
        pages.show(visit, snapshot, "scenarios", "scenario/fairness", view);
    }

    /** The fields with what holds, also where the address does not say it. */
    private static List<OptionField> fields(Visit visit, AskedFairness asked) {
        List<String> laws = asked.laws().stream().map(Jurisdiction::id).sorted().toList();
        return List.of(
                OptionField.of(visit, AskedFairness.OPTIONS, AskedFairness.JURISDICTION)
                        .with(laws),
                OptionField.of(visit, AskedFairness.OPTIONS, AskedFairness.AS_OF)
                        .with(List.of(asked.day().toString())));
    }
}
