package dev.spanwise.web.pages.scenario;

import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.scenario.MoveCounts;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.charts.PositionChoice;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.scenarios.ScenarioResult;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Frame;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;
import java.util.Optional;

/** What is done with people ticked in the table: they move, are dissolved, closed or edited as one step, or protected one by one. */
public final class ChosenPeople {
    private static final String WHO = "who";
    private static final String PROTECT = "protect";
    /** Steps that give somebody a new manager, or do nothing. */
    private static final List<String> MOVING = List.of("move", "dissolve");

    private static final List<String> STEPS = List.of("move", "dissolve", "close", "edit");

    private final SnapshotPages pages;
    private final ScenarioAdding adding;

    /**
     * The question whether accepted steps shall be worked out anew.
     *
     * @param who ids of those to protect
     * @param now what the steps come to as it is
     * @param then what they would come to
     */
    public record Question(SavedScenario scenario, List<String> who, MoveCounts now, MoveCounts then) {}

    /**
     * What is kept.
     *
     * @param name for a scenario that is new
     * @param said what was added
     * @param act the audit log's word for it
     */
    private record Change(ScenarioDocument document, String name, String said, String act) {}

    ChosenPeople(SnapshotPages pages) {
        this.pages = pages;
        this.adding = new ScenarioAdding(pages);
    }

    /** Adds to the scenario that the form names, or to a new one; the page stays, and says so. */
    void add(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        OrgChart chart = pages.charts().chart(visit, snapshot).chart();
        Optional<SavedScenario> into =
                visit.find("scenario").map(id -> pages.scenarios().get(snapshot, id));
        ScenarioDocument document = into.map(ScenarioDocument::of).orElseGet(() -> ScenarioDocument.empty("-"));
        List<String> who = who(visit, chart);
        if (visit.get("kind").equals(PROTECT)) {
            protect(visit, snapshot, into, document, who);
        } else {
            keep(visit, snapshot, into, withStep(visit, snapshot, chart, document));
        }
    }

    private static List<String> who(Visit visit, OrgChart chart) {
        List<String> ids = visit.list(WHO);
        if (ids.isEmpty()) {
            throw WebProblem.badRequest("problem.nobody-chosen");
        }
        ids.stream().filter(id -> chart.findPosition(id).isEmpty()).findFirst().ifPresent(id -> {
            throw WebProblem.badRequest("problem.no-position", id);
        });
        return ids;
    }

    private Change withStep(Visit visit, Snapshot snapshot, OrgChart chart, ScenarioDocument document) {
        ScenarioDocument.Step step = step(visit, chart);
        ScenarioDocument changed = document.withStep(step.kind(), step.parameters());
        ScenarioResult result = pages.scenarios().result(visit, snapshot, changed);
        if (MOVING.contains(step.kind())) {
            IdleSteps.refuse(visit, result);
        } else {
            IdleSteps.refuseRefused(visit, result);
        }
        String said = StepWords.of(frame(visit, snapshot), chart).title(step);
        return new Change(changed, visit.texts().get("step." + step.kind()), said, "add-step");
    }

    /** The step of the form; its manager may be named as in every field for a position. */
    private static ScenarioDocument.Step step(Visit visit, OrgChart chart) {
        String kind = visit.get("kind");
        if (!STEPS.contains(kind)) {
            throw WebProblem.badRequest("problem.step", kind);
        }
        Source typed = Source.typed(option -> switch (option) {
            case "positions" -> visit.list(WHO);
            case "to" -> List.of(PositionChoice.of(visit, chart, "to").id());
            default -> visit.list(kind + "." + option);
        });
        return new ScenarioDocument.Step(kind, StepForm.parameters(typed, kind));
    }

    private void protect(
            Visit visit, Snapshot snapshot, Optional<SavedScenario> into, ScenarioDocument document, List<String> who) {
        ScenarioDocument changed = document;
        for (String id : who) {
            changed = ScenarioEdits.protecting(changed, id);
        }
        ScenarioResult now = pages.scenarios().result(visit, snapshot, document);
        ScenarioResult then = pages.scenarios().result(visit, snapshot, changed);
        if (into.isPresent() && !visit.isOn("sure") && !now.moves().equals(then.moves())) {
            Question question = new Question(into.get(), who, MoveCounts.of(now.moves()), MoveCounts.of(then.moves()));
            pages.showPiece(frame(visit, snapshot), "people/question", question);
        } else {
            String said = visit.texts().get("chosen.protected", who.size());
            keep(visit, snapshot, into, new Change(changed, visit.texts().get("chosen.protection"), said, PROTECT));
        }
    }

    private void keep(Visit visit, Snapshot snapshot, Optional<SavedScenario> into, Change change) {
        SavedScenario scenario = into.map(one -> adding.change(visit, snapshot, one, change.document(), change.act()))
                .orElseGet(() -> adding.add(visit, snapshot, change.document(), change.name()));
        pages.showPiece(
                frame(visit, snapshot),
                "overview/added",
                new QuickScenarios.Added(
                        scenario,
                        SnapshotPages.path(scenario),
                        change.said(),
                        pages.scenarios().store().listScenarios(snapshot.id())));
    }

    private Frame frame(Visit visit, Snapshot snapshot) {
        return pages.frame(visit, snapshot, "table");
    }
}
