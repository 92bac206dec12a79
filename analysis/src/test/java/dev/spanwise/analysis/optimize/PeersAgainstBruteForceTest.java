package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PeersAgainstBruteForceTest {
    private int infeasible;
    private int better;

    @Test
    void equalsBruteForce() {
        RandomCharts.forSeeds(2_000, seed -> compare(problem(seed)));

        assertThat(infeasible).as("infeasible problems among them").isGreaterThan(60);
        assertThat(better).as("problems in which peers help").isGreaterThan(60);
    }

    @Test
    void aSearchThatIsGivenUpClaimsNothingWrong() {
        Map<PlanStatus, Integer> count = new EnumMap<>(PlanStatus.class);
        RandomCharts.forSeeds(600, seed -> {
            Delayering problem = problem(seed);
            Plan rough = PeerSolver.solve(problem, SolverProgress.NONE, 0);
            Plan exact = DelayeringSolver.solve(problem);
            count.merge(rough.status(), 1, Integer::sum);
            if (exact.status() == PlanStatus.INFEASIBLE || rough.status() == PlanStatus.INFEASIBLE) {
                assertThat(rough.status()).isEqualTo(exact.status());
            } else {
                assertThat(rough.bound()).isLessThanOrEqualTo(exact.value());
            }
            if (rough.status() == PlanStatus.OPTIMAL) {
                assertThat(rough.value()).isEqualTo(exact.value());
            }
        });
        assertThat(count).containsKeys(PlanStatus.OPTIMAL, PlanStatus.FEASIBLE, PlanStatus.UNKNOWN);
    }

    @Test
    void claimsNothingWithTargetsAndBoundariesThatBruteForceDenies() {
        Map<PlanStatus, Integer> count = new EnumMap<>(PlanStatus.class);
        RandomCharts.forSeeds(1_000, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 59L);
            DelayeringBuilder problem = problem(seed).toBuilder();
            switch (random.nextInt(3)) {
                case 0 -> problem.targets(TargetsAgainstBruteForceTest.targets(random));
                case 1 -> problem.boundaries(RandomProblems.boundaries(random));
                default -> problem.maxRise(random.nextInt(3));
            }
            count.merge(compareClaim(problem.build()), 1, Integer::sum);
        });
        assertThat(count.get(PlanStatus.OPTIMAL)).isGreaterThan(200);
    }

    private static PlanStatus compareClaim(Delayering problem) {
        Optional<PeersByBruteForce.Best> best = new PeersByBruteForce(problem).findBest();
        Plan plan = DelayeringSolver.solve(problem);
        switch (plan.status()) {
            case INFEASIBLE -> assertThat(best).isEmpty();
            case UNKNOWN -> best.ifPresent(found -> assertThat(plan.bound()).isLessThanOrEqualTo(found.value()));
            case OPTIMAL ->
                assertThat(plan.value()).isEqualTo(best.orElseThrow().value());
            case FEASIBLE -> assertThat(best.orElseThrow().value()).isBetween(plan.bound(), plan.value());
        }
        if (plan.hasChoice()) {
            requireLimitsKept(plan);
        }
        return plan.status();
    }

    static Delayering problem(int seed) {
        SplittableRandom random = new SplittableRandom(seed * 13L);
        DelayeringBuilder problem = RandomProblems.ofSeed(seed).peers(true);
        if (random.nextInt(4) > 0) {
            problem.maxSpan(1 + random.nextInt(4));
        }
        if (random.nextInt(4) == 0) {
            problem.boundaries(Boundaries.NONE.withMaxNewReports(random.nextInt(5)));
        }
        return problem.build();
    }

    private void compare(Delayering problem) {
        Optional<PeersByBruteForce.Best> found = new PeersByBruteForce(problem).findBest();
        Plan plan = DelayeringSolver.solve(problem);
        if (found.isEmpty()) {
            assertThat(plan.status()).isEqualTo(PlanStatus.INFEASIBLE);
            infeasible++;
            return;
        }
        PeersByBruteForce.Best best = found.get();
        assertThat(plan.status()).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(plan.value()).as("value").isEqualTo(best.value());
        assertThat(plan.bound()).isEqualTo(best.value());
        long tieBreaker = problem.objective().tiesByDissolved()
                ? plan.figures().dissolved()
                : plan.figures().weightedMoved();
        assertThat(tieBreaker).as("tie breaker").isEqualTo(best.tieBreaker());
        requireLimitsKept(plan);
        Plan without = DelayeringSolver.solve(problem.toBuilder().peers(false).build());
        better += without.status() == PlanStatus.INFEASIBLE || without.value() > plan.value() ? 1 : 0;
    }

    /** Looks at the chart after the plan alone. */
    private static void requireLimitsKept(Plan plan) {
        Delayering problem = plan.problem();
        OrgChart before = problem.chart();
        OrgChart after = plan.after();
        assertThat(after.layers()).isLessThanOrEqualTo(problem.maxLayers());
        after.positions().filter(position -> position.isManager()).forEach(manager -> {
            int index = before.positionOfRecord(manager.record());
            assertThat(plan.isDissolved(index)).isFalse();
            assertThat(manager.span()).isLessThanOrEqualTo(problem.widestSpan(index));
            long added = manager.directReports().stream()
                    .filter(report -> plan.isMoved(before.positionOfRecord(report.record())))
                    .count();
            assertThat(added).isLessThanOrEqualTo(problem.boundaries().maxNewReports());
        });
        plan.listMoves().stream().filter(PlanMove::toPeer).forEach(move -> {
            int peer = move.toManager();
            assertThat(plan.newManager(peer)).isEqualTo(before.manager(peer));
            assertThat(before.isManager(peer)).isTrue();
        });
    }
}
