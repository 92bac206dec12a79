package dev.spanwise.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class OrgChartBuilderTest {
    @Test
    void namesTheWholeCycleAndCutsIt() {
        ChartResult result = new OrgChartBuilder()
                .add(new PositionDraft("top"))
                .add(new PositionDraft("a").manager("c").source(new SourceRow("f.csv", 3)))
                .add(new PositionDraft("b").manager("a").source(new SourceRow("f.csv", 4)))
                .add(new PositionDraft("c").manager("b").source(new SourceRow("f.csv", 5)))
                .build();

        assertThat(result.problems().get(0).message(Locale.ENGLISH))
                .isEqualTo("A cycle of 3 positions report to each other: a -> c -> b -> a."
                        + " It was cut at the first one, which was taken as a top position.");
        assertThat(result.problems().get(0).rows()).extracting(SourceRow::row).containsExactly(3, 5, 4);
        assertThat(result.chart().tops()).isEqualTo(2);
    }

    @Test
    void saysWhichManagerIsMissing() {
        ChartResult result = new OrgChartBuilder()
                .add(new PositionDraft("top"))
                .add(new PositionDraft("a").manager("ghost").source(new SourceRow("f.csv", 3)))
                .build();

        Problem problem = result.problems().get(0);
        assertThat(problem.kind()).isEqualTo(ProblemKind.MANAGER_NOT_FOUND);
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("\"a\" reports to \"ghost\", which is not in the file: it was taken as a top position."
                        + " Add the missing row or correct the reference.");
        assertThat(problem.message(Locale.GERMAN)).startsWith("„a“ berichtet an „ghost“");
    }

    @Test
    void dottedLinesAreAGraphOfTheirOwn() {
        OrgChart chart = DrawnChart.of("""
                ceo
                  ann
                  bob dotted_manager=ann
                """);
        assertThat(chart.dottedLines().edgeSet()).hasSize(1);
        assertThat(chart.getPosition("ann").span()).isZero();
    }
}
