package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Forty managers of three: too many positions to look at every plan. Two layers move all 120; to dissolve two of the
 * managers moves six.
 */
class MostMovedTest {
    private static final OrgChart CHART = teamsOfThree();

    @Test
    void fewerThanTheLimitsTakeAreProvenToBeTooFew() {
        for (Family family : List.of(
                Family.DISSOLVE,
                Family.of(Means.LIFT),
                Family.of(Means.DISSOLVE, Means.LIFT),
                Family.of(Means.DISSOLVE, Means.PEERS))) {
            Plan plan = DelayeringSolver.solve(twoLayers(family).build());
            assertThat(plan.status()).as(family.id()).isEqualTo(PlanStatus.INFEASIBLE);
            assertThat(message(plan))
                    .isEqualTo("To move at most 119 people is out of reach: of all plans that "
                            + family.words(Locale.ENGLISH)
                            + " and keep the limits none moves fewer than 120 people. Allow more moves, more layers or"
                            + " wider spans.");
        }
    }

    @Test
    void soTheyAreWhereSomethingElseIsWanted() {
        for (Objective other : List.of(Objective.saving(), Objective.dissolved(), Objective.weighted(1, 5, 0))) {
            Delayering problem = twoLayers(Family.of(Means.DISSOLVE, Means.LIFT))
                    .objective(other)
                    .weights(weights())
                    .outcome(Outcome.ELIMINATE)
                    .build();
            Plan plan = DelayeringSolver.solve(problem);
            assertThat(plan.findInfeasibility().orElseThrow().findFewestMoved())
                    .as(other.toString())
                    .hasValue(120);
        }
    }

    @Test
    void theOtherTargetsCountToo() {
        Plan plan = DelayeringSolver.solve(twoDissolved(5).build());
        assertThat(plan.status()).isEqualTo(PlanStatus.INFEASIBLE);
        assertThat(message(plan))
                .contains("and keep the limits and reach the other targets none moves fewer than 6 people.");
        assertThat(DelayeringSolver.solve(twoDissolved(6).build()).figures().moved())
                .isEqualTo(6);
    }

    @Test
    void whatMovesFewestIsAPlanWhereTheObjectiveFindsNone() {
        Plan plan = DelayeringSolver.solve(
                twoDissolved(6).objective(Objective.saving()).build());
        assertThat(plan.isFound()).isTrue();
        assertThat(plan.figures().moved()).isEqualTo(6);
    }

    private static DelayeringBuilder twoLayers(Family family) {
        return Delayering.of(CHART).allow(family).maxLayers(2).targets(new Target(Target.Kind.MOVE_AT_MOST, 119));
    }

    private static DelayeringBuilder twoDissolved(int moves) {
        return Delayering.of(CHART)
                .targets(new Target(Target.Kind.DISSOLVE_AT_LEAST, 2), new Target(Target.Kind.MOVE_AT_MOST, moves));
    }

    private static int[] weights() {
        int[] weights = new int[CHART.size()];
        Arrays.fill(weights, 7);
        return weights;
    }

    private static String message(Plan plan) {
        return plan.findInfeasibility().orElseThrow().message(plan.problem(), Locale.ENGLISH);
    }

    private static OrgChart teamsOfThree() {
        return DrawnChart.of("top\n"
                + IntStream.rangeClosed(1, 40)
                        .mapToObj("  m%1$d\n    a%1$d\n    b%1$d\n    c%1$d\n"::formatted)
                        .collect(Collectors.joining()));
    }
}
