package dev.spanwise.analysis.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DepthRulesTest {
    private static final String DEEP = """
            ceo
              ann
                a1
              bob
                b1
              cyd
                c1
                  c2
                    c3
              dan
            """;

    @Test
    void branchDeeperThanTheRest() {
        assertThat(Found.by("branch-too-deep", DEEP))
                .containsExactly(
                        "1 branch is at least two layers deeper than the middle one, which has 2.",
                        "cyd: 4 layers from here down");
    }

    @Test
    void twoBranchesAreNotEnoughToCompare() {
        assertThat(Found.by("branch-too-deep", """
                ceo
                  ann
                    a1
                      a2
                        a3
                  bob
                    b1
                """)).isEmpty();
    }

    @Test
    void layersOverTarget() {
        assertThat(Found.by("layers-over-target", Targets.DEFAULT.withMaxLayers(3), DEEP))
                .containsExactly(
                        "2 positions stand deeper than the target of 3 layers; the chart has 5.",
                        "c2: layer 4",
                        "c3: layer 5");
        assertThat(Found.by("layers-over-target", Targets.DEFAULT.withMaxLayers(5), DEEP))
                .isEmpty();
        assertThat(Found.by("layers-over-target", DEEP)).isEmpty();
    }

    @Test
    void moreLayersAndManagersThanNeeded() {
        // 10 positions at a span of 3: 1 + 3 + 9 are three layers, 9 / 3 managers
        Targets three = Targets.DEFAULT.withSpan(new SpanRange(3, 9));
        assertThat(Found.by("more-layers-than-needed", three, DEEP))
                .containsExactly(
                        "The chart has 5 layers; 10 positions need 3 when every manager has 3 direct reports.");
        assertThat(Found.by("more-managers-than-needed", three, DEEP))
                .containsExactly(
                        "The chart has 6 managers; 10 positions need 3 when every manager has 3 direct reports.");
    }

    @Test
    void severalTopsAndPositionsOutsideTheChart() {
        String drawing = """
                ceo
                  ann
                stray
                """;
        assertThat(Found.by("several-tops", drawing))
                .containsExactly(
                        "2 positions report to nobody.",
                        "ceo: 2 positions in the branch",
                        "stray: 1 position in the branch");
        assertThat(Found.by("lone-top", drawing))
                .containsExactly(
                        "1 position neither reports to anybody nor has direct reports.",
                        "stray: no manager, no direct reports");
        assertThat(Found.by("lone-top", "only")).isEmpty();
    }
}
