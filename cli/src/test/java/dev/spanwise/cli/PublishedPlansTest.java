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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/guide/plans-of-published-charts.md tells of plans is what {@code optimize} says; skipped without the charts. */
class PublishedPlansTest {
    private static final Path PAGE = Path.of("../docs/guide/plans-of-published-charts.md");
    private static final Map<String, List<String>> CHARTS = Map.of(
            "Cabinet Office, senior", List.of("uk-cabinet-office-senior.csv"),
            "Cabinet Office, all", List.of("uk-cabinet-office-senior.csv", "uk-cabinet-office-junior.csv"),
            "Culture, senior", List.of("uk-dcms-senior.csv"),
            "Culture, all", List.of("uk-dcms-senior.csv", "uk-dcms-junior.csv"),
            "Oracle HR", List.of("oracle-hr-employees.csv"),
            "AdventureWorks", List.of("adventureworks-employees.csv"),
            "Argentina", List.of("argentina-executive.xlsx"),
            "Chinook", List.of("chinook-employees.json"));

    /** The rows of the table whose second cell is what stands behind {@code optimize}. */
    static Stream<String> rows() throws IOException {
        return Files.readAllLines(PAGE).stream().filter(line -> line.contains("| `--max-layers"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void thePlanIsAsThePageSays(String row) throws IOException {
        String[] cells = row.substring(1).split("\\|", -1);
        String chart = cells[0].trim();
        String options = cells[1].trim().replace("`", "");
        JsonNode plan = optimize(Objects.requireNonNull(CHARTS.get(chart), chart), options.split(" "));

        assertThat("| " + chart + " | `" + options + "` " + told(plan)).isEqualTo(row);
    }

    private static String told(JsonNode plan) {
        String status = plan.get("status").textValue();
        boolean found = status.equals("OPTIMAL") || status.equals("FEASIBLE");
        String moved = found ? " " + plan.at("/objective/moved") + " " : " ";
        String dissolved = found ? " " + plan.at("/objective/dissolved") + " " : " ";
        String proven = switch (status) {
            case "OPTIMAL" -> "the best";
            case "FEASIBLE" -> "none below " + plan.get("bound");
            case "INFEASIBLE" -> "no plan";
            default -> "none found";
        };
        int anyWay = plan.get("fewestMovedByAnyReorganisation").intValue();
        return "|" + moved + "|" + dissolved + "| " + anyWay + " | " + proven + " |";
    }

    private static JsonNode optimize(List<String> files, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("optimize", "--format", "json"));
        arguments.addAll(List.of(options));
        files.forEach(file -> arguments.add(SharedData.path(file).toString()));
        return new ObjectMapper()
                .readTree(CommandRun.of(arguments.toArray(new String[0])).out());
    }
}
