package dev.spanwise.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.report.json.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FiguresJsonTest {
    @Test
    void hasTheKeysThatScriptsRelyOn() throws IOException {
        JsonNode json = json("""
            ceo
              ann
                bob  fte=0.1
                cyd  fte=0.2 vacant
              dan
            """);

        assertThat(json.get("headcount").asInt()).isEqualTo(5);
        assertThat(json.get("fte").asText()).isEqualTo("3.3");
        assertThat(json.get("vacancies").asInt()).isEqualTo(1);
        assertThat(json.get("tops").asInt()).isEqualTo(1);
        assertThat(json.get("layers").asInt()).isEqualTo(3);
        assertThat(json.get("managementLayers").asInt()).isEqualTo(2);
        assertThat(json.get("managers").asInt()).isEqualTo(2);
        assertThat(json.get("individualContributors").asInt()).isEqualTo(3);
        assertThat(json.get("icToManagerRatio").asDouble()).isEqualTo(1.5);
        assertThat(json.at("/span/mean").asDouble()).isEqualTo(2);
        assertThat(json.at("/span/bands/1").toString()).isEqualTo("{\"band\":\"2-3\",\"managers\":2,\"share\":1}");
        assertThat(json.at("/perLayer/2").toString())
                .isEqualTo("{\"layer\":3,\"positions\":2,\"managers\":0,\"meanSpan\":null,\"medianSpan\":null,"
                        + "\"fte\":0.3,\"cost\":null,\"managementCost\":null}");
    }

    @Test
    void givesNullWhereAFigureCannotBeGiven() throws IOException {
        JsonNode json = json("alone");

        assertThat(json.get("icToManagerRatio").isNull()).isTrue();
        assertThat(json.at("/span/mean").isNull()).isTrue();
    }

    @Test
    void numbersAreWrittenPlainlyWhateverTheirSize() {
        assertThat(Json.number(51_200.0)).hasToString("51200");
        assertThat(Json.number(2.0 / 3)).hasToString("0.666667");
        assertThat(Json.number(1.0)).hasToString("1");
        assertThat(Json.number(-0.0)).hasToString("0");
        assertThat(Json.number(Double.NaN)).isNull();
        assertThat(Json.number(Double.POSITIVE_INFINITY)).isNull();
    }

    private static JsonNode json(String drawing) throws IOException {
        return new ObjectMapper().readTree(Json.of(FiguresJson.of(OrgMetrics.of(DrawnChart.of(drawing)))));
    }
}
