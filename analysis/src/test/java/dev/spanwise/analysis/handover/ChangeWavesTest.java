package dev.spanwise.analysis.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.analysis.scenario.AddPositions;
import dev.spanwise.analysis.scenario.Change;
import dev.spanwise.analysis.scenario.ClosePositions;
import dev.spanwise.analysis.scenario.DissolvePositions;
import dev.spanwise.analysis.scenario.MovePositions;
import dev.spanwise.analysis.scenario.PositionValues;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.analysis.scenario.Terms;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeWavesTest {
    private static final Terms TERMS = Terms.DEFAULT;

    /** Eva leaves Bob's team before Bob comes under her: a wave between them would be a ring of the two. */
    @Test
    void whoChangesPlacesInOneLineGoesTogether() {
        OrgChart chart = DrawnChart.of("""
                ann
                  bob
                    eva
                  cyd
                    dan
                """);
        ScenarioRun run = Scenario.of(
                        "turn",
                        new MovePositions(List.of("eva"), "ann", TERMS),
                        new MovePositions(List.of("bob"), "eva", TERMS),
                        new MovePositions(List.of("dan"), "ann", TERMS))
                .runOn(chart);

        assertThat(ids(waves(run, 3))).containsExactlyInAnyOrder(List.of("bob", "eva"), List.of("dan"), List.of());
    }

    /** Whoever leaves a closed position goes with it; Bob's team and Cyd's are two waves. */
    @Test
    void aTeamGoesWithItsManager() {
        OrgChart chart = DrawnChart.of("""
                ann
                  bob
                    eva
                    fay
                  cyd
                    dan
                    gil
                """);
        ScenarioRun closed = Scenario.of("close", new ClosePositions(List.of("bob", "cyd"), TERMS))
                .runOn(chart);
        ScenarioRun converted = Scenario.of("convert", new DissolvePositions(List.of("bob", "cyd"), TERMS))
                .runOn(chart);

        assertThat(ids(waves(closed, 2))).containsExactly(List.of("bob", "eva", "fay"), List.of("cyd", "dan", "gil"));
        assertThat(ids(waves(converted, 2))).containsExactly(List.of("eva", "fay"), List.of("dan", "gil"));
    }

    @Test
    void everyWaveLeavesAChartThatStands() {
        RandomCharts.forSeeds(150, seed -> {
            OrgChart chart = RandomCharts.ofSize(30, seed);
            ScenarioRun run = Scenario.of("any", changes(chart, seed)).runOn(chart);
            Map<Integer, Integer> managers = managers(run.before());
            Set<Integer> changed = new HashSet<>();
            for (List<PositionChange> wave : waves(run, 4)) {
                wave.forEach(change -> {
                    assertThat(changed.add(change.record())).isTrue();
                    if (change.isClosed()) {
                        managers.remove(change.record());
                    } else {
                        managers.put(change.record(), change.after().manager());
                    }
                });
                assertStands(managers);
            }
            assertThat(managers).isEqualTo(managers(run.after()));
        });
    }

    @Test
    void onlyChartsOfTheSameRecordsAreComparedThisWay() {
        OrgChart chart = DrawnChart.of("ann");

        assertThat(ChangeList.between(chart, chart)).isEmpty();
        assertThatThrownBy(() -> ChangeList.between(chart, DrawnChart.of("ann")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChangeWaves.of(List.of(), chart, chart, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Change[] changes(OrgChart chart, int seed) {
        Random random = new Random(seed);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            changes.add(new MovePositions(List.of(any(chart, random)), any(chart, random), TERMS));
        }
        changes.add(new AddPositions(
                any(chart, random), 2, List.of(), List.of(any(chart, random)), PositionValues.NONE, TERMS));
        changes.add(new ClosePositions(List.of(any(chart, random), any(chart, random)), TERMS));
        changes.add(new DissolvePositions(List.of(any(chart, random)), TERMS.with(Outcome.ELIMINATE)));
        return changes.toArray(Change[]::new);
    }

    private static String any(OrgChart chart, Random random) {
        return chart.position(random.nextInt(chart.size())).id();
    }

    private static List<List<PositionChange>> waves(ScenarioRun run, int count) {
        return ChangeWaves.of(ChangeList.between(run.before(), run.after()), run.before(), run.after(), count);
    }

    private static List<List<String>> ids(List<List<PositionChange>> waves) {
        return waves.stream()
                .map(wave -> wave.stream().map(PositionChange::id).toList())
                .toList();
    }

    private static Map<Integer, Integer> managers(OrgChart chart) {
        Map<Integer, Integer> managers = new HashMap<>();
        for (int p = 0; p < chart.size(); p++) {
            int manager = chart.manager(p);
            managers.put(chart.record(p), manager == OrgChart.NONE ? manager : chart.record(manager));
        }
        return managers;
    }

    private static void assertStands(Map<Integer, Integer> managers) {
        for (int record : managers.keySet()) {
            Set<Integer> line = new HashSet<>();
            for (int at = record; at != OrgChart.NONE; at = managers.getOrDefault(at, OrgChart.NONE)) {
                assertThat(line.add(at)).as("no ring above %s", record).isTrue();
                assertThat(managers).as("above %s", record).containsKey(at);
            }
        }
    }
}
