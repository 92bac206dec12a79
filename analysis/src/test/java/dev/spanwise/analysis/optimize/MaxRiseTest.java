package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MaxRiseTest {
    /** At most three layers: whichever two of ann, bea and cyd go, x comes up by two layers. */
    private static final OrgChart CHART = DrawnChart.of("""
        ceo
          ann
            bea
              cyd
                x
              dan
        """);

    @Test
    void peopleWithANewManagerComeUpByNoMoreThanAllowed() {
        Delayering free = Delayering.of(CHART).maxLayers(3).build();
        Delayering limited = free.toBuilder().maxRise(1).build();

        assertThat(moves(DelayeringSolver.solve(free))).containsExactly("bea 1", "x 2");
        assertThat(DelayeringSolver.solve(limited).status()).isEqualTo(PlanStatus.INFEASIBLE);
    }

    @Test
    void saysWhichRiseWouldDo() {
        Plan plan = DelayeringSolver.solve(
                Delayering.of(CHART).maxLayers(3).maxRise(1).build());

        assertThat(plan.findInfeasibility().orElseThrow().message(plan.problem(), Locale.ENGLISH))
                .isEqualTo("No plan keeps within 3 layers and the other limits. Below \"bea\" people with a new manager"
                        + " would have to come up by more than 1 layer; a rise of 2 would do. With the other limits as"
                        + " they are, 4 layers would do.");
    }

    @Test
    void theFrontKeepsToItForEveryNumberOfLayers() {
        ParetoFront front = ParetoFront.of(Delayering.of(CHART).maxRise(1).build());

        assertThat(front.points()).extracting(ParetoPoint::layers).containsExactly(5, 4);
        assertThat(front.points()).extracting(point -> point.figures().moved()).containsExactly(0, 1);
    }

    @Test
    void isRefusedBelowZero() {
        assertThatThrownBy(() -> Delayering.of(CHART).maxRise(-1))
                .hasMessage("the greatest rise is -1 layers, but must not be below 0");
    }

    private static List<String> moves(Plan plan) {
        OrgChart after = plan.after();
        return plan.listMoves().stream()
                .map(move -> {
                    Position before = CHART.position(move.position());
                    int layer = after.positions()
                            .filter(position -> position.id().equals(before.id()))
                            .findFirst()
                            .orElseThrow()
                            .layer();
                    return before.id() + " " + (before.layer() - layer);
                })
                .toList();
    }
}
