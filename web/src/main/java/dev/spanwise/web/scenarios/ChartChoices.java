package dev.spanwise.web.scenarios;

import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.Sight;
import dev.spanwise.web.charts.VisibleCharts;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The charts one can hold against each other: every snapshot, and for those who may see plans every scenario. What is
 * planned is not for everybody's eyes: to a viewer scenarios do not exist.
 */
public final class ChartChoices {
    private static final String SCENARIO = "scenario.";
    private static final String SNAPSHOT = "snapshot.";

    private final VisibleScenarios scenarios;

    public ChartChoices(VisibleScenarios scenarios) {
        this.scenarios = scenarios;
    }

    /**
     * A chart that was chosen, as much of it as the visitor may see.
     *
     * @param key what makes it different from all others, to remember pictures of it by
     * @param snapshot the snapshot it is, or is a scenario of
     * @param scenario the scenario it is; empty for a snapshot's own chart
     */
    public record Chosen(OrgChart chart, Object key, Snapshot snapshot, Optional<SavedScenario> scenario) {}

    /** The id of a snapshot's chart among the choices. */
    public static String id(Snapshot snapshot) {
        return SNAPSHOT + snapshot.id();
    }

    /** The id of the snapshot whose chart a choice is; empty for a scenario's. */
    public static Optional<String> findSnapshot(String choice) {
        return choice.startsWith(SNAPSHOT) ? Optional.of(choice.substring(SNAPSHOT.length())) : Optional.empty();
    }

    /** What the chart of a choice is called; empty where it is no longer there. */
    public Optional<String> findName(String id) {
        if (id.startsWith(SCENARIO)) {
            return scenarios
                    .store()
                    .findScenario(id.substring(SCENARIO.length()))
                    .map(SavedScenario::name);
        }
        return findSnapshot(id)
                .flatMap(own -> scenarios.charts().listSnapshots().stream()
                        .filter(snapshot -> snapshot.id().equals(own))
                        .map(Snapshot::name)
                        .findFirst());
    }

    /** Every chart there is to choose, the snapshot of the latest day first, each followed by its scenarios. */
    public List<ChartChoice> list(Visit visit) {
        List<ChartChoice> choices = new ArrayList<>();
        for (Snapshot snapshot : scenarios.charts().listSnapshots()) {
            choices.addAll(listOf(visit, snapshot));
        }
        return choices;
    }

    /** The chart of a snapshot, followed by those of its scenarios. */
    public List<ChartChoice> listOf(Visit visit, Snapshot snapshot) {
        List<ChartChoice> choices = new ArrayList<>(List.of(choice(visit, snapshot)));
        if (seesScenarios(visit)) {
            scenarios.store().listScenarios(snapshot.id()).forEach(scenario -> choices.add(choice(snapshot, scenario)));
        }
        return choices;
    }

    private static ChartChoice choice(Visit visit, Snapshot snapshot) {
        return new ChartChoice(id(snapshot), snapshot.name(), VisibleCharts.dated(visit, snapshot));
    }

    private static ChartChoice choice(Snapshot snapshot, SavedScenario scenario) {
        String name = snapshot.name() + " › " + scenario.name();
        return new ChartChoice(SCENARIO + scenario.id(), name, name);
    }

    private static boolean seesScenarios(Visit visit) {
        return visit.account().may(Role.ANALYST);
    }

    /** The figures of a chart that was chosen. */
    public ChartFigures figures(OrgChart chart) {
        return scenarios.figures(chart);
    }

    /**
     * The chart of a choice.
     *
     * @throws WebProblem when there is none, or the visitor may not know of it
     */
    public Chosen get(Visit visit, String id) {
        if (id.startsWith(SCENARIO) && seesScenarios(visit)) {
            return scenario(visit, id.substring(SCENARIO.length()));
        }
        String own = id.startsWith(SNAPSHOT) ? id.substring(SNAPSHOT.length()) : id;
        Snapshot snapshot = scenarios.charts().getSnapshot(own);
        Object key = List.of(snapshot.id(), Sight.of(visit.account()));
        return new Chosen(scenarios.charts().chart(visit, snapshot).chart(), key, snapshot, Optional.empty());
    }

    private Chosen scenario(Visit visit, String id) {
        SavedScenario scenario = scenarios.get(id);
        Snapshot snapshot = scenarios.charts().getSnapshot(scenario.snapshot());
        OrgChart after = scenarios.result(visit, scenario).after();
        return new Chosen(after, List.of(snapshot.id(), scenario.document()), snapshot, Optional.of(scenario));
    }

    /** The chart that the address wants changes told against; empty where it names none, or the chart itself. */
    public Optional<Chosen> findAgainst(Visit visit, Snapshot snapshot) {
        String own = id(snapshot);
        return visit.find("against").filter(id -> !id.equals(own)).map(id -> get(visit, id));
    }

    /** All but the chart of a snapshot itself. */
    public List<ChartChoice> listOthers(Visit visit, Snapshot snapshot) {
        return list(visit).stream()
                .filter(choice -> !choice.id().equals(id(snapshot)))
                .toList();
    }

    /** The ids of two charts that are compared. */
    public record Sides(String before, String after) {}

    /**
     * What the address chooses; else a snapshot and the one of its organisation a year before, or another chart where
     * there is none.
     */
    public Sides sides(Visit visit, Snapshot snapshot, List<ChartChoice> choices) {
        String own = id(snapshot);
        String before = visit.find("before").orElse(own);
        if (visit.find("after").isPresent()) {
            return new Sides(before, visit.get("after"));
        }
        Optional<Snapshot> yearBefore =
                snapshot.findYearBefore(scenarios.charts().listSnapshots());
        if (visit.find("before").isEmpty() && yearBefore.isPresent()) {
            return new Sides(id(yearBefore.get()), own);
        }
        String other = choices.stream()
                .map(ChartChoice::id)
                .filter(id -> !id.equals(before))
                .findFirst()
                .orElse(before);
        boolean earlier = findSnapshot(other)
                .map(scenarios.charts()::getSnapshot)
                .filter(found -> found.isBefore(snapshot))
                .isPresent();
        return earlier && visit.find("before").isEmpty() ? new Sides(other, own) : new Sides(before, other);
    }

    /** An older snapshot is what was before; everything else is what comes after. */
    public static ChartChange change(Snapshot snapshot, OrgChart chart, Chosen other) {
        return other.snapshot().isBefore(snapshot) && other.scenario().isEmpty()
                ? new ChartChange(other.chart(), chart)
                : new ChartChange(chart, other.chart());
    }
}
