package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which grade is higher, where the grades themselves do not say it, is said by whoever compares. */
class GradeOrderInComparisonTest {
    @RegisterExtension
    static final TestServer server = TestServer.alone();

    @Test
    void whoRoseByAGivenOrderIsTold() throws IOException {
        String before = importChart("before.csv", "id,manager,name,grade\n1,,Ada,Top\n2,1,Ben,Junior\n");
        String after = importChart("after.csv", "id,manager,name,grade\n1,,Ada,Top\n2,1,Ben,Senior\n");
        Caller owner = server.owner();
        String pair = "?before=snapshot." + before + "&after=snapshot." + after;
        String page = "/snapshots/" + before + "/compare" + pair;
        String api = "/api/v1/compare" + pair;

        assertThat(text(owner.get(page).body())).contains("Promoted: 0 ");
        assertThat(text(owner.get(page + "&grade-order=Top,+Senior,Junior").body()))
                .contains("Promoted: 1 ");
        assertThat(owner.get(page + "&grade-order=Top,Senior").body()).contains("grade-order=Top%2CSenior");
        assertThat(owner.get(api + "&grade-order=Top,Senior,Junior").body()).contains("\"given\"");
        assertThat(owner.get(api + "&grade-order=Top,Top").body()).contains("each of them once");
    }

    private static String importChart(String name, String rows) throws IOException {
        return server.importTable(name, rows).split("/", -1)[2];
    }

    private static String text(String page) {
        return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
