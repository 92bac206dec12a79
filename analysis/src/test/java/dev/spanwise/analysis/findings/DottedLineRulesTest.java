package dev.spanwise.analysis.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.RandomCharts;
import org.junit.jupiter.api.Test;

class DottedLineRulesTest {
    @Test
    void cycleOfDottedLines() {
        assertThat(Found.by("dotted-line-cycle", """
                ceo
                  ann   dotted_manager=bob
                  bob   dotted_manager=cyd
                  cyd   dotted_manager=ann
                  dan   dotted_manager=ann
                """))
                .containsExactly(
                        "3 positions are on a circle of dotted lines.",
                        "ann: dotted line to bob",
                        "bob: dotted line to cyd",
                        "cyd: dotted line to ann");
    }

    @Test
    void linesAlongTheOwnReportingLine() {
        String drawing = """
                ceo         dotted_manager=bob
                  ann
                    bob     dotted_manager=ceo
                    cyd     dotted_manager=bob
                """;
        assertThat(Found.by("dotted-line-below", drawing))
                .containsExactly(
                        "1 position has a dotted line to somebody in the own branch.",
                        "ceo: dotted line to bob, further down the own line");
        assertThat(Found.by("dotted-line-repeats", drawing))
                .containsExactly(
                        "1 position has a dotted line to somebody further up the own line.",
                        "bob: dotted line to ceo, further up the own line");
    }

    @Test
    void branchOrderAgreesWithWalkingUp() {
        RandomCharts.forSeeds(60, seed -> {
            OrgChart chart = RandomCharts.ofSize(40, seed);
            BranchOrder order = new BranchOrder(chart);
            chart.positions()
                    .forEach(lower -> chart.positions()
                            .forEach(upper -> assertThat(order.isAbove(upper.index(), lower.index()))
                                    .isEqualTo(isAbove(upper, lower))));
        });
    }

    private static boolean isAbove(Position upper, Position lower) {
        var manager = lower.manager();
        while (manager.isPresent()) {
            if (manager.get().equals(upper)) {
                return true;
            }
            manager = manager.get().manager();
        }
        return false;
    }
}
