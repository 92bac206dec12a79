package dev.spanwise.report.analysis;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.spanwise.analysis.metrics.ExcessDepth;
import dev.spanwise.analysis.metrics.FewestNeeded;
import dev.spanwise.analysis.metrics.GroupMetrics;
import dev.spanwise.report.check.MappingJson;
import dev.spanwise.report.check.ProblemJson;
import dev.spanwise.report.check.SourceJson;
import dev.spanwise.report.figures.FiguresJson;
import dev.spanwise.report.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The document of {@code analyze}; its schema is {@code analyze.schema.json}. */
public record AnalysisJson(
        int schemaVersion,
        @JsonUnwrapped FiguresJson figures,
        boolean payWithheld,
        FewestNeededJson fewestNeeded,
        @Nullable ExcessDepth excessDepth,
        List<LayerTableJson> layerTables,
        List<ProblemJson> problems,
        List<FindingJson> findings,
        Map<String, MappingJson> mapping,
        SourceJson source,
        @Nullable String groupedBy,
        List<GroupJson> groups,
        List<BenchmarkJson> benchmarks) {

    /** The document with its sentences in a language. */
    public static AnalysisJson of(Analysis analysis, Locale language) {
        Supplier<List<BenchmarkJson>> benchmarks =
                OtherCore.begin(analysis.chart(), () -> BenchmarkJson.listOf(analysis.chart(), language));
        return new AnalysisJson(
                Json.SCHEMA_VERSION,
                FiguresJson.of(analysis.metrics()),
                analysis.payWithheld(),
                FewestNeededJson.of(analysis.fewestNeeded()),
                analysis.findExcessDepth().orElse(null),
                LayerTableJson.listOf(analysis.chart()),
                ProblemJson.listOf(analysis.source().problems(), language),
                analysis.findings().stream()
                        .map(finding -> FindingJson.of(finding, language))
                        .toList(),
                MappingJson.of(analysis.source().mapping()),
                SourceJson.of(analysis.source()),
                analysis.grouping().map(by -> by.id()).orElse(null),
                analysis.groups().stream().map(GroupJson::of).toList(),
                benchmarks.get());
    }

    /** What the headcount would need if every manager had this span. */
    public record FewestNeededJson(int span, int layers, int managers) {
        static FewestNeededJson of(FewestNeeded fewest) {
            return new FewestNeededJson(fewest.span(), fewest.layers(), fewest.managers());
        }
    }

    /** The figures of one group. */
    public record GroupJson(String name, @JsonUnwrapped FiguresJson figures) {
        static GroupJson of(GroupMetrics group) {
            return new GroupJson(group.group().name(), FiguresJson.of(group.metrics()));
        }
    }
}
