package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the commands write to files can be taken away from the pages, with the same options. */
class ResultFilesTest {
    private static final String STAFF = """
        id,manager,name,email,department,vacant
        1,,Ada,ada@x.org,Board,no
        2,1,Ben,ben@x.org,Sales,no
        3,2,Cy,cy@x.org,Sales,no
        4,9,Dora,dora@x.org,Legal,no
        """;

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static Caller owner;
    private static String snapshot;
    private static String renumbered;

    @BeforeAll
    static void start() throws IOException {
        snapshot = server.importTable("staff.csv", STAFF);
        renumbered = server.importTable(
                "renumbered.csv",
                STAFF.replace("\n1,,", "\nA,,").replace("\n2,1,", "\nB,A,").replace("\n3,2,", "\nC,A,"));
        owner = server.owner();
    }

    private static String get(String path) {
        HttpResponse<String> answer = owner.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean isWorkbook(String path) {
        byte[] bytes = owner.getBytes(path).body();
        return new String(bytes, 0, 2, StandardCharsets.US_ASCII).equals("PK");
    }

    @Test
    void theAnalysisIsWrittenAsTheCommandWritesIt() throws IOException {
        var json = new ObjectMapper().readTree(get(snapshot + "/analysis.json?by=department&max-layers=1"));
        assertThat(json.get("groupedBy").asText()).isEqualTo("department");
        assertThat(json.get("excessDepth").get("positions").asInt()).isEqualTo(2);
        assertThat(get(snapshot + "/analysis.md")).contains("| L1 |");
        assertThat(get(snapshot + "/analysis.csv?by=department&by-layer=on")).contains("Sales,");
        assertThat(isWorkbook(snapshot + "/analysis.xlsx")).isTrue();
        assertThat(owner.get(snapshot + "/analysis.doc").body())
                .contains("format is \"doc\": allowed are xlsx, csv, md, json.");
    }

    @Test
    void theProblemsOfTheDataStayAtHandAfterTheImport() {
        assertThat(get(snapshot + "/check")).contains("Data problems", "staff.csv");
        assertThat(get(snapshot + "/check.json")).contains("\"problems\"", "\"mapping\"");
        assertThat(get(snapshot + "/check.csv")).contains("9");
        assertThat(isWorkbook(snapshot + "/check.xlsx")).isTrue();
        assertThat(isWorkbook(renumbered + "/check.xlsx"))
                .as("whatever there is to say")
                .isTrue();
        assertThat(get(snapshot + "/mapping.yaml")).contains("manager: \"manager\"");
    }

    @Test
    void aReportTakesTitleTargetsScenariosAndPresets() {
        String scenario = id(owner.post(snapshot + "/scenarios", "csrf=" + owner.csrf() + "&preset=ten-reports")
                .uri()
                .getPath());
        assertThat(get(snapshot + "/report")).contains("name=\"preset\" value=\"ten-reports\"", "value=\"" + scenario);
        assertThat(get(snapshot + "/report.html?title=For+the+council&span=2..9&preset=layers-8"))
                .contains("For the council", "2 to 9");
        assertThat(get(snapshot + "/report.html?scenario=" + scenario)).contains("staff.csv");
        assertThat(get(snapshot + "/report.pdf?exclude=vacancies&title=X&preset=layers-8"))
                .startsWith("%PDF-");
        assertThat(isWorkbook(snapshot + "/report.pptx?exclude=vacancies&title=X"))
                .isTrue();
        assertThat(isWorkbook(snapshot + "/report.xlsx?exclude=vacancies&title=X"))
                .isTrue();
        assertThat(owner.get(snapshot + "/report.html?preset=none").body()).contains("There is no programme \"none\".");
        assertThat(owner.get(renumbered + "/report.html?scenario=" + scenario).statusCode())
                .isEqualTo(404);
    }

    @Test
    void chartsAreMatchedByWhatStayedTheSame() {
        String both = "/compare?before=snapshot." + id(snapshot) + "&after=snapshot." + id(renumbered);
        assertThat(get(snapshot + both)).contains("Joined: 3");
        String byMail = get(snapshot + both + "&match-by=email");
        assertThat(byMail).contains("Joined: 0", "Moved: 1", "Choose the id above to see it.");
        String files = both.replace("/compare?", "/compare.csv?");
        assertThat(get(snapshot + files + "&match-by=name")).contains("Cy");
        assertThat(get(snapshot + files.replace(".csv", ".json"))).contains("\"joined\"");
        assertThat(owner.get(snapshot + both + "&match-by=shoe").body())
                .contains("\"match-by\" is \"shoe\", but must be one of: id, email, name, title.");
    }

    @Test
    void aSeriesIsTakenAwayAsTableAndAsPicture() {
        String series = snapshot + "/compare/series.";
        String which = "?match-by=email&snapshot=" + id(snapshot) + "&snapshot=" + id(renumbered);
        assertThat(get(series + "csv" + which)).contains("staff.csv", "renumbered.csv");
        assertThat(get(series + "svg" + which)).contains("<svg");
        assertThat(owner.get(series + "svg?match-by=id&snapshot=" + id(snapshot))
                        .body())
                .contains("A series needs two snapshots.");
    }

    @Test
    void everyFileSaysWhatItIsAndOfWhichChart() {
        String scenario = snapshot + "/scenarios/"
                + id(owner.post(snapshot + "/scenarios", "csrf=" + owner.csrf() + "&name=Six+layers")
                        .uri()
                        .getPath());
        assertThat(fileName(snapshot + "/table.csv?department=Sales&layer=3&sort=name"))
                .matches("staff.csv \\S+ - People - Sales, Layer 3\\.csv");
        assertThat(fileName(scenario + "/moves.csv?step-log=on"))
                .matches("staff.csv \\S+ - Six layers - Moves of every step\\.csv");
        List<String> names = Stream.of(
                        snapshot + "/table.csv",
                        snapshot + "/table.csv?exclude=vacancies",
                        snapshot + "/analysis.csv",
                        snapshot + "/analysis.csv?by=department",
                        snapshot + "/check.csv",
                        snapshot + "/report.html",
                        snapshot + "/report.html?title=For+the+council",
                        snapshot + "/explore/drawing.svg",
                        snapshot + "/explore/drawing.svg?at=2",
                        snapshot + "/compare.csv?after=snapshot." + id(renumbered),
                        scenario + "/moves.csv",
                        scenario + "/moves.csv?step-log=on",
                        scenario + "/report.html",
                        scenario + "/scenario.yaml",
                        snapshot + "/mapping.yaml",
                        snapshot + "/baseline.txt",
                        "/presets.csv",
                        "/presets/ten-reports.yaml",
                        "/presets/scenario.schema.json")
                .map(ResultFilesTest::fileName)
                .toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(names.subList(0, 16)).allMatch(name -> name.startsWith("staff.csv "));
    }

    private static String fileName(String path) {
        HttpResponse<String> answer = owner.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        String header = answer.headers().firstValue("Content-Disposition").orElseThrow();
        return URLDecoder.decode(header.substring(header.indexOf("''") + 2), StandardCharsets.UTF_8);
    }

    @Test
    void anInventedCompanyIsMadeToMeasure() {
        String tidy = get("/invented?size=50&depth=4&company=Nordwind&names=de&years-ago=2");
        assertThat(tidy).contains("nordwind").doesNotContain("tolvane");
        assertThat(get("/invented?size=50&messy=on&names=de")).contains(";");
        assertThat(get("/invented?size=50&format=json")).startsWith("[");
        assertThat(isWorkbook("/invented?size=50&format=xlsx")).isTrue();
        assertThat(owner.get("/invented?size=50&depth=70").body()).contains("70 is not possible; allowed: 2 to 50.");
        assertThat(owner.get("/invented?size=50&messy=on&format=json").body()).contains("Choose CSV or XLSX");
        assertThat(owner.get("/invented?size=50&span=wide").body()).contains("must be a number from 1.5 to 1000");
        String upload = owner.post(
                        "/imports/invented",
                        "csrf=" + owner.csrf() + "&size=60&depth=5&span=4&messy=on&format=xlsx&company=Nordwind")
                .body();
        assertThat(upload).contains("Nordwind 60 2026-06-30.xlsx");
    }

    @Test
    void programmesAreFilesToStartFrom() {
        assertThat(get("/presets.md")).contains("largest-startup");
        assertThat(get("/presets/ten-reports.yaml")).contains("steps:");
        assertThat(get("/presets/scenario.schema.json")).contains("\"$schema\"");
        assertThat(owner.get("/presets/none.yaml").statusCode()).isEqualTo(404);
    }
}
