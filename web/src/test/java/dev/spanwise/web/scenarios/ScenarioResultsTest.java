package dev.spanwise.web.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.catalogue.AskedPlan;
import dev.spanwise.analysis.optimize.ParetoFront;
import dev.spanwise.analysis.optimize.ParetoPoint;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.SpanLimits;
import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.analysis.scenario.Optimize;
import dev.spanwise.analysis.scenario.Terms;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is the same for several scenarios is worked out once, and never taken for what is not the same. */
class ScenarioResultsTest {
    private static final OrgChart CHART = DrawnChart.of("""
        A
          B
            C
              D
          E
        """);

    private static final Optimize STEP = new Optimize(3, SpanLimits.of(5), AskedPlan.usual(), Terms.DEFAULT);

    private final ScenarioResults results = new ScenarioResults();

    private Plan plan(ScenarioDocument document) {
        return results.get(AskedResult.of(CHART, document)).plan(STEP);
    }

    @Test
    void scenariosAtTheSameChartShareAPlan() {
        Plan plan = plan(ScenarioDocument.empty("One"));
        assertThat(plan(ScenarioDocument.empty("Two"))).isSameAs(plan);
        assertThat(plan.figures().dissolved()).isEqualTo(1);
    }

    @Test
    void thePlansOfACurveAreThoseItsPointsAreAnsweredWith() {
        ScenarioResult stand = results.get(AskedResult.of(CHART, ScenarioDocument.empty("One")));
        Plan before = stand.plan(STEP);
        ParetoFront front = stand.front(STEP);
        for (ParetoPoint point : front.points()) {
            Plan plan = stand.plan(new Optimize(point.layers(), STEP.spans(), STEP.options(), STEP.terms()));
            assertThat(front.plan(point)).isSameAs(plan);
            assertThat(plan.figures()).isEqualTo(point.figures());
            assertThat(plan == before).isEqualTo(point.layers() == 3);
        }
        assertThat(front.points()).hasSize(3);
    }

    @Test
    void anAcceptedPlanIsTheOneThatWasShown() {
        Plan shown = plan(ScenarioDocument.empty("One"));
        ScenarioDocument accepted = ScenarioDocument.empty("One")
                .withStep("optimise", Map.of("max-layers", 3, "max-span", 5, "outcome", "convert"));
        ScenarioResult result = results.get(AskedResult.of(CHART, accepted));
        assertThat(result.findPlan()).containsSame(shown);
        assertThat(result.after()).isSameAs(result.after(shown));
        assertThat(result.figuresAfter()).isEqualTo(ChartFigures.of(shown.after()));
    }

    @Test
    void whoIsProtectedMakesAnotherPlan() {
        ScenarioDocument open = ScenarioDocument.empty("One");
        Plan guarded = plan(open.protecting("id == 'B'"));
        assertThat(guarded.listDissolved())
                .extracting(position -> position.id())
                .containsExactly("C");
        assertThat(plan(open.protecting("id == 'C'")).listDissolved())
                .extracting(position -> position.id())
                .containsExactly("B");
    }

    @Test
    void whoIsProtectedLaterOnIsNotProtectedInAPlanKeptBefore() {
        Solutions solutions = new Solutions();
        BitSet guarded = new BitSet();
        Plan open = solutions.plan(CHART, guarded, STEP, () -> STEP.plan(CHART, guarded));
        guarded.set(CHART.getPosition("B").record());
        Plan closed = solutions.plan(CHART, guarded, STEP, () -> STEP.plan(CHART, guarded));
        assertThat(closed).isNotSameAs(open);
        assertThat(solutions.plan(CHART, new BitSet(), STEP, () -> closed)).isSameAs(open);
    }

    @Test
    void theSummaryIsThatOfTheResult() {
        ScenarioDocument document = ScenarioDocument.ofYaml("name: Flat\nsteps:\n  - remove-layer: {layer: 3}\n");
        ScenarioSummary summary = results.summary(AskedResult.of(CHART, document));
        assertThat(summary.figures().layers().layers()).isEqualTo(3);
        assertThat(summary.counts().changed())
                .isEqualTo(results.get(AskedResult.of(CHART, document)).moves().size());
    }
}
