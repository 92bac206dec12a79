package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.analysis.generate.GeneratorOptions;
import dev.spanwise.analysis.generate.OrgGenerator;
import dev.spanwise.analysis.optimize.LiftSearch.Effort;
import dev.spanwise.model.OrgChart;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LiftFeasibilityTest {
    private static final OrgChart CHART =
            OrgGenerator.generate(GeneratorOptions.ofSize(1_500, 3).withLayers(11));

    @Test
    void aSearchThatTakesTooMuchEndsNothing() {
        Delayering problem = problem(5, 12);
        LiftFacts facts = new LiftFacts(problem, LiftCosts.none(problem));
        LiftSearch everyWay = new LiftSearch(facts, new Effort(0, Effort.ALL_WAYS, LiftSolver.FEW_COMPARISONS));
        assertThatThrownBy(() -> everyWay.fill(SolverProgress.NONE)).isInstanceOf(ProblemTooLargeException.class);

        assertThat(LiftFeasibility.firstStuck(problem)).isEqualTo(OrgChart.NONE);
        boolean known = LiftFeasibility.isKnownFeasible(problem);
        assertThat(DelayeringSolver.solve(problem).isFound()).isEqualTo(known);
    }

    /** What is said to do is tried with the same search that is asked then. */
    @Test
    void aPlanIsFoundWithEachLimitThatIsSaidToDo() {
        Plan plan = DelayeringSolver.solve(problem(4, 12));
        assertThat(plan.status()).isEqualTo(PlanStatus.INFEASIBLE);
        Infeasibility why = plan.findInfeasibility().orElseThrow();
        assertThat(why.smallestLayers().orElseThrow()).isGreaterThan(4);
        assertThat(DelayeringSolver.solve(problem(why.smallestLayers().orElseThrow(), 12))
                        .isFound())
                .isTrue();
        OptionalInt span = why.smallestSpan();
        assertThat(DelayeringSolver.solve(problem(4, span.orElseThrow())).isFound())
                .isTrue();
    }

    private static Delayering problem(int layers, int span) {
        return Delayering.of(CHART)
                .allow(Family.of(Means.DISSOLVE, Means.LIFT))
                .maxLayers(layers)
                .maxSpan(span)
                .build();
    }
}
