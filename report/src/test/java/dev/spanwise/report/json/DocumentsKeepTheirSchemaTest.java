package dev.spanwise.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.analysis.optimize.Alternatives;
import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.DelayeringSolver;
import dev.spanwise.analysis.optimize.NarrowTeams;
import dev.spanwise.analysis.optimize.ParetoFront;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanReasons;
import dev.spanwise.analysis.optimize.Prices;
import dev.spanwise.analysis.optimize.SolverProgress;
import dev.spanwise.analysis.optimize.SpanSensitivity;
import dev.spanwise.analysis.optimize.Waves;
import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.analysis.selection.Grouping;
import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.report.analysis.Analysis;
import dev.spanwise.report.analysis.AnalysisJson;
import dev.spanwise.report.check.CheckJson;
import dev.spanwise.report.plan.Optimization;
import dev.spanwise.report.plan.ParetoJson;
import dev.spanwise.report.plan.PlanJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentsKeepTheirSchemaTest {
    private static final String STAFF = """
        id,name,manager,department,grade,salary
        1,Ann,,Board,5,100000
        2,Bob,1,Sales,4,80000
        3,Cyd,2,Sales,4,70000
        4,Dan,9,Sales,3,
        """;

    @Test
    void analyze() {
        String json = Json.of(AnalysisJson.of(analysis(STAFF), Locale.ENGLISH));

        assertThat(violations("analysis/analyze", json)).isEmpty();
        assertThat(json).startsWith("{\n  \"schemaVersion\" : 1,\n  \"headcount\" : 4,");
    }

    @Test
    void analyzeOfASinglePosition() {
        String json = Json.of(AnalysisJson.of(analysis("id,name,manager\n1,Ann,\n2,Bob,1\n"), Locale.GERMANY));

        assertThat(violations("analysis/analyze", json)).isEmpty();
    }

    @Test
    void check() {
        String json = Json.of(CheckJson.of(read(STAFF), Locale.ENGLISH));

        assertThat(violations("check/check", json)).isEmpty();
    }

    @Test
    void optimize() {
        String chart = "id,name,manager\n1,Ann,\n2,Bob,1\n3,Cyd,2\n4,Dan,3\n5,Eva,1\n6,Fay,5\n";
        for (int layers = 4; layers > 0; layers--) {
            Plan plan = DelayeringSolver.solve(Delayering.of(read(chart).chart())
                    .maxLayers(layers)
                    .maxSpan(3)
                    .peers(true)
                    .narrowTeams(layers == 3 ? new NarrowTeams(3, 1) : NarrowTeams.ANY)
                    .build());
            PlanReasons reasons = new PlanReasons(
                    plan.isFound() ? Alternatives.of(plan, 2, SolverProgress.NONE) : null,
                    Prices.of(plan, SolverProgress.NONE),
                    SpanSensitivity.of(plan.problem(), SolverProgress.NONE));
            String json = Json.of(
                    PlanJson.of(Optimization.of(plan, Waves.ofCount(plan, 2)).because(reasons), Locale.ENGLISH));

            assertThat(violations("plan/optimize", json)).as(json).isEmpty();
        }
    }

    @Test
    void pareto() {
        ParetoFront front = ParetoFront.of(Delayering.of(read(STAFF).chart()).build());

        assertThat(violations("plan/pareto", Json.of(ParetoJson.of(front)))).isEmpty();
    }

    @Test
    void aMissingKeyIsNoticed() {
        String json = Json.of(CheckJson.of(read(STAFF), Locale.ENGLISH)).replace("\"severity\"", "\"gravity\"");

        assertThat(violations("check/check", json)).isNotEmpty();
    }

    private static Analysis analysis(String csv) {
        return Analysis.of(
                read(csv),
                Set.of(Exclusion.VACANCIES),
                Targets.DEFAULT.withMaxLayers(2),
                Optional.of(Grouping.DEPARTMENT));
    }

    private static ReadResult read(String csv) {
        Input input = Input.bytes("staff.csv", csv.getBytes(StandardCharsets.UTF_8));
        return ChartReader.read(List.of(input), ReadOptions.in(Locale.ENGLISH));
    }

    private static Set<ValidationMessage> violations(String schema, String json) {
        JsonSchema found = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:dev/spanwise/report/" + schema + ".schema.json"));
        return found.validate(json, InputFormat.JSON);
    }
}
