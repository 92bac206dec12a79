package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LiftsAgainstBruteForceTest {
    @Test
    void equalsBruteForceOnThousandsOfCharts() {
        Map<PlanStatus, Integer> count = new EnumMap<>(PlanStatus.class);
        RandomCharts.forSeeds(Integer.getInteger("lifts", 20000), seed -> {
            SplittableRandom random = new SplittableRandom(seed * 41L);
            count.merge(compare(problem(seed, random)), 1, Integer::sum);
        });
        System.out.println(count);
        assertThat(count.get(PlanStatus.OPTIMAL)).isGreaterThan(1_500);
        assertThat(count.get(PlanStatus.INFEASIBLE)).isGreaterThan(100);
    }

    private static PlanStatus compare(Delayering problem) {
        Optional<LiftsByBruteForce.Best> best = new LiftsByBruteForce(problem).best();
        Plan plan = DelayeringSolver.solve(problem);
        switch (plan.status()) {
            case INFEASIBLE -> assertThat(best).isEmpty();
            case UNKNOWN ->
                best.ifPresent(found -> assertThat(plan.bound()).isLessThanOrEqualTo(found.value()));
            case OPTIMAL -> {
                assertThat(plan.value()).isEqualTo(best.orElseThrow().value());
                assertThat(plan.bound()).isEqualTo(plan.value());
            }
            case FEASIBLE -> assertThat(best.orElseThrow().value()).isBetween(plan.bound(), plan.value());
        }
        if (plan.status() == PlanStatus.OPTIMAL || plan.status() == PlanStatus.FEASIBLE) {
            OrgChart after = plan.after();
            assertThat(after.layers()).isLessThanOrEqualTo(problem.maxLayers());
            assertThat(LimitCheck.keeps(problem, plan.choice())).isTrue();
        }
        return plan.status();
    }

    private static Delayering problem(int seed, SplittableRandom random) {
        OrgChart chart = RandomCharts.ofSize(3 + random.nextInt(8), seed);
        DelayeringBuilder problem = Delayering.of(chart)
                .allow(random.nextBoolean() ? Family.of(Means.LIFT) : Family.of(Means.DISSOLVE, Means.LIFT))
                .maxLayers(Math.max(1, chart.layers() - random.nextInt(3)))
                .outcome(random.nextBoolean() ? Outcome.CONVERT : Outcome.ELIMINATE)
                .maxSpan(1 + random.nextInt(5));
        if (random.nextInt(4) == 0) {
            BitSet some = new BitSet();
            random.ints(3, 0, chart.size()).forEach(some::set);
            problem.protect(some);
        }
        if (random.nextInt(4) == 0) {
            BitSet some = new BitSet();
            random.ints(6, 0, chart.size()).forEach(some::set);
            problem.receivers(some);
        }
        if (random.nextInt(4) == 0) {
            problem.weights(random.ints(chart.size(), 0, 4).toArray());
        }
        if (random.nextInt(3) == 0) {
            problem.objective(RandomProblems.objective(random)).savedShareOfConverted(random.nextInt(3) / 10.0);
        }
        return problem.build();
    }
}
