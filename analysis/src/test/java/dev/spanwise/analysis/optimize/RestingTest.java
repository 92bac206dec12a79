package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.RandomCharts;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/** Positions that must not get another manager, against brute forces that know nothing of what follows from that. */
class RestingTest {
    private static final OrgChart CHART = DrawnChart.of("""
            ann
              bob
                cyd
                  dan
                  eva
                fay
            """);

    private final Map<PlanStatus, Integer> count = new EnumMap<>(PlanStatus.class);
    private int dearer;

    /** Three layers: to dissolve cyd moves dan and eva, to dissolve bob moves cyd and fay. */
    @Test
    void whoRestsKeepsTheManager() {
        assertThat(solve(Family.DISSOLVE, Outcome.CONVERT, "dan").listDissolved())
                .containsExactly(position("bob"));
        assertThat(solve(Family.DISSOLVE, Outcome.CONVERT, "fay").listDissolved())
                .containsExactly(position("cyd"));
        assertThat(solve(Family.DISSOLVE, Outcome.CONVERT, "dan", "fay").status())
                .isEqualTo(PlanStatus.INFEASIBLE);
        // cyd goes up with its team instead, and that is one move
        assertThat(solve(Family.of(Means.DISSOLVE, Means.LIFT), Outcome.CONVERT, "dan", "fay")
                        .value())
                .isEqualTo(1);
    }

    @Test
    void whoRestsMayBeDissolved() {
        OrgChart chart = CHART;
        Delayering problem = Delayering.of(chart)
                .maxLayers(2)
                .outcome(Outcome.ELIMINATE)
                .objective(Objective.weighted(1, 0, 0))
                .rest(some("cyd"))
                .build();
        Plan plan = DelayeringSolver.solve(problem);
        assertThat(plan.status()).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(plan.listDissolved()).containsExactlyInAnyOrder(position("bob"), position("cyd"));
        assertThat(DelayeringSolver.solve(
                                problem.toBuilder().outcome(Outcome.CONVERT).build())
                        .status())
                .isEqualTo(PlanStatus.INFEASIBLE);
    }

    @Test
    void saysThatTheyAreInTheWayAndWhatTheyCost() {
        Plan none = solve(Family.DISSOLVE, Outcome.CONVERT, "dan", "fay");
        assertThat(none.findInfeasibility().orElseThrow().message(none.problem(), Locale.ENGLISH))
                .endsWith("There would be a plan if those who must not get another manager might be moved.");
        Plan plan = solve(Family.of(Means.LIFT), Outcome.CONVERT, "cyd");
        assertThat(plan.value()).isEqualTo(2);
        assertThat(Prices.of(plan, SolverProgress.NONE).list())
                .filteredOn(price -> price.eased() == Prices.Eased.NOBODY_RESTS)
                .singleElement()
                .satisfies(price -> assertThat(price.plan().value()).isEqualTo(1));
    }

    @Test
    void equalsBruteForceWhereManagersAreDissolved() {
        RandomCharts.forSeeds(1_000, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 61L);
            DelayeringBuilder free = RandomProblems.ofSeed(seed);
            if (random.nextInt(3) == 0) {
                free.boundaries(RandomProblems.boundaries(random));
            }
            Delayering problem = free.build();
            BitSet resting = resting(problem, random);
            compare(
                    problem,
                    resting,
                    value(new BruteForce(problem, resting).best(), choice -> choice.value(problem.objective())));
        });
        assertThat(count.keySet()).containsExactlyInAnyOrder(PlanStatus.OPTIMAL, PlanStatus.INFEASIBLE);
        assertThat(count.get(PlanStatus.OPTIMAL)).isGreaterThan(300);
        assertThat(dearer).as("dearer with those who rest").isGreaterThan(15);
    }

    @Test
    void claimsNothingWithLiftsThatBruteForceDenies() {
        RandomCharts.forSeeds(1_000, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 67L);
            DelayeringBuilder builder = LiftsAgainstBruteForceTest.problem(seed, random).toBuilder();
            if (random.nextInt(4) == 0) {
                builder.narrowTeams(NarrowTeams.atLeast(2));
            }
            Delayering problem = builder.build();
            BitSet resting = resting(problem, random);
            compare(problem, resting, value(new LiftsByBruteForce(problem, resting).best(), best -> best.value()));
        });
        assertThat(count.keySet()).containsExactlyInAnyOrder(PlanStatus.OPTIMAL, PlanStatus.INFEASIBLE);
        assertThat(count.get(PlanStatus.OPTIMAL)).isGreaterThan(300);
        assertThat(dearer).as("dearer with those who rest").isGreaterThan(15);
    }

    @Test
    void claimsNothingWithPeersThatBruteForceDenies() {
        RandomCharts.forSeeds(500, seed -> {
            Delayering problem = PeersAgainstBruteForceTest.problem(seed);
            BitSet resting = resting(problem, new SplittableRandom(seed * 73L));
            compare(problem, resting, value(new PeersByBruteForce(problem, resting).findBest(), best -> best.value()));
        });
        assertThat(count.get(PlanStatus.OPTIMAL)).isGreaterThan(150);
        assertThat(dearer).as("dearer with those who rest").isGreaterThan(10);
    }

    private void compare(Delayering free, BitSet resting, OptionalLong best) {
        Delayering problem = free.toBuilder().rest(resting).build();
        Plan plan = DelayeringSolver.solve(problem);
        count.merge(plan.status(), 1, Integer::sum);
        switch (plan.status()) {
            case INFEASIBLE -> assertThat(best).isEmpty();
            case UNKNOWN -> best.ifPresent(value -> assertThat(plan.bound()).isLessThanOrEqualTo(value));
            case OPTIMAL -> {
                assertThat(plan.value()).isEqualTo(best.orElseThrow());
                assertThat(plan.bound()).isEqualTo(plan.value());
            }
            case FEASIBLE -> assertThat(best.orElseThrow()).isBetween(plan.bound(), plan.value());
        }
        if (plan.hasChoice()) {
            assertThat(LimitCheck.keeps(problem, plan.choice())).isTrue();
            assertThat(plan.listMoves()).noneMatch(move -> resting.get(move.position()));
            dearer += plan.value() > DelayeringSolver.solve(free).value() ? 1 : 0;
        }
    }

    private static <T> OptionalLong value(Optional<T> best, ToLongFunction<T> value) {
        return best.map(found -> OptionalLong.of(value.applyAsLong(found))).orElse(OptionalLong.empty());
    }

    private static BitSet resting(Delayering problem, SplittableRandom random) {
        BitSet resting = new BitSet();
        random.ints(1 + random.nextInt(3), 0, problem.chart().size()).forEach(resting::set);
        return resting;
    }

    private static Plan solve(Family family, Outcome outcome, String... resting) {
        return DelayeringSolver.solve(Delayering.of(CHART)
                .maxLayers(3)
                .allow(family)
                .outcome(outcome)
                .rest(some(resting))
                .build());
    }

    private static BitSet some(String... ids) {
        BitSet some = new BitSet();
        for (String id : ids) {
            some.set(position(id).index());
        }
        return some;
    }

    private static Position position(String id) {
        return CHART.findPosition(id).orElseThrow();
    }
}
