package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The top must have nine reports, and nobody may get any: no number of layers has a plan. */
class EmptyFrontTest {
    private static final String STAFF = "id,manager\nA,\nB,A\nC,A\nD,B\n";

    @Test
    void itIsSaidThatNoNumberOfLayersHasAPlan() {
        CommandRun run = front();

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("No plan that keeps the limits was found for any number of layers.")
                .doesNotContain("proven to be the best");
    }

    @Test
    void theDocumentHasNoPoints() {
        assertThat(front("--format", "json").out()).contains("\"points\" : [ ]");
    }

    private static CommandRun front(String... options) {
        String[] asked = {"optimize", "-", "--pareto", "--min-span", "9", "--receivers", "id == 'Z'", "--lang", "en"};
        String[] command = Arrays.copyOf(asked, asked.length + options.length);
        System.arraycopy(options, 0, command, asked.length, options.length);
        return CommandRun.withInput(STAFF, command);
    }
}
