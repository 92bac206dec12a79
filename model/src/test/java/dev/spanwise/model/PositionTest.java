package dev.spanwise.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositionTest {
    private static final String DRAWN = """
            ceo
              ann
              bob dotted_manager=ann
              cid dotted_manager=bob
            """;
    private static final OrgChart CHART = DrawnChart.of(DRAWN);

    @Test
    void viewsOfTheSamePositionAreEqual() {
        Position ann = CHART.getPosition("ann");
        assertThat(ann)
                .isEqualTo(new Position(CHART, ann.index()))
                .hasSameHashCodeAs(new Position(CHART, ann.index()))
                .isNotEqualTo(CHART.getPosition("bob"))
                .isNotEqualTo(DrawnChart.of(DRAWN).getPosition("ann"))
                .isNotEqualTo(null);
    }

    @Test
    void dottedLinesBetweenTheSamePositionsAreEqual() {
        DottedLine line = CHART.listDottedLines().get(0);
        DottedLine other = CHART.listDottedLines().get(1);
        assertThat(line)
                .isEqualTo(new DottedLine(line.manager(), line.report()))
                .hasSameHashCodeAs(new DottedLine(line.manager(), line.report()))
                .isNotEqualTo(new DottedLine(line.report(), line.manager()))
                .isNotEqualTo(new DottedLine(line.manager(), other.report()))
                .isNotEqualTo(other);
    }
}
