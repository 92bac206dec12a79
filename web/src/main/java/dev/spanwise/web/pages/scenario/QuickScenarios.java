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
import java.util.Set;
import java.util.stream.Collectors;

/** Ways from the overview into a scenario with one click: what nobody named gets a name that says what it does. */
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

    public QuickScenarios(SnapshotPages pages) {
        this.pages = pages;
    }

    public List<Route> routes() {
        return List.of(
                Route.post(BASE + "/show-plan", Role.ANALYST, this::showPlan),
                Route.post(BASE + "/add-finding", Role.ANALYST, this::addFinding));
    }

    /** The scenario of a plan: the one there is, or a new one. Who shows a plan twice does not want it twice. */
    private void showPlan(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        PlanRequest asked = PlanRequest.of(visit);
        ScenarioDocument document = ScenarioDocument.empty(UNNAMED).withStep(PlanRequest.KIND, asked.values());
        SavedScenario scenario = pages.scenarios().store().listScenarios(snapshot.id()).stream()
                .filter(known -> isSame(ScenarioDocument.of(known), document))
                .findFirst()
                .orElseGet(() -> add(visit, snapshot, document, name(visit, asked)));
        visit.goTo(SnapshotPages.path(scenario));
    }

    private static boolean isSame(ScenarioDocument known, ScenarioDocument document) {
        return known.named(UNNAMED).toJson().equals(document.toJson());
    }

    private static String name(Visit visit, PlanRequest asked) {
        int layers = asked.layers().orElseThrow(() -> WebProblem.badRequest("problem.missing-value", "max-layers"));
        return visit.texts().get("scenario.named-layers", layers);
    }

    private SavedScenario add(Visit visit, Snapshot snapshot, ScenarioDocument document, String name) {
        pages.scenarios().result(visit, snapshot, document);
        String free = free(snapshot, name);
        pages.charts().did(visit, "create-scenario", free);
        return pages.scenarios()
                .store()
                .add(
                        snapshot.id(),
                        free,
                        "",
                        visit.account().name(),
                        document.named(free).toJson());
    }

    /** The name, with a number behind it where another scenario has it. */
    private String free(Snapshot snapshot, String name) {
        Set<String> taken = pages.scenarios().store().listScenarios(snapshot.id()).stream()
                .map(SavedScenario::name)
                .collect(Collectors.toSet());
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + " (" + number + ")";
        }
        return free;
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
                .orElseGet(() -> add(
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
        pages.scenarios().result(visit, snapshot, document);
        boolean kept = pages.scenarios()
                .store()
                .change(scenario.id(), scenario.version(), visit.account().name(), document.toJson());
        if (!kept) {
            throw WebProblem.badRequest("problem.changed-meanwhile");
        }
        pages.charts().did(visit, "add-step", scenario.name());
        return scenario;
    }
}
