package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExactAgainstBruteForceTest {
    @Test
    void equalsBruteForceOnFiveThousandCharts() {
        int[] infeasible = new int[1];
        RandomCharts.forSeeds(5_000, seed -> {
            Delayering problem = RandomProblems.ofSeed(seed).build();
            infeasible[0] += compare(problem) ? 0 : 1;
        });
        assertThat(infeasible[0]).as("infeasible problems among them").isBetween(300, 3_000);
    }

    @Test
    void equalsBruteForceWithBoundaries() {
        int[] feasible = new int[1];
        RandomCharts.forSeeds(1_500, seed -> {
            Boundaries boundaries = RandomProblems.boundaries(new SplittableRandom(seed * 31L));
            Delayering problem =
                    RandomProblems.ofSeed(seed).boundaries(boundaries).build();
            feasible[0] += compare(problem) ? 1 : 0;
        });
        assertThat(feasible[0]).as("feasible problems among them").isGreaterThan(250);
    }

    @Test
    void equalsBruteForceWithAGreatestRise() {
        int[] binding = new int[2];
        RandomCharts.forSeeds(1_500, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 37L);
            DelayeringBuilder free = RandomProblems.ofSeed(seed);
            if (random.nextInt(4) == 0) {
                free.boundaries(RandomProblems.boundaries(random));
            }
            Delayering problem =
                    free.build().toBuilder().maxRise(random.nextInt(3)).build();
            boolean feasible = compare(problem);
            Plan unlimited = DelayeringSolver.solve(free.build());
            binding[0] += feasible
                            && unlimited.value()
                                    < DelayeringSolver.solve(problem).value()
                    ? 1
                    : 0;
            binding[1] += !feasible && unlimited.status() == PlanStatus.OPTIMAL ? 1 : 0;
        });
        assertThat(binding[0]).as("dearer with a greatest rise").isGreaterThan(15);
        assertThat(binding[1]).as("infeasible for it alone").isGreaterThan(100);
    }

    /** Compares and answers whether the problem is feasible. */
    private static boolean compare(Delayering problem) {
        Optional<BruteForce.Choice> best = new BruteForce(problem).best();
        Plan plan = DelayeringSolver.solve(problem);
        if (best.isEmpty()) {
            assertThat(plan.status()).isEqualTo(PlanStatus.INFEASIBLE);
            return false;
        }
        BruteForce.Choice choice = best.get();
        assertThat(plan.status()).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(plan.value()).as("value").isEqualTo(choice.value(problem.objective()));
        assertThat(plan.bound()).isEqualTo(plan.value());
        long tieBreaker = problem.objective().tiesByDissolved()
                ? plan.figures().dissolved()
                : plan.figures().weightedMoved();
        assertThat(tieBreaker).as("tie breaker").isEqualTo(choice.tieBreaker(problem.objective()));
        OrgChart after = plan.after();
        assertThat(after.layers()).isLessThanOrEqualTo(problem.maxLayers());
        return true;
    }
}
