package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.input.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios in examples/ can be read and do what they announce to the example company. */
class ExampleScenariosTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("scenarios"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theScenarioTakesManagersOutAndKeepsEverybody(Path scenario) throws IOException {
        OrgChart before = ChartReader.read(
                        List.of(Input.file(EXAMPLES.resolve("tolvane.csv"))), ReadOptions.in(Locale.US))
                .chart();

        ScenarioRun run = ScenarioReader.read(scenario).runOn(before);

        assertThat(run.effects().moved()).isPositive();
        assertThat(run.after().layers()).isLessThanOrEqualTo(before.layers());
        assertThat(run.bookkeeping().eliminated())
                .as("everything is by conversion")
                .isZero();
        assertThat(run.bookkeeping().headcountAfter()).isEqualTo(run.after().size());
    }
}
