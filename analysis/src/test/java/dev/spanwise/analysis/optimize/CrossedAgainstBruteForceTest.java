package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Successors and lifts together with targets, rules, least spans and people who rest, against every plan there is. */
class CrossedAgainstBruteForceTest {
    private static final int SEEDS = 150;

    @Test
    void successorsAreAsGoodAsEveryPlanTried() {
        compare(Family.of(Means.PROMOTE), (problem, resting) -> new PromotionsByBruteForce(problem, resting).best());
    }

    @Test
    void liftsAreAsGoodAsEveryPlanTried() {
        for (Family family : List.of(Family.of(Means.LIFT), Family.of(Means.DISSOLVE, Means.LIFT))) {
            compare(
                    family,
                    (problem, resting) -> new LiftsByBruteForce(problem, resting)
                            .best()
                            .map(found -> OptionalLong.of(found.value()))
                            .orElse(OptionalLong.empty()));
        }
    }

    private interface Best {
        OptionalLong of(Delayering problem, BitSet resting);
    }

    private static void compare(Family family, Best every) {
        Map<PlanStatus, Integer> count = new EnumMap<>(PlanStatus.class);
        RandomCharts.forSeeds(SEEDS, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 43L);
            DelayeringBuilder asked = asked(seed, random).allow(family);
            BitSet resting = random.nextInt(3) == 0 ? some(random, asked.chart) : new BitSet();
            OptionalLong best = every.of(asked.build(), resting);
            Delayering problem = asked.rest(resting).build();
            requireTrue(DelayeringSolver.search(problem, SolverProgress.NONE), best);
            Plan plan = DelayeringSolver.solve(problem);
            requireTrue(plan, best);
            count.merge(plan.status(), 1, Integer::sum);
        });
        assertThat(count.get(PlanStatus.OPTIMAL)).isGreaterThan(SEEDS / 5);
        assertThat(count.get(PlanStatus.INFEASIBLE)).isGreaterThan(SEEDS / 10);
    }

    private static void requireTrue(Plan plan, OptionalLong best) {
        switch (plan.status()) {
            case INFEASIBLE -> assertThat(best).isEmpty();
            case UNKNOWN -> best.ifPresent(value -> assertThat(plan.bound()).isLessThanOrEqualTo(value));
            case OPTIMAL -> assertThat(best).hasValue(plan.value());
            case FEASIBLE -> assertThat(best.orElseThrow()).isBetween(plan.bound(), plan.value());
        }
    }

    private static DelayeringBuilder asked(int seed, SplittableRandom random) {
        OrgChart chart = RandomCharts.ofSize(5 + random.nextInt(6), seed);
        DelayeringBuilder asked = Delayering.of(chart)
                .maxLayers(Math.max(1, chart.layers() - random.nextInt(3)))
                .outcome(random.nextBoolean() ? Outcome.CONVERT : Outcome.ELIMINATE)
                .maxSpan(1 + random.nextInt(5))
                .objective(RandomProblems.objective(random));
        if (random.nextInt(3) > 0) {
            asked.targets(TargetsAgainstBruteForceTest.targets(random));
        }
        if (random.nextInt(3) == 0) {
            asked.rules(RulesAgainstBruteForceTest.rules(seed));
        }
        if (random.nextInt(3) == 0) {
            asked.narrowTeams(new NarrowTeams(2, random.nextBoolean() ? NarrowTeams.FORBIDDEN : 1 + random.nextInt(3)));
        }
        if (random.nextInt(4) == 0) {
            asked.weights(random.ints(chart.size(), 0, 4).toArray());
        }
        if (random.nextInt(4) == 0) {
            asked.boundaries(RandomProblems.boundaries(random));
        }
        return asked;
    }

    private static BitSet some(SplittableRandom random, OrgChart chart) {
        BitSet some = new BitSet();
        IntStream.range(0, chart.size()).forEach(position -> some.set(position, random.nextInt(6) == 0));
        return some;
    }
}
