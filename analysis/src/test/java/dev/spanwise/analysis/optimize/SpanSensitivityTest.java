package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SpanSensitivityTest {
    private static final Delayering PROBLEM =
            Delayering.of(DrawnChart.of("""
                        top
                          ann
                            dan
                              eva
                              eli
                          bob
                          gus
                        """)).maxLayers(3).build();

    /** At 3 layers ann goes where top may have 4 reports, otherwise dan where ann may have 3; at 2 all go to top. */
    @Test
    void showsTheFrontForSpansAroundTheOneAskedFor() {
        SpanSensitivity found =
                SpanSensitivity.of(PROBLEM.toBuilder().maxSpan(4).build(), SolverProgress.NONE);

        assertThat(found.spans()).containsExactly(2, 3, 4, 5, 6);
        assertThat(found.rows().stream().map(SpanSensitivityTest::row))
                .containsExactly("4: 0 0 0 0 0", "3: - 2 1 1 1", "2: - - - - 3");
    }

    private static String row(SpanSensitivity.Row row) {
        return row.layers() + ": "
                + row.points().stream()
                        .map(point ->
                                point.map(found -> "" + found.figures().moved()).orElse("-"))
                        .collect(Collectors.joining(" "));
    }

    @Test
    void hasNothingToSayWithoutOneLimit() {
        assertThat(SpanSensitivity.of(PROBLEM, SolverProgress.NONE))
                .isEqualTo(new SpanSensitivity(List.of(), List.of()));
    }
}
