package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spanwise.model.read.SharedData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The known facts of the published charts, as {@code analyze --format json} gives them; skipped without the charts. */
class PublishedChartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            value = {
                "files | headcount | fte | layers | managers | meanSpan | medianSpan | maxSpan | oneToOne | perLayer",
                "uk-cabinet-office-senior.csv | 277 | 272.1 | 6 | 60 | 4.6 | 3 | 20 | 12 | 1 3 26 124 91 32",
                "uk-cabinet-office-senior.csv uk-cabinet-office-junior.csv"
                        + " | 1040 | 1789.87 | 7 | 167 | 6.221557 | 4 | 44 | | 1 3 26 197 355 372 86",
                "uk-dcms-senior.csv | 37 | 35.18 | 3 | 7 | 5.142857 | 6 | 8 | | ",
                "uk-dcms-senior.csv uk-dcms-junior.csv | 68 | 378.82 | 3 | 8 | 8.375 | 8.5 | 15 | | ",
                "oracle-hr-employees.csv | 107 | 107 | 4 | 18 | 5.888889 | 6 | 14 | 3 | 1 14 82 10",
                "adventureworks-employees.csv | 290 | 290 | 5 | 47 | 6.148936 | | | | ",
                "argentina-executive.xlsx | 325 | 325 | 5 | | | | | | ",
                "chinook-employees.json | 8 | 8 | 3 | 3 | | | | | "
            })
    void knownFacts(
            String files,
            int headcount,
            double fte,
            int layers,
            Integer managers,
            Double meanSpan,
            Double medianSpan,
            Double maxSpan,
            Integer oneToOne,
            String perLayer)
            throws IOException {
        JsonNode json = analyze(files.split(" "));

        assertThat(json.get("headcount").intValue()).isEqualTo(headcount);
        assertThat(json.get("fte").doubleValue()).isEqualTo(fte);
        assertThat(json.get("tops").intValue()).isEqualTo(1);
        assertThat(json.get("layers").intValue()).isEqualTo(layers);
        expect(json.get("managers"), managers);
        expect(json.at("/span/mean"), meanSpan);
        expect(json.at("/span/median"), medianSpan);
        expect(json.at("/span/max"), maxSpan);
        expect(json.at("/patterns/oneToOneManagers"), oneToOne);
        if (perLayer != null) {
            List<String> positions = new ArrayList<>();
            json.get("perLayer")
                    .forEach(layer -> positions.add(layer.get("positions").asText()));
            assertThat(String.join(" ", positions)).isEqualTo(perLayer);
        }
    }

    private static void expect(JsonNode found, Number expected) {
        if (expected != null) {
            assertThat(found.doubleValue()).isEqualTo(expected.doubleValue());
        }
    }

    private static JsonNode analyze(String... files) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("analyze", "--format", "json"));
        Arrays.stream(files).map(file -> SharedData.path(file).toString()).forEach(arguments::add);
        CommandRun run = CommandRun.of(arguments.toArray(new String[0]));
        assertThat(run.err()).isEmpty();
        return new ObjectMapper().readTree(run.out());
    }
}
