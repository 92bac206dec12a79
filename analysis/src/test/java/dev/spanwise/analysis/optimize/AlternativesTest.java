package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.optimize.KeptPosition.Necessity;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    /** Ann or Dan may go, at one move each; of Fay and Gus it is Fay, because Gus would move two. */
    private static final OrgChart CHART = DrawnChart.of("""
            top
              ann
                dan
                  eva
              fay
                gus
                  hal
                  ida
            """);

    @Test
    void tellsWhatCouldStayAndAtWhichPrice() {
        Plan plan = DelayeringSolver.solve(Delayering.of(CHART).maxLayers(3).build());
        // dissolving Ann moves Dan, dissolving Dan moves Eva; dissolving Fay moves Gus, dissolving Gus moves Hal and
        // Ida
        assertThat(plan.figures().moved()).isEqualTo(2);

        Alternatives found = Alternatives.of(plan, 3, SolverProgress.NONE);

        assertThat(found.kept()).hasSize(2);
        assertThat(kept(found, "ann", "dan").necessity()).isEqualTo(Necessity.COULD_STAY);
        assertThat(kept(found, "fay").necessity()).isEqualTo(Necessity.IN_EVERY_BEST_PLAN);
        assertThat(kept(found, "fay").findMoreMoves()).hasValue(1);
        assertThat(kept(found, "fay").proven()).isTrue();
        assertThat(found.asGood()).isEqualTo(2);
        assertThat(found.all()).isTrue();
        assertThat(found.others()).extracting(other -> other.figures().moved()).containsExactly(2, 3, 3);
    }

    @Test
    void aChangeThatNothingCanReplaceIsInEveryPlan() {
        Plan plan = DelayeringSolver.solve(
                Delayering.of(DrawnChart.of("""
                        top
                          ann
                            eva
                        """)).maxLayers(2).build());
        KeptPosition kept = Alternatives.of(plan, 1, SolverProgress.NONE).kept().get(0);

        assertThat(kept.necessity()).isEqualTo(Necessity.IN_EVERY_BEST_PLAN);
        assertThat(kept.findMoreMoves()).isEmpty();
        assertThat(kept.proven()).isTrue();
    }

    @Test
    void equalsBruteForceWhereManagersAreDissolved() {
        RandomCharts.forSeeds(150, seed -> {
            Delayering problem = problem(seed).build();
            Plan plan = DelayeringSolver.solve(problem);
            if (plan.isFound()) {
                Alternatives found = Alternatives.of(plan, 6, SolverProgress.NONE);
                for (KeptPosition kept : found.kept()) {
                    Delayering keeping =
                            problem.toBuilder().protect(only(kept.position())).build();
                    check(kept, plan, new BruteForce(keeping).best().map(best -> best.value(problem.objective())));
                }
                checkOthers(plan, found);
            }
        });
    }

    @Test
    void equalsBruteForceWherePositionsAreLifted() {
        RandomCharts.forSeeds(150, seed -> {
            Delayering problem = problem(seed)
                    .allow(Family.of(Means.DISSOLVE, Means.LIFT))
                    .outcome(seed % 2 == 0 ? Outcome.CONVERT : Outcome.ELIMINATE)
                    .build();
            Plan plan = DelayeringSolver.solve(problem);
            if (plan.isFound()) {
                Alternatives found = Alternatives.of(plan, 4, SolverProgress.NONE);
                for (KeptPosition kept : found.kept()) {
                    Delayering keeping =
                            problem.toBuilder().keep(only(kept.position())).build();
                    check(
                            kept,
                            plan,
                            new LiftsByBruteForce(keeping, only(kept.position()))
                                    .best()
                                    .map(LiftsByBruteForce.Best::value));
                }
                checkOthers(plan, found);
            }
        });
    }

    private static void check(KeptPosition kept, Plan plan, Optional<Long> best) {
        Necessity right = best.filter(value -> value == plan.value()).isPresent()
                ? Necessity.COULD_STAY
                : Necessity.IN_EVERY_BEST_PLAN;
        assertThat(kept.necessity()).isEqualTo(right);
        assertThat(kept.proven()).isTrue();
        assertThat(kept.findMoreMoves().isPresent()).isEqualTo(best.isPresent());
        best.filter(value -> plan.figures().jobs() == 0 && kept.moreJobs() == 0)
                .ifPresent(value -> assertThat(kept.findMoreMoves()).hasValue(value - plan.value()));
    }

    private static void checkOthers(Plan plan, Alternatives found) {
        Set<String> seen = new HashSet<>();
        long before = plan.value();
        seen.add(signature(plan));
        for (Plan other : found.others()) {
            assertThat(seen.add(signature(other))).isTrue();
            assertThat(LimitCheck.keeps(plan.problem(), other.choice())).isTrue();
            assertThat(other.value()).isGreaterThanOrEqualTo(before);
            before = other.value();
        }
    }

    private static String signature(Plan plan) {
        return plan.listDissolved() + " " + plan.listMoves();
    }

    private static DelayeringBuilder problem(int seed) {
        SplittableRandom random = new SplittableRandom(seed * 71L);
        OrgChart chart = RandomCharts.ofSize(5 + random.nextInt(7), seed);
        return Delayering.of(chart)
                .maxLayers(Math.max(1, chart.layers() - 1 - random.nextInt(2)))
                .maxSpan(2 + random.nextInt(6));
    }

    private static KeptPosition kept(Alternatives found, String... ids) {
        return found.kept().stream()
                .filter(kept ->
                        List.of(ids).contains(CHART.position(kept.position()).id()))
                .findFirst()
                .orElseThrow();
    }

    private static BitSet only(int position) {
        BitSet one = new BitSet();
        one.set(position);
        return one;
    }
}
