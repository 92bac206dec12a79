package dev.spanwise.analysis.findings;

import com.google.common.collect.ImmutableMap;
import dev.spanwise.analysis.benchmark.JobFunction;
import dev.spanwise.analysis.metrics.GradeOrder;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a good chart looks like to its owner; findings are measured against it.
 *
 * @param span the spans managers should have unless something more special is said
 * @param maxLayers greatest layer wanted; empty when depth is not judged by a figure
 * @param spanByGrade other spans for managers of a grade; goes before department
 * @param spanByDepartment other spans for managers of a department
 * @param spanByFunction other spans for managers of a function; of the functions somebody is in the first one counts, and
 *     only where neither grade nor department says anything
 * @param gradeOrder the grades, highest first; empty to infer their order from the chart
 * @param skippedRules ids of rules that are not to be run
 */
public record Targets(
        SpanRange span,
        OptionalInt maxLayers,
        Map<String, SpanRange> spanByGrade,
        Map<String, SpanRange> spanByDepartment,
        Map<JobFunction, SpanRange> spanByFunction,
        List<String> gradeOrder,
        Set<String> skippedRules) {

    /** 6 to 12 direct reports, no limit on layers, grade order inferred, every rule run. */
    public static final Targets DEFAULT =
            new Targets(new SpanRange(6, 12), OptionalInt.empty(), Map.of(), Map.of(), Map.of(), List.of(), Set.of());

    public Targets {
        if (maxLayers.isPresent() && maxLayers.getAsInt() < 1) {
            throw new IllegalArgumentException("a target of " + maxLayers.getAsInt() + " layers: the least is 1");
        }
        skippedRules.stream().filter(id -> Rules.find(id).isEmpty()).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("no rule has the id \"" + id + "\"");
        });
        spanByGrade = ImmutableMap.copyOf(spanByGrade);
        spanByDepartment = ImmutableMap.copyOf(spanByDepartment);
        spanByFunction = ImmutableMap.copyOf(spanByFunction);
        gradeOrder = List.copyOf(gradeOrder);
        skippedRules = Set.copyOf(skippedRules);
    }

    /** The same with another general span. */
    public Targets withSpan(SpanRange newSpan) {
        return new Targets(newSpan, maxLayers, spanByGrade, spanByDepartment, spanByFunction, gradeOrder, skippedRules);
    }

    /** The same with a greatest layer. */
    public Targets withMaxLayers(int layers) {
        return new Targets(
                span, OptionalInt.of(layers), spanByGrade, spanByDepartment, spanByFunction, gradeOrder, skippedRules);
    }

    /** The span wanted of the manager in this position: of its grade, its department, its function or the general one. */
    public SpanRange spanOf(OrgChart chart, int position) {
        if (!hasSpecialSpans()) {
            return span;
        }
        Position manager = chart.position(position);
        SpanRange ofDepartment = find(spanByDepartment, manager.text(Field.DEPARTMENT), ofFunction(manager));
        return find(spanByGrade, manager.text(Field.GRADE), ofDepartment);
    }

    private SpanRange ofFunction(Position manager) {
        return spanByFunction.entrySet().stream()
                .filter(ofFunction -> ofFunction.getKey().has(manager))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(span);
    }

    private static SpanRange find(Map<String, SpanRange> ranges, @Nullable String value, SpanRange otherwise) {
        return value == null ? otherwise : ranges.getOrDefault(value, otherwise);
    }

    /** The order of grades given here, or else the one the chart itself shows. O(n) for an inferred one. */
    public GradeOrder gradesOf(OrgChart chart) {
        return gradeOrder.isEmpty() ? GradeOrder.infer(chart) : GradeOrder.given(chart, gradeOrder);
    }

    /** Whether some managers have another target than the general one. */
    public boolean hasSpecialSpans() {
        return !spanByGrade.isEmpty() || !spanByDepartment.isEmpty() || !spanByFunction.isEmpty();
    }

    /**
     * Grades and departments that are named here and that the chart does not have, and functions no manager is in, as a
     * misspelt name would otherwise change nothing without a word.
     */
    public List<String> listUnknownNames(OrgChart chart) {
        List<String> unknown = new ArrayList<>();
        Set<String> grades = Set.copyOf(chart.attributes().distinctTexts(Field.GRADE));
        Set<String> departments = Set.copyOf(chart.attributes().distinctTexts(Field.DEPARTMENT));
        spanByGrade.keySet().stream().filter(grade -> !grades.contains(grade)).forEach(unknown::add);
        gradeOrder.stream()
                .filter(grade -> !grades.contains(grade) && !unknown.contains(grade))
                .forEach(unknown::add);
        spanByDepartment.keySet().stream()
                .filter(department -> !departments.contains(department))
                .forEach(unknown::add);
        spanByFunction.keySet().stream()
                .filter(function -> IntStream.range(0, chart.size())
                        .filter(chart::isManager)
                        .noneMatch(manager -> function.has(chart.position(manager))))
                .map(JobFunction::id)
                .forEach(unknown::add);
        return List.copyOf(unknown);
    }
}
