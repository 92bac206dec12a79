package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.RandomCharts;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Rows that stand for several posts and lead somebody. */
class RowsOfPostsTest {
    /** To dissolve ann moves the crew, one move; to dissolve the crew moves cyd, whose move counts 5. */
    @Test
    void aRowLeavesMorePostsWhereItStaysThanItsReportsAre() {
        OrgChart chart = DrawnChart.of("""
                top
                  ann
                    crew fte=3
                      cyd
                """);
        Plan plan = DelayeringSolver.solve(Delayering.of(chart)
                .maxLayers(3)
                .maxSpan(3)
                .outcome(Outcome.ELIMINATE)
                .weights(new int[] {1, 1, 1, 5})
                .build());
        assertThat(plan.status()).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(plan.listDissolved()).extracting(Position::id).containsExactly("ann");
    }

    /** Three posts of the crew are gone and three of the team come: the lead's span stays what it is. */
    @Test
    void aRowThatIsGoneMakesRoomForAsManyPostsAsItStoodFor() {
        OrgChart chart = DrawnChart.of("""
                top
                  lead
                    crew fte=3
                      ann
                        team fte=3
                """);
        DelayeringBuilder problem = Delayering.of(chart).maxSpan(1).outcome(Outcome.ELIMINATE);
        BitSet lead = new BitSet();
        lead.set(1);
        Plan plan = DelayeringSolver.solve(problem.protect(lead).maxLayers(3).build());
        assertThat(plan.status()).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(plan.listDissolved()).extracting(Position::id).containsExactly("crew", "ann");
        assertThat(ParetoFront.of(problem.build()).points())
                .extracting(ParetoPoint::layers)
                .contains(3);
    }

    @Test
    void claimsNothingThatBruteForceDenies() {
        Map<PlanStatus, Integer> count = new EnumMap<>(PlanStatus.class);
        RandomCharts.forSeeds(1_500, seed -> {
            Delayering problem = problem(seed);
            Optional<BruteForce.Choice> best = new BruteForce(problem).best();
            Plan plan = DelayeringSolver.search(problem, SolverProgress.NONE);
            long least = best.map(found -> found.value(problem.objective())).orElse(Long.MAX_VALUE);
            switch (plan.status()) {
                case INFEASIBLE -> assertThat(best).isEmpty();
                case UNKNOWN -> assertThat(plan.bound()).isLessThanOrEqualTo(least);
                case OPTIMAL -> assertThat(plan.value()).isEqualTo(least);
                case FEASIBLE -> assertThat(least).isBetween(plan.bound(), plan.value());
            }
            count.merge(plan.status(), 1, Integer::sum);
        });
        assertThat(count.get(PlanStatus.OPTIMAL)).isGreaterThan(700);
        assertThat(count).containsKeys(PlanStatus.FEASIBLE, PlanStatus.INFEASIBLE);
    }

    private static Delayering problem(int seed) {
        SplittableRandom random = new SplittableRandom(seed * 83L);
        OrgChart chart = RandomCharts.withRowsOfPosts(3 + random.nextInt(8), seed);
        DelayeringBuilder problem = Delayering.of(chart)
                .maxLayers(Math.max(1, chart.layers() - random.nextInt(3)))
                .outcome(random.nextInt(3) == 0 ? Outcome.CONVERT : Outcome.ELIMINATE)
                .maxSpan(1 + random.nextInt(6));
        if (random.nextInt(3) == 0) {
            problem.objective(RandomProblems.objective(random));
        }
        if (random.nextInt(4) == 0) {
            problem.boundaries(RandomProblems.boundaries(random));
        }
        if (random.nextInt(4) == 0) {
            problem.narrowTeams(NarrowTeams.atLeast(2));
        }
        if (random.nextInt(5) == 0) {
            problem.targets(TargetsAgainstBruteForceTest.targets(random));
        }
        return problem.build();
    }
}
