package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.generate.GeneratorOptions;
import dev.spanwise.analysis.generate.OrgGenerator;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Prices alone, without the searches that settle small problems before. */
class LiftRefinementTest {
    private static final long CALLS = 20_000;

    @Test
    void neverClaimsWhatBruteForceDenies() {
        Map<PlanStatus, Integer> count = new EnumMap<>(PlanStatus.class);
        RandomCharts.forSeeds(3_000, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 97L);
            DelayeringBuilder some = LiftsAgainstBruteForceTest.problem(seed, random).toBuilder();
            if (random.nextInt(3) == 0) {
                some.boundaries(RandomProblems.boundaries(random));
            }
            if (random.nextInt(3) == 0) {
                some.maxRise(random.nextInt(3));
            }
            Delayering problem = some.build();
            if (PriceFacts.guide(problem)) {
                count.merge(compare(problem), 1, Integer::sum);
            }
        });
        assertThat(count.get(PlanStatus.OPTIMAL)).isGreaterThan(1_150);
        assertThat(count.get(PlanStatus.INFEASIBLE)).isGreaterThan(100);
    }

    /** Searches without what looks at every plan afterwards. */
    @Test
    void provesOnlyThatThereIsNoPlanWhereThereIsNone() {
        Map<PlanStatus, Integer> count = new EnumMap<>(PlanStatus.class);
        RandomCharts.forSeeds(2_000, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 101L);
            DelayeringBuilder some = LiftsAgainstBruteForceTest.problem(seed, random).toBuilder()
                    .boundaries(RandomProblems.boundaries(random));
            Delayering problem = some.build();
            Plan plan = LiftSolver.solve(problem, SolverProgress.NONE, 1L << random.nextInt(18));
            if (plan.status() == PlanStatus.INFEASIBLE) {
                assertThat(new LiftsByBruteForce(problem).best()).isEmpty();
            }
            assertThat(Plan.isMoreThanAnyCosts(problem, plan.bound())).isFalse();
            count.merge(plan.status(), 1, Integer::sum);
        });
        assertThat(count.get(PlanStatus.INFEASIBLE)).isGreaterThan(100);
    }

    private static PlanStatus compare(Delayering problem) {
        Optional<LiftsByBruteForce.Best> best = new LiftsByBruteForce(problem).best();
        Plan plan = byPricesAlone(problem);
        best.ifPresent(found -> assertThat(plan.bound()).isLessThanOrEqualTo(found.value()));
        if (plan.hasChoice()) {
            assertThat(LimitCheck.keeps(problem, plan.choice())).isTrue();
            assertThat(plan.value()).isGreaterThanOrEqualTo(best.orElseThrow().value());
        }
        if (plan.status() == PlanStatus.INFEASIBLE) {
            assertThat(best).isEmpty();
        }
        if (plan.status() == PlanStatus.OPTIMAL) {
            assertThat(plan.value()).isEqualTo(best.orElseThrow().value());
        }
        return plan.status();
    }

    private static Plan byPricesAlone(Delayering problem) {
        long nothingKnown = -1_000_000_000;
        return LiftRefinement.of(Plan.unknown(problem, nothingKnown), SolverProgress.NONE, CALLS);
    }

    @Test
    void placesHaveAPriceWhereTheyAreFew() {
        OrgChart chart = DrawnChart.of("""
                top
                  ann
                    eva
                      a
                      b
                    fay
                      c
                      d
                    gil
                      e
                      f
                  bob
                """);
        Delayering problem = Delayering.of(chart)
                .allow(Family.of(Means.LIFT))
                .maxLayers(3)
                .maxSpan(4)
                .build();
        // without spans eva, fay and gil would go to the top; it has two places, so one of them hands two people up to
        // ann.
        // At a price of 1 for a place below the top: 3 x (1 + 1) for the three, 2 for ann and bob, less 4 places: 4
        assertThat(new LiftFacts(problem, LiftCosts.ofMovesAlone(problem)).floor())
                .isEqualTo(3);
        Plan plan = byPricesAlone(problem);
        assertThat(plan.status()).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(plan.value()).isEqualTo(4);
    }

    /** Nobody above has room for eva; a can leave her, but a vacancy without a team must not stay. */
    @Test
    void aVacancyThatLosesEverybodyIsClosed() {
        OrgChart chart = DrawnChart.of("""
                top
                  ann
                    vic
                      eva vacant
                        a
                    bob
                  cyd
                """);
        Plan plan = byPricesAlone(Delayering.of(chart)
                .allow(Family.of(Means.DISSOLVE, Means.LIFT))
                .maxLayers(4)
                .maxSpan(2)
                .build());
        assertThat(plan.status()).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(plan.figures().moved()).isEqualTo(1);
        assertThat(plan.after().findPosition("eva")).isEmpty();
    }

    @Test
    void withNarrowSpansThePlanIsNearItsBound() {
        OrgChart chart =
                OrgGenerator.generate(GeneratorOptions.ofSize(1_200, 11).withLayers(10));
        Delayering problem = Delayering.of(chart)
                .allow(Family.of(Means.DISSOLVE, Means.LIFT))
                .maxLayers(6)
                .maxSpan(12)
                .build();
        Plan plan = DelayeringSolver.solve(problem);
        assertThat(plan.isFound()).isTrue();
        assertThat(plan.gap()).isLessThan(0.15);
        assertThat(plan.after().layers()).isLessThanOrEqualTo(6);
    }

    @Test
    void aLayerMoreNeverCostsMore() {
        OrgChart chart = OrgGenerator.generate(GeneratorOptions.ofSize(600, 5).withLayers(9));
        long before = Long.MAX_VALUE;
        for (int layers = 5; layers <= 9; layers++) {
            Delayering problem = Delayering.of(chart)
                    .allow(Family.of(Means.DISSOLVE, Means.LIFT))
                    .maxLayers(layers)
                    .maxSpan(8)
                    .build();
            Plan plan = DelayeringSolver.solve(problem);
            assertThat(plan.bound()).isLessThanOrEqualTo(before);
            before = plan.hasChoice() ? plan.value() : before;
        }
    }
}
