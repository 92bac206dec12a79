package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import dev.spanwise.web.accounts.Role;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A style is put together in a form or opened from a file, drawn with, and taken away as the same file. */
class StylesInTheWebTest {
    private static final String FILE = """
        title: "Ours"
        fields:
        - "name"
        - field: "pay"
          label: "Pay"
          format: "thousands"
        rules:
        - when: "salary > 100000"
          fill: "red"
          badge: "Rich"
        - when: "span == 2"
          border: "blue"
          badge: "Two"
          meaning: "Two <b>reports</b>"
        """;

    @RegisterExtension
    static final TestServer server = TestServer.ofTeam();

    private static Caller owner;
    private static String snapshot;

    @BeforeAll
    static void start() throws IOException {
        snapshot = server.importTable(
                "staff.csv",
                "id,manager,name,title,salary\n1,,Ada,Head,123456\n2,1,Ben,Lead,98700\n3,1,Cy,Clerk,41000\n");
        owner = server.owner();
        server.addAccount("vic", Role.VIEWER, Optional.empty());
    }

    private static String opened(Caller caller, String text) {
        HttpResponse<String> answer = caller.upload(snapshot + "/styles/file", "file", "ours.yaml", text);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.uri().getQuery();
    }

    @Test
    void aFileIsDrawnWithUnfoldedWithAndTakenAwayAsItCame() {
        String style = opened(owner, FILE);

        assertThat(owner.get(snapshot + "/styles/file?" + style).body()).isEqualTo(FILE);
        assertThat(owner.get(snapshot + "/diagram?" + style).body())
                .contains("Pay: 123k", ">Rich<", "Two: Two &lt;b&gt;reports&lt;/b&gt;")
                .doesNotContain(">Head<");
        assertThat(owner.get(snapshot + "/explore/drawing.mermaid?at=1&" + style)
                        .body())
                .contains("#91;Rich#93;");
        assertThat(owner.get(snapshot + "/explore/positions?" + style).body())
                .contains("Ada\\nPay: 123k", "\"badges\":[{\"text\":\"Rich\"", "Two <b>reports</b>");
        assertThat(owner.get(snapshot + "/explore/positions").body()).doesNotContain("Rich", "123k");
        assertThat(owner.get(snapshot + "/explore?" + style).body()).contains("selected>ours</option>");
    }

    @Test
    void aScenarioAndAComparisonShowItToo() {
        String style = opened(owner, FILE);
        String scenario = owner.post(snapshot + "/scenarios", "csrf=" + owner.csrf() + "&name=Flat")
                .uri()
                .getPath();
        String compared = snapshot + "/compare?before=snapshot." + snapshot.split("/", -1)[2] + "&after=scenario."
                + scenario.substring(scenario.lastIndexOf('/') + 1);

        assertThat(owner.get(scenario + "?" + style).body()).contains("selected>ours</option>", "&amp;" + style);
        assertThat(owner.get(compared + "&" + style).body()).contains("selected>ours</option>", "&amp;" + style);
        for (String side : new String[] {"before", "change", "after"}) {
            String positions = scenario + "/positions?side=" + side;
            assertThat(owner.get(positions + "&" + style).body()).contains("Ada\\nPay: 123k");
            assertThat(owner.get(positions).body()).contains("Ada").doesNotContain("123k");
        }
        String positions = compared.replace("/compare?", "/compare/positions?");
        assertThat(owner.get(positions + "&" + style).body()).contains("Ada\\nPay: 123k");
        assertThat(owner.get(positions).body()).contains("Ada").doesNotContain("123k");
    }

    @Test
    void theFormMakesTheSameFileAndIsFilledInAgain() {
        String form =
                "&name=ours+by+form&title=Ours&field.0=name&format.0=plain&field.4=pay&label.4=Pay&format.4=thousands"
                        + "&when.0=" + encoded("salary > 100000") + "&fill.0=red&border.0=&badge.0=Rich&meaning.0="
                        + "&when.3=" + encoded("span == 2") + "&border.3=blue&badge.3=Two&meaning.3="
                        + encoded("Two <b>reports</b>");
        HttpResponse<String> answer = owner.post(snapshot + "/styles", "csrf=" + owner.csrf() + form);
        String style = answer.uri().getQuery();

        assertThat(answer.uri().getPath()).endsWith("/draw");
        assertThat(owner.get(snapshot + "/styles/file?" + style).body()).isEqualTo(FILE);
        assertThat(owner.get(snapshot + "/styles?" + style).body())
                .contains("value=\"ours by form\"", "value=\"pay\" selected", "value=\"salary > 100000\"")
                .contains("value=\"red\" selected", "value=\"Two &lt;b>reports&lt;/b>\"");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void whatIsNotAllowedIsToldInWords() {
        assertThat(owner.upload(snapshot + "/styles/file", "file", "x.yaml", "fields: [gender]")
                        .body())
                .contains("x.yaml, line 1: \"field\" is \"gender\", but must be one of: name, title,");
        String rule = "csrf=" + owner.csrf() + "&name=x&when.0=" + encoded("span >");
        HttpResponse<String> refused = owner.post(snapshot + "/styles", rule);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Condition of a rule", "cannot be understood");
        assertThat(owner.get(snapshot + "/draw?style=nothing").statusCode()).isEqualTo(404);
    }

    /** A style says what one would like to see, not what one may see. */
    @Test
    void whoMayNotSeePaySeesNoneByAStyleAndNobodySeesTheStylesOfOthers() {
        String own = opened(owner, FILE);
        Caller viewer = server.signIn("vic");

        assertThat(viewer.get(snapshot + "/diagram?" + own).statusCode()).isEqualTo(404);
        String style = opened(viewer, FILE);
        for (String address : new String[] {"/diagram?", "/explore/positions?", "/explore/drawing.json?at=1&"}) {
            assertThat(viewer.get(snapshot + address + style).body())
                    .as(address)
                    .contains("Ada", "Two", "Not in this chart and therefore left out: Pay, rule Rich")
                    .doesNotContain("123", ">Rich<", "[Rich]", "\"Rich\"");
        }
        viewer.post(snapshot + "/styles/remove", "csrf=" + viewer.csrf() + "&" + own);
        assertThat(owner.get(snapshot + "/styles/file?" + own).statusCode()).isEqualTo(200);
        viewer.post(snapshot + "/styles/remove", "csrf=" + viewer.csrf() + "&" + style);
        assertThat(viewer.get(snapshot + "/styles/file?" + style).statusCode()).isEqualTo(404);
    }
}
