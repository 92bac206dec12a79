package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.RandomCharts;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MaxRiseTest {
    /** At most three layers: whichever two of ann, bea and cyd go, x comes up by two layers. */
    private static final OrgChart CHART = DrawnChart.of("""
        ceo
          ann
            bea
              cyd
                x
              dan
        """);

    @Test
    void peopleWithANewManagerComeUpByNoMoreThanAllowed() {
        Delayering free = Delayering.of(CHART).maxLayers(3).build();
        Delayering limited = free.toBuilder().maxRise(1).build();

        assertThat(moves(DelayeringSolver.solve(free))).containsExactly("bea 1", "x 2");
        assertThat(DelayeringSolver.solve(limited).status()).isEqualTo(PlanStatus.INFEASIBLE);
    }

    @Test
    void saysWhichRiseWouldDo() {
        Plan plan = DelayeringSolver.solve(
                Delayering.of(CHART).maxLayers(3).maxRise(1).build());

        assertThat(plan.findInfeasibility().orElseThrow().message(plan.problem(), Locale.ENGLISH))
                .isEqualTo("No plan keeps within 3 layers and the other limits. Below \"bea\" people with a new manager"
                        + " would have to come up by more than 1 layer; a rise of 2 would do. With the other limits as"
                        + " they are, 4 layers would do.");
    }

    /** Whoever stays with a manager comes up with it, so x comes up by no more than somebody of its line who moves. */
    @Test
    void fewerLayersThanTheRiseLeavesAreProvenToBeOutOfReach() {
        for (Family family : List.of(
                Family.DISSOLVE,
                Family.of(Means.LIFT),
                Family.of(Means.DISSOLVE, Means.LIFT),
                Family.of(Means.DISSOLVE, Means.PEERS),
                Family.of(Means.DISSOLVE, Means.LIFT, Means.PEERS),
                Family.of(Means.DISSOLVE, Means.PROMOTE))) {
            Plan plan = DelayeringSolver.search(
                    Delayering.of(CHART).allow(family).maxLayers(3).maxRise(1).build(), SolverProgress.NONE);
            assertThat(plan.status()).isEqualTo(PlanStatus.INFEASIBLE);
            Infeasibility why = plan.findInfeasibility().orElseThrow();
            assertThat(why.cause()).isEqualTo(Infeasibility.Cause.RISE);
            assertThat(why.needed()).isEqualTo(2);
            assertThat(why.smallestLayers().orElseThrow()).isEqualTo(4);
        }
    }

    /** The ceo has no room for three layers either: no rise would do by itself. */
    @Test
    void namesTheRiseWhereSomethingElseIsInTheWayToo() {
        Plan plan = DelayeringSolver.solve(Delayering.of(CHART)
                .allow(Family.of(Means.DISSOLVE, Means.LIFT))
                .maxLayers(3)
                .maxSpan(1)
                .maxRise(1)
                .build());

        assertThat(plan.findInfeasibility().orElseThrow().message(plan.problem(), Locale.ENGLISH))
                .isEqualTo("No plan keeps within 3 layers and the other limits. Below \"ceo\" people with a new manager"
                        + " would have to come up by more than 1 layer. With the other limits as they are, 5 layers would"
                        + " do.");
    }

    @Test
    void isProvenOnlyWhereBruteForceFindsNone() {
        int[] proven = {0};
        RandomCharts.forSeeds(2_000, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 103L);
            Delayering problem = LiftsAgainstBruteForceTest.problem(seed, random).toBuilder()
                    .maxRise(random.nextInt(2))
                    .build();
            if (GreatestRise.isTooSmall(problem)) {
                proven[0]++;
                Plan plan = DelayeringSolver.solve(problem);
                assertThat(new LiftsByBruteForce(problem).best()).isEmpty();
                assertThat(plan.status()).isEqualTo(PlanStatus.INFEASIBLE);
                assertThat(plan.findInfeasibility().orElseThrow().cause()).isEqualTo(Infeasibility.Cause.RISE);
            }
        });
        assertThat(proven[0]).isGreaterThan(300);
    }

    @Test
    void isProvenOnlyWhereNoPlanWithPeersIs() {
        int[] proven = {0};
        RandomCharts.forSeeds(400, seed -> {
            Delayering problem = PeersAgainstBruteForceTest.problem(seed).toBuilder()
                    .maxRise(seed % 2)
                    .build();
            if (GreatestRise.isTooSmall(problem)) {
                proven[0]++;
                assertThat(new PeersByBruteForce(problem).findBest()).isEmpty();
                assertThat(DelayeringSolver.solve(problem).status()).isEqualTo(PlanStatus.INFEASIBLE);
            }
        });
        assertThat(proven[0]).isGreaterThan(20);
    }

    @Test
    void theFrontKeepsToItForEveryNumberOfLayers() {
        ParetoFront front = ParetoFront.of(Delayering.of(CHART).maxRise(1).build());

        assertThat(front.points()).extracting(ParetoPoint::layers).containsExactly(5, 4);
        assertThat(front.points()).extracting(point -> point.figures().moved()).containsExactly(0, 1);
    }

    @Test
    void isRefusedBelowZero() {
        assertThatThrownBy(() -> Delayering.of(CHART).maxRise(-1))
                .hasMessage("the greatest rise is -1 layers, but must not be below 0");
    }

    private static List<String> moves(Plan plan) {
        OrgChart after = plan.after();
        return plan.listMoves().stream()
                .map(move -> {
                    Position before = CHART.position(move.position());
                    int layer = after.positions()
                            .filter(position -> position.id().equals(before.id()))
                            .findFirst()
                            .orElseThrow()
                            .layer();
                    return before.id() + " " + (before.layer() - layer);
                })
                .toList();
    }
}
