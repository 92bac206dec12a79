package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import dev.spanwise.analysis.metrics.SpanBand;
import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A filter means the same wherever something is counted: tiles, findings, what their links open, files, API. */
class FilterStateTest {
    /**
     * <pre>
     * Ada (Board, York)
     *   Ben (Sales, York)
     *     Cy, Dora (Sales, Bath)
     *   Edi (Legal, York)
     *     Fay (Sales, York)
     *       Gil (Sales, Bath)
     * </pre>
     *
     * Fewer than six direct reports have Ada, Ben, Edi and Fay; one each Edi and Fay.
     */
    private static final String STAFF = """
        id,manager,name,department,location
        1,,Ada,Board,York
        2,1,Ben,Sales,York
        3,2,Cy,Sales,Bath
        4,2,Dora,Sales,Bath
        5,1,Edi,Legal,York
        6,5,Fay,Sales,York
        7,6,Gil,Sales,Bath
        """;

    private static final Path EXAMPLE = Path.of("../examples/tolvane.csv");
    private static final Pattern FINDING_LINK = Pattern.compile(
            "<a href=\"([^\"]*&amp;finding=[^\"]*)\">[^<]*</a>\\s*<span class=\"count\">([0-9,]+)</span>");
    private static final Pattern BAND_LINK =
            Pattern.compile("<a href=\"([^\"]*band=[^\"]*)\">[^<]*</a></th><td class=\"figure\">([0-9,]+)</td>");
    private static final Pattern FOUND = Pattern.compile("role=\"status\">([0-9,]+) positions?<");

    private static final Splitter OUTSIDE_QUOTES = Splitter.on(Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static String small;
    private static String example;

    @BeforeAll
    static void start() throws IOException {
        small = server.importTable("staff.csv", STAFF);
        example = server.importFile(EXAMPLE);
    }

    private static Caller owner() {
        return server.owner();
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace(",", ""));
    }

    /** How many positions a list says it has. */
    private static int listed(String address) {
        Matcher found = FOUND.matcher(owner().get(address.replace("&amp;", "&")).body());
        assertThat(found.find()).as(address).isTrue();
        return number(found.group(1));
    }

    /** The findings of an overview: what each link is, and the number beside it. */
    private static Map<String, Integer> findings(String snapshot, String filter) {
        Map<String, Integer> counts = new TreeMap<>();
        Matcher link = FINDING_LINK.matcher(
                owner().get(snapshot + "/overview?" + filter).body());
        while (link.find()) {
            counts.put(link.group(1), number(link.group(2)));
        }
        return counts;
    }

    private static int count(String filter, String rule) {
        return findings(small, filter).entrySet().stream()
                .filter(finding -> finding.getKey().matches(".*finding=" + rule + "(&.*)?"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Among those of a department, too; of a condition that is none the page says what is wrong with it. */
    @Test
    void aConditionLimitsLikeEveryOtherFilter() {
        String sales = "where=department+%3D%3D+%27Sales%27+%26%26+span+%3D%3D+0";
        assertThat(listed(small + "/table?" + sales)).as("Cy, Dora, Gil").isEqualTo(3);
        assertThat(listed(small + "/table?location=Bath&where=department+%3D%3D+%27Sales%27"))
                .isEqualTo(3);
        assertThat(listed(small + "/table?branch=5&" + sales)).as("Gil").isEqualTo(1);
        assertThat(count("where=span+%3E+0+%26%26+department+%3D%3D+%27Sales%27", "too-narrow"))
                .as("Ben and Fay")
                .isEqualTo(2);
        String page = owner().get(small + "/overview?" + sales).body();
        assertThat(page)
                .contains(
                        "Condition: Department is Sales and Span is exactly 0",
                        "data-off=\"where\"",
                        "<strong>3</strong>");
        assertThat(owner().get(small + "/table?where=salery+%3E+3").body()).contains("salery", "<h1>");
        assertThat(owner().get(small + "/explore/positions?" + sales).body())
                .as("whom it does not leave is pale: Ada, Ben, Edi, Fay")
                .contains("\"pale\":[0,1,2,5]");
    }

    @Test
    void aBandOfSpansOpensThoseItCounts() {
        Matcher link = BAND_LINK.matcher(owner().get(example + "/overview").body());
        int bands = 0;
        while (link.find()) {
            assertThat(listed(link.group(1))).as(link.group(1)).isEqualTo(number(link.group(2)));
            bands++;
        }
        assertThat(bands).isEqualTo(SpanBand.values().length);
    }

    @Test
    void findingsCountThoseThatTheFilterLeaves() {
        assertThat(count("", "too-narrow")).isEqualTo(4);
        assertThat(count("department=Sales", "too-narrow")).as("Ben, Fay").isEqualTo(2);
        assertThat(count("department=Legal", "too-narrow")).as("Edi").isEqualTo(1);
        assertThat(count("department=Sales&location=Bath", "too-narrow")).isZero();
        assertThat(count("branch=5", "too-narrow")).as("Edi, Fay").isEqualTo(2);
        assertThat(count("branch=5&department=Sales", "too-narrow")).as("Fay").isEqualTo(1);
        assertThat(count("", "one-to-one")).as("Edi, Fay").isEqualTo(2);
        assertThat(count("department=Sales", "one-to-one")).as("Fay").isEqualTo(1);
        assertThat(count("location=Bath", "one-to-one")).isZero();
    }

    @Test
    void aFindingAboutTheWholeChartSaysNothingOfAPartAndOpensNoEmptyList() {
        String all = owner().get(small + "/overview").body();
        assertThat(all).contains("The chart has 4 layers").doesNotContain("finding=more-layers-than-needed");
        assertThat(owner().get(small + "/overview?department=Sales").body()).doesNotContain("The chart has 4 layers");
        assertThat(listed(small + "/table?finding=more-layers-than-needed")).isEqualTo(7);
    }

    @Test
    void everyNumberOpensAListOfThatLengthUnderEveryFilter() throws IOException {
        List<Map<String, String>> rows = rows();
        JsonNode whole = api("");
        for (Map<String, String> filter : filters(rows)) {
            String query = query(filter);
            Map<String, Integer> shown = findings(example, query);
            assertThat(shown).as(query).isNotEmpty();
            shown.forEach((link, count) ->
                    assertThat(listed(link)).as(query + " " + link).isEqualTo(count));
            Map<String, Integer> counted = countByHand(whole, rows, filter);
            assertThat(byRule(shown)).as(query).isEqualTo(counted);
            assertThat(byRule(api(query))).as("API " + query).isEqualTo(counted);
        }
    }

    @Test
    void linksOfAFilteredPageGoOnWithTheFilter() {
        for (String page : List.of("overview", "table", "explore", "draw", "scenarios", "compare", "forecast")) {
            String body = owner().get(small + "/" + page + "?department=Sales&exclude=vacancies,contractors")
                    .body();
            for (String other : List.of("overview", "explore", "table", "scenarios", "compare")) {
                assertThat(body)
                        .as(page)
                        .contains("href=\"" + small + "/" + other
                                + "?department=Sales&amp;exclude=vacancies&amp;exclude=contractors\"");
            }
            assertThat(body)
                    .as(page)
                    .contains(
                            "data-off=\"department\">Department: Sales<",
                            "data-off=\"exclude=vacancies\">without vacancies<")
                    .contains(
                            "href=\"" + small + "/" + page + "?exclude=vacancies&amp;exclude=contractors\"",
                            "href=\"" + small + "/" + page + "?department=Sales&amp;exclude=contractors\"",
                            "href=\"" + small + "/" + page + "\"");
        }
    }

    @Test
    void explorationBeginsAmongThoseLeftAndFadesTheOthers() {
        String page = owner().get(small + "/explore?department=Legal").body();
        assertThat(page).contains("<h2>Edi</h2>", "<strong aria-current=\"page\">Edi</strong>");
        assertThat(owner().get(small + "/explore/positions?department=Legal").body())
                .as("all but Edi")
                .contains("\"pale\":[0,1,3,4,5,6]");
        assertThat(page).contains("/explore?record=5&amp;department=Legal&amp;colour=span\"");
        assertThat(owner().get(small + "/search?q=i&department=Legal").body())
                .contains("Edi")
                .doesNotContain("Gil");
    }

    @Test
    void aDrawingShowsThoseLeftAndTheManagersAboveThem() {
        String legal = owner().get(small + "/draw/drawing?department=Legal").body();
        assertThat(legal).contains("Ada", "Edi").doesNotContain("Ben", "Fay");
        String bath =
                owner().get(small + "/draw/drawing?location=Bath&branch=5").body();
        assertThat(bath).contains("Edi", "Fay", "Gil").doesNotContain("Ada", "Cy");
        assertThat(owner().get(small + "/draw/drawing?department=Legal&figure=spans")
                        .body())
                .contains("Take off the filters by department");
    }

    private static List<Map<String, String>> rows() throws IOException {
        List<String> lines = Files.readAllLines(EXAMPLE);
        List<String> names = Splitter.on(',').splitToList(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = OUTSIDE_QUOTES.splitToList(line.replace("\"\"", ""));
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < names.size() && i < cells.size(); i++) {
                row.put(names.get(i), cells.get(i).replace("\"", ""));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Two of each field's values and two crossings. */
    private static List<Map<String, String>> filters(List<Map<String, String>> rows) {
        List<Map<String, String>> filters = new ArrayList<>();
        for (String field : List.of("Department", "Location", "Grade")) {
            rows.stream()
                    .map(row -> row.get(field))
                    .distinct()
                    .skip(2)
                    .limit(2)
                    .forEach(value -> filters.add(Map.of(field, value)));
        }
        Map<String, String> one = rows.get(9);
        filters.add(Map.of("Department", one.get("Department"), "Location", one.get("Location")));
        return filters;
    }

    private static String query(Map<String, String> filter) {
        StringBuilder query = new StringBuilder();
        new TreeMap<>(filter)
                .forEach((field, value) -> query.append(query.isEmpty() ? "" : "&")
                        .append(field.toLowerCase(java.util.Locale.ROOT))
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }

    private static JsonNode api(String query) throws IOException {
        return new ObjectMapper()
                .readTree(
                        owner().get("/api/v1" + example + "/findings?" + query).body());
    }

    private static Map<String, Integer> byRule(JsonNode findings) {
        Map<String, Integer> counts = new TreeMap<>();
        findings.forEach(finding ->
                counts.put(finding.get("rule").asText(), finding.get("count").asInt()));
        return counts;
    }

    private static Map<String, Integer> byRule(Map<String, Integer> links) {
        Map<String, Integer> counts = new TreeMap<>();
        links.forEach((link, count) -> counts.put(link.replaceAll(".*finding=([a-z-]+).*", "$1"), count));
        return counts;
    }

    /** From the findings of the whole chart and the rows of the file: nothing of the program filters here. */
    private static Map<String, Integer> countByHand(
            JsonNode whole, List<Map<String, String>> rows, Map<String, String> filter) {
        Set<String> left = new java.util.HashSet<>();
        rows.stream()
                .filter(row -> filter.entrySet().stream()
                        .allMatch(want -> want.getValue().equals(row.get(want.getKey()))))
                .forEach(row -> left.add(row.get("Employee ID")));
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode finding : whole) {
            for (JsonNode position : finding.get("positions")) {
                if (left.contains(position.asText())) {
                    counts.merge(finding.get("rule").asText(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
