package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.BitSet;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What each protection costs by itself, against a second solve without it. */
class ProtectionPricesTest {
    private int costly;
    private int free;

    /** Three layers: bob protected costs two moves, dan nothing, for gus leads nobody who is too deep. */
    @Test
    void onlyTheProtectionThatBindsCosts() {
        OrgChart chart = DrawnChart.of("""
                ann
                  bob
                    cyd
                      p
                      q
                      r
                  dan
                    eva
                """);
        BitSet both = new BitSet();
        both.set(chart.findPosition("bob").orElseThrow().index());
        both.set(chart.findPosition("dan").orElseThrow().index());
        Plan plan = DelayeringSolver.solve(
                Delayering.of(chart).maxLayers(3).protect(both).build());
        assertThat(plan.value()).isEqualTo(3);
        Prices prices = Prices.of(plan, SolverProgress.NONE);
        assertThat(prices.protectedManagers()).isEqualTo(2);
        assertThat(prices.protections())
                .extracting(each -> chart.position(each.position()).id() + " "
                        + each.findLeastMoves(plan).orElseThrow() + " "
                        + each.findMostMoves(plan).orElseThrow())
                .containsExactly("bob 2 2", "dan 0 0");
    }

    @Test
    void equalsBruteForceWhereManagersAreDissolved() {
        RandomCharts.forSeeds(250, seed -> {
            Delayering problem = protectedProblem(RandomProblems.ofSeed(seed).build(), seed);
            check(
                    problem,
                    without -> new BruteForce(without).best().map(choice -> choice.value(without.objective())),
                    true);
        });
        assertThat(costly).isGreaterThan(30);
        assertThat(free).isGreaterThan(30);
    }

    @Test
    void claimsNothingWithLiftsThatBruteForceDenies() {
        RandomCharts.forSeeds(250, seed -> {
            Delayering problem =
                    protectedProblem(LiftsAgainstBruteForceTest.problem(seed, new SplittableRandom(seed * 97L)), seed);
            check(problem, without -> new LiftsByBruteForce(without).best().map(LiftsByBruteForce.Best::value), false);
        });
        assertThat(free).isGreaterThan(30);
    }

    /** The best value by definition. */
    private interface Definition {
        Optional<Long> best(Delayering problem);
    }

    private void check(Delayering problem, Definition definition, boolean exact) {
        Plan plan = DelayeringSolver.solve(problem);
        for (Prices.Protection each : Prices.of(plan, SolverProgress.NONE).protections()) {
            Plan without = each.plan();
            Optional<Long> best = definition.best(without.problem());
            assertThat(without.problem().mayDissolve(each.position())).isTrue();
            if (without.status() == PlanStatus.INFEASIBLE) {
                assertThat(best).isEmpty();
            } else if (without.hasChoice()) {
                assertThat(best.orElseThrow()).isBetween(without.bound(), without.value());
                assertThat(LimitCheck.keeps(without.problem(), without.choice()))
                        .isTrue();
                costly += plan.isFound() && without.value() < plan.value() ? 1 : 0;
                free += plan.isFound() && without.value() == plan.value() ? 1 : 0;
            }
            if (exact) {
                assertThat(without.status()).isIn(PlanStatus.OPTIMAL, PlanStatus.INFEASIBLE);
            }
            if (plan.isFound() && problem.asksForFewestMoved() && problem.outcome() == Outcome.CONVERT) {
                long costs = plan.value() - best.orElseThrow();
                assertThat(each.findLeastMoves(plan).orElseThrow()).isLessThanOrEqualTo(costs);
                each.findMostMoves(plan).ifPresent(most -> assertThat(most).isGreaterThanOrEqualTo(costs));
            }
        }
    }

    private static Delayering protectedProblem(Delayering problem, int seed) {
        BitSet some = new BitSet();
        new SplittableRandom(seed * 101L).ints(4, 0, problem.chart().size()).forEach(some::set);
        return problem.toBuilder().protect(some).build();
    }
}
