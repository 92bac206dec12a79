package dev.spanwise.web.pages.scenario;

import com.google.common.collect.ImmutableMap;
import dev.spanwise.analysis.scenario.MoveCounts;
import dev.spanwise.analysis.scenario.preset.Preset;
import dev.spanwise.analysis.scenario.preset.Presets;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.PositionChoice;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.PlanRequest;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every change of a scenario: each is checked on the chart, kept as a version, and can be undone. */
public final class ScenarioEdits {
    private static final String BASE = "/snapshots/{snapshot}/scenarios/{scenario}";

    private final SnapshotPages pages;

    public ScenarioEdits(SnapshotPages pages) {
        this.pages = pages;
    }

    /** Changes a document as a form asks. */
    private interface Edit {
        ScenarioDocument apply(Visit visit, Snapshot snapshot, ScenarioDocument document);
    }

    public List<Route> routes() {
        return List.of(
                edit("/steps", "add-step", this::addStep),
                edit("/remove-step", "remove-step", (visit, snapshot, document) -> removeStep(visit, document)),
                edit("/plan", "accept-plan", (visit, snapshot, document) -> acceptPlan(visit, document)),
                edit("/move", "move-position", this::move),
                edit("/protect", "protect", this::protect),
                edit(
                        "/unprotect",
                        "unprotect",
                        (visit, snapshot, document) -> document.notProtecting(visit.get("condition"))),
                edit(
                        "/preset",
                        "add-preset",
                        (visit, snapshot, document) -> document.withAll(
                                ScenarioDocument.ofYaml(preset(visit).text()))),
                Route.post(BASE + "/undo", Role.ANALYST, visit -> step(visit, -1)),
                Route.post(BASE + "/redo", Role.ANALYST, visit -> step(visit, 1)),
                Route.post(BASE + "/describe", Role.ANALYST, this::describe),
                Route.post(BASE + "/copy", Role.ANALYST, this::copy));
    }

    private Route edit(String path, String what, Edit edit) {
        return Route.post(BASE + path, Role.ANALYST, visit -> {
            Snapshot snapshot = pages.charts().snapshot(visit);
            SavedScenario scenario = pages.scenarios().scenario(visit);
            ScenarioDocument document = ScenarioDocument.of(scenario);
            ScenarioDocument changed = edit.apply(visit, snapshot, document);
            if (path.endsWith("protect") && !visit.isOn("sure") && solvesAnew(visit, snapshot, document, changed)) {
                ask(visit, snapshot, document, changed);
            } else {
                change(visit, snapshot, scenario, changed, what);
            }
        });
    }

    /** Whether steps that were accepted come to something else when others are protected. */
    private boolean solvesAnew(Visit visit, Snapshot snapshot, ScenarioDocument now, ScenarioDocument then) {
        return !pages.scenarios()
                .result(visit, snapshot, now)
                .moves()
                .equals(pages.scenarios().result(visit, snapshot, then).moves());
    }

    /** Shows what the accepted steps come to, without the change and with it, before anything is changed. */
    private void ask(Visit visit, Snapshot snapshot, ScenarioDocument now, ScenarioDocument then) {
        ResolveQuestion question = new ResolveQuestion(
                visit.http().path(),
                ImmutableMap.copyOf(Stream.of("who", "condition")
                        .filter(name -> visit.find(name).isPresent())
                        .collect(Collectors.toMap(name -> name, visit::get))),
                MoveCounts.of(pages.scenarios().result(visit, snapshot, now).moves()),
                MoveCounts.of(pages.scenarios().result(visit, snapshot, then).moves()));
        pages.showPiece(pages.frame(visit, snapshot, "scenarios"), "scenario/question", question);
    }

    /** Checks a changed document on the chart, keeps it as the next version, and shows it. */
    private void change(Visit visit, Snapshot snapshot, SavedScenario scenario, ScenarioDocument changed, String what) {
        pages.scenarios().result(visit, snapshot, changed);
        if (!pages.scenarios()
                .store()
                .change(scenario.id(), scenario.version(), visit.account().name(), changed.toJson())) {
            throw WebProblem.badRequest("problem.changed-meanwhile");
        }
        pages.charts().did(visit, what, scenario.name());
        show(visit, scenario);
    }

    /** The page as it is now: a browser that asked for pieces of it takes those that have changed. */
    private static void show(Visit visit, SavedScenario scenario) {
        visit.http().redirect(SnapshotPages.path(scenario), HttpStatus.SEE_OTHER);
    }

    private ScenarioDocument addStep(Visit visit, Snapshot snapshot, ScenarioDocument document) {
        String kind = visit.get("kind");
        ScenarioDocument changed = document.withStep(kind, StepForm.parameters(visit, kind));
        if (visit.isOn("refuse-idle")) {
            IdleSteps.refuseRefused(visit, pages.scenarios().result(visit, snapshot, changed));
        }
        return changed;
    }

    private static ScenarioDocument removeStep(Visit visit, ScenarioDocument document) {
        int steps = document.listSteps().size();
        return document.withoutStep(visit.getNumber("step", 1, Math.max(1, steps)) - 1);
    }

    private static ScenarioDocument acceptPlan(Visit visit, ScenarioDocument document) {
        return document.withStep(PlanRequest.KIND, PlanRequest.of(visit).values());
    }

    private ScenarioDocument move(Visit visit, Snapshot snapshot, ScenarioDocument document) {
        OrgChart chart = pages.charts().chart(visit, snapshot).chart();
        String who = PositionChoice.of(visit, chart, "who").id();
        String to = PositionChoice.of(visit, chart, "to").id();
        ScenarioDocument moved = document.withStep("move", ImmutableMap.of("positions", List.of(who), "to", to));
        IdleSteps.refuse(visit, pages.scenarios().result(visit, snapshot, moved));
        return moved;
    }

    private ScenarioDocument protect(Visit visit, Snapshot snapshot, ScenarioDocument document) {
        if (visit.find("condition").isPresent()) {
            return document.protecting(visit.get("condition"));
        }
        OrgChart chart = pages.charts().chart(visit, snapshot).chart();
        String id = PositionChoice.of(visit, chart, "who").id();
        return protecting(document, id);
    }

    /** With one position protected too, as a click on its box does. */
    static ScenarioDocument protecting(ScenarioDocument document, String id) {
        return document.protecting("id == '" + id.replace("\\", "\\\\").replace("'", "\\'") + "'");
    }

    private static Preset preset(Visit visit) {
        String id = visit.get("preset");
        return Presets.find(id).orElseThrow(() -> WebProblem.notFound("preset", id));
    }

    private void step(Visit visit, int by) {
        SavedScenario scenario = pages.scenarios().scenario(visit);
        pages.scenarios().store().show(scenario.id(), scenario.version() + by);
        pages.charts().did(visit, by < 0 ? "undo" : "redo", scenario.name());
        show(visit, scenario);
    }

    private void describe(Visit visit) {
        SavedScenario scenario = pages.scenarios().scenario(visit);
        pages.scenarios()
                .store()
                .describe(scenario.id(), visit.get("name"), visit.find("note").orElse(""));
        pages.charts().did(visit, "rename-scenario", scenario.name() + " -> " + visit.get("name"));
        visit.goTo(SnapshotPages.path(scenario));
    }

    private void copy(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        SavedScenario scenario = pages.scenarios().scenario(visit);
        String name = visit.texts().get("scenario.copy-of", scenario.name());
        SavedScenario copy = pages.scenarios()
                .store()
                .add(snapshot.id(), name, scenario.note(), visit.account().name(), scenario.document());
        pages.charts().did(visit, "copy-scenario", scenario.name());
        visit.goTo(SnapshotPages.path(copy));
    }
}
