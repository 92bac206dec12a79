package dev.spanwise.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.analysis.scenario.CollapseChains;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.Terms;
import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.report.analysis.Analysis;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final String STAFF = """
        id,manager,name,title,department,grade
        1,,Ada,Head,Office,9
        2,1,Ben,Lead,Works,8
        3,2,Cem,Maker,Works,5
        4,2,Dora,Maker,Works,8
        5,1,Eva,Deputy,Shop,7
        6,5,Fay,Seller,Shop,4
        """;

    @Test
    void everyPartIsThere() {
        String page = report(STAFF, Locale.US);

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en\">")
                .contains("<title>Organisation dossier: staff.csv</title>")
                .contains("6 positions stand in 3 layers; with 6 direct reports each, 2 would do.")
                .contains("3 positions manage people; with the same span, 1 would do.")
                .contains("L3: 3 positions, 0 of them managers")
                .contains("Span 1: 1 manager, 33.3%")
                .contains("<th scope=\"row\">Works</th>")
                .contains("id=\"finding-one-to-one\"")
                .contains("Eva (Deputy): manages only Fay (Seller)")
                .contains("<td>manager</td>")
                .contains("<h2>No chains &lt;b&gt;</h2>")
                .contains("No problems: every row is in the chart.");
    }

    @Test
    void aChartThatCouldNotBeFlatterIsSaidToBeSo() {
        assertThat(report("id,manager\n1,\n2,1\n3,1\n4,1\n5,1\n6,1\n7,1\n", Locale.US))
                .contains("7 positions stand in 2 layers, no more than it takes with 6 direct reports each.")
                .contains("1 position manages people, no more than it takes with that span.")
                .doesNotContain("would do");
    }

    @Test
    void germanIsGermanThroughout() {
        assertThat(report(STAFF, Locale.GERMANY))
                .contains("<html lang=\"de\">")
                .contains("6 Stellen stehen in 3 Ebenen; mit je 6 direkt Unterstellten würden 2 genügen.")
                .contains("33,3\u00a0%")
                .doesNotContain("direct reports");
    }

    @Test
    void nothingRunsAndNothingIsLoaded() {
        String page = report(STAFF, Locale.US);
        List<String> links = Pattern.compile("(?:href|src|url|action|import)\\s*[=(]\\s*\"?([^\" )>]*)")
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertThat(page).doesNotContain("<script").doesNotContain("<link").doesNotContain("http:");
        assertThat(page).contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"");
        assertThat(links).isNotEmpty().allMatch(link -> link.startsWith("#"));
    }

    @Test
    void hostileTextsStayTexts() {
        String hostile = "<img src=x onerror=alert(1)>\"'&</style><script>alert(2)</script>";
        String page = report(
                "id,manager,name,title,department\n1,,Ada,Head,Office\n2,1,\"" + hostile.replace("\"", "\"\"") + "\",\""
                        + hostile.replace("\"", "\"\"") + "\",\"" + hostile.replace("\"", "\"\"")
                        + "\"\n3,2,Cem,Maker,Office\n",
                Locale.US);

        assertThat(page).doesNotContain("<img").doesNotContain("<script").contains("&lt;img src=x");
        assertThat(page.split("</style>", -1)).hasSize(2);
    }

    /** Controls are no HTML, and a turned direction lets a name be read as another. */
    @Test
    void charactersThatDeceiveAreShownAsNone() {
        String page = report(
                "id,manager,name\n1,,A\u202Enn\u001B[31m\n2,1,Bo\u2066b\n3,2,Cy\u0007d\n4,3,\u05D0\u200F Dov\n",
                Locale.US);

        assertThat(page)
                .doesNotContainPattern("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]");
        assertThat(page).contains("A\uFFFDnn", "Bo\uFFFDb");
    }

    @Test
    void equalInputGivesEqualBytes() {
        assertThat(report(STAFF, Locale.US)).isEqualTo(report(STAFF, Locale.US));
    }

    private static String report(String csv, Locale language) {
        var source = ChartReader.read(
                List.of(Input.bytes("staff.csv", csv.getBytes(StandardCharsets.UTF_8))), ReadOptions.in(language));
        Analysis analysis = Analysis.of(source, Set.of(), Targets.DEFAULT, Optional.empty());
        return HtmlReport.of(
                analysis,
                List.of(new ToldScenario(
                        Scenario.of("No chains <b>", new CollapseChains(Terms.DEFAULT))
                                .runOn(analysis.chart()),
                        Optional.empty())),
                "staff.csv",
                language);
    }
}
