package dev.spanwise.report.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.spanwise.analysis.catalogue.AskedForecast;
import dev.spanwise.analysis.compare.Comparison;
import dev.spanwise.analysis.compare.TimeSeries;
import dev.spanwise.analysis.compliance.AffectedPeople;
import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.compliance.notice.Jurisdiction;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.analysis.scenario.preset.Preset;
import dev.spanwise.analysis.scenario.preset.Presets;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import dev.spanwise.report.compare.ComparisonJson;
import dev.spanwise.report.compare.TimeSeriesJson;
import dev.spanwise.report.fairness.FairnessJson;
import dev.spanwise.report.fairness.WithFairness;
import dev.spanwise.report.forecast.ForecastJson;
import dev.spanwise.report.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents of simulate, compare and forecast, held against their published schemas. */
class ScenarioDocumentsKeepTheirSchemaTest {
    private static final OrgChart CHART = RandomCharts.ofSize(200, 7);

    static Iterable<Preset> presets() {
        return Presets.list();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void simulate(Preset preset) {
        ScenarioRun run = preset.scenario().runOn(CHART);
        SimulationJson result = SimulationJson.of(run, Locale.ENGLISH);

        assertThat(violations("simulation/simulate", result)).isEmpty();
        assertThat(violations("simulation/simulate", new WithFairness(result, fairness(run))))
                .isEmpty();
    }

    @Test
    void positionsAddedFilledAndEdited() {
        String id = CHART.position(CHART.size() - 1).id();
        ScenarioRun run = ScenarioReader.parse("plan.yaml", """
                        name: Grow
                        steps:
                          - add: {under: "%1$s", count: 2, salary: 50000}
                          - hire: {position: new-1, name: Zoe}
                          - edit: {positions: "%1$s", location: Oslo, mark: vacant}
                          - hire: {position: nobody}
                        """.formatted(id)).runOn(CHART);
        SimulationJson result = SimulationJson.of(run, Locale.ENGLISH);

        assertThat(violations("simulation/simulate", result)).isEmpty();
        assertThat(result.bookkeeping().added()).isEqualTo(2);
        assertThat(result.effects().growth().addedCost()).isEqualTo(100000);
        assertThat(result.changes()).extracting("outcome").containsExactly("edited", "added", "added");
        assertThat(violations("simulation/simulate", new WithFairness(result, fairness(run))))
                .isEmpty();
    }

    @Test
    void fairnessOfEverythingThatIsKnown() {
        ScenarioRun run = Presets.find("positions-4").orElseThrow().scenario().runOn(CHART);

        assertThat(violations("fairness/fairness", fairness(run))).isEmpty();
    }

    @Test
    void compare() {
        OrgChart later =
                Presets.find("layers-8").orElseThrow().scenario().runOn(CHART).after();

        assertThat(violations("compare/compare", ComparisonJson.of(Comparison.of(CHART, later, Field.ID))))
                .isEmpty();
    }

    @Test
    void severalDates() {
        List<OrgChart> charts = List.of(RandomCharts.ofSize(150, 7), RandomCharts.ofSize(170, 8), CHART);
        TimeSeries series = TimeSeries.of(List.of("2024", "2025", "2026"), charts, Field.ID);

        assertThat(violations("compare/series", TimeSeriesJson.of(series))).isEmpty();
    }

    @Test
    void forecast() {
        AskedForecast asked = AskedForecast.of(option -> List.of());

        assertThat(violations("forecast/forecast", ForecastJson.of(asked.from(CHART), asked)))
                .isEmpty();
    }

    private static FairnessJson fairness(ScenarioRun run) {
        Fairness fairness = Fairness.of(AffectedPeople.by(run), Jurisdiction.usual(), LocalDate.of(2026, 11, 23));
        return FairnessJson.of(fairness, Locale.ENGLISH);
    }

    private static Set<ValidationMessage> violations(String schema, Object document) {
        JsonSchema found = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:dev/spanwise/report/" + schema + ".schema.json"));
        return found.validate(Json.of(document), InputFormat.JSON);
    }
}
