package dev.spanwise.web.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
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

    private final ScenarioResults results = new ScenarioResults();

    private Plan plan(ScenarioDocument document) {
        return results.get(CHART, document).plan(3, 5, Outcome.CONVERT);
    }

    @Test
    void scenariosAtTheSameChartShareAPlan() {
        Plan plan = plan(ScenarioDocument.empty("One"));
        assertThat(plan(ScenarioDocument.empty("Two"))).isSameAs(plan);
        assertThat(plan.figures().dissolved()).isEqualTo(1);
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
    void theSummaryIsThatOfTheResult() {
        ScenarioDocument document = ScenarioDocument.ofYaml("name: Flat\nsteps:\n  - remove-layer: {layer: 3}\n");
        ScenarioSummary summary = results.summary(CHART, document);
        assertThat(summary.figures().layers().layers()).isEqualTo(3);
        assertThat(summary.touched())
                .isEqualTo(results.get(CHART, document).moves().size());
    }
}
