package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import dev.spanwise.report.json.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every command prints with {@code --format json} keeps its published schema, in both languages. */
class JsonKeepsItsSchemaTest {
    private static final String TINY = "id,manager,name\n1,,Ada\n2,1,Ben\n";
    private static final String FAIR = " --fairness --as-of 2026-11-23";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "analysis/analyze | analyze FILE --by location --max-layers 7",
                "analysis/rule | analyze --explain too-narrow",
                "check/check | check ../examples/unordentlich.csv",
                "plan/optimize | optimize FILE --max-layers 7 --max-span 15 --moves-per-wave 10" + FAIR,
                "plan/optimize | optimize FILE --max-layers 3 --max-span 3",
                "plan/pareto | optimize FILE --pareto --max-span 15",
                "simulation/simulate | simulate FILE --preset layers-8" + FAIR,
                "simulation/presets | presets",
                "compare/compare | compare ../examples/tolvane-2025.csv FILE",
                "compare/series | compare ../examples/tolvane-2023.csv ../examples/tolvane-2025.csv FILE",
                "forecast/forecast | forecast FILE --years 2 --runs 5",
            })
    void ofACompany(String schema, String command) {
        String asked = command.replace("FILE", "../examples/tolvane.csv") + " --format json --lang ";

        assertThat(violations(schema, CommandRun.of((asked + "en").split(" ")).out()))
                .isEmpty();
        assertThat(violations(schema, CommandRun.of((asked + "de").split(" ")).out()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "analysis/analyze | analyze -",
                "check/check | check -",
                "plan/optimize | optimize - --max-layers 2",
                "plan/pareto | optimize - --pareto",
                "simulation/simulate | simulate - --preset layers-8",
                "forecast/forecast | forecast - --years 1 --runs 1",
            })
    void ofTwoPeopleOfWhomLittleIsKnown(String schema, String command) {
        String json = CommandRun.withInput(TINY, (command + " --format json").split(" "))
                .out();

        assertThat(violations(schema, json)).isEmpty();
        assertThat(json).doesNotContain("NaN");
    }

    @Test
    void theMoveLog(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("moves.json");
        CommandRun.of(
                "simulate",
                "../examples/tolvane.csv",
                "--preset",
                "layers-8",
                "--moves",
                file.toString(),
                "--lang",
                "de");

        assertThat(violations("simulation/moves", Files.readString(file))).isEmpty();
    }

    @Test
    void everySchemaIsHeldAgainstSomething() {
        Set<String> held = Stream.of("ofACompany")
                .flatMap(name -> Arrays.stream(JsonKeepsItsSchemaTest.class.getDeclaredMethods())
                        .filter(method -> method.getName().equals(name)))
                .flatMap(method ->
                        Arrays.stream(method.getAnnotation(CsvSource.class).value()))
                .map(line -> line.substring(0, line.indexOf(' ')) + ".schema.json")
                .collect(Collectors.toSet());
        held.addAll(
                Set.of("simulation/moves.schema.json", "fairness/fairness.schema.json", "figures/figures.schema.json"));

        assertThat(held).containsExactlyInAnyOrderElementsOf(Schemas.PATHS);
    }

    private static Set<?> violations(String schema, String json) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:dev/spanwise/report/" + schema + ".schema.json"))
                .validate(json, InputFormat.JSON);
    }
}
