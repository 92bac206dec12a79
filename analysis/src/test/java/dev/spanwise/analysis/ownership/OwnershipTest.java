package dev.spanwise.analysis.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.analysis.scenario.RemoveLayer;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.Terms;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import org.junit.jupiter.api.Test;

class OwnershipTest {
    private static final OrgChart CHART = DrawnChart.of("""
            ceo
              ann
                bob
                  b1
                  b2
                cyd
              dan
                d1
              eve
            """);

    @Test
    void countsTheLevelsAboveThoseWhoDoTheWork() {
        Ownership ownership = Ownership.of(CHART);

        // eve 1; cyd, d1 2; b1, b2 3
        assertThat(ownership.contributors()).isEqualTo(5);
        assertThat(ownership.byLevelsAbove().asList()).containsExactly(0, 1, 2, 2);
        assertThat(ownership.meanApprovalsToTop()).isCloseTo(11 / 5.0, within(1e-12));
        assertThat(ownership.meanApprovalsToBranchHead()).isCloseTo(6 / 5.0, within(1e-12));
        assertThat(ownership.shareWithin(2)).isCloseTo(0.6, within(1e-12));
        assertThat(ownership.shareWithin(9)).isEqualTo(1);
    }

    @Test
    void comparesEachBranchBeforeAndAfter() {
        OrgChart after = Scenario.of("flatter", new RemoveLayer(2, Terms.DEFAULT.with(Outcome.ELIMINATE)))
                .runOn(CHART)
                .after();
        OwnershipChange change = OwnershipChange.of(CHART, after);

        assertThat(change.teamsCloser()).isEqualTo(1);
        assertThat(change.branches())
                .containsExactly(
                        new OwnershipChange.Branch(CHART.getPosition("ann").record(), 3, 8 / 3.0, 5 / 3.0, 3),
                        new OwnershipChange.Branch(CHART.getPosition("dan").record(), 1, 2, 1, 1),
                        new OwnershipChange.Branch(CHART.getPosition("eve").record(), 1, 1, 1, 0));
    }

    @Test
    void aChartOfOnePosition() {
        assertThat(Ownership.of(DrawnChart.of("ceo")).meanApprovalsToTop()).isZero();
    }
}
