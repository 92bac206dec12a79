package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.Position;
import dev.spanwise.model.PositionDraft;
import java.util.BitSet;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class DelayeringSolverTest {
    /** The lines below bob are too deep for three layers: bob alone is enough, or dan and eli. */
    private static final OrgChart CHART = DrawnChart.of("""
        ceo
          ann
            amy
          bob
            dan
              eva
            eli
              fay
              gus
        """);

    @Test
    void movesAsFewAsPossible() {
        Plan plan = DelayeringSolver.solve(Delayering.of(CHART).maxLayers(3).build());

        assertThat(plan.status()).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(plan.listDissolved()).extracting(Position::id).containsExactly("bob");
        assertThat(plan.figures()).isEqualTo(new PlanFigures(2, 2, 1, 0, 0, 0));
        assertThat(DrawnChart.drawingOf(plan.after())).isEqualTo("""
            ceo
              ann
                amy
              bob
              dan
                eva
              eli
                fay
                gus
            """);
    }

    @Test
    void protectedPositionsStay() {
        Plan plan = DelayeringSolver.solve(
                Delayering.of(CHART).maxLayers(3).protect(positions("bob")).build());

        assertThat(plan.listDissolved()).extracting(Position::id).containsExactly("dan", "eli");
        assertThat(plan.figures().moved()).isEqualTo(3);
    }

    @Test
    void spansDoNotGrowPastTheLimit() {
        Plan plan = DelayeringSolver.solve(
                Delayering.of(CHART).maxLayers(3).maxSpan(3).build());

        // without bob the ceo would have four direct reports
        assertThat(plan.status()).isEqualTo(PlanStatus.INFEASIBLE);
        assertThat(plan.findInfeasibility().orElseThrow().message(plan.problem(), Locale.ENGLISH))
                .isEqualTo("No plan keeps within 3 layers and the other limits. \"ceo\" would have at least 4 direct"
                        + " reports even if everybody else took on as many as allowed, and may have 3 at most:"
                        + " branches below it are too deep (bob). With the other"
                        + " limits as they are, 4 layers would do. With the layers as they are, a widest span of 4"
                        + " direct reports for everybody would do.");
    }

    @Test
    void eliminatedPositionsAreGone() {
        Plan plan = DelayeringSolver.solve(Delayering.of(CHART)
                .maxLayers(3)
                .maxSpan(3)
                .outcome(Outcome.ELIMINATE)
                .build());

        assertThat(plan.listDissolved()).extracting(Position::id).containsExactly("bob");
        assertThat(plan.after().size()).isEqualTo(CHART.size() - 1);
    }

    @Test
    void vacanciesHaveNobodyToConvert() {
        OrgChart chart = DrawnChart.of("""
            ceo
              open   vacant
                ann
                  bob
            """);
        Plan plan = DelayeringSolver.solve(
                Delayering.of(chart).maxLayers(3).maxSpan(1).build());

        assertThat(plan.listDissolved()).extracting(Position::id).containsExactly("open");
        assertThat(plan.after().size()).isEqualTo(3);
    }

    @Test
    void protectedChainsSayWhoForcesThem() {
        Plan plan = DelayeringSolver.solve(Delayering.of(CHART)
                .maxLayers(2)
                .protect(positions("bob", "eli"))
                .build());

        Infeasibility why = plan.findInfeasibility().orElseThrow();
        assertThat(why.cause()).isEqualTo(Infeasibility.Cause.KEPT_CHAIN);
        assertThat(why.forcedBy())
                .extracting(position -> CHART.position(position).id())
                .containsExactly("ceo", "bob", "eli");
        assertThat(why.smallestLayers().orElseThrow()).isEqualTo(4);
        assertThat(why.smallestSpan()).isEmpty();
    }

    @Test
    void weightsSayWhoIsBetterLeftAlone() {
        int[] weights = new int[CHART.size()];
        java.util.Arrays.fill(weights, 1);
        weights[CHART.getPosition("dan").index()] = 5;
        Plan plan = DelayeringSolver.solve(
                Delayering.of(CHART).maxLayers(3).weights(weights).build());

        assertThat(plan.listDissolved()).extracting(Position::id).containsExactly("dan", "eli");
    }

    @Test
    void keptWithinLimitsNothingChanges() {
        Plan plan = DelayeringSolver.solve(Delayering.of(CHART).maxSpan(1).build());
        assertThat(plan.listDissolved()).isEmpty();
        assertThat(plan.figures().moved()).isZero();
    }

    @Test
    void emptyAndSingleCharts() {
        OrgChart empty = new OrgChartBuilder().build().chart();
        assertThat(DelayeringSolver.solve(Delayering.of(empty).build()).status())
                .isEqualTo(PlanStatus.OPTIMAL);
        OrgChart single = DrawnChart.of("only");
        assertThat(DelayeringSolver.solve(Delayering.of(single).maxLayers(1).build())
                        .status())
                .isEqualTo(PlanStatus.OPTIMAL);
    }

    @Test
    void aChainOfAMillionIsSolvedOrItsTablesAreTooLarge() {
        OrgChart chain = chart(1_000_000, i -> i - 1);

        Plan plan = DelayeringSolver.solve(
                Delayering.of(chain).maxLayers(10).outcome(Outcome.ELIMINATE).build());
        assertThat(plan.figures().dissolved()).isEqualTo(999_990);
        assertThat(plan.figures().moved()).isEqualTo(1);

        Delayering tooLarge = Delayering.of(chain).maxLayers(500_000).build();
        assertThatThrownBy(() -> DelayeringSolver.solve(tooLarge))
                .isInstanceOf(ProblemTooLargeException.class)
                .hasMessageContaining("Take out fewer layers at a time");
    }

    @Test
    void chainThatCannotBecomeFlat() {
        // converted incumbents pile up: at most 15 in each of the 9 layers below the top
        OrgChart chain = chart(3_000, i -> i - 1);
        Plan flat = DelayeringSolver.solve(
                Delayering.of(chain).maxLayers(10).maxSpan(15).build());
        assertThat(flat.status()).isEqualTo(PlanStatus.INFEASIBLE);
        assertThat(flat.findInfeasibility().orElseThrow().smallestLayers().orElseThrow())
                .isEqualTo(201);
    }

    @Test
    void topWithAMillionReports() {
        OrgChart star = chart(1_000_001, i -> 0);
        Plan plan = DelayeringSolver.solve(
                Delayering.of(star).maxLayers(2).maxSpan(8).build());
        assertThat(plan.figures().moved()).isZero();
    }

    @Test
    void canBeStopped() {
        assertThatThrownBy(() ->
                        DelayeringSolver.solve(Delayering.of(CHART).maxLayers(3).build(), (done, total) -> false))
                .isInstanceOf(CancellationException.class);
    }

    private static BitSet positions(String... ids) {
        BitSet chosen = new BitSet();
        for (String id : ids) {
            chosen.set(CHART.getPosition(id).index());
        }
        return chosen;
    }

    private static OrgChart chart(int size, java.util.function.IntUnaryOperator managerOf) {
        OrgChartBuilder builder = new OrgChartBuilder();
        for (int i = 0; i < size; i++) {
            builder.add(new PositionDraft("p" + i).manager(i == 0 ? null : "p" + managerOf.applyAsInt(i)));
        }
        return builder.build().chart();
    }
}
