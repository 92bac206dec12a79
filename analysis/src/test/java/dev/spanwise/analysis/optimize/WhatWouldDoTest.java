package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.RandomCharts;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What an infeasible plan says would do, held against trying every choice. */
class WhatWouldDoTest {
    private static final List<Family> FAMILIES = List.of(
            Family.DISSOLVE,
            Family.of(Means.LIFT),
            Family.of(Means.DISSOLVE, Means.LIFT),
            Family.of(Means.PEERS),
            Family.of(Means.PEERS, Means.LIFT));

    private int infeasible;
    private int bySpan;
    private int byNone;

    @Test
    void theLimitsItNamesDoAndTheNextSmallerOnesDoNot() {
        RandomCharts.forSeeds(1_000, seed -> {
            DelayeringBuilder problem = RandomProblems.ofSeed(seed);
            if (seed % 3 == 0) {
                problem.boundaries(RandomProblems.boundaries(new SplittableRandom(seed)));
            }
            DelayeringSolver.solve(problem.build()).findInfeasibility().ifPresent(why -> compare(problem.build(), why));
        });
        assertThat(infeasible).isGreaterThan(100);
        assertThat(bySpan).isGreaterThan(20);
    }

    /** Rises, least spans and boundaries are looked at for what would do as well, whatever is allowed. */
    @Test
    void theLimitsItNamesDoInEveryFamily() {
        RandomCharts.forSeeds(600, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 89L);
            DelayeringBuilder problem = EveryPlanTest.small(seed).targets().allow(FAMILIES.get(seed % FAMILIES.size()));
            if (random.nextBoolean()) {
                problem.maxRise(random.nextInt(2));
            }
            if (random.nextInt(3) == 0) {
                problem.boundaries(RandomProblems.boundaries(random));
            }
            if (random.nextInt(3) == 0) {
                problem.narrowTeams(NarrowTeams.atLeast(2 + random.nextInt(2)));
            }
            DelayeringSolver.solve(problem.build())
                    .findInfeasibility()
                    .ifPresent(why -> requireEnough(problem.build(), why));
        });
        assertThat(infeasible).isGreaterThan(150);
        assertThat(bySpan).isGreaterThan(20);
        assertThat(byNone).isGreaterThan(10);
    }

    private void requireEnough(Delayering problem, Infeasibility why) {
        infeasible++;
        byNone += why.smallestLayers().isEmpty() ? 1 : 0;
        why.smallestLayers()
                .ifPresent(layers -> assertThat(hasPlan(problem.toBuilder().maxLayers(layers)))
                        .as("layers")
                        .isTrue());
        why.smallestSpan().ifPresent(span -> {
            bySpan++;
            assertThat(hasPlan(raised(problem, span))).as("span").isTrue();
        });
        if (why.cause() == Infeasibility.Cause.RISE && why.needed() > 0) {
            assertThat(hasPlan(problem.toBuilder().maxRise(why.needed())))
                    .as("rise")
                    .isTrue();
        }
        if (why.cause() == Infeasibility.Cause.NARROW) {
            assertThat(hasPlan(problem.toBuilder().narrowTeams(NarrowTeams.atLeast(why.needed()))))
                    .as("least span")
                    .isTrue();
        }
    }

    private static boolean hasPlan(DelayeringBuilder builder) {
        Delayering problem = builder.build();
        if (problem.allowsLifts() && problem.allowsPeers()) {
            return EveryPlan.isSeen(problem);
        }
        if (problem.allowsLifts()) {
            return new LiftsByBruteForce(problem).best().isPresent();
        }
        return problem.allowsPeers()
                ? new PeersByBruteForce(problem).findBest().isPresent()
                : new BruteForce(problem).best().isPresent();
    }

    private void compare(Delayering problem, Infeasibility why) {
        infeasible++;
        int layers = why.smallestLayers().orElseThrow();
        assertThat(isFeasible(problem.toBuilder().maxLayers(layers))).isTrue();
        assertThat(layers == 1 || !isFeasible(problem.toBuilder().maxLayers(layers - 1)))
                .isTrue();
        why.smallestSpan().ifPresent(span -> {
            assertThat(isFeasible(raised(problem, span))).isTrue();
            assertThat(isFeasible(raised(problem, span - 1))).isFalse();
        });
        if (why.cause() == Infeasibility.Cause.SPAN && !problem.boundaries().limitNewReports()) {
            bySpan++;
            assertThat(stuckWith(problem, why.stuck(), why.needed())).isNotEqualTo(why.stuck());
            assertThat(stuckWith(problem, why.stuck(), why.needed() - 1)).isEqualTo(why.stuck());
        }
    }

    private static boolean isFeasible(DelayeringBuilder problem) {
        return new BruteForce(problem.build()).best().isPresent();
    }

    private static DelayeringBuilder raised(Delayering problem, int span) {
        SpanLimit limit = problem.spanLimit();
        return problem.toBuilder().spanLimit((chart, manager) -> Math.max(span, limit.of(chart, manager)));
    }

    /** Where it is stuck when one manager alone may have this span. */
    private static int stuckWith(Delayering problem, int manager, int span) {
        SpanLimit limit = problem.spanLimit();
        SpanLimit changed = (chart, position) -> position == manager ? span : limit.of(chart, position);
        return Feasibility.firstStuck(problem.toBuilder().spanLimit(changed).build());
    }
}
