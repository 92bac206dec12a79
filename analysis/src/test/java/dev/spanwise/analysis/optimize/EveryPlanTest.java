package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.RandomCharts;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EveryPlanTest {
    private static final List<Family> FROM_SMALL_TO_LARGE = List.of(
            Family.DISSOLVE, Family.of(Means.DISSOLVE, Means.LIFT), Family.of(Means.DISSOLVE, Means.LIFT, Means.PEERS));

    @Test
    void aProtectedManagerWhoCannotTakeAWholeRowOfPostsIsInTheWay() {
        Delayering problem = Delayering.of(DrawnChart.of("""
                        top
                          kept
                            team
                              crew fte=6
                              gang fte=5
                        """))
                .allow(Family.of(Means.DISSOLVE, Means.LIFT))
                .maxLayers(3)
                .maxSpan(4)
                .protect(only(1))
                .build();
        Plan plan = DelayeringSolver.solve(problem);
        assertThat(plan.status()).isEqualTo(PlanStatus.INFEASIBLE);
        assertThat(plan.findInfeasibility().orElseThrow().message(problem, Locale.ENGLISH))
                .isEqualTo(
                        "No plan keeps within 3 layers and the other limits. That is proven of every plan. With the other "
                                + "limits as they are, 4 layers would do. With the layers as they are, a widest span of 5 posts "
                                + "for everybody would do (a row that stands for several posts counts as that many).");
    }

    @Test
    void settlesEverySmallProblemWithLifts() {
        RandomCharts.forSeeds(200, seed -> {
            Delayering problem = small(seed).allow(FROM_SMALL_TO_LARGE.get(1)).build();
            Optional<LiftsByBruteForce.Best> best = new LiftsByBruteForce(problem).best();
            Plan plan = DelayeringSolver.solve(problem);
            assertThat(plan.status()).isEqualTo(best.isEmpty() ? PlanStatus.INFEASIBLE : PlanStatus.OPTIMAL);
            best.ifPresent(found -> assertThat(plan.value()).isEqualTo(found.value()));
        });
    }

    @Test
    void decidesTiesWhereThereAreTargets() {
        RandomCharts.forSeeds(200, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 73L);
            Delayering problem = small(seed)
                    .allow(Family.DISSOLVE)
                    .targets(TargetsAgainstBruteForceTest.targets(random))
                    .build();
            Plan plan = DelayeringSolver.solve(problem);
            if (plan.status() == PlanStatus.OPTIMAL) {
                BruteForce.Choice best = new BruteForce(problem).best().orElseThrow();
                assertThat(plan.value()).isEqualTo(best.value(problem.objective()));
                assertThat(plan.figures().tieBreaker(problem.objective()))
                        .isEqualTo(best.tieBreaker(problem.objective()));
            }
        });
    }

    @Test
    void moreChoicesNeverMakeAPlanWorse() {
        RandomCharts.forSeeds(200, seed -> {
            long before = Long.MAX_VALUE;
            for (Family family : FROM_SMALL_TO_LARGE) {
                Plan plan = DelayeringSolver.search(small(seed).allow(family).build(), SolverProgress.NONE);
                long value = plan.hasChoice() ? plan.value() : Long.MAX_VALUE;
                assertThat(value).as(family.id()).isLessThanOrEqualTo(before);
                before = value;
            }
        });
    }

    static DelayeringBuilder small(int seed) {
        SplittableRandom random = new SplittableRandom(seed * 67L);
        DelayeringBuilder problem = Delayering.of(RandomCharts.ofSize(4 + random.nextInt(7), seed));
        problem.maxLayers(Math.max(1, problem.chart.layers() - 1 - random.nextInt(2)))
                .outcome(random.nextBoolean() ? Outcome.CONVERT : Outcome.ELIMINATE)
                .maxSpan(2 + random.nextInt(4));
        if (random.nextInt(2) == 0) {
            problem.protect(only(random.nextInt(problem.chart.size())));
        }
        if (random.nextInt(3) == 0) {
            problem.objective(Objective.dissolved());
        }
        return random.nextInt(3) == 0 ? problem.targets(TargetsAgainstBruteForceTest.targets(random)) : problem;
    }

    private static BitSet only(int position) {
        BitSet one = new BitSet();
        one.set(position);
        return one;
    }
}
