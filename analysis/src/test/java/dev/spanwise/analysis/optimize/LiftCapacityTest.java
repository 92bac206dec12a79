package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LiftCapacityTest {
    private static final OrgChart CHAIN = DrawnChart.of("""
            top
              ann
                bob
                  cyd
            """);

    @Test
    void aTopMustLeaveNobody() {
        // three must come below the top
        assertThat(stuck(CHAIN, 2, 2)).isZero();
        assertThat(stuck(CHAIN, 2, 3)).isEqualTo(OrgChart.NONE);
        // bob comes below the top with cyd
        assertThat(stuck(CHAIN, 3, 1)).isZero();
        assertThat(stuck(CHAIN, 3, 2)).isEqualTo(OrgChart.NONE);
    }

    @Test
    void aRowOfSeveralPostsIsThatMany() {
        OrgChart chart = DrawnChart.of("""
                top
                  ann
                    crew fte=6
                """);
        assertThat(stuck(chart, 2, 6)).isZero();
        assertThat(stuck(chart, 2, 7)).isEqualTo(OrgChart.NONE);
    }

    @Test
    void whatCountingRulesOutNoPlanDoes() {
        AtomicInteger ruledOut = new AtomicInteger();
        RandomCharts.forSeeds(400, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 79L);
            OrgChart chart = RandomCharts.ofSize(4 + random.nextInt(6), seed);
            Delayering problem =
                    problem(chart, Math.max(1, chart.layers() - 1 - random.nextInt(2)), 1 + random.nextInt(3));
            if (LiftCapacity.firstStuck(new LiftFacts(problem, LiftCosts.none(problem))) != OrgChart.NONE) {
                ruledOut.incrementAndGet();
                assertThat(new LiftsByBruteForce(problem).best()).isEmpty();
            }
        });
        assertThat(ruledOut.get()).isGreaterThan(20);
    }

    private static int stuck(OrgChart chart, int layers, int span) {
        Delayering problem = problem(chart, layers, span);
        return LiftCapacity.firstStuck(new LiftFacts(problem, LiftCosts.none(problem)));
    }

    private static Delayering problem(OrgChart chart, int layers, int span) {
        return Delayering.of(chart)
                .allow(Family.of(Means.DISSOLVE, Means.LIFT))
                .maxLayers(layers)
                .maxSpan(span)
                .build();
    }
}
