package dev.spanwise.analysis.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.DelayeringSolver;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.model.DrawnChart;
import org.junit.jupiter.api.Test;

class PlanScenarioTest {
    @Test
    void namesWhoIsDissolvedAndWhoGoesToAPeer() {
        Plan plan = plan(3);

        assertThat(PlanScenario.of(plan, "Flat")).isEqualTo("""
            name: "Flat"
            costs:
              conversion-saving: "10%"
            steps:
            - dissolve:
                positions:
                - "ann"
                outcome: "convert"
            - move:
                positions:
                - "p"
                - "q"
                to: "bob"
            """);
        assertThat(ScenarioReader.parse("plan.yaml", PlanScenario.of(plan, "Flat"))
                        .name())
                .isEqualTo("Flat");
    }

    @Test
    void aPlanThatChangesNothingIsNoScenario() {
        assertThatThrownBy(() -> PlanScenario.of(plan(4), "Flat")).hasMessageContaining("changes nothing");
    }

    private static Plan plan(int layers) {
        return DelayeringSolver.solve(Delayering.of(DrawnChart.of("""
            ceo
              ann
                eva
                  x
                p
                q
              bob
                r
            """))
                .maxLayers(layers)
                .maxSpan(3)
                .peers(true)
                .savedShareOfConverted(0.1)
                .build());
    }
}
