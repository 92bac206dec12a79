package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.scenario.DissolveAtMost;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Options that are each right alone, together. */
class CrossedOptionsTest {
    /** A top is never asked for a least span, whoever of its reports must not be moved. */
    @Test
    void aTopWhoseReportMustNotBeMovedMayLeadOne() {
        OrgChart chart = DrawnChart.of("""
                top
                  ann
                    bea
                    cyd
                """);
        Plan plan = DelayeringSolver.solve(Delayering.of(chart)
                .rest(some(1))
                .narrowTeams(new NarrowTeams(2, 10))
                .build());
        assertThat(plan.status()).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(plan.value()).isZero();
        assertThat(DelayeringSolver.solve(plan.problem().toBuilder()
                                .narrowTeams(NarrowTeams.atLeast(2))
                                .build())
                        .status())
                .isEqualTo(PlanStatus.OPTIMAL);
    }

    /** To lift both ends both narrow teams with two moves; one move to the peer does it, and leaves one manager of two. */
    @Test
    void whoGoesToAPeerMayGiveItEnoughPeople() {
        OrgChart chart = DrawnChart.of("""
                top
                  ann
                    eva
                  bob
                    fay
                """);
        Plan plan = DelayeringSolver.solve(Delayering.of(chart)
                .allow(Family.of(Means.LIFT, Means.PEERS))
                .narrowTeams(new NarrowTeams(2, 10))
                .build());
        assertThat(plan.status()).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(plan.value()).isEqualTo(1);
    }

    /** Nobody may go up, so without peers there is no plan, whatever the spans. */
    @Test
    void peersMayReceiveWhereThoseAboveMustNot() {
        OrgChart chart = DrawnChart.of("""
                top
                  ann
                    eva
                      xia
                  bob
                    rob
                """);
        int bob = chart.findPosition("bob").orElseThrow().index();
        Plan plan = DelayeringSolver.solve(Delayering.of(chart)
                .allow(Family.of(Means.PEERS))
                .receivers(some(bob))
                .maxLayers(3)
                .maxSpan(3)
                .build());
        assertThat(plan.status()).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(plan.listDissolved()).extracting(Position::id).containsExactly("ann", "eva");
        assertThat(plan.listMoves()).extracting(PlanMove::toManager).containsExactly(bob, bob);
    }

    /** To dissolve ann is cheaper, but moves cyd, who must not be moved. */
    @Test
    void whoMustNotBeMovedIsNotMovedForATarget() {
        OrgChart chart = DrawnChart.of("""
                top
                  ann
                    cyd
                      dan
                  bob
                """);
        int cyd = chart.findPosition("cyd").orElseThrow().index();
        Plan plan = DelayeringSolver.solve(Delayering.of(chart)
                .outcome(Outcome.ELIMINATE)
                .maxLayers(3)
                .maxSpan(1)
                .rest(some(cyd))
                .spare(new int[] {0, 0, 0, 2, 0})
                .objective(Objective.weighted(2, 3, 0, 2))
                .targets(new Target(Target.Kind.RAISE_RATIO, 0.3))
                .build());
        assertThat(plan.status()).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(plan.listMoves()).extracting(PlanMove::position).doesNotContain(cyd);
        assertThat(plan.listDissolved()).extracting(Position::id).containsExactly("cyd");
    }

    /** Ann leads one person, which must not be, and to dissolve her is one too many. */
    @Test
    void whoIsLeftForARuleIsAskedForALeastSpanToo() {
        OrgChart chart = DrawnChart.of("""
                top
                  ann
                    bea
                """);
        Plan plan = DelayeringSolver.solve(Delayering.of(chart)
                .rules(List.of(new DissolveAtMost(0, Condition.ALWAYS)))
                .narrowTeams(NarrowTeams.atLeast(2))
                .build());
        assertThat(plan.status()).isEqualTo(PlanStatus.INFEASIBLE);
    }

    private static BitSet some(int position) {
        BitSet some = new BitSet();
        some.set(position);
        return some;
    }
}
