package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is drawn of a forecast, of fairness, of two charts and of spans is what the JSON of the same question says. */
class DrawnStoriesTest {
    @RegisterExtension
    static final TestServer SERVER = TestServer.alone();

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Caller owner;
    private static String snapshot;
    private static String scenario;

    /** A head, twelve managers of whom the six of department A are women, and eight people below each. */
    @BeforeAll
    static void plan() throws IOException {
        StringBuilder rows = new StringBuilder("id,manager,gender\n0,,male\n");
        for (int manager = 1; manager <= 12; manager++) {
            rows.append(manager)
                    .append(",0,")
                    .append(manager <= 6 ? "female" : "male")
                    .append('\n');
            for (int report = 1; report <= 8; report++) {
                rows.append(manager * 100 + report).append(',').append(manager).append(",male\n");
            }
        }
        snapshot = SERVER.importTable("staff.csv", rows.toString());
        owner = SERVER.owner();
        scenario = owner.post(snapshot + "/scenarios", "csrf=" + owner.csrf() + "&name=Fewer")
                .uri()
                .getPath();
        owner.post(scenario + "/steps", "csrf=" + owner.csrf() + "&kind=dissolve&dissolve.positions=1+2+3+4+5");
    }

    private static List<Element> drawn(String path, String kind) {
        return Jsoup.parse(owner.get(path).body()).select(".chart[data-kind=" + kind + "]");
    }

    private static JsonNode figures(Element drawn) throws IOException {
        return JSON.readTree(drawn.attr("data-figures"));
    }

    private static JsonNode api(String path) throws IOException {
        return JSON.readTree(owner.get("/api/v1" + path).body());
    }

    @Test
    void theFanIsTheForecast() throws IOException {
        String asked = "/forecast?years=3&runs=20&hiring=30%25";
        JsonNode told = api(snapshot + asked).get("years");
        List<Element> fans = drawn(snapshot + asked, "fan");
        assertThat(fans).hasSize(2);
        for (int year = 0; year < 3; year++) {
            for (String bound : List.of("low", "median", "high")) {
                assertThat(figures(fans.get(0)).get(year).get(bound).asDouble())
                        .isEqualTo(told.get(year).get("layers").get(bound).asDouble());
                assertThat(figures(fans.get(1)).get(year).get(bound).asDouble())
                        .isEqualTo(told.get(year).get("managers").get(bound).asDouble());
            }
        }
    }

    @Test
    void theBarsOfFairnessAreItsGroupsAndTheirSentence() throws IOException {
        List<Element> charts = drawn(scenario + "/fairness", "staying");
        JsonNode bars = figures(charts.get(0)).get("bars");
        // five of six women lose their team and none of six men, of twelve who could have been chosen
        assertThat(bars.findValuesAsText("affected")).containsExactlyInAnyOrder("5", "0");
        assertThat(bars.findValuesAsText("people")).containsOnly("6");
        assertThat(figures(charts.get(0)).get("fourFifths").asDouble()).isEqualTo(0.8);
        String key = scenario.split("/", -1)[4];
        List<JsonNode> told = api("/scenarios/" + key + "/fairness").findValues("stayingRate");
        for (JsonNode rate : bars.findValues("stayingRate")) {
            assertThat(told).anySatisfy(same -> assertThat(same.asDouble()).isCloseTo(rate.asDouble(), within(1e-6)));
        }
        assertThat(figures(charts.get(0)).get("verdict").asText()).contains("5 of 6");
    }

    @Test
    void layersOfTwoChartsAddUpToTheirPositions() throws IOException {
        String both = "/compare?after=scenario." + scenario.split("/", -1)[4];
        Element pairs = drawn(snapshot + both, "layerPairs").get(0);
        assertThat(sum(figures(pairs), "before"))
                .isEqualTo(sum(figures(pairs), "after"))
                .isEqualTo(109);
    }

    private static int sum(JsonNode rows, String side) {
        List<Integer> counts = new ArrayList<>();
        rows.forEach(row -> counts.add(row.get(side).asInt()));
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void everyStoryIsDrawnInTheBrowser() {
        try (Visitor visitor = Visitor.owner(SERVER.running(), Locale.GERMANY)) {
            for (String page : List.of(
                    snapshot + "/forecast", scenario + "/fairness", snapshot + "/overview", snapshot + "/compare")) {
                visitor.goTo(page);
                Locator charts = visitor.page().locator(".chart[data-figures]");
                charts.first().locator("canvas").waitFor();
                PlaywrightAssertions.assertThat(visitor.at(".chart[data-figures]:not(:has(canvas))"))
                        .hasCount(0);
            }
        }
    }

    /** Whether there are as many numbers as have room, each at least a line of text below the one before. */
    private static final String NUMBERS_APART = """
        () => {
          const place = document.querySelector('.chart[data-kind=layers]');
          const drawn = echarts.getInstanceByDom(place).getZr().storage.getDisplayList(true);
          const heights = drawn.filter((one) => one.type === 'tspan' && /^[0-9]+$/.test(one.style.text))
            .map((one) => one.getBoundingRect().y + (one.transform ? one.transform[5] : 0)).sort((a, b) => a - b);
          return heights.length === 13 && heights.every((height, i) => i === 0 || height - heights[i - 1] >= 13);
        }""";

    /** Every second of 25, beginning with the first: 13. */
    @Test
    void numbersOfManyLayersDoNotCoverEachOther() throws IOException {
        StringBuilder chain = new StringBuilder("id,manager\n1,\n");
        for (int layer = 2; layer <= 25; layer++) {
            chain.append(layer).append(',').append(layer - 1).append('\n');
        }
        String deep = SERVER.importTable("deep.csv", chain.toString());
        try (Visitor visitor = Visitor.owner(SERVER.running(), Locale.UK)) {
            visitor.goTo(deep + "/overview");
            visitor.page().waitForFunction(NUMBERS_APART);
        }
    }
}
