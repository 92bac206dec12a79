package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Snapshots side by side: who came, went and moved, which branch grew deeper, and the series of them all. */
class ComparePageTest {
    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static Caller owner;
    private static String first;
    private static String second;
    private static String third;

    @BeforeAll
    static void start() throws IOException {
        first = importChart("spring.csv", """
            id,manager,name
            1,,Ada
            2,1,Ben
            3,1,Cy
            4,2,Dora
            5,3,Edi
            """);
        second = importChart("summer.csv", """
            id,manager,name
            1,,Ada
            2,1,Ben
            3,1,Cy
            4,2,Dora
            5,4,Edi
            6,3,Flo
            """);
        third = importChart("autumn.csv", """
            id,manager,name
            1,,Ada
            2,1,Ben
            4,2,Dora
            5,4,Edi
            """);
        owner = server.owner();
    }

    /** The snapshot's id. */
    private static String importChart(String name, String rows) throws IOException {
        return server.importTable(name, rows).split("/", -1)[2];
    }

    private static String compared(String before, String after) {
        return text(
                owner.get("/snapshots/" + before + "/compare?before=snapshot." + before + "&after=snapshot." + after)
                        .body());
    }

    /** What the page says, in one line. */
    private static String text(String page) {
        return page.substring(page.indexOf("<main")).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void theChangeBecomesAScenarioOfTheEarlierSnapshot() {
        String page = owner.get(
                        "/snapshots/" + first + "/compare?before=snapshot." + first + "&after=snapshot." + second)
                .body();
        assertThat(page).contains("action=\"/snapshots/" + first + "/scenarios/from\"");
        String made = owner.post("/snapshots/" + first + "/scenarios/from", "after=" + second, "X-CSRF", owner.csrf())
                .uri()
                .getPath();
        String id = made.substring(made.lastIndexOf('/') + 1);
        String between = owner.get(
                        "/snapshots/" + second + "/compare?before=snapshot." + second + "&after=scenario." + id)
                .body();
        assertThat(text(between)).contains("Moved: 0 ", "Joined: 0 ", "Left: 0 ", "Manager replaced: 0");
    }

    /** In the words that the command line has for the same. */
    @Test
    void whereNoScenarioLeadsToTheLaterSnapshotItIsSaidWhy() throws IOException {
        assertThat(madeOf(first)).contains("say the same, so there is no scenario that leads from one to the other.");
        assertThat(madeOf(importChart("strangers.csv", "id,manager,name\n91,,Xu\n92,91,Yo\n")))
                .contains("has no id that stands in", "Keep the column of ids as it was exported");
        String dotted = importChart("dotted.csv", "id,manager,name,department\n1,,Ada,Board\n2,1,Ben,Sales\n");
        String bare = importChart("bare.csv", "id,manager,name\n1,,Ada\n2,1,Ben\n");
        assertThat(owner.post("/snapshots/" + dotted + "/scenarios/from", "after=" + bare, "X-CSRF", owner.csrf())
                        .body())
                .contains("The later file says nothing about", "Nothing else differs between");
    }

    private static String madeOf(String after) {
        return owner.post("/snapshots/" + first + "/scenarios/from", "after=" + after, "X-CSRF", owner.csrf())
                .body();
    }

    @Test
    void whoJoinedLeftMovedAndRoseIsListed() {
        assertThat(compared(first, second)).contains("Moved: 1 ", "Promoted: 1 ", "Joined: 1 Flo", "Left: 0 ");
        assertThat(compared(second, third))
                .contains("Moved: 0 ", "Joined: 0 ", "Left: 2 Cy")
                .contains("Flo");
    }

    @Test
    void theBranchThatGrewDeeperComesFirst() {
        assertThat(compared(first, second)).contains("Positions after Ben 2 3 +1 2 3 Cy 2 2 0 2 2");
    }

    @Test
    void branchesOfOnlyOneChartAreNamedAsLeftOut() {
        assertThat(compared(second, third)).contains("1 branch is not listed because its head has left (see Left).");
        assertThat(compared(third, second))
                .contains("1 branch is not listed because its head has joined (see Joined).");
        assertThat(compared(first, second)).doesNotContain("not listed");
    }

    @Test
    void theChartOfBothMarksWhoMovedJoinedAndLeft() throws IOException {
        assertThat(marked(first, second)).contains("Edi moved");
        assertThat(marked(second, third)).anyMatch(one -> one.endsWith(" gone"));
        assertThat(marked(third, second)).anyMatch(one -> one.endsWith(" new"));
    }

    /** Whom the chart of both marks, and with which word. */
    private List<String> marked(String before, String after) throws IOException {
        JsonNode both = new ObjectMapper()
                .readTree(owner.get("/snapshots/" + before + "/compare/positions?before=snapshot." + before
                                + "&after=snapshot." + after)
                        .body());
        List<String> marked = new ArrayList<>();
        both.get("changed")
                .forEach(place -> marked.add(both.at("/label/" + place).asText() + " "
                        + both.at("/words/" + both.at("/word/" + place)).asText()));
        return marked;
    }

    @Test
    void theSeriesRunsFromTheOldestToTheNewest() {
        String series =
                text(owner.get("/snapshots/" + third + "/compare/series").body());
        assertThat(series.indexOf("spring.csv", series.indexOf("Positions and layers")))
                .isLessThan(series.indexOf("summer.csv", series.indexOf("Positions and layers")));
        assertThat(series).containsPattern("spring\\.csv \\S+ [\\w ]+ 5 3 3 0\\.67 1\\.33 1\\.0 – – – – – –");
        assertThat(series).containsPattern("summer\\.csv \\S+ [\\w ]+ 6 4 4 0\\.50 1\\.25 1\\.0 1 0 0 1 1 0");
        assertThat(series).containsPattern("autumn\\.csv \\S+ [\\w ]+ 4 4 3 0\\.33 1\\.00 1\\.0 0 2 0 0 0 0");
    }

    @Test
    void theSeriesIsOfTheSnapshotsOneChooses() {
        String path = "/snapshots/" + third + "/compare/series?snapshot=";
        assertThat(text(owner.get(path + first + "&snapshot=" + third).body()))
                .containsPattern("autumn\\.csv \\S+ [\\w ]+ 4 4 3 0\\.33 1\\.00 1\\.0 0 1 1 0 1 0");
        assertThat(text(owner.get(path + first).body())).contains("A series needs two snapshots.");
    }

    @Test
    void aSeriesInGermanSpeaksGerman() {
        String page = owner.get("/snapshots/" + first + "/compare/series", "Accept-Language", "de")
                .body();
        assertThat(page).contains("Mehrere Stände", "Stellen und Ebenen im Lauf der Zeit");
    }

    /** Rows numbered anew: the same ids, and all names another. */
    @Test
    void idsThatMisleadAreNotedBeforeTheFigures() throws IOException {
        String rows = "id,manager,name\n1,,%s\n2,1,%s\n3,1,%s\n4,2,%s\n5,2,%s\n6,3,%s\n";
        String was = importChart("was.csv", rows.formatted("Gil", "Hal", "Ina", "Jo", "Kit", "Lea"));
        String is = importChart("is.csv", rows.formatted("Lea", "Gil", "Hal", "Ina", "Jo", "Kit"));

        assertThat(compared(was, is))
                .containsSubsequence("numbered anew", "6 of 6 match by another column: choose Name above.", "Joined");
        assertThat(text(owner.get("/snapshots/" + was + "/compare/series?snapshot=" + was + "&snapshot=" + is)
                        .body()))
                .containsSubsequence(
                        "Show the series is.csv", ": Most of those with the same id have", "Positions and layers");
    }
}
