package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.BitSet;
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

    @Test
    void whoeverIsKeptNeedsALayerForTheTeam() {
        // bob stays below ann, and ann below the top: cyd would be on a fourth layer
        assertThat(stuckKeeping(CHAIN, 3, "bob")).isEqualTo(1);
        assertThat(stuckKeeping(CHAIN, 4, "bob")).isEqualTo(OrgChart.NONE);
        // whoever leads nobody needs none
        assertThat(stuckKeeping(CHAIN, 4, "cyd")).isEqualTo(OrgChart.NONE);
        // two chains are no better than one
        assertThat(stuckKeeping(CHAIN, 3, "ann", "bob")).isEqualTo(1);
        // protected, but free to come up: bob goes to the top with cyd
        Delayering coming = problem(CHAIN, 3, SpanLimit.UNLIMITED).toBuilder()
                .protect(of(CHAIN, "bob"))
                .build();
        assertThat(LiftFeasibility.firstStuck(coming)).isEqualTo(OrgChart.NONE);
        // too many above each other, all protected
        Delayering all = problem(CHAIN, 2, SpanLimit.UNLIMITED).toBuilder()
                .protect(of(CHAIN, "bob"))
                .build();
        assertThat(LiftFeasibility.firstStuck(all)).isNotEqualTo(OrgChart.NONE);
    }

    @Test
    void whatIsRuledOutForThoseWhoAreKeptNoPlanDoes() {
        AtomicInteger ruledOut = new AtomicInteger();
        RandomCharts.forSeeds(1_000, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 83L);
            OrgChart chart = RandomCharts.ofSize(4 + random.nextInt(6), seed);
            int span = random.nextBoolean() ? SpanLimit.UNLIMITED : 2 + random.nextInt(3);
            BitSet kept = new BitSet();
            random.ints(random.nextInt(3), 0, chart.size()).forEach(kept::set);
            BitSet safe = new BitSet();
            random.ints(random.nextInt(3), 0, chart.size()).forEach(safe::set);
            Delayering problem = problem(chart, Math.max(1, chart.layers() - 1 - random.nextInt(2)), span).toBuilder()
                    .keep(kept)
                    .protect(safe)
                    .build();
            if (LiftFeasibility.firstStuck(problem) != OrgChart.NONE) {
                ruledOut.incrementAndGet();
                assertThat(new LiftsByBruteForce(problem, kept).best()).isEmpty();
            }
        });
        assertThat(ruledOut.get()).isGreaterThan(100);
    }

    private static int stuckKeeping(OrgChart chart, int layers, String... ids) {
        Delayering problem = problem(chart, layers, SpanLimit.UNLIMITED).toBuilder()
                .keep(of(chart, ids))
                .build();
        return LiftCapacity.firstStuck(new LiftFacts(problem, LiftCosts.none(problem)));
    }

    private static BitSet of(OrgChart chart, String... ids) {
        BitSet positions = new BitSet();
        for (String id : ids) {
            positions.set(chart.findPosition(id).orElseThrow().index());
        }
        return positions;
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
