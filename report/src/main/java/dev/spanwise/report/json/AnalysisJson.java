package dev.spanwise.report.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.spanwise.analysis.metrics.GroupMetrics;
import dev.spanwise.report.Analysis;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The document of {@code analyze}; its schema is {@code analyze.schema.json}. */
public record AnalysisJson(
        int schemaVersion,
        @JsonUnwrapped FiguresJson figures,
        List<ProblemJson> problems,
        List<FindingJson> findings,
        Map<String, MappingJson> mapping,
        SourceJson source,
        @Nullable String groupedBy,
        List<GroupJson> groups) {

    /** The document with its sentences in a language. */
    public static AnalysisJson of(Analysis analysis, Locale language) {
        return new AnalysisJson(
                Json.SCHEMA_VERSION,
                FiguresJson.of(analysis.metrics()),
                ProblemJson.listOf(analysis.source().problems(), language),
                analysis.findings().stream()
                        .map(finding -> FindingJson.of(finding, language))
                        .toList(),
                MappingJson.of(analysis.source().mapping()),
                SourceJson.of(analysis.source()),
                analysis.grouping().map(by -> by.id()).orElse(null),
                analysis.groups().stream().map(GroupJson::of).toList());
    }

    /** The figures of one group. */
    public record GroupJson(String name, @JsonUnwrapped FiguresJson figures) {
        static GroupJson of(GroupMetrics group) {
            return new GroupJson(group.group().name(), FiguresJson.of(group.metrics()));
        }
    }
}
