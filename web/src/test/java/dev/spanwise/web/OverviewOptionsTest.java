package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The overview takes the targets, groups and known findings that {@code analyze} takes, from its address. */
class OverviewOptionsTest {
    /**
     * <pre>
     * Ada (Board)
     *   Ben (Sales)
     *     Cy, Dora (Sales)
     *   Edi (Legal)
     * </pre>
     */
    private static final String STAFF = """
        id,manager,name,department,grade,pay
        1,,Ada,Board,G1,100
        2,1,Ben,Sales,G2,80
        3,2,Cy,Sales,G3,60
        4,2,Dora,Sales,G3,60
        5,1,Edi,Legal,G3,60
        """;

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static Caller owner;
    private static String snapshot;
    private static String earlier;

    @BeforeAll
    static void start() throws IOException {
        earlier = server.importTable("last-year.csv", STAFF.replace("4,2,Dora,Sales,G3,60\n", ""));
        snapshot = server.importTable("staff.csv", STAFF);
        owner = server.owner();
    }

    private static String overview(String query) {
        return owner.get(snapshot + "/overview?" + query).body();
    }

    private static int narrow(String query) throws IOException {
        var findings = new ObjectMapper()
                .readTree(owner.get("/api/v1" + snapshot + "/findings?" + query).body());
        for (var finding : findings) {
            if (finding.get("rule").asText().equals("too-narrow")) {
                return finding.get("count").asInt();
            }
        }
        return 0;
    }

    private static String further(String targets) {
        return "targets=" + URLEncoder.encode(targets, StandardCharsets.UTF_8);
    }

    @Test
    void findingsAreMeasuredAgainstTheTargetsOfTheAddress() throws IOException {
        assertThat(narrow("")).isEqualTo(2);
        assertThat(narrow("span=2..5")).isZero();
        assertThat(narrow("span=2..5&" + further("spans-by-grade: {G2: 3..4}"))).isEqualTo(1);
        assertThat(narrow(further("skip-rules: [too-narrow]"))).isZero();
        assertThat(overview("max-layers=2")).contains("&amp;finding=layers-over-target&amp;max-layers=2");
        assertThat(owner.get(snapshot + "/table?finding=layers-over-target&max-layers=2")
                        .body())
                .contains("Cy", "Dora")
                .doesNotContain(">Edi<");
    }

    @Test
    void targetsThatMeanNothingAreRefusedOrTold() {
        assertThat(overview("span=wide")).contains("must be such as 6..12, 6.., ..12, coach");
        assertThat(overview("max-layers=0")).contains("must be a whole number from 1 to 100,000,000");
        assertThat(overview(further("layers: 4"))).contains("Further targets", "layers");
        assertThat(overview(further("spans-by-grade: {G9: 3..4}")))
                .contains("These names from the targets are not in the chart, so they change nothing: G9.");
        assertThat(overview(further("#" + "x".repeat(5_000)))).contains("at most 4,000 characters");
    }

    @Test
    void findingsOfAnEarlierSnapshotCountAsKnown() throws IOException {
        String since = "since=" + earlier.substring(earlier.lastIndexOf('/') + 1);
        assertThat(narrow(since)).isZero();
        assertThat(overview(since)).contains("Only what is new since last-year.csv");
        assertThat(owner.get(snapshot + "/baseline.txt").body())
                .startsWith("# Known findings")
                .contains("too-narrow\t2\n");
        assertThat(overview(since + "&branch=4")).contains("Known from there and left out: 0");
        assertThat(overview("since=none")).contains("There is no snapshot \"none\"");
    }

    @Test
    void figuresAreSplitByGroupAndLayer() {
        assertThat(overview("")).contains("Choose how to split the figures");
        assertThat(overview("by=department")).containsPattern("(?s)Figures of groups.*>Sales<.*>Legal<.*>All<");
        assertThat(overview("by=department&department=Legal"))
                .containsPattern("(?s)Figures of groups.*<tbody>\\s*<tr><td>Legal");
        assertThat(overview("by=grade&by-layer=on")).containsPattern("(?s)Figures of groups.*>L3<.*>G3<");
        assertThat(overview("by=shoe-size")).contains("by is \"shoe-size\": allowed are department, grade, branch.");
    }

    @Test
    void aBranchIsChosenAmongTheOthersAndStaysInTheAddress() {
        assertThat(overview(""))
                .contains("<option value=\"2\">Ben (3)</option>")
                .doesNotContain("value=\"1\">Ada");
        assertThat(overview("branch=2"))
                .contains("<option value=\"2\" selected>Ben (3)</option>", "&amp;branch=2&amp;layer=1");
        assertThat(overview("branch=5")).contains("<option value=\"5\" selected>Edi (1)</option>");
    }

    @Test
    void whoStaysThoughLeftOutIsCounted() throws IOException {
        String vacant = server.importTable("vacant.csv", """
            id,manager,name
            1,,Ada
            2,1,Vacant
            3,2,Cy
            4,2,Vacant
            """);
        assertThat(owner.get(vacant + "/overview").body()).doesNotContain("still counted");
        assertThat(owner.get(vacant + "/overview?exclude=vacancies").body())
                .contains("1 vacant manager is still counted: people report to the post.");
    }

    @Test
    void payOfFewIsSeenByWhomItIsForAndNotTakenAway() {
        assertThat(overview("by=department")).doesNotContain("fewer than five people stand");
        assertThat(owner.get(snapshot + "/analysis.md?by=department").body())
                .contains("Pay behind which fewer than five people stand is not shown");
    }

    @Test
    void everyRuleIsExplained() {
        assertThat(owner.get("/rules").body()).contains("id=\"too-narrow\"", "id=\"dotted-line-repeats\"");
        assertThat(overview("")).contains("What this means");
    }
}
