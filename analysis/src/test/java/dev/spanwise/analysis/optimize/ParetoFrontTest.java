package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import org.junit.jupiter.api.Test;

class ParetoFrontTest {
    @Test
    void everyPointIsTheOptimumOfItsLayers() {
        RandomCharts.forSeeds(120, seed -> {
            OrgChart chart = RandomCharts.ofSize(40, seed);
            Outcome outcome = seed % 3 == 0 ? Outcome.ELIMINATE : Outcome.CONVERT;
            Delayering problem =
                    Delayering.of(chart).outcome(outcome).maxSpan(2 + seed % 9).build();
            ParetoFront front = ParetoFront.of(problem);
            for (ParetoPoint point : front.points()) {
                Plan alone = DelayeringSolver.solve(
                        problem.toBuilder().maxLayers(point.layers()).build());
                assertThat(point.figures().moved()).isEqualTo(alone.figures().moved());
                assertThat(point.figures().dissolved())
                        .isEqualTo(alone.figures().dissolved());
                assertThat(front.plan(point).figures()).isEqualTo(point.figures());
                assertThat(front.plan(point).after().layers()).isLessThanOrEqualTo(point.layers());
            }
            int fewest = front.points().get(front.points().size() - 1).layers();
            assertThat(front.points().get(0).layers()).isEqualTo(chart.layers());
            if (fewest > 1) {
                assertThat(DelayeringSolver.solve(problem.toBuilder()
                                        .maxLayers(fewest - 1)
                                        .build())
                                .status())
                        .isEqualTo(PlanStatus.INFEASIBLE);
            }
        });
    }
}
