package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of spans and layers count right, and each number opens as many people as it says. */
class MatricesTest {
    /**
     * <pre>
     * Ada (Board, York)
     *   Ben (Sales, York)
     *     Cy, Dora (Sales, Bath)
     *   Edi (Legal, York)
     *     Fay (no department, York)
     *       Gil (Sales, Bath)
     * </pre>
     */
    private static final String STAFF = """
        id,manager,name,department,location
        1,,Ada,Board,York
        2,1,Ben,Sales,York
        3,2,Cy,Sales,Bath
        4,2,Dora,Sales,Bath
        5,1,Edi,Legal,York
        6,5,Fay,,York
        7,6,Gil,Sales,Bath
        """;

    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*/table[^\"]*)\">([0-9,]+)</a></td>");
    private static final Pattern FOUND = Pattern.compile("role=\"status\">([0-9,]+) positions?<");

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static String small;
    private static String example;

    @BeforeAll
    static void start() throws IOException {
        small = server.importTable("staff.csv", STAFF);
        example = server.importFile(Path.of("../examples/tolvane.csv"));
    }

    /** One of the two tables, its rows as texts of their cells with bars between them. */
    private static String table(String snapshot, String name, String query) {
        String body = server.owner().get(snapshot + "/overview?" + query).body();
        String card = body.substring(body.indexOf("id=\"matrix-" + name));
        return card.substring(card.indexOf("<tbody>"), card.indexOf("</tfoot>"));
    }

    private static String plain(String table) {
        return table.replaceAll("\\s*<t[hd][^>]*>", "|")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s*\\n\\s*", "");
    }

    @Test
    void managersAreCountedByLayerAndSpan() {
        // columns: 1, 2-3, 4-7, 8-12, 13-16, 17+, total, mean span
        assertThat(plain(table(small, "spans", "")))
                .isEqualTo("|L1||1|||||1|2" + "|L2|1|1|||||2|1.5" + "|L3|1||||||1|1" + "|Total|2|2|||||4|1.5");
        assertThat(plain(table(small, "spans", "spans=branch")))
                .isEqualTo("|Ben||1|||||1|2" + "|Edi|2||||||2|1" + "|None||1|||||1|2" + "|Total|2|2|||||4|1.5");
        assertThat(plain(table(small, "spans", "location=Bath"))).isEqualTo("|Total|||||||0|");
    }

    @Test
    void positionsAreCountedByGroupAndLayer() {
        assertThat(plain(table(small, "layers", "")))
                .isEqualTo("|Sales||1|2|1|4" + "|Board|1||||1" + "|Legal||1|||1" + "|None|||1||1" + "|Total|1|2|3|1|7");
        assertThat(plain(table(small, "layers", "layers=location&mean-span=on")))
                .isEqualTo("|York|2|1.5|1||4|1.5" + "|Total|2|1.5|1||4|1.5");
        assertThat(table(small, "layers", "mean-span=on&span=2..3")).contains("heat-5 good", "heat-5 narrow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spans=grade",
                "spans=branch&layers=branch&exclude=vacancies",
                "spans=department&layers=location&department=Maintenance&mean-span=on",
                "spans=location&layers=branch&branch=1082973&mean-span=on"
            })
    void eachNumberOpensAsManyPeopleAsItSays(String query) {
        String both =
                table(example, "spans", query) + (query.contains("mean-span") ? "" : table(example, "layers", query));
        Matcher link = LINK.matcher(both);
        int opened = 0;
        for (int i = 0; link.find(); i++) {
            if (i % 5 == 0) {
                String address = link.group(1).replace("&amp;", "&");
                Matcher found = FOUND.matcher(server.owner().get(address).body());
                assertThat(found.find()).as(address).isTrue();
                assertThat(found.group(1)).as(address).isEqualTo(link.group(2));
                opened++;
            }
        }
        assertThat(opened).isGreaterThan(1);
    }

    @Test
    void whatIsAskedStaysWhereAnotherFilterIsChosen() {
        String body = server.owner()
                .get(example + "/overview?spans=branch&rows=all&by=grade&department=Maintenance")
                .body();
        assertThat(body.split("name=\"spans\" value=\"branch\"", -1)).hasSizeGreaterThan(3);
        assertThat(table(example, "layers", "")).contains("All others");
        assertThat(table(example, "layers", "rows=all")).doesNotContain("All others");
        assertThat(server.owner().get(example + "/overview?spans=shoe-size").body())
                .contains("allowed are layer, department, location, grade, branch");
    }
}
