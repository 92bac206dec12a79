package dev.spanwise.analysis.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.analysis.selection.ChartBranch;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradeOrderTest {
    @Test
    void numbersOrderGradesAndManagersSayWhichEndIsHigh() {
        OrgChart small = DrawnChart.of("""
            ceo     grade=Band_1
              ann   grade=Band_2
                bob grade=Band_10
            """);
        assertThat(GradeOrder.infer(small).rule()).isEqualTo(GradeOrder.Rule.NUMBER);
        assertThat(GradeOrder.infer(small).listGrades()).containsExactly("Band 1", "Band 2", "Band 10");

        OrgChart large = DrawnChart.of("""
            ceo     grade=SCS4
              ann   grade=SCS3
              bob   grade=SCS1
            """);
        assertThat(GradeOrder.infer(large).listGrades()).containsExactly("SCS4", "SCS3", "SCS1");
    }

    @Test
    void otherGradesAreOrderedByTheirAverageLayer() {
        OrgChart chart = DrawnChart.of("""
            ceo       grade=Director
              ann     grade=Head
                bob   grade=Clerk
                cyd   grade=Head
              dan     grade=Clerk
                eve   grade=Clerk
            """);
        GradeOrder order = GradeOrder.infer(chart); // averages: 1, 2.5, 2.67
        assertThat(order.rule()).isEqualTo(GradeOrder.Rule.AVERAGE_LAYER);
        assertThat(order.listGrades()).containsExactly("Director", "Head", "Clerk");
        assertThat(Compression.of(Group.all(chart), order))
                .isEqualTo(new Compression(GradeOrder.Rule.AVERAGE_LAYER, 5, 2, 0));
    }

    @Test
    void aBranchDoesNotTellTheGradesOfOthers() {
        OrgChart chart = DrawnChart.of("""
            ceo     grade=G9
              ann   grade=G5
                bob grade=G4
              eve   grade=G7
            """);
        OrgChart branch = ChartBranch.of(chart, chart.getPosition("ann").index());
        assertThat(GradeOrder.infer(branch).listGrades()).containsExactly("G5", "G4");
    }

    @Test
    void compressionAndInversion() {
        OrgChart chart = DrawnChart.of("""
            ceo       grade=1
              ann     grade=3
                bob   grade=03
                cyd   grade=2
                dan
              eve     grade=2
                fay   grade=3
            """);
        Compression compression = Compression.of(Group.all(chart), GradeOrder.infer(chart));
        assertThat(compression).isEqualTo(new Compression(GradeOrder.Rule.NUMBER, 5, 1, 1));
        assertThat(compression.compressedShare()).isEqualTo(0.2);
    }

    @Test
    void aGivenOrderCountsOnlyItsGrades() {
        OrgChart chart = DrawnChart.of("""
            ceo       grade=X
              ann     grade=Y
              bob     grade=Q
            """);
        GradeOrder order = GradeOrder.given(chart, List.of("Y", "X"));
        assertThat(Compression.of(Group.all(chart), order)).isEqualTo(new Compression(GradeOrder.Rule.GIVEN, 2, 0, 1));
        assertThatThrownBy(() -> GradeOrder.given(chart, List.of("X", "X")))
                .hasMessage("grade order [X, X]: name each grade once");
    }

    @Test
    void compressionIsNeverMoreThanWasCompared() {
        OrgChart chart = DrawnChart.of("""
            ceo       grade=Director
              ann     grade=Head
                bob   grade=Head
                cyd   grade=Clerk
                  dan grade=Clerk
              eve
            """);
        for (List<String> order : List.of(List.of("Director"), List.of("Nobody"), List.of("Clerk", "Head"))) {
            Compression compression = Compression.of(Group.all(chart), GradeOrder.given(chart, order));
            assertThat(compression.compared()).isEqualTo(4);
            assertThat(compression.compressed()).isEqualTo(2);
        }
    }

    @Test
    void withoutGradesNothingIsCompared() {
        OrgChart chart = DrawnChart.of("""
            ceo
              ann
            """);
        Compression compression = OrgMetrics.of(chart).compression();
        assertThat(compression).isEqualTo(new Compression(GradeOrder.Rule.NONE, 0, 0, 0));
        assertThat(compression.invertedShare()).isNaN();
    }

    @Test
    void oneGradeForAllIsCompression() {
        OrgChart chart = DrawnChart.of("""
            ceo   grade=A
              ann grade=A
            """);
        assertThat(OrgMetrics.of(chart).compression().compressed()).isEqualTo(1);
    }
}
