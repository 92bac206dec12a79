package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CrossingTest {
    /** Bob reports across, and so does xeno; below both branches a layer too many. */
    private static final OrgChart CHART = DrawnChart.of("""
            ann location=A
              bob location=B
                cyd location=B
                  dan location=B
                xeno location=C
              eva location=A
                fay location=A
                  gus location=A
            """);

    private static final Set<Field> LOCATION = Set.of(Field.LOCATION);

    @Test
    void whoReportsAcrossTodayMayGoOnDoingSo() {
        OrgChart across = DrawnChart.of("""
                ann location=A
                  bob location=A
                    xeno location=C
                """);
        assertThat(solve(across, 2, Boundaries.NONE.withWithin(LOCATION)).status())
                .isEqualTo(PlanStatus.OPTIMAL);
        Plan strict = solve(across, 2, Boundaries.NONE.withStrictlyWithin(LOCATION));
        assertThat(strict.status()).isEqualTo(PlanStatus.INFEASIBLE);
        assertThat(strict.findInfeasibility().orElseThrow().message(strict.problem(), Locale.ENGLISH))
                .contains("the boundaries, the limit of new reports or protected positions allow nobody to take them")
                .endsWith("There would be a plan if people might get a manager of another department, location or "
                        + "company, where that is ruled out now; it can be made to cost something instead.");
    }

    /** Dissolving bob moves cyd and xeno, and cyd from B to A; dissolving cyd moves dan alone, who stays in B. */
    @Test
    void aMoveThatMakesALineCrossCountsMore() {
        Plan plan = solve(CHART, 3, Boundaries.NONE);
        assertThat(plan.value()).isEqualTo(2);
        assertThat(solve(CHART, 3, Boundaries.NONE.withCrossing(Map.of(Field.LOCATION, 3)))
                        .value())
                .isEqualTo(2);
        Plan flat = solve(CHART, 2, Boundaries.NONE.withCrossing(Map.of(Field.LOCATION, 3)));
        // cyd and dan come from B to A; xeno reports from C to B today already, fay and gus stay in A
        assertThat(flat.figures().moved()).isEqualTo(5);
        assertThat(flat.value()).isEqualTo(5 + 2 * 3);
    }

    @Test
    void whatIsMissingIsTheSameOnlyAsWhatIsMissing() {
        OrgChart chart = DrawnChart.of("""
                ann
                  bob
                    cyd
                    dan location=A
                """);
        Plan plan = solve(chart, 2, Boundaries.NONE.withCrossing(Map.of(Field.LOCATION, 5)));
        // cyd's location is not known, and neither are bob's and ann's: nothing is crossed; dan reports across today
        assertThat(plan.value()).isEqualTo(2);
    }

    private static Plan solve(OrgChart chart, int layers, Boundaries boundaries) {
        return DelayeringSolver.solve(
                Delayering.of(chart).maxLayers(layers).boundaries(boundaries).build());
    }
}
