package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WavesTest {
    @Test
    void wavesTogetherAreThePlanAndNobodyMovesTwice() {
        RandomCharts.forSeeds(300, seed -> {
            Plan plan = plan(seed);
            Map<Integer, Integer> newManager = new HashMap<>();
            List<Wave> waves = Waves.ofAtMost(plan, 4);
            for (Wave wave : waves) {
                for (PlanMove move : wave.moves()) {
                    if (!plan.isGone(move.position())) {
                        assertThat(newManager.put(move.position(), move.toManager()))
                                .isNull();
                    }
                }
                assertThat(wave.moves()).hasSizeLessThanOrEqualTo(4);
            }
            assertThat(waves.stream().flatMap(wave -> wave.dissolved().stream()))
                    .hasSize(plan.figures().dissolved())
                    .doesNotHaveDuplicates();
            assertThat(newManager).hasSize(plan.figures().moved());
            newManager.forEach(
                    (position, manager) -> assertThat(plan.newManager(position)).isEqualTo(manager));
        });
    }

    @Test
    void countIsKept() {
        RandomCharts.forSeeds(300, seed -> {
            Plan plan = plan(seed);
            List<Wave> waves = Waves.ofCount(plan, 3);
            assertThat(waves).hasSizeLessThanOrEqualTo(3);
            assertThat(waves.stream().mapToInt(wave -> wave.dissolved().size()).sum())
                    .isEqualTo(plan.figures().dissolved());
        });
    }

    /** The wave that goes first in chart order would bring the top past its limit: the other one makes the room. */
    @Test
    void aTeamWaitsUntilThereIsRoom() {
        OrgChart chart = DrawnChart.of("""
            top
              ann vacant
                x
                y
              bea vacant
                z
              cyd
            """);
        Plan plan = DelayeringSolver.solve(
                Delayering.of(chart).maxLayers(2).maxSpan(4).build());

        assertThat(plan.status()).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(passesALimit(plan, Waves.ofAtMost(plan, 2))).isFalse();
    }

    @Test
    void nobodyPassesTheLimitBetweenWaves() {
        int[] rings = new int[1];
        RandomCharts.forSeeds(1_000, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 59L);
            OrgChart chart = RandomCharts.ofSize(12 + random.nextInt(20), seed);
            Plan plan = DelayeringSolver.solve(Delayering.of(chart)
                    .maxLayers(Math.max(2, chart.layers() - 1 - random.nextInt(2)))
                    .maxSpan(2 + random.nextInt(4))
                    .allow(random.nextBoolean() ? Family.of(Means.PEERS) : Family.of(Means.DISSOLVE, Means.LIFT))
                    .outcome(random.nextInt(3) > 0 ? Outcome.ELIMINATE : Outcome.CONVERT)
                    .objective(random.nextBoolean() ? Objective.saving() : Objective.moved())
                    .build());
            rings[0] += passesALimit(plan, Waves.ofAtMost(plan, 1 + random.nextInt(4))) ? 1 : 0;
        });
        assertThat(rings[0]).as("plans with teams that wait for each other").isLessThanOrEqualTo(3);
    }

    private static boolean passesALimit(Plan plan, List<Wave> waves) {
        OrgChart chart = plan.problem().chart();
        int[] managers = new int[chart.size()];
        int[] span = new int[chart.size()];
        for (int position = 0; position < chart.size(); position++) {
            managers[position] = chart.manager(position);
            span[position] = chart.span(position);
        }
        for (Wave wave : waves) {
            for (PlanMove move : wave.moves()) {
                span[managers[move.position()]]--;
                managers[move.position()] = move.toManager();
                span[move.toManager()]++;
            }
            wave.dissolved().stream().filter(plan::isGone).forEach(gone -> span[managers[gone]]--);
            for (int position = 0; position < chart.size(); position++) {
                if (span[position] > plan.problem().widestSpan(position)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Plan plan(int seed) {
        OrgChart chart = RandomCharts.ofSize(60, seed);
        return DelayeringSolver.solve(Delayering.of(chart)
                .maxLayers(Math.max(2, chart.layers() - 3))
                .outcome(seed % 2 == 0 ? Outcome.CONVERT : Outcome.ELIMINATE)
                .build());
    }
}
