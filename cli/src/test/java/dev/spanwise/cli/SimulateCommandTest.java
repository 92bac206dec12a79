package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** simulate, presets, compare and forecast on the company of docs/guide/scenarios.md. */
class SimulateCommandTest {
    private static final String COMPANY = """
        id,name,manager,department
        1,Ceo,,
        2,Ann,1,Sales
        3,Bob,2,Sales
        4,B1,3,Sales
        5,B2,3,Sales
        6,Cyd,2,Sales
        7,Dan,1,Finance
        8,Eve,7,Finance
        9,E1,8,Finance
        """;

    @TempDir
    Path folder;

    private String company = "";

    @BeforeEach
    void writeCompany() throws IOException {
        company = write("company.csv", COMPANY);
    }

    @Test
    void positionsAreAddedFromTheCommandLine() throws IOException {
        JsonNode result = json(
                "simulate",
                company,
                "--add",
                "2",
                "--count",
                "2",
                "--title",
                "Lead",
                "--reports",
                "4,5",
                "--format",
                "json");

        assertThat(result.at("/bookkeeping/added").intValue()).isEqualTo(2);
        assertThat(result.at("/bookkeeping/moved").intValue()).isEqualTo(2);
        assertThat(result.at("/after/headcount").intValue()).isEqualTo(11);
        assertThat(result.at("/changes/0/position").asText()).isEqualTo("new-1");
        assertThat(result.at("/changes/0/manager").asText()).isEqualTo("2");
        assertThat(result.at("/moves/0/toManager").asText()).isEqualTo("new-1");
    }

    @Test
    void anotherOrganisationComesInFromAFileBesideTheScenario() throws IOException {
        write("bought.csv", "id,name,manager\n1,Zed,\n2,Yan,1\n10,Xan,1\n");
        String plan = write("plan.yaml", """
            name: Together
            steps:
              - merge-organisations: {organisation: bought.csv, under: 7, prefix: B-}
              - move: {positions: [B-2], to: 2}
            """);

        JsonNode result = json("simulate", company, "--scenario", plan, "--format", "json");

        assertThat(result.at("/bookkeeping/added").intValue()).isEqualTo(3);
        assertThat(result.at("/after/headcount").intValue()).isEqualTo(12);
        assertThat(result.at("/changes"))
                .extracting(change -> change.at("/position").asText() + " "
                        + change.at("/manager").asText())
                .containsExactlyInAnyOrder("B-1 7", "B-2 2", "10 B-1");
        CommandRun missing = CommandRun.of("simulate", company, "--merge-organisations", "gone.csv");
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("organisation of \"gone.csv\"", "there is no file gone.csv");
    }

    @Test
    void theExampleOfTheGuideIsRight() throws IOException {
        String plan = write("plan.yaml", """
            name: Flatter
            outcome: convert
            span-limit: 10
            protect: ["title.contains('Counsel')"]
            steps:
              - collapse-chains: {}
              - remove-layer: {layer: 3}
            """);
        JsonNode result = json("simulate", company, "--scenario", plan, "--format", "json");

        assertThat(result.at("/before/layers").intValue()).isEqualTo(4);
        assertThat(result.at("/after/layers").intValue()).isEqualTo(3);
        assertThat(result.at("/before/managers").intValue()).isEqualTo(5);
        assertThat(result.at("/after/managers").intValue()).isEqualTo(2);
        assertThat(result.at("/after/individualContributors").intValue()).isEqualTo(7);
        assertThat(result.at("/bookkeeping/converted").intValue()).isEqualTo(3);
        assertThat(result.at("/bookkeeping/moved").intValue()).isEqualTo(3);
        assertThat(result.at("/bookkeeping/unchanged").intValue()).isEqualTo(3);
        assertThat(result.at("/moves")).hasSize(4);
        assertThat(result.at("/changes/0/outcome").textValue()).isEqualTo("converted");
        assertThat(result.at("/steps/0/step").intValue()).isEqualTo(1);
        assertThat(result.at("/steps/1/applied").intValue()).isEqualTo(3);
    }

    @Test
    void oneStepNeedsNoFile() {
        CommandRun run = CommandRun.of("simulate", company, "--remove-layer", "3", "--outcome", "eliminate");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("9 positions: 2 eliminated, 0 vacancies closed, 0 converted, 0 promoted,")
                .contains("Layer 3 is taken out");
    }

    @Test
    void movesAreWrittenInTheFormatOfTheEnding() throws IOException {
        Path moves = folder.resolve("moves.csv");
        CommandRun run = CommandRun.of("simulate", company, "--dissolve", "3", "--moves", moves.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(moves))
                .contains("Step,Id,Name,Title,Outcome,Old manager id,Old manager,New manager id,New manager,Old layer,"
                        + "New layer,Reason")
                .contains("1,3,Bob,,converted,2,Ann,2,Ann,3,3,The step names this position")
                .contains("1,4,B1,,moved,3,Bob,2,Ann,4,3,The position of Bob is dissolved");
    }

    @Test
    void severalScenariosStandSideBySide() {
        CommandRun run = CommandRun.of("simulate", company, "--preset", "ratio-15", "--preset", "layers-8");

        assertThat(run.out()).startsWith("2 scenarios side by side").contains("IC to manager ratio +15%", "8 layers");
    }

    @Test
    void errorsSayWhatIsAllowed() throws IOException {
        String plan = write("bad.yaml", "name: x\nsteps:\n  - remove-layer: {layer: 0}\n");

        assertThat(CommandRun.of("simulate", company, "--scenario", plan))
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "spanwise: bad.yaml, line 3: \"layer\" is 0, but must be a whole number from 2 to"
                                + " 100,000,000.\n"));
        assertThat(CommandRun.of("simulate", company, "--preset", "none").err())
                .startsWith("spanwise: There is no preset \"none\". Presets: ratio-15, positions-4,");
        assertThat(CommandRun.of("simulate", company).err()).startsWith("spanwise: No scenario is named.");
        assertThat(CommandRun.of("simulate", company, "--remove-layer", "3", "--collapse-chains")
                        .err())
                .startsWith("spanwise: One step is possible this way");
        assertThat(CommandRun.of("simulate", company, "--dissolve-narrow", "2", "--where", "spam > 1")
                        .err())
                .startsWith("spanwise: --where: The condition cannot be understood at line 1, column 1:");
    }

    @Test
    void aStepByOptionsSaysWhatAStepOfAFileSays() {
        assertThat(simulated("--raise-ratio", "15")).isEqualTo(simulated("--raise-ratio", "15%"));
        assertThat(simulated("--reduce", "2", "--of", "managers")).contains("dissolved");
        assertThat(CommandRun.of("simulate", company, "--cap-spans", "2", "--outcome", "convert")
                        .err())
                .startsWith("spanwise: --outcome: does not belong to --cap-spans.");
        assertThat(CommandRun.of("simulate", company, "--outcome", "convert").err())
                .startsWith("spanwise: --outcome: belongs to a step given by an option");
        assertThat(CommandRun.of("simulate", company, "--remove-layer", "1").err())
                .startsWith("spanwise: --remove-layer: \"1\" is not allowed; allowed: a whole number from 2 to");
        assertThat(CommandRun.of("simulate", company, "--reduce", "4%", "--outcome", "Convert")
                        .err())
                .startsWith("spanwise: --outcome says convert, but positions that are counted as gone");
    }

    private String simulated(String... step) {
        CommandRun run = CommandRun.of(
                Stream.concat(Stream.of("simulate", company), Stream.of(step)).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void presetsAreListedAndPrinted() {
        assertThat(CommandRun.of("presets").out()).contains("ratio-15", "13.04", "largest-startup");
        assertThat(CommandRun.of("presets", "--show", "layers-8").out()).contains("optimise: {max-layers: 8}");
        assertThat(CommandRun.of("presets", "--schema").out()).contains("\"$schema\"");
    }

    @Test
    void compareTellsTwoExportsApart() throws IOException {
        String later = write("later.csv", COMPANY.replace("6,Cyd,2,Sales", "6,Cyd,1,Sales\n10,New,6,Sales"));
        JsonNode result = json("compare", company, later, "--format", "json");

        assertThat(result.at("/joined/0/position").textValue()).isEqualTo("10");
        assertThat(result.at("/left")).isEmpty();
        assertThat(result.at("/moved/0/position").textValue()).isEqualTo("6");
        assertThat(result.at("/promoted/0/position").textValue()).isEqualTo("6");
        assertThat(result.at("/newLayers").intValue()).isZero();
    }

    @Test
    void compareShowsAScenarioOrASeries() {
        assertThat(CommandRun.of("compare", company, "--preset", "ten-reports").out())
                .startsWith("before > At most 10 reports");
        assertThat(CommandRun.of("compare", company, company, company).out()).startsWith("3 dates");
        assertThat(CommandRun.of("compare", company).err()).startsWith("spanwise: Two files are compared");
    }

    @Test
    void forecastIsTheSameForTheSameSeed() throws JsonProcessingException {
        String[] arguments = {"forecast", company, "--hiring", "50%", "--max-span", "3", "--runs", "20", "--years", "4"
        };
        CommandRun run = CommandRun.of(arguments);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Forecast over 4 years, 20 runs").contains("Layer 5 is there in");
        assertThat(CommandRun.of(arguments)).isEqualTo(run);
        assertThat(CommandRun.of("forecast", company, "--hiring", "150%").err()).contains("from 0% to 100%");
        assertThat(json("forecast", company, "--format", "json").at("/years")).hasSize(10);
    }

    @Test
    void earlierExportsTellTheRatesOfAForecast() throws IOException {
        Path old = folder.resolve("old-2024.csv");
        Files.writeString(old, "id,manager\n1,\n2,1\n");
        JsonNode learned = json(
                "forecast", company, "--history", old.toString(), "--runs", "2", "--years", "1", "--format", "json");

        assertThat(learned.at("/policy/hiring").asDouble()).isPositive().isNotEqualTo(0.05);
        assertThat(CommandRun.of("forecast", company + "@2025-01-01", "--history", old + "@2025-01-01")
                        .err())
                .contains("is of 2025-01-01 as another export is");
        Path nameless = folder.resolve("old.csv");
        Files.copy(old, nameless);
        assertThat(CommandRun.of("forecast", company, "--history", nameless.toString())
                        .err())
                .contains("does not say of which day it is");
    }

    private JsonNode json(String... arguments) throws JsonProcessingException {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.err()).isEmpty();
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void saysWhetherItIsFairAndLawful() throws IOException {
        String staff = write("staff.csv", "id,manager,gender\n1,,f\n" + rows());

        CommandRun text = CommandRun.of("simulate", staff, "--remove-layer", "2", "--fairness");
        JsonNode json = json(
                "simulate",
                staff,
                "--remove-layer",
                "2",
                "--jurisdiction",
                "france",
                "--as-of",
                "2026-12-31",
                "--outcome",
                "eliminate",
                "--format",
                "json");
        JsonNode plain = json("simulate", staff, "--remove-layer", "2", "--format", "json");

        assertThat(text.out()).contains("Is it fair and lawful? ", "12 managers lose the team, of 12 people managers");
        assertThat(json.at("/fairness/day").textValue()).isEqualTo("2026-12-31");
        assertThat(json.at("/fairness/effects/0/people").intValue()).isEqualTo(12);
        assertThat(json.at("/fairness/notices/0/jurisdiction").textValue()).isEqualTo("france");
        assertThat(json.at("/fairness/notices/0/reached").booleanValue()).isTrue();
        assertThat(json.at("/steps/0/applied").intValue()).isPositive();
        assertThat(plain.has("fairness")).isFalse();
    }

    @Test
    void everyOneOfSeveralScenariosIsChecked() throws IOException {
        CommandRun run = CommandRun.of(
                "simulate", company, "--preset", "ten-reports", "--preset", "ratio-15", "--fairness", "--lang", "de");

        assertThat(run.out().split("Ist es fair und rechtens\\?")).hasSize(3);
    }

    /** Twelve managers of five people each. */
    private static String rows() {
        StringBuilder rows = new StringBuilder();
        for (int manager = 2; manager < 14; manager++) {
            rows.append(manager)
                    .append(",1,")
                    .append(manager % 2 == 0 ? "f" : "m")
                    .append('\n');
            for (int report = 0; report < 5; report++) {
                rows.append(manager)
                        .append('-')
                        .append(report)
                        .append(',')
                        .append(manager)
                        .append(",m\n");
            }
        }
        return rows.toString();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
