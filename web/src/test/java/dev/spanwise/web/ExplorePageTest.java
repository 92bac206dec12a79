package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the explore page says beside its drawing agrees with the drawing, and stays short whatever the chart. */
class ExplorePageTest {
    @RegisterExtension
    final TestServer server = TestServer.alone();

    @Test
    void longLinesAreShortenedInTheMiddleAndLayersThatAreNotShownAreCounted() throws IOException {
        String chain = IntStream.rangeClosed(1, 3_000)
                .mapToObj(i -> i + "," + (i == 1 ? "" : i - 1) + ",Person " + i + "\n")
                .collect(Collectors.joining("", "id,manager,name\n", ""));
        String snapshot = server.importTable("chain.csv", chain);
        Caller owner = server.owner();
        String page = owner.get(snapshot + "/explore?at=3000").body();

        String line = between(page, "<nav class=\"line", "</nav>");
        assertThat(line.split("<a ", -1)).as("three first, four last").hasSize(1 + 3 + 4);
        assertThat(line)
                .contains(">Person 1<", ">Person 3<", "2,992 more", ">Person 2996<", ">Person 2999<")
                .doesNotContain(">Person 4<");
        assertThat(page).hasSizeLessThan(200_000).contains("The upper 12 of 2,999 layers with managers");
        assertThat(owner.get(snapshot + "/overview").body())
                .hasSizeLessThan(150_000)
                .contains("layers 31 to 2,995 are added up", "Every layer as XLSX", ">L31–L2995<", ">2,965<", ">L3000<")
                .doesNotContain(">L31<");
        assertThat(owner.get(snapshot + "/compare?after=" + "snapshot." + snapshot.substring(11))
                        .body())
                .hasSizeLessThan(150_000);
    }

    @Test
    void theIcicleHasTheColoursOfTheDrawingAndTheirMeaning() throws IOException {
        String snapshot = server.importTable("five.csv", """
            id,manager,name
            1,,Ada
            2,1,Ben
            3,1,Cy
            4,1,Dora
            5,1,Edi
            6,1,Fay
            """);
        Caller owner = server.owner();
        for (String colour : List.of("layer", "span")) {
            String page = owner.get(snapshot + "/explore?colour=" + colour).body();
            String positions =
                    owner.get(snapshot + "/explore/positions?colour=" + colour).body();
            String fill = between(positions, "\"colours\":[\"", "\"");
            String meaning = colour.equals("layer") ? "Layer 1" : "span under 6";
            assertThat(positions).contains("{\"fill\":\"" + fill + "\",\"meaning\":\"" + meaning + "\"}");
            assertThat(icicle(page)).contains("\"fill\":\"" + fill + "\"");
        }
    }

    /** As the chart beside the list has them. */
    @Test
    void directReportsAreListedWithTheLargestBranchFirst() throws IOException {
        String snapshot = server.importTable("order.csv", """
            id,manager,name
            1,,Ada
            2,1,Ben
            3,1,Cy
            4,1,Dora
            5,3,Edi
            6,4,Fay
            7,4,Gus
            """);
        String about = server.owner().get(snapshot + "/explore/position?at=1").body();
        assertThat(about.substring(about.indexOf("plain reports"))).containsSubsequence(">Dora<", ">Cy<", ">Ben<");
    }

    @Test
    void dottedLinesAreSentAndThoseOfThePositionListed() throws IOException {
        String snapshot = server.importTable("dotted.csv", """
            id,manager,name,dotted manager
            1,,Ada,
            2,1,Ben,
            3,2,Cy,
            4,1,Dora,
            5,4,Edi,2
            6,5,Fay,3
            """);
        Caller owner = server.owner();
        String page = owner.get(snapshot + "/explore?at=2&dotted=on").body();
        assertThat(page).containsPattern("(?s)<h2>Dotted lines</h2>.*from</span> <a [^>]*>Edi</a>");
        assertThat(owner.get(snapshot + "/explore/positions?dotted=on").body())
                .as("layer by layer: Ada, Ben, Dora, Cy, Edi, Fay")
                .contains("\"dotted\":[4,1,5,3]");
        assertThat(owner.get(snapshot + "/explore/positions").body()).contains("\"dotted\":[]");
        page = owner.get(snapshot + "/explore?at=1&dotted=on").body();
        assertThat(page).contains("Ada has no dotted lines.");
    }

    private static String icicle(String page) {
        return between(page, "data-whole=\"", "\"").replace("&#34;", "\"").replace("&quot;", "\"");
    }

    private static String between(String page, String from, String to) {
        int start = page.indexOf(from);
        assertThat(start).as(from).isNotNegative();
        int after = start + from.length();
        return page.substring(after, page.indexOf(to, after));
    }
}
