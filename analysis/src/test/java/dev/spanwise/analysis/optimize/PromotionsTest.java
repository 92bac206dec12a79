package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.scenario.Move;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.file.PlanScenario;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PromotionsTest {
    private static final Family PROMOTE = Family.of(Means.PROMOTE);
    private static final OrgChart CHART = DrawnChart.of("""
            ceo
              ann
                eva
                  x
                p
                q
              bob
                r
            """);

    /** The chief may lead nobody more; eva comes up in ann's place, and ann, p and q report to her. */
    @Test
    void aReportTakesThePlaceWhereThereIsNoRoomAbove() {
        Delayering problem = Delayering.of(CHART)
                .maxLayers(3)
                .spanLimit((chart, manager) -> manager == 0 ? 2 : manager == 1 ? 3 : 4)
                .build();
        assertThat(DelayeringSolver.solve(problem).status()).isEqualTo(PlanStatus.INFEASIBLE);
        Plan plan = DelayeringSolver.solve(problem.toBuilder().allow(PROMOTE).build());
        assertThat(plan.status()).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(plan.listMoves())
                .extracting(move -> name(move.position()) + " " + name(move.toManager()) + " " + move.kind())
                .containsExactly(
                        "ann eva TO_SUCCESSOR", "eva ceo TAKES_OVER", "p eva TO_SUCCESSOR", "q eva TO_SUCCESSOR");
        assertThat(plan.figures()).isEqualTo(new PlanFigures(4, 4, 1, 0, 0, 0));
        assertThat(PlanChange.listOf(plan).get(0).reason(plan, Locale.ENGLISH))
                .isEqualTo(
                        "Its branch reaches layer 4, and at most 3 layers are allowed. 1 report goes to ceo, whose span "
                                + "goes from 2 to 2. 2 reports go to eva, who takes over; the span there goes from 1 to 4.");
        assertThat(plan.problem().family().words(Locale.ENGLISH))
                .isEqualTo("dissolve managers, or let a report take their place");
    }

    /** The same as what the step of that name does. */
    @Test
    void isWhatTheStepPromoteReportDoes() {
        Plan plan = DelayeringSolver.solve(Delayering.of(CHART)
                .maxLayers(3)
                .spanLimit((chart, manager) -> manager == 0 ? 2 : manager == 1 ? 3 : 4)
                .allow(PROMOTE)
                .build());
        Scenario step = ScenarioReader.parse("step.yaml", """
                name: Step
                steps:
                  - promote-report: {position: ann, report: eva, outcome: convert}
                """);
        assertThat(DrawnChart.drawingOf(step.runOn(CHART).after())).isEqualTo(DrawnChart.drawingOf(plan.after()));
        assertThat(step.runOn(CHART).netMoves().moves().filter(Move::changesManager))
                .hasSize(plan.figures().moved());
    }

    @Test
    void replaysAsAScenarioToTheSameChart() {
        RandomCharts.forSeeds(90, seed -> {
            Plan plan = DelayeringSolver.solve(
                    small(seed).allow(PROMOTE.with(Means.LIFT, seed % 2 == 0)).build());
            if (plan.changesAnything()) {
                Scenario scenario = ScenarioReader.parse("plan.yaml", PlanScenario.of(plan, "Plan"));
                OrgChart after = scenario.runOn(plan.problem().chart()).after();
                assertThat(DrawnChart.drawingOf(after)).isEqualTo(DrawnChart.drawingOf(plan.after()));
            }
        });
    }

    private static String name(int position) {
        return CHART.position(position).label();
    }

    @Test
    void isAsGoodAsEveryPlanTried() {
        RandomCharts.forSeeds(90, seed -> {
            Delayering problem = small(seed).allow(PROMOTE).build();
            OptionalLong best = new PromotionsByBruteForce(problem).best();
            Plan plan = DelayeringSolver.solve(problem);
            assertThat(plan.status()).isEqualTo(best.isEmpty() ? PlanStatus.INFEASIBLE : PlanStatus.OPTIMAL);
            best.ifPresent(value -> assertThat(plan.value()).isEqualTo(value));
            Plan search = DelayeringSolver.search(problem, SolverProgress.NONE);
            best.ifPresent(value -> assertThat(search.bound()).isLessThanOrEqualTo(value));
            if (search.hasChoice()) {
                assertThat(search.value()).isGreaterThanOrEqualTo(best.orElseThrow());
            }
            assertThat(search.status()).isNotEqualTo(best.isPresent() ? PlanStatus.INFEASIBLE : PlanStatus.OPTIMAL);
        });
    }

    /** Layers and spans alone are solved without looking at every plan, on charts of any size. */
    @Test
    void theSearchAloneIsExact() {
        int[] helped = new int[1];
        RandomCharts.forSeeds(250, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 97L);
            OrgChart chart = RandomCharts.ofSize(5 + random.nextInt(8), seed);
            Delayering problem = Delayering.of(chart)
                    .maxLayers(Math.max(1, chart.layers() - 1 - random.nextInt(2)))
                    .outcome(random.nextBoolean() ? Outcome.CONVERT : Outcome.ELIMINATE)
                    .maxSpan(1 + random.nextInt(4))
                    .objective(RandomProblems.objective(random))
                    .weights(random.ints(chart.size(), 0, 4).toArray())
                    .receivers(some(random, chart, 8))
                    .allow(PROMOTE)
                    .build();
            OptionalLong best = new PromotionsByBruteForce(problem).best();
            Plan plan = DelayeringSolver.search(problem, SolverProgress.NONE);
            assertThat(plan.status() == PlanStatus.OPTIMAL).isEqualTo(best.isPresent());
            best.ifPresent(value -> assertThat(plan.value()).isEqualTo(value));
            Plan alone = DelayeringSolver.solve(
                    problem.toBuilder().allow(Family.DISSOLVE).build());
            helped[0] += plan.hasChoice() && (!alone.hasChoice() || alone.value() > plan.value()) ? 1 : 0;
        });
        assertThat(helped[0]).isGreaterThan(5);
    }

    @Test
    void moreMeansNeverMakeAPlanWorseAndTheBoundHoldsForEach() {
        RandomCharts.forSeeds(30, seed -> {
            long before = Long.MAX_VALUE;
            long anyhow = Long.MAX_VALUE;
            for (Family family : List.of(
                    Family.DISSOLVE,
                    PROMOTE,
                    PROMOTE.with(Means.PEERS, true),
                    PROMOTE.with(Means.PEERS, true).with(Means.LIFT, true))) {
                Plan plan = DelayeringSolver.solve(small(seed).allow(family).build());
                Plan search = DelayeringSolver.search(plan.problem(), SolverProgress.NONE);
                long value = plan.hasChoice() ? plan.value() : Long.MAX_VALUE;
                assertThat(value).as(family.id()).isLessThanOrEqualTo(before);
                assertThat(search.bound()).as(family.id()).isLessThanOrEqualTo(value);
                before = value;
                anyhow = plan.hasChoice() ? plan.fewestMovedByAnyReorganisation() : anyhow;
                if (plan.hasChoice()) {
                    assertThat(anyhow).isLessThanOrEqualTo(plan.figures().moved());
                    assertThat(LimitCheck.keeps(plan.problem(), plan.choice())).isTrue();
                }
            }
        });
    }

    @Test
    void wavesAreChartsInBetween() {
        RandomCharts.forSeeds(100, seed -> {
            Plan plan = DelayeringSolver.solve(small(seed).allow(PROMOTE).build());
            if (plan.hasChoice()) {
                OrgChart chart = plan.problem().chart();
                int[] managers = new int[chart.size()];
                for (int position = 0; position < managers.length; position++) {
                    managers[position] = chart.manager(position);
                }
                BitSet gone = new BitSet();
                for (Wave wave : Waves.of(plan, OptionalInt.empty(), OptionalInt.of(1000))) {
                    carryOut(plan, wave, managers, gone);
                }
                for (Wave wave : Waves.of(plan, OptionalInt.of(50), OptionalInt.empty())) {
                    assertThat(wave.number()).isPositive();
                }
                assertThat(gone).isEqualTo(plan.choice().gone());
                for (int position = 0; position < managers.length; position++) {
                    if (!gone.get(position)) {
                        assertThat(managers[position]).isEqualTo(plan.newManager(position));
                    }
                }
            }
        });
    }

    private static void carryOut(Plan plan, Wave wave, int[] managers, BitSet gone) {
        wave.moves().forEach(move -> managers[move.position()] = move.toManager());
        wave.dissolved().stream().filter(plan::isGone).forEach(gone::set);
        plan.problem().chart().rearranged(managers, gone);
    }

    /** All but one in so many. */
    private static BitSet some(SplittableRandom random, OrgChart chart, int but) {
        BitSet some = new BitSet();
        for (int position = 0; position < chart.size(); position++) {
            some.set(position, random.nextInt(but) > 0);
        }
        return some;
    }

    private static DelayeringBuilder small(int seed) {
        SplittableRandom random = new SplittableRandom(seed * 61L);
        OrgChart chart = RandomCharts.ofSize(5 + random.nextInt(9), seed);
        DelayeringBuilder problem = Delayering.of(chart)
                .maxLayers(Math.max(1, chart.layers() - 1 - random.nextInt(2)))
                .outcome(random.nextBoolean() ? Outcome.CONVERT : Outcome.ELIMINATE)
                .maxSpan(1 + random.nextInt(4));
        if (random.nextInt(3) == 0) {
            problem.objective(RandomProblems.objective(random));
        }
        if (random.nextInt(4) == 0) {
            problem.boundaries(RandomProblems.boundaries(random));
        }
        if (random.nextInt(4) == 0) {
            problem.maxRise(random.nextInt(3));
        }
        if (random.nextInt(3) == 0) {
            problem.receivers(some(random, chart, 4));
        }
        if (random.nextInt(3) == 0) {
            BitSet some = new BitSet();
            some.set(random.nextInt(chart.size()));
            problem.protect(some);
        }
        return problem;
    }
}
