package dev.spanwise.web.pages;

import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.model.OrgChart;
import dev.spanwise.report.diagram.change.ChartChange;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.charts.Sight;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.store.SavedScenario;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.Snapshots;
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

    private final ScenarioPages pages;
    private final Snapshots snapshots;

    public ChartChoices(ScenarioPages pages, Snapshots snapshots) {
        this.pages = pages;
        this.snapshots = snapshots;
    }

    /**
     * A chart that was chosen, as much of it as the visitor may see.
     *
     * @param key what makes it different from all others, to remember pictures of it by
     * @param snapshot the snapshot it is, or is a scenario of
     * @param isScenario whether it is a scenario's
     */
    public record Chosen(OrgChart chart, Object key, Snapshot snapshot, boolean isScenario) {}

    /** The id of a snapshot's chart among the choices. */
    public static String id(Snapshot snapshot) {
        return SNAPSHOT + snapshot.id();
    }

    /** The id of the snapshot whose chart a choice is; empty for a scenario's. */
    public static Optional<String> findSnapshot(String choice) {
        return choice.startsWith(SNAPSHOT) ? Optional.of(choice.substring(SNAPSHOT.length())) : Optional.empty();
    }

    /** Every chart there is to choose, the snapshot of the latest day first, each followed by its scenarios. */
    public List<ChartChoice> list(Visit visit) {
        List<ChartChoice> choices = new ArrayList<>();
        for (Snapshot snapshot : snapshots.listSnapshots()) {
            choices.add(choice(visit, snapshot));
            if (seesScenarios(visit)) {
                pages.store().listScenarios(snapshot.id()).forEach(scenario -> choices.add(choice(snapshot, scenario)));
            }
        }
        return choices;
    }

    private static ChartChoice choice(Visit visit, Snapshot snapshot) {
        return new ChartChoice(id(snapshot), snapshot.name(), SnapshotPages.dated(visit, snapshot));
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
        return pages.figures(chart);
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
        Snapshot snapshot = snapshots.findSnapshot(own).orElseThrow(() -> WebProblem.notFound("snapshot", own));
        Object key = List.of(snapshot.id(), Sight.of(visit.account()));
        return new Chosen(pages.snapshots().chart(visit, snapshot).chart(), key, snapshot, false);
    }

    private Chosen scenario(Visit visit, String id) {
        SavedScenario scenario = pages.store().findScenario(id).orElseThrow(() -> WebProblem.notFound("scenario", id));
        Snapshot snapshot = snapshots.findSnapshot(scenario.snapshot()).orElseThrow();
        OrgChart after = pages.result(visit, snapshot, ScenarioDocument.ofJson(scenario.document()))
                .after();
        return new Chosen(after, List.of(snapshot.id(), scenario.document()), snapshot, true);
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

    /** What the address chooses; else a snapshot and another chart, the earlier of two snapshots first. */
    public Sides sides(Visit visit, Snapshot snapshot, List<ChartChoice> choices) {
        String own = id(snapshot);
        String before = visit.find("before").orElse(own);
        if (visit.find("after").isPresent()) {
            return new Sides(before, visit.get("after"));
        }
        String other = choices.stream()
                .map(ChartChoice::id)
                .filter(id -> !id.equals(before))
                .findFirst()
                .orElse(before);
        boolean earlier = findSnapshot(other)
                .flatMap(snapshots::findSnapshot)
                .filter(found -> found.isBefore(snapshot))
                .isPresent();
        return earlier && visit.find("before").isEmpty() ? new Sides(other, own) : new Sides(before, other);
    }

    /** An older snapshot is what was before; everything else is what comes after. */
    public static ChartChange change(Snapshot snapshot, OrgChart chart, Chosen other) {
        return other.snapshot().isBefore(snapshot) && !other.isScenario()
                ? new ChartChange(other.chart(), chart)
                : new ChartChange(chart, other.chart());
    }
}
