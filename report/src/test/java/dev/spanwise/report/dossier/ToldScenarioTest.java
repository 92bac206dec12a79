package dev.spanwise.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.catalogue.AskedReasons;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.report.document.MarkdownForm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ToldScenarioTest {
    private static final String STAFF = """
        id,manager,name
        1,,Cleo
        2,1,Ann
        3,1,Bob
        4,1,Gus
        5,2,Dan
        6,5,Eva
        7,5,Eli
        """;

    /** The first step gives Bob to Ann, so that two move when she goes; the plan of the second is asked about on the chart it finds. */
    private static final Scenario PLAN = ScenarioReader.parse("plan.yaml", """
        name: Flat
        steps:
          - move: {positions: [3], to: 2}
          - optimise: {max-layers: 3, max-span: 4, allow: dissolve}
        """);

    @Test
    void tellsWhyThePlanOfAnOptimisingStepIsAsItIs() {
        ToldScenario told = told();
        assertThat(told.plans()).isEmpty();
        assertThat(told.because(AskedReasons.NONE).plans()).isEmpty();

        ToldScenario reasoned = told.because(new AskedReasons(OptionalInt.of(1), true, true));
        assertThat(reasoned.plans()).singleElement().satisfies(plan -> {
            assertThat(plan.plan().figures().moved()).isEqualTo(2);
            assertThat(plan.plan().problem().chart().layers()).isEqualTo(4);
        });
        assertThat(text(reasoned))
                .contains("Of 1 change, none is in every best plan, 1 could stay as it is at no cost.")
                .contains("one layer more")
                .contains("People moved for each number of layers and widest span");
    }

    private static ToldScenario told() {
        Input staff = Input.bytes("staff.csv", STAFF.getBytes(StandardCharsets.UTF_8));
        return new ToldScenario(
                PLAN.runOn(ChartReader.read(List.of(staff), ReadOptions.in(Locale.ENGLISH))
                        .chart()),
                Optional.empty());
    }

    private static String text(ToldScenario told) {
        return String.join("\n", MarkdownForm.lines(told.document(10, Locale.ENGLISH)));
    }
}
