package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static Plan plan(int seed) {
        OrgChart chart = RandomCharts.ofSize(60, seed);
        return DelayeringSolver.solve(Delayering.of(chart)
                .maxLayers(Math.max(2, chart.layers() - 3))
                .outcome(seed % 2 == 0 ? Outcome.CONVERT : Outcome.ELIMINATE)
                .build());
    }
}
