package dev.spanwise.analysis.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.PositionDraft;
import org.junit.jupiter.api.Test;

class FewestNeededTest {
    @Test
    void byHand() {
        assertThat(FewestNeeded.of(2000, 8)).isEqualTo(new FewestNeeded(2000, 1, 8, 5, 250));
        assertThat(FewestNeeded.of(585, 8).layers()).isEqualTo(4); // 1 + 8 + 64 + 512 fill four layers
        assertThat(FewestNeeded.of(586, 8).layers()).isEqualTo(5);
        assertThat(FewestNeeded.of(4, 1)).isEqualTo(new FewestNeeded(4, 1, 1, 4, 3));
        assertThat(FewestNeeded.of(1, 8)).isEqualTo(new FewestNeeded(1, 1, 8, 1, 0));
        assertThat(FewestNeeded.of(0, 8)).isEqualTo(new FewestNeeded(0, 0, 8, 0, 0));
        assertThat(FewestNeeded.of(Integer.MAX_VALUE, Integer.MAX_VALUE).layers())
                .isEqualTo(2);
    }

    @Test
    void agreesWithTheLogarithm() {
        for (int span = 2; span <= 12; span++) {
            for (int headcount = 1; headcount <= 3000; headcount++) {
                // taken just below the exact value, so that a full layer is not rounded up
                double layers = Math.log(headcount * (span - 1.0) + 1) / Math.log(span);
                assertThat(FewestNeeded.of(headcount, span).layers()).isEqualTo((int) Math.ceil(layers - 1e-9));
            }
        }
    }

    @Test
    void theChartFilledBreadthFirstNeedsExactlyThese() {
        for (int span = 1; span <= 6; span++) {
            for (int headcount = 1; headcount <= 120; headcount++) {
                OrgMetrics full = OrgMetrics.of(filled(headcount, span));
                FewestNeeded fewest = FewestNeeded.of(headcount, span);
                assertThat(full.layers().layers()).isEqualTo(fewest.layers());
                assertThat(full.roles().managers()).isEqualTo(fewest.managers());
            }
        }
    }

    @Test
    void refusesASpanOfNothing() {
        assertThatThrownBy(() -> FewestNeeded.of(10, 0))
                .hasMessage(
                        "headcount 10, tops 1, span 0: needs a headcount of 0 or more, 1 top or more, and a span of 1"
                                + " or more");
    }

    private static OrgChart filled(int headcount, int span) {
        OrgChartBuilder builder = new OrgChartBuilder();
        for (int i = 0; i < headcount; i++) {
            builder.add(new PositionDraft("p" + i).manager(i == 0 ? null : "p" + (i - 1) / span));
        }
        return builder.build().chart();
    }

    @Test
    void severalTopsShareTheHeadcount() {
        // two tops of 8 reports each hold 18 positions in two layers
        assertThat(FewestNeeded.of(18, 2, 8)).isEqualTo(new FewestNeeded(18, 2, 8, 2, 2));
        assertThat(FewestNeeded.of(19, 2, 8).layers()).isEqualTo(3);
        assertThat(FewestNeeded.of(5, 5, 8)).isEqualTo(new FewestNeeded(5, 5, 8, 1, 0));
        assertThat(FewestNeeded.of(7, 2, 1)).isEqualTo(new FewestNeeded(7, 2, 1, 4, 5));
    }
}
