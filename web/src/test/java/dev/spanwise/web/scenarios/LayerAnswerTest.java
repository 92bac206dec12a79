package dev.spanwise.web.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.catalogue.AskedPlan;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.analysis.optimize.SpanLimits;
import dev.spanwise.analysis.scenario.Optimize;
import dev.spanwise.analysis.scenario.Terms;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The answer of the overview: how few layers would do, and what each of them asks of people. */
class LayerAnswerTest {
    /**
     * To four layers one person moves (E up to C, or past a dissolved D), to three layers two (D and G up to A),
     * to two all eight that do not report to A yet.
     */
    private static final OrgChart CHART = DrawnChart.of("""
        A
          B
            C
              D
                E
          F
            G
              H
              I
              J
              K
        """);

    private final ScenarioResults results = new ScenarioResults();

    @AfterEach
    void close() {
        results.close();
    }

    private LayerAnswer answer(OptionalInt layers, int span) {
        Optimize limits = new Optimize(1, SpanLimits.of(span), AskedPlan.usual(), Terms.DEFAULT);
        Optional<LayerAnswer> found = Optional.empty();
        while (found.isEmpty()) {
            found = results.findAnswer(CHART, layers, limits);
        }
        return found.get();
    }

    @Test
    void theCurveGoesFromTodayToTheFewestLayersWithinTheSpan() {
        LayerAnswer wide = answer(OptionalInt.empty(), 12);
        assertThat(wide.today()).isEqualTo(5);
        assertThat(wide.fewest()).isEqualTo(2);
        assertThat(wide.points())
                .extracting(point -> point.layers() + ":" + point.figures().moved())
                .containsExactly("5:0", "4:1", "3:2", "2:8");
        assertThat(answer(OptionalInt.empty(), 3).fewest()).isGreaterThan(2);
    }

    /** To four and to three layers one more person moves each, to two six more. */
    @Test
    void itBeginsWhereTheCurveBends() {
        assertThat(answer(OptionalInt.empty(), 12).chosen().layers()).isEqualTo(3);
    }

    @Test
    void thePlanIsThatOfThePointAndProven() {
        LayerAnswer answer = answer(OptionalInt.of(4), 12);
        assertThat(answer.plan().figures().moved()).isEqualTo(1);
        assertThat(answer.plan().status()).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(answer.plan().after().layers()).isEqualTo(4);
    }

    @Test
    void fewerLayersThanThereCanBeAreTheFewest() {
        assertThat(answer(OptionalInt.of(1), 12).chosen().layers()).isEqualTo(2);
        assertThat(answer(OptionalInt.of(9), 12).chosen().layers()).isEqualTo(5);
    }
}
