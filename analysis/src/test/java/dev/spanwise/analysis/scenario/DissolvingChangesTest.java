package dev.spanwise.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DissolvingChangesTest {
    private static final Terms CONVERT = Terms.DEFAULT;
    private static final Terms ELIMINATE = CONVERT.with(Outcome.ELIMINATE);

    private static final OrgChart CHART = DrawnChart.of("""
            ceo
              ann
                bob
                  b1
                  b2
                cyd
              dan
                eve vacant
                  e1
                fay
                  f1
            """);

    @Test
    void removeLayerConvertsItsManagersAndClosesVacantOnes() {
        StepResult result = apply(new RemoveLayer(3, CONVERT));

        assertThat(DrawnChart.drawingOf(result.chart())).isEqualTo("""
                ceo
                  ann
                    bob
                    cyd
                    b1
                    b2
                  dan
                    fay
                    e1
                    f1
                """);
        assertThat(told(result))
                .containsExactly(
                        "bob CONVERTED: Layer 3 is taken out",
                        "eve VACANCY_CLOSED: Layer 3 is taken out",
                        "fay CONVERTED: Layer 3 is taken out",
                        "b1 MOVED: The position of bob is dissolved",
                        "b2 MOVED: The position of bob is dissolved",
                        "e1 MOVED: The position of eve is dissolved",
                        "f1 MOVED: The position of fay is dissolved");
    }

    @Test
    void removeLayerEliminates() {
        StepResult result = apply(new RemoveLayer(3, ELIMINATE));

        assertThat(DrawnChart.drawingOf(result.chart())).isEqualTo("""
                ceo
                  ann
                    cyd
                    b1
                    b2
                  dan
                    e1
                    f1
                """);
    }

    @Test
    void removeLayerSaysWhenThereIsNoSuchLayer() {
        StepResult result = apply(new RemoveLayer(7, CONVERT));

        assertThat(result.chart()).isSameAs(CHART);
        assertThat(refusals(result))
                .containsExactly("Layer 7 has no people managers in the chart that this step found.");
    }

    @Test
    void theTopLayerCannotBeRemoved() {
        assertThatThrownBy(() -> new RemoveLayer(1, CONVERT))
                .hasMessage("a layer to remove is 2 or more, not 1: tops stay");
    }

    @Test
    void dissolveRefusesTopsUnknownAndIndividualContributors() {
        StepResult result = apply(new DissolvePositions(List.of("ceo", "zoe", "b1", "dan"), ELIMINATE));

        assertThat(refusals(result))
                .containsExactly(
                        "No position has the id \"zoe\" in the chart that this step found."
                                + " Check the id, or whether an earlier step took it out.",
                        "\"ceo\" is a top position: tops are never dissolved.",
                        "\"b1\" has no direct reports: there is nothing to dissolve.");
        assertThat(result.chart().getPosition("fay").manager())
                .contains(result.chart().getPosition("ceo"));
    }

    @Test
    void dissolvingAManagerAndItsManagerHandsReportsToTheNextAbove() {
        StepResult result = apply(new DissolvePositions(List.of("ann", "bob"), ELIMINATE));

        assertThat(DrawnChart.drawingOf(result.chart())).isEqualTo("""
                ceo
                  dan
                    eve
                      e1
                    fay
                      f1
                  cyd
                  b1
                  b2
                """);
    }

    @Test
    void protectedPositionsStayAndAreNamed() {
        BitSet protectedRecords = new BitSet();
        protectedRecords.set(CHART.getPosition("bob").record());

        StepResult result = new RemoveLayer(3, CONVERT).applyTo(CHART, protectedRecords);

        assertThat(refusals(result)).containsExactly("\"bob\" is protected: it was left as it is.");
        assertThat(result.chart().getPosition("bob").span()).isEqualTo(2);
    }

    @Test
    void aSpanLimitRefusesWhatWouldPassIt() {
        StepResult result = apply(new RemoveLayer(3, CONVERT.spanLimit(3, Overflow.REFUSE)));

        // ann: cyd + bob, b1, b2 = 4 > 3; dan: fay + e1, f1 = 3
        assertThat(refusals(result))
                .containsExactly("\"bob\" was not dissolved: ann would have 4 direct reports, and at most 3 are"
                        + " allowed. Allow a wider span to dissolve it.");
        assertThat(result.chart().getPosition("dan").span()).isEqualTo(3);
    }

    @Test
    void anOverflowMayPromoteAReportInstead() {
        StepResult result = apply(new RemoveLayer(3, ELIMINATE.spanLimit(2, Overflow.PROMOTE)));

        // bob gone: ann would have cyd, b1, b2; so b1 leads what is left of the team
        assertThat(DrawnChart.drawingOf(result.chart())).isEqualTo("""
                ceo
                  ann
                    cyd
                    b1
                      b2
                  dan
                    e1
                    f1
                """);
        assertThat(told(result))
                .contains("b1 PROMOTED: Takes over the team", "b2 MOVED: The position of bob is dissolved");
    }

    @Test
    void dissolveNarrowTakesAllOfThemAtOnce() {
        StepResult result = apply(new DissolveNarrow(1, ELIMINATE));

        assertThat(DrawnChart.drawingOf(result.chart())).isEqualTo("""
                ceo
                  ann
                    bob
                      b1
                      b2
                    cyd
                  dan
                    e1
                    f1
                """);
    }

    @Test
    void chainsCollapseToOneLine() {
        OrgChart chain = DrawnChart.of("""
                top
                  a
                    b
                      c
                        x
                        y
                """);

        // a and b are one-to-one; the top still is, so c hands its team up as well
        assertThat(DrawnChart.drawingOf(new CollapseChains(ELIMINATE)
                        .applyTo(chain, new BitSet())
                        .chart()))
                .isEqualTo("""
                        top
                          x
                          y
                        """);
        assertThat(DrawnChart.drawingOf(
                        new CollapseChains(CONVERT).applyTo(chain, new BitSet()).chart()))
                .isEqualTo("""
                        top
                          a
                          b
                          c
                            x
                            y
                        """);
    }

    @Test
    void aConditionNarrowsTheStepDown() {
        StepResult result = apply(new DissolveNarrow(2, ELIMINATE.where(p -> p.id().startsWith("f"))));

        assertThat(result.moves().size()).isEqualTo(2);
        assertThat(result.refusals()).isEmpty();
    }

    private static StepResult apply(Change change) {
        return change.applyTo(CHART, new BitSet());
    }

    private static List<String> told(StepResult result) {
        var attributes = CHART.attributes();
        return result.moves()
                .moves()
                .map(move -> attributes.text(dev.spanwise.model.Field.ID, move.record()) + " " + move.outcome() + ": "
                        + move.reason(attributes, Locale.ENGLISH))
                .toList();
    }

    private static List<String> refusals(StepResult result) {
        return result.refusals().stream()
                .map(refusal -> refusal.message(Locale.ENGLISH))
                .toList();
    }
}
