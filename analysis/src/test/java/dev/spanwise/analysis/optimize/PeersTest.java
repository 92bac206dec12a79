package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.PositionDraft;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Worked by hand; README.md has the first chart. */
class PeersTest {
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

    /** eva needs both layers below ceo and goes up; for p and q there is room below bob. */
    @Test
    void aPeerTakesWhoHasNoRoomAbove() {
        Plan without = solve(CHART, 3, 3, false);
        Plan with = solve(CHART, 3, 3, true);

        assertThat(without.status()).isEqualTo(PlanStatus.INFEASIBLE);
        assertThat(with.status()).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(ids(with)).containsExactly("ann");
        assertThat(moves(with)).containsExactly("eva > ceo", "p > bob, a peer", "q > bob, a peer");
        assertThat(with.after().layers()).isEqualTo(3);
    }

    @Test
    void theChangeSaysWhoGoesWhere() {
        Plan plan = solve(CHART, 3, 3, true);
        PlanChange change = PlanChange.listOf(plan).get(0);

        assertThat(change.receivers())
                .containsExactly(
                        new PlanChange.Receiver(CHART.getPosition("ceo").index(), 1, false, 2, 3),
                        new PlanChange.Receiver(CHART.getPosition("bob").index(), 2, true, 1, 3));
        assertThat(change.reason(plan, Locale.ENGLISH))
                .isEqualTo("Its branch reaches layer 4, and at most 3 layers are allowed."
                        + " 1 report goes to ceo, whose span goes from 2 to 3."
                        + " 2 reports go to the peer bob, whose span goes from 1 to 3.");
    }

    /** r stands for two posts; when it is gone, m has the room of both for x and y, though it leads but one row today. */
    @Test
    void aRowOfSeveralPostsLeavesTheRoomOfAllOfThem() {
        OrgChart chart = new OrgChartBuilder()
                .add(new PositionDraft("a"))
                .add(new PositionDraft("m").manager("a"))
                .add(new PositionDraft("r").manager("m").number(Field.FTE, 2))
                .add(new PositionDraft("x").manager("r"))
                .add(new PositionDraft("y").manager("r"))
                .build()
                .chart();

        Plan plan = DelayeringSolver.solve(Delayering.of(chart)
                .maxLayers(3)
                .maxSpan(1)
                .outcome(Outcome.ELIMINATE)
                .peers(true)
                .build());

        assertThat(moves(plan)).containsExactly("x > m", "y > m");
        assertThat(plan.bound()).isBetween(1L, plan.value());
    }

    @Test
    void peersAreNotUsedWhereTheySaveNothing() {
        Plan plan = solve(CHART, 3, 9, true);

        assertThat(plan.listMoves()).noneMatch(PlanMove::toPeer);
        assertThat(plan.figures()).isEqualTo(solve(CHART, 3, 9, false).figures());
    }

    @Test
    void withoutRoomAnywhereItSaysWhatWouldDo() {
        Plan plan = solve(CHART, 3, 2, true);

        assertThat(plan.status()).isEqualTo(PlanStatus.INFEASIBLE);
        Infeasibility why = plan.findInfeasibility().orElseThrow();
        assertThat(why.smallestSpan()).hasValue(3);
        assertThat(why.smallestLayers().orElseThrow()).isEqualTo(4);
    }

    @Test
    void theFrontHasPeersAtEveryPoint() {
        ParetoFront front =
                ParetoFront.of(Delayering.of(CHART).maxSpan(3).peers(true).build());

        assertThat(front.points()).extracting(ParetoPoint::layers).containsExactly(4, 3);
        assertThat(front.points().get(1).figures().moved()).isEqualTo(3);
        assertThat(front.plan(front.points().get(1)).after().layers()).isEqualTo(3);
    }

    private static Plan solve(OrgChart chart, int layers, int span, boolean peers) {
        return DelayeringSolver.solve(Delayering.of(chart)
                .maxLayers(layers)
                .maxSpan(span)
                .peers(peers)
                .build());
    }

    private static List<String> ids(Plan plan) {
        return plan.listDissolved().stream().map(position -> position.id()).toList();
    }

    private static List<String> moves(Plan plan) {
        OrgChart chart = plan.problem().chart();
        return plan.listMoves().stream()
                .map(move -> chart.position(move.position()).id() + " > "
                        + chart.position(move.toManager()).id() + (move.toPeer() ? ", a peer" : ""))
                .toList();
    }
}
