package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.file.PlanScenario;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.model.DrawnChart;
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
        RandomCharts.forSeeds(3_000, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 41L);
            count.merge(compare(problem(seed, random)), 1, Integer::sum);
        });
        assertThat(count.get(PlanStatus.OPTIMAL)).isGreaterThan(1_500);
        assertThat(count.get(PlanStatus.INFEASIBLE)).isGreaterThan(100);
    }

    @Test
    void claimsNothingWithTargetsAndBoundariesThatBruteForceDenies() {
        Map<PlanStatus, Integer> count = new EnumMap<>(PlanStatus.class);
        RandomCharts.forSeeds(2_000, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 53L);
            DelayeringBuilder problem = problem(seed, random).toBuilder();
            if (random.nextBoolean()) {
                problem.targets(TargetsAgainstBruteForceTest.targets(random));
            }
            if (random.nextBoolean()) {
                problem.boundaries(RandomProblems.boundaries(random));
            }
            if (random.nextBoolean()) {
                problem.maxRise(random.nextInt(3));
            }
            count.merge(compare(problem.build()), 1, Integer::sum);
        });
        assertThat(count.get(PlanStatus.OPTIMAL)).isGreaterThan(500);
    }

    @Test
    void replaysAsAScenarioToTheSameChart() {
        RandomCharts.forSeeds(500, seed -> {
            Plan plan = DelayeringSolver.solve(problem(seed, new SplittableRandom(seed * 43L)));
            if (plan.changesAnything()) {
                Scenario scenario = ScenarioReader.parse("plan.yaml", PlanScenario.of(plan, "Plan"));
                OrgChart after = scenario.runOn(plan.problem().chart()).after();
                assertThat(DrawnChart.drawingOf(after)).isEqualTo(DrawnChart.drawingOf(plan.after()));
            }
        });
    }

    private static PlanStatus compare(Delayering problem) {
        Optional<LiftsByBruteForce.Best> best = new LiftsByBruteForce(problem).best();
        Plan plan = DelayeringSolver.solve(problem);
        switch (plan.status()) {
            case INFEASIBLE -> assertThat(best).isEmpty();
            case UNKNOWN -> best.ifPresent(found -> assertThat(plan.bound()).isLessThanOrEqualTo(found.value()));
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

    static Delayering problem(int seed, SplittableRandom random) {
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
        RandomProblems.price(problem, chart, random);
        return problem.build();
    }
}
