package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.RandomCharts;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What an infeasible plan says would do, held against trying every choice. */
class WhatWouldDoTest {
    private int infeasible;
    private int bySpan;

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

    private void compare(Delayering problem, Infeasibility why) {
        infeasible++;
        int layers = why.smallestLayers();
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
