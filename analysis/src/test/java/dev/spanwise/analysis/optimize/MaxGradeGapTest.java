package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import org.junit.jupiter.api.Test;

class MaxGradeGapTest {
    /** Grades in use: 2, 4, 7 and 9; so clerk and boss are three grades apart, and clerk and chief one. */
    private static final OrgChart CHART = DrawnChart.of("""
            boss grade=9
              head grade=7
                chief grade=4
                  clerk grade=2
            """);

    @Test
    void countsTheGradesThatAreInUse() {
        assertThat(dissolved(3, 2)).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(dissolved(3, 1)).isEqualTo(PlanStatus.INFEASIBLE);
        assertThat(dissolved(2, 3)).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(dissolved(2, 2)).isEqualTo(PlanStatus.INFEASIBLE);
    }

    @Test
    void nobodyWithoutAGradeGetsAnotherManager() {
        OrgChart chart = DrawnChart.of("""
                boss grade=9
                  head grade=7
                    clerk
                """);
        assertThat(DelayeringSolver.solve(problem(chart, 2, 5)).status()).isEqualTo(PlanStatus.INFEASIBLE);
        assertThat(DelayeringSolver.solve(problem(chart, 2, Boundaries.ANY_GAP)).status())
                .isEqualTo(PlanStatus.OPTIMAL);
    }

    private static PlanStatus dissolved(int layers, int gap) {
        return DelayeringSolver.solve(problem(CHART, layers, gap)).status();
    }

    private static Delayering problem(OrgChart chart, int layers, int gap) {
        return Delayering.of(chart)
                .maxLayers(layers)
                .boundaries(Boundaries.NONE.withMaxGradeGap(gap))
                .build();
    }
}
