package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spanwise.report.document.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeCommandTest {
    private static final List<String> STAFF = List.of(
            "id,name,manager,department,fte,hired",
            "1,Ann,,Board,1,2020-02-01",
            "2,Bob,1,Sales,1,2020-02-01",
            "3,Cyd,1,Operations,1,2020-02-01",
            "4,Dan,2,Sales,0.5,2020-02-01",
            "5,Eve,2,Sales,1,2020-02-01",
            "6,Vacant,2,Sales,1,",
            "7,Fay,3,Operations,1,2020-02-01");

    @TempDir
    private Path folder;

    private Path staff;

    @BeforeEach
    void write() throws IOException {
        staff = Files.write(folder.resolve("staff.csv"), STAFF);
    }

    @Test
    void showsWhatWasReadThenFiguresLayersAndSpans() {
        CommandRun run = CommandRun.of("analyze", staff.toString(), "--fail-on", "never");

        assertThat(run.out()).startsWith("""
            staff.csv

            7 rows, 7 positions
              manager: "manager" -> "id" (6 of 6 resolve)
              id: "id", name: "name", department: "department", fte: "fte", hire-date:
              "hired"

            Positions              7    FTE           6.5    Vacancies             1
            Tops                   1    Layers          3    Management layers     2
            Managers               3    ICs             4    ICs per manager    1.33
            Mean span           2.00    Median span   2.0    Widest span           3
            One-to-one             1    Pass-through    0    Layers at span 6      2
            Managers at span 6     1

            Layers
            Layer  Positions  Managers  Mean span  FTE
            ────────────────────────────────────────────────────────────────────────────────
            L1             1         1       2.00  1.0  █████████
            L2             2         2       2.00  2.0  ██████████████████
            L3             4         0          –  3.5  ████████████████████████████████████

            Spans of control (target: 6 to 12 direct reports)
            Direct reports  Managers  Share
            """);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void splitsByDepartmentAsOneCleanTable() {
        CommandRun run = CommandRun.of("analyze", staff.toString(), "--by", "department", "--format", "csv");

        assertThat(run.out()).isEqualTo("""
            Department,Positions,FTE,Layers,Managers,Mean span,Median,ICs/mgr,1:1
            Sales,4,3.5,2,1,3.0,3.0,3.0,0
            Operations,2,2.0,2,1,1.0,1.0,1.0,1
            Board,1,1.0,1,1,2.0,2.0,0.0,0
            All,7,6.5,3,3,2.0,2.0,1.3333333333333333,1
            """);
    }

    @Test
    void payOfFewPeopleIsNotShownAndThatIsSaid() throws IOException {
        String paid = """
            id,manager,department,salary
            1,,Board,200000
            2,1,Sales,90000
            3,1,Sales,90000
            4,1,Works,50000
            5,1,Works,50000
            6,1,Works,50000
            7,1,Works,50000
            8,1,Works,50000
            9,1,Sales,90000
            10,1,Sales,90000
            """;

        CommandRun table = CommandRun.withInput(paid, "analyze", "-", "--by", "department");
        JsonNode json = new ObjectMapper()
                .readTree(CommandRun.withInput(paid, "analyze", "-", "--format", "json")
                        .out());

        assertThat(table.out())
                .contains("Works            250,000           0.0%")
                .doesNotContain("200,000", "360,000")
                .contains("Pay behind which fewer than five people stand is not shown");
        assertThat(json.get("payWithheld").booleanValue()).isTrue();
        assertThat(json.at("/perLayer/0/cost").isNull()).isTrue();
        assertThat(json.at("/cost/total").intValue()).isEqualTo(810_000);
    }

    @Test
    void showsTheLayersOfEveryDepartment() {
        CommandRun table = CommandRun.of("analyze", staff.toString(), "--by", "department", "--by-layer");
        CommandRun csv =
                CommandRun.of("analyze", staff.toString(), "--by", "department", "--by-layer", "--format", "csv");

        assertThat(table.out()).endsWith("""
            Department  L1  L2  L3  Positions
            ─────────────────────────────────
            Sales        ·   1   3          4
            Operations   ·   1   1          2
            Board        1   ·   ·          1
            All          1   2   4          7
            """);
        assertThat(csv.out()).startsWith("Department,L1,L2,L3,Positions\nSales,0,1,3,4\n");
    }

    @Test
    void deepLayersShareTheLastColumn() {
        StringBuilder chain = new StringBuilder("id,manager,department\n0,,Line\n");
        for (int i = 1; i < 100; i++) {
            chain.append(i).append(',').append(i - 1).append(",Line\n");
        }

        CommandRun run = CommandRun.withInput(
                chain.toString(), "analyze", "-", "--by", "department", "--by-layer", "--format", "csv");

        assertThat(run.out()).contains(",L39,L40+,Positions\n").contains(",1,61,100\n");
    }

    @Test
    void layersNeedToKnowWhose() {
        CommandRun run = CommandRun.of("analyze", staff.toString(), "--by-layer");

        assertThat(run.err()).startsWith("spanwise: --by-layer needs --by: the groups whose layers are counted.\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void measuresDepthAgainstTheTargets() throws IOException {
        String[] arguments = {"analyze", staff.toString(), "--max-layers", "2", "--span", "2..4", "--format", "json"};

        JsonNode json = json(arguments);

        assertThat(json.get("fewestNeeded").toString()).isEqualTo("{\"span\":2,\"layers\":3,\"managers\":3}");
        assertThat(json.at("/excessDepth/positions").intValue()).isEqualTo(4);
        assertThat(json.at("/excessDepth/excess").intValue()).isEqualTo(4);
        assertThat(json.at("/layerTables/0/cells/0").toString())
                .isEqualTo("{\"layer\":1,\"name\":\"Board\",\"positions\":1}");
        assertThat(CommandRun.of("analyze", staff.toString(), "--max-layers", "2")
                        .out())
                .containsPattern("Deeper than L2 +4");
        assertThat(json("analyze", staff.toString(), "--format", "json")
                        .get("excessDepth")
                        .isNull())
                .isTrue();
    }

    @Test
    void leavesVacanciesOut() throws IOException {
        JsonNode json = json("analyze", staff.toString(), "--exclude", "vacancies,contractors", "--format", "json");

        assertThat(json.get("headcount").asInt()).isEqualTo(6);
        assertThat(json.get("vacancies").asInt()).isZero();
        assertThat(json.at("/source/positions").asInt()).isEqualTo(7);
    }

    @Test
    void namesNobodyWhenPseudonymsAreWanted() {
        CommandRun run = CommandRun.of("analyze", staff.toString(), "--pseudonymize", "--format", "json");

        assertThat(run.out()).containsPattern("P-[A-Z2-7]{10}").doesNotContain("Ann", "Bob", "Cyd", "Dan", "Fay");
    }

    @Test
    void pseudonymsAreOthersEachTimeUnlessAKeyIsKept() throws IOException {
        Path key = folder.resolve("names.key");
        String[] plain = {"analyze", staff.toString(), "--pseudonymize", "--format", "json"};
        String[] keyed = {"analyze", staff.toString(), "--pseudonym-key", key.toString(), "--format", "json"};

        CommandRun once = CommandRun.of(plain);
        assertThat(once.err()).contains("those of this run");
        assertThat(CommandRun.of(plain).out()).isNotEqualTo(once.out());
        CommandRun made = CommandRun.of(keyed);
        assertThat(made.err()).contains("Key of the pseudonyms: " + key);
        assertThat(CommandRun.of(keyed).out()).isEqualTo(made.out());
        assertThat(CommandRun.of(keyed).err()).doesNotContain("pseudonyms");

        Files.writeString(key, "secret");
        CommandRun refused = CommandRun.of(keyed);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("6 bytes", "at least 16");
    }

    @Test
    void keepsTheMappingForNextTime() throws IOException {
        Path mapping = folder.resolve("mapping.yaml");

        CommandRun first = CommandRun.of(
                "analyze", staff.toString(), "--mapping", mapping.toString(), "--map", "title=department");
        CommandRun second = CommandRun.of("analyze", staff.toString(), "--mapping", mapping.toString());

        assertThat(first.err()).isEqualTo("Written: " + mapping + "\n");
        assertThat(mapping).content().contains("manager: ", "title: ");
        assertThat(second.out()).isEqualTo(first.out()).contains("title: \"department\"");
    }

    @Test
    void measuresAgainstTheTargetsGiven() throws IOException {
        assertThat(findings("--span", "1..3")).doesNotContain("too-narrow");
        assertThat(findings("--span", "4..8")).contains("too-narrow");
        assertThat(findings("--max-layers", "2")).contains("layers-over-target");
        Path targets = Files.writeString(folder.resolve("targets.yaml"), "max-layers: 2\nspan: 1..3\n");
        assertThat(findings("--targets", targets.toString()))
                .contains("layers-over-target")
                .doesNotContain("too-narrow");
        assertThat(findings("--targets", targets.toString(), "--max-layers", "3"))
                .doesNotContain("layers-over-target");
    }

    @Test
    void failsFromTheSeverityAskedFor() {
        assertThat(CommandRun.of("analyze", staff.toString(), "--fail-on", "warning")
                        .exitCode())
                .isEqualTo(1);
        assertThat(CommandRun.of("analyze", staff.toString(), "--fail-on", "error")
                        .exitCode())
                .isZero();
        assertThat(CommandRun.of("analyze", staff.toString(), "--fail-on", "never")
                        .exitCode())
                .isZero();
    }

    @Test
    void saysAtTheTopWhenTheDataIsWrongAndExitsWith1() throws IOException {
        Files.writeString(staff, "8,Gus,99,Sales,1,2020-02-01\n", java.nio.file.StandardOpenOption.APPEND);

        CommandRun run = CommandRun.of("analyze", staff.toString());

        assertThat(run.out()).contains("One row or reference is wrong: read the figures with care.");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void reportsOnlyWhatIsNewSinceTheBaseline() {
        String baseline = folder.resolve("known.tsv").toString();
        CommandRun first = CommandRun.of("analyze", staff.toString(), "--write-baseline", baseline);
        CommandRun second = CommandRun.of("analyze", staff.toString(), "--baseline", baseline, "--fail-on", "info");

        assertThat(first.err()).isEqualTo("Written: " + baseline + "\n");
        assertThat(second.out()).contains("No findings to report.");
        assertThat(second.exitCode()).isZero();
    }

    @Test
    void explainsARuleWithoutAFile() {
        CommandRun run = CommandRun.of("analyze", "--explain", "one-to-one");

        assertThat(run.out()).startsWith("one-to-one (warning): ").contains("\n→ ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void speaksGerman() {
        CommandRun run = CommandRun.of("analyze", staff.toString(), "--lang", "de");

        assertThat(run.out())
                .contains("7 Zeilen, 7 Stellen", "(6 von 6 aufgelöst)", "Führungsebenen", "6,5", "Leitungsspannen");
    }

    @Test
    void readsStandardInput() {
        CommandRun run = CommandRun.withInput("id,manager\nx,\ny,x\n", "analyze", "-", "--format", "json");

        assertThat(run.out()).contains("\"headcount\" : 2");
    }

    @Test
    void writesTheFormTheFileNameAsksFor() throws IOException {
        Path file = folder.resolve("result.md");

        CommandRun run = CommandRun.of("analyze", staff.toString(), "-o", file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("Written: " + file + "\n");
        assertThat(file).content().startsWith("# staff.csv\n").contains("| Layer | Positions |");
    }

    @Test
    void colourIsOnlyForScreensThatShowIt() {
        assertThat(CommandRun.of("analyze", staff.toString()).out()).doesNotContain("\u001b");
        assertThat(CommandRun.on(new Screen(80, true), "", "analyze", staff.toString())
                        .out())
                .contains("\u001b[");
    }

    @Test
    void sameInputGivesSameBytesAndTheOrderOfRowsChangesNoFigure() throws IOException {
        String first =
                CommandRun.of("analyze", staff.toString(), "--format", "json").out();
        assertThat(CommandRun.of("analyze", staff.toString(), "--format", "json")
                        .out())
                .isEqualTo(first);

        List<String> rows = new ArrayList<>(STAFF.subList(1, STAFF.size()));
        Collections.shuffle(rows, new Random(7));
        rows.add(0, STAFF.get(0));
        Files.write(staff, rows);
        JsonNode before = new ObjectMapper().readTree(first);
        JsonNode after = json("analyze", staff.toString(), "--format", "json");

        for (String key : List.of("headcount", "fte", "layers", "managers", "span", "perLayer", "patterns", "cost")) {
            assertThat(after.get(key)).as(key).isEqualTo(before.get(key));
        }
    }

    private List<String> findings(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("analyze", staff.toString(), "--format", "json"));
        arguments.addAll(List.of(options));
        List<String> rules = new ArrayList<>();
        json(arguments.toArray(new String[0]))
                .get("findings")
                .forEach(f -> rules.add(f.get("rule").asText()));
        return rules;
    }

    private static JsonNode json(String... arguments) throws IOException {
        return new ObjectMapper().readTree(CommandRun.of(arguments).out());
    }
}
