package dev.spanwise.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.scenario.RemoveLayer;
import dev.spanwise.analysis.scenario.Terms;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final OrgChart LAST_YEAR = DrawnChart.of("""
            ceo grade=9
              ann grade=7 email=a
                bob grade=3 email=b
                cyd grade=4 email=c
              dan grade=6 email=d
            """);
    private static final OrgChart THIS_YEAR = DrawnChart.of("""
            ceo grade=9
              ann grade=7 email=a
                bob grade=4 email=b
                  new grade=3
                    newer
              cyd grade=4 email=c
            """);

    @Test
    void tellsWhoJoinedLeftMovedRoseAndStandsElsewhere() {
        Comparison comparison = Comparison.of(LAST_YEAR, THIS_YEAR);

        assertThat(comparison.joined()).extracting(Position::id).containsExactly("new", "newer");
        assertThat(comparison.left()).extracting(Position::id).containsExactly("dan");
        assertThat(ids(comparison.moved())).containsExactly("cyd");
        assertThat(ids(comparison.promoted())).containsExactly("bob");
        assertThat(ids(comparison.layerChanged())).containsExactly("cyd");
        assertThat(comparison.newLayers()).isEqualTo(2);
    }

    @Test
    void tellsWhichBranchesGrewDeeper() {
        assertThat(Comparison.of(LAST_YEAR, THIS_YEAR).branches())
                .containsExactly(new BranchCreep(LAST_YEAR.getPosition("ann"), 2, 4, 3, 4));
    }

    @Test
    void matchesByAnotherFieldWhereIdsChanged() {
        OrgChart renumbered = DrawnChart.of("""
                1
                  2 email=a
                    3 email=b
                  4 email=c
                  5 email=d
                """);
        Comparison comparison = Comparison.of(LAST_YEAR, renumbered, Field.EMAIL);

        assertThat(comparison.joined()).extracting(Position::id).containsExactly("1");
        assertThat(comparison.left()).extracting(Position::id).containsExactly("ceo");
        // ann and dan lost a manager that matches nothing; cyd reported to ann
        assertThat(ids(comparison.moved())).containsExactly("ann", "dan", "cyd");
    }

    @Test
    void aScenarioIsComparedByItsRecords() {
        OrgChart after = new RemoveLayer(2, Terms.DEFAULT)
                .applyTo(LAST_YEAR, new BitSet())
                .chart();
        Comparison comparison = Comparison.of(LAST_YEAR, after);

        assertThat(comparison.joined()).isEmpty();
        assertThat(comparison.left()).isEmpty();
        assertThat(ids(comparison.moved())).containsExactly("bob", "cyd");
        assertThat(comparison.newLayers()).isEqualTo(-1);
    }

    @Test
    void theSameChartDiffersInNothing() {
        Comparison comparison = Comparison.of(LAST_YEAR, LAST_YEAR);
        assertThat(comparison.moved()).isEmpty();
        assertThat(comparison.promoted()).isEmpty();
        assertThat(comparison.layerChanged()).isEmpty();
    }

    @Test
    void severalDatesMakeASeries() {
        TimeSeries series = TimeSeries.of(List.of("2025", "2026"), List.of(LAST_YEAR, THIS_YEAR), Field.ID);

        assertThat(series.moments())
                .extracting(moment -> moment.figures().layers().layers())
                .containsExactly(3, 5);
        assertThat(series.moments().get(0).since()).isNull();
        assertThat(series.moments().get(1).since()).isEqualTo(new TimeSeries.Turnover(2, 1, 1, 1, 1));
    }

    private static List<String> ids(List<Comparison.Pair> pairs) {
        return pairs.stream().map(pair -> pair.before().id()).toList();
    }
}
