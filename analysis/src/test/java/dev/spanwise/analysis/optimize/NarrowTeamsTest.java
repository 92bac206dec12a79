package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Managers with few direct reports: none is left, or each counts something. */
class NarrowTeamsTest {
    private final Map<PlanStatus, Integer> count = new EnumMap<>(PlanStatus.class);
    private int dearer;

    @Test
    void dissolvingEqualsBruteForce() {
        RandomCharts.forSeeds(600, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 71L);
            DelayeringBuilder problem = RandomProblems.ofSeed(seed).narrowTeams(narrowTeams(random));
            if (random.nextInt(4) == 0) {
                problem.boundaries(RandomProblems.boundaries(random));
            }
            if (random.nextInt(4) == 0) {
                problem.maxRise(random.nextInt(3));
            }
            compareExactly(problem.build());
        });
        assertThat(count.get(PlanStatus.OPTIMAL)).isGreaterThan(200);
        assertThat(count.get(PlanStatus.INFEASIBLE)).isGreaterThan(100);
        assertThat(dearer).as("dearer for narrow teams").isGreaterThan(50);
    }

    private void compareExactly(Delayering problem) {
        Optional<BruteForce.Choice> best = new BruteForce(problem).best();
        Plan plan = DelayeringSolver.search(problem, SolverProgress.NONE);
        count.merge(plan.status(), 1, Integer::sum);
        assertThat(plan.status()).isEqualTo(best.isEmpty() ? PlanStatus.INFEASIBLE : PlanStatus.OPTIMAL);
        best.ifPresent(choice -> {
            assertThat(plan.value()).as("value").isEqualTo(choice.value(problem.objective()));
            assertThat(plan.figures().tieBreaker(problem.objective()))
                    .as("tie breaker")
                    .isEqualTo(choice.tieBreaker(problem.objective()));
            assertThat(LimitCheck.keeps(problem, plan.choice())).isTrue();
            Plan without = DelayeringSolver.solve(
                    problem.toBuilder().narrowTeams(NarrowTeams.ANY).build());
            dearer += without.figures().moved() < plan.figures().moved() ? 1 : 0;
        });
    }

    @Test
    void targetsClaimNothingThatBruteForceDenies() {
        RandomCharts.forSeeds(200, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 73L);
            Delayering problem = RandomProblems.ofSeed(seed)
                    .narrowTeams(narrowTeams(random))
                    .targets(TargetsAgainstBruteForceTest.targets(random))
                    .build();
            Optional<BruteForce.Choice> best = new BruteForce(problem).best();
            Plan plan = DelayeringSolver.search(problem, SolverProgress.NONE);
            compareClaim(plan, best.map(choice -> choice.value(problem.objective())));
        });
        assertThat(count.get(PlanStatus.OPTIMAL)).isGreaterThan(50);
    }

    @Test
    void liftsEqualBruteForce() {
        RandomCharts.forSeeds(500, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 79L);
            Delayering problem = LiftsAgainstBruteForceTest.problem(seed, random).toBuilder()
                    .narrowTeams(narrowTeams(random))
                    .build();
            Optional<LiftsByBruteForce.Best> best = new LiftsByBruteForce(problem).best();
            Plan plan = DelayeringSolver.search(problem, SolverProgress.NONE);
            compareClaim(plan, best.map(LiftsByBruteForce.Best::value));
        });
        assertThat(count.get(PlanStatus.OPTIMAL)).isGreaterThan(200);
        assertThat(count.get(PlanStatus.INFEASIBLE)).isGreaterThan(30);
        assertThat(count.getOrDefault(PlanStatus.FEASIBLE, 0) + count.getOrDefault(PlanStatus.UNKNOWN, 0))
                .as("left open by the search alone: " + count)
                .isLessThan(10);
    }

    @Test
    void aProtectedOneToOneIsLeftAsideAndAnotherOneNamesWhatStandsInTheWay() {
        OrgChart chart = DrawnChart.of("""
                        top
                          lone
                            only
                              p
                              q
                              r
                          wide
                            s
                            t
                        """);
        DelayeringBuilder problem = Delayering.of(chart).narrowTeams(NarrowTeams.atLeast(2));
        Plan plan = DelayeringSolver.solve(problem.build());
        assertThat(plan.figures().dissolved()).isEqualTo(1);
        assertThat(plan.figures().moved()).isEqualTo(1);

        BitSet lone = new BitSet();
        lone.set(1);
        assertThat(DelayeringSolver.solve(problem.protect(lone).build()).changesAnything())
                .isFalse();

        Delayering tight = problem.protect(new BitSet()).maxSpan(2).build();
        Plan none = DelayeringSolver.solve(tight);
        assertThat(none.status()).isEqualTo(PlanStatus.INFEASIBLE);
        assertThat(none.findInfeasibility().orElseThrow().message(tight, Locale.ENGLISH))
                .contains("would be left with fewer than 2 direct reports");

        NarrowTeams dear = new NarrowTeams(2, 5);
        assertThat(DelayeringSolver.solve(problem.narrowTeams(dear).build()).value())
                .as("nothing else is allowed, so that the narrow team stays and counts 5")
                .isEqualTo(5);
        NarrowTeams cheap = new NarrowTeams(2, 1);
        Plan one = DelayeringSolver.solve(
                problem.narrowTeams(cheap).spanLimit(SpanLimit.none()).build());
        assertThat(one.value()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new NarrowTeams(-1, 2));
    }

    @Test
    void peersClaimNothingThatBruteForceDenies() {
        RandomCharts.forSeeds(200, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 83L);
            Delayering problem = PeersAgainstBruteForceTest.problem(seed).toBuilder()
                    .narrowTeams(narrowTeams(random))
                    .build();
            Optional<PeersByBruteForce.Best> best = new PeersByBruteForce(problem).findBest();
            Plan plan = DelayeringSolver.solve(problem);
            compareClaim(plan, best.map(PeersByBruteForce.Best::value));
        });
        assertThat(count.get(PlanStatus.OPTIMAL)).isGreaterThan(60);
    }

    private void compareClaim(Plan plan, Optional<Long> best) {
        count.merge(plan.status(), 1, Integer::sum);
        switch (plan.status()) {
            case INFEASIBLE -> assertThat(best).isEmpty();
            case UNKNOWN -> best.ifPresent(value -> assertThat(plan.bound()).isLessThanOrEqualTo(value));
            case OPTIMAL -> assertThat(plan.value()).isEqualTo(best.orElseThrow());
            case FEASIBLE -> assertThat(best.orElseThrow()).isBetween(plan.bound(), plan.value());
        }
        if (plan.hasChoice()) {
            assertThat(LimitCheck.keeps(plan.problem(), plan.choice())).isTrue();
        }
    }

    static NarrowTeams narrowTeams(SplittableRandom random) {
        int least = 2 + random.nextInt(3);
        return random.nextInt(3) == 0 ? new NarrowTeams(least, 1 + random.nextInt(4)) : NarrowTeams.atLeast(least);
    }
}
