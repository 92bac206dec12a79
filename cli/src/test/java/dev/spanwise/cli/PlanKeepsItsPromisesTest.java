package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spanwise.model.read.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code optimize --write-scenario}, then {@code simulate --scenario}: the same figures, the same people moved. */
class PlanKeepsItsPromisesTest {
    private static final Path TOLVANE = Path.of("..", "examples", "tolvane.csv");

    @TempDir
    private Path folder;

    @Test
    void converted() throws IOException {
        requireKept(TOLVANE, "--max-layers", "7", "--max-span", "15");
    }

    @Test
    void eliminatedWithSavings() throws IOException {
        requireKept(
                TOLVANE, "--max-layers", "7", "--max-span", "12", "--outcome", "eliminate", "--objective", "saving");
    }

    @Test
    void withPeers() throws IOException {
        requireKept(TOLVANE, "--max-layers", "6", "--max-span", "9", "--peers");
    }

    @Test
    void ofAPublishedChart() throws IOException {
        requireKept(SharedData.path("oracle-hr-employees.csv"), "--max-layers", "3", "--max-span", "12");
    }

    private void requireKept(Path chart, String... limits) throws IOException {
        Path scenario = folder.resolve("plan.yaml");
        List<String> optimize = new ArrayList<>(List.of("optimize", chart.toString()));
        optimize.addAll(List.of(limits));
        optimize.addAll(List.of("--write-scenario", scenario.toString(), "--format", "json"));
        JsonNode promised = run(optimize);
        JsonNode applied =
                run(List.of("simulate", chart.toString(), "--scenario", scenario.toString(), "--format", "json"));

        assertThat(Files.readString(scenario)).startsWith("name: \"Plan within ");
        assertThat(applied.get("after")).isEqualTo(promised.get("after"));
        assertThat(applied.at("/effects/moved")).isEqualTo(promised.at("/objective/moved"));
        assertThat(pairs(applied.get("moves"))).isEqualTo(pairs(promised.get("moves")));
        assertThat(applied.get("changes")).hasSameSizeAs(promised.get("changes"));
        assertThat(applied.at("/effects/savings/eliminated").asDouble()
                        + applied.at("/effects/savings/vacancies").asDouble())
                .isEqualTo(promised.at("/objective/saving").asDouble());
    }

    private static Set<String> pairs(JsonNode moves) {
        Set<String> pairs = new TreeSet<>();
        moves.forEach(move -> pairs.add(
                move.get("position").asText() + " > " + move.get("toManager").asText()));
        return pairs;
    }

    private static JsonNode run(List<String> command) throws IOException {
        CommandRun run = CommandRun.of(command.toArray(String[]::new));
        assertThat(run.err()).doesNotContain("--debug");
        return new ObjectMapper().readTree(run.out());
    }
}
