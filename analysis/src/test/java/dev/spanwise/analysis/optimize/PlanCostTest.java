package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.optimize.PlanCost.Kind;
import dev.spanwise.analysis.optimize.PlanCost.Part;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PlanCostTest {
    /** To three layers either ann goes, which moves three, or bob and cyd go, which moves one each. */
    private static final OrgChart CHART = DrawnChart.of("""
            ceo
              ann salary=100
                bob salary=80
                  eve
                cyd salary=80
                  fay
                dan
            """);

    @Test
    void noMoveIsSparedByAJobUnlessTheJobIsPricedLower() {
        assertThat(dissolved(Objective.moved())).isEqualTo(1);
        assertThat(dissolved(Objective.priced(Objective.USUAL_PRICES))).isEqualTo(1);
        assertThat(dissolved(Objective.priced(Map.of(Objective.PriceOf.MOVE, 7))))
                .isEqualTo(1);
        assertThat(dissolved(Objective.priced(Map.of(Objective.PriceOf.MOVE, 7, Objective.PriceOf.JOB, 6))))
                .isEqualTo(2);
    }

    /** One job at 50 and half of 100 against two at 50 and half of 160. */
    @Test
    void severanceIsAShareOfPay() {
        Plan plan = solve(Objective.priced(
                Map.of(Objective.PriceOf.MOVE, 10, Objective.PriceOf.JOB, 50, Objective.PriceOf.SEVERANCE, 50)));
        assertThat(PlanCost.of(plan))
                .isEqualTo(new PlanCost(List.of(
                        new Part(Kind.MOVES, 3, 30), new Part(Kind.JOBS, 1, 50), new Part(Kind.SEVERANCE, 1, 50))));
        assertThat(plan.value()).isEqualTo(130);
    }

    @Test
    void whoIsSparedGoesOnlyWhereItSparesMoreMoves() {
        Delayering problem = Delayering.of(CHART)
                .maxLayers(3)
                .spare(new int[] {0, 2, 0, 0, 0, 0, 0})
                .build();
        // ann's going counts 3 moves and 2 more, bob's and cyd's 2 moves
        assertThat(DelayeringSolver.solve(problem).value()).isEqualTo(2);
        Delayering bothSpared =
                problem.toBuilder().spare(new int[] {0, 2, 2, 2, 0, 0, 0}).build();
        Plan plan = DelayeringSolver.solve(bothSpared);
        assertThat(PlanCost.of(plan).parts()).containsExactly(new Part(Kind.MOVES, 3, 3), new Part(Kind.SPARED, 1, 2));
    }

    @Test
    void thePartsOfEveryPlanAddUpToItsValue() {
        RandomCharts.forSeeds(600, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 83L);
            DelayeringBuilder problem = seed % 2 == 0
                    ? RandomProblems.ofSeed(seed)
                    : LiftsAgainstBruteForceTest.problem(seed, random).toBuilder();
            Plan plan = DelayeringSolver.solve(
                    problem.boundaries(RandomProblems.boundaries(random)).build());
            if (plan.isFound()) {
                long jobs = plan.problem().objective().jobsFirst()
                        ? plan.problem().jobWeight() * plan.figures().jobs()
                        : 0;
                assertThat(PlanCost.of(plan).total()).isEqualTo(plan.value() - jobs);
            }
        });
    }

    private static int dissolved(Objective objective) {
        return solve(objective).figures().dissolved();
    }

    private static Plan solve(Objective objective) {
        return DelayeringSolver.solve(Delayering.of(CHART)
                .maxLayers(3)
                .outcome(Outcome.ELIMINATE)
                .objective(objective)
                .build());
    }
}
