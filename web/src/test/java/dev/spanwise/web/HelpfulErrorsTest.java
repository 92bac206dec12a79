package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever goes wrong, the page says what to do next, in the visitor's language, and shows no trace of the program. */
class HelpfulErrorsTest {
    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static Caller owner;
    private static String snapshot;
    private static String scenario;

    @BeforeAll
    static void start() throws IOException {
        snapshot = server.importTable("staff.csv", "id,manager,name\n1,,Ada\n2,1,Ben\n3,2,Cy\n4,2,Dora\n5,1,Edi\n");
        owner = server.owner();
        scenario = owner.post(snapshot + "/scenarios", "csrf=" + owner.csrf() + "&name=Empty")
                .uri()
                .getPath();
    }

    private static String get(String path, String language) {
        String body = owner.get(path, "Accept-Language", language).body();
        assertThat(body).doesNotContain("Exception", "\tat ", ".java:");
        return body;
    }

    private static String post(String path, String form) {
        String body = owner.post(path, "csrf=" + owner.csrf() + form).body();
        assertThat(body).doesNotContain("Exception", "\tat ", ".java:");
        return body;
    }

    @Test
    void whatIsNotThereSaysWhereToGo() {
        assertThat(get("/snapshots/none/overview", "en")).contains("go to the start page and choose another one");
        assertThat(get(snapshot + "/scenarios/none", "de")).contains("Gehen Sie zu den Szenarien zurück");
        assertThat(get(snapshot + "/explore?at=nobody", "en")).contains("Search by name instead");
        assertThat(get("/imports/none", "de")).contains("Laden Sie die Datei noch einmal hoch");
        assertThat(get(snapshot + "/explore/drawing.bmp", "en"))
                .contains("must be one of: svg, png, pdf, pptx, drawio, mermaid, graphml, dot, json");
        assertThat(get(snapshot + "/diagram?layout=heap", "en"))
                .contains("is \"heap\", but must be one of: boxes, cards,");
        assertThat(get(snapshot + "/diagram?layout=atlas", "de"))
                .contains("Ein Atlas hat viele Seiten: Wählen Sie PDF");
    }

    @Test
    void aScenarioThatIsGoneLeadsToTheOthersAndComesBackWhereItCan() {
        String gone = owner.post(snapshot + "/scenarios", "csrf=" + owner.csrf() + "&name=Gone+soon")
                .uri()
                .getPath();
        post(gone + "/remove", "");

        assertThat(get(gone, "en"))
                .contains(
                        "action=\"" + gone + "/restore\"",
                        "Bring back \"Gone soon\"",
                        "href=\"" + snapshot + "/scenarios\"",
                        "Scenarios of \"staff");
        assertThat(get(gone + "/waves", "de")).contains("„Gone soon“ zurückholen", "Szenarien von „staff");
        post(gone + "/restore", "");
        assertThat(owner.get(gone).statusCode()).isEqualTo(200);

        post(gone + "/remove", "");
        post(gone + "/erase", "");
        assertThat(get(gone, "en")).contains("Scenarios of \"staff").doesNotContain("/restore\"");
    }

    @Test
    void aScenarioWithoutStepsHasNothingToTakeAwayYet() {
        assertThat(get(scenario, "en")).contains("Move a slider and accept its plan, or add a step.");
        assertThat(get(scenario + "/waves", "en")).contains("Move a slider, accept its plan");
        assertThat(get(scenario + "/waves.csv", "de")).contains("Bewegen Sie einen Regler");
        assertThat(get(scenario + "/fairness", "en")).contains("This scenario has no step yet.");
        assertThat(get(snapshot + "/forecast?runs=0", "de"))
                .contains("„Durchläufe“ ist 0; erlaubt ist eine ganze Zahl von 1 bis 100.000.");
        assertThat(owner.get(scenario + "/moves.csv").body().lines()).hasSize(1);
        assertThat(owner.get(scenario + "/report.html").statusCode()).isEqualTo(200);
    }

    @Test
    void limitsNobodyCanKeepAreExplainedWithLimitsThatWouldDo() {
        assertThat(get(scenario + "/try?max-layers=1&max-span=1&outcome=convert", "en"))
                .contains("layers");
        assertThat(get(scenario + "/try?max-layers=2&max-span=2&outcome=convert", "de"))
                .contains("Ebenen");
        assertThat(get(scenario + "/try?max-layers=many&max-span=2", "en"))
                .contains("\"Layers at most\" is \"many\", but must be a whole number from 1 to 100,000,000.");
    }

    @Test
    void aConditionIsToldOfWordsThatNobodyHas() {
        String asked = snapshot + "/condition?condition=name";
        assertThat(get(asked + "%3D%3D'Bem'", "en"))
                .contains("matches nobody. \\\"Bem\\\" is no name of this chart. Nearest: \\\"Ben\\\".");
        assertThat(get(asked + "+in+%5B'Ben','Zoe'%5D", "de"))
                .contains("trifft auf 1 Stelle zu. „Zoe“ ist kein Name in diesem Organigramm.\"");
    }

    @Test
    void aBadStepOrConditionIsRefusedAndTheScenarioStaysAsItWas() {
        assertThat(post(scenario + "/protect", "&condition=grade+is+high")).contains("grade is high");
        assertThat(post(scenario + "/protect", "&who=nobody")).contains("Search by name instead");
        assertThat(post(scenario + "/steps", "&kind=magic")).contains("Choose one of the list");
        assertThat(post(scenario + "/steps", "&kind=remove-layer&remove-layer.layer=0"))
                .contains("\"Layer\" is 0, but must be a whole number from 2 to 100,000,000");
        assertThat(post(scenario + "/steps", "&kind=reduce&reduce.by=120%25"))
                .contains("must be a whole number of positions from 1 to 100,000,000 or a percentage");
        assertThat(post(scenario + "/steps", "&kind=collapse-chains&collapse-chains.where=mangaer"))
                .contains("there is no name");
        assertThat(post(scenario + "/preset", "&preset=none")).contains("Choose one of the list");
        assertThat(server.services().scenarios().findScenario(scenario.substring(scenario.lastIndexOf('/') + 1)))
                .hasValueSatisfying(kept -> assertThat(kept.version()).isEqualTo(1));
    }

    @Test
    void whoHasBeenSignedOutMeanwhileComesBackToThePageAfterwards() {
        String page = server.running()
                .address(snapshot + "/overview?department=Sales")
                .toString();
        var answer = server.stranger().get(snapshot + "/overview", "HX-Request", "true", "HX-Current-URL", page);
        assertThat(answer.headers().firstValue("HX-Redirect"))
                .hasValue("/sign-in?next="
                        + URLEncoder.encode(snapshot + "/overview?department=Sales", StandardCharsets.UTF_8));
    }

    @Test
    void filtersNobodyMatchesSayHowToGoOn() {
        assertThat(get(snapshot + "/table?q=zebra", "en")).contains("Use fewer words or clear the filters.");
        assertThat(get(snapshot + "/overview?branch=4&exclude=vacancies&grade=x", "en"))
                .contains("Show everything, or choose other filters.");
        assertThat(get(snapshot + "/compare", "en")).contains("Compare");
    }
}
