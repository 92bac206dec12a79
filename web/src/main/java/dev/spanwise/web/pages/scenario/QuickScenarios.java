package dev.spanwise.web.pages.scenario;

import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.PlanRequest;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.scenarios.SuggestedStep;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;

/** Ways from the overview and the table of people into a scenario with one click: what nobody named gets a name that says what it does. */
public final class QuickScenarios {
    private static final String BASE = "/snapshots/{snapshot}/scenarios";
    private static final String UNNAMED = "-";

    /**
     * What was added where, for the page that stays.
     *
     * @param step what it is to do
     * @param scenarios that a step can be added to next
     */
    public record Added(SavedScenario scenario, String path, String step, List<SavedScenario> scenarios) {}

    private final SnapshotPages pages;
    private final ScenarioAdding adding;

    public QuickScenarios(SnapshotPages pages) {
        this.pages = pages;
        this.adding = new ScenarioAdding(pages);
    }

    public List<Route> routes() {
        return List.of(
                Route.post(BASE + "/show-plan", Role.ANALYST, this::showPlan),
                Route.post(BASE + "/add-finding", Role.ANALYST, this::addFinding),
                Route.post(BASE + "/add-chosen", Role.ANALYST, new ChosenPeople(pages)::add));
    }

    /** The scenario of a plan: the one there is, or a new one. Who shows a plan twice does not want it twice. */
    private void showPlan(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        PlanRequest asked = PlanRequest.of(visit);
        ScenarioDocument document = ScenarioDocument.empty(UNNAMED).withStep(PlanRequest.KIND, asked.values());
        SavedScenario scenario = pages.scenarios().store().listScenarios(snapshot.id()).stream()
                .filter(known -> isSame(ScenarioDocument.of(known), document))
                .findFirst()
                .orElseGet(() -> adding.add(visit, snapshot, document, name(visit, asked)));
        visit.goTo(SnapshotPages.path(scenario));
    }

    private static boolean isSame(ScenarioDocument known, ScenarioDocument document) {
        return known.named(UNNAMED).toJson().equals(document.toJson());
    }

    private static String name(Visit visit, PlanRequest asked) {
        int layers = asked.layers().orElseThrow(() -> WebProblem.badRequest("problem.missing-value", "max-layers"));
        return visit.texts().get("scenario.named-layers", layers);
    }

    /** The step for a finding, at the end of a scenario or as the first one of a new one; the page stays. */
    private void addFinding(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        ScenarioDocument.Step step = SuggestedStep.get(visit, pages.charts(), snapshot);
        Frame frame = pages.frame(visit, snapshot, "overview");
        String said = StepWords.of(frame, pages.charts().chart(visit, snapshot).chart())
                .title(step);
        SavedScenario scenario = visit.find("scenario")
                .map(id -> extend(visit, snapshot, pages.scenarios().get(snapshot, id), step))
                .orElseGet(() -> adding.add(
                        visit,
                        snapshot,
                        ScenarioDocument.empty(UNNAMED).withStep(step.kind(), step.parameters()),
                        visit.texts().get("step." + step.kind())));
        List<SavedScenario> all = pages.scenarios().store().listScenarios(snapshot.id());
        Added added = new Added(scenario, SnapshotPages.path(scenario), said, all);
        pages.showPiece(frame, "overview/added", added);
    }

    private SavedScenario extend(Visit visit, Snapshot snapshot, SavedScenario scenario, ScenarioDocument.Step step) {
        ScenarioDocument document = ScenarioDocument.of(scenario).withStep(step.kind(), step.parameters());
        return adding.change(visit, snapshot, scenario, document, "add-step");
    }
}
