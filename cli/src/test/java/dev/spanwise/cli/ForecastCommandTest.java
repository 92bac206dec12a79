package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForecastCommandTest {
    private static final String STAFF = "id,manager,name,department\n1,,Cleo,Board\n2,1,Ann,Sales\n3,1,Bob,Sales\n";

    private static CommandRun ofArea(String condition) {
        return CommandRun.withInput(
                STAFF, "forecast", "-", "--years", "1", "--runs", "2", "--shrink", "5%", "--area", condition);
    }

    @Test
    void anAreaThatNobodyBelongsToIsTold() {
        CommandRun misspelt = ofArea("department == 'Salles'");
        assertThat(misspelt.exitCode()).as(misspelt.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(misspelt.err()).contains("\"Salles\" is no department of this chart. Nearest: \"Sales\".");
        assertThat(ofArea("department == 'Sales'").err()).doesNotContain("is no department");
    }
}
