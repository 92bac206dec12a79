package dev.spanwise.web.scenarios;

import com.google.common.collect.ImmutableMap;
import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.analysis.findings.SpanRange;
import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.analysis.metrics.FewestNeeded;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.charts.FoundFindings;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.charts.VisibleCharts;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The step that would mend what a rule found; many findings are for people to think about and have none. */
public final class SuggestedStep {
    /** A step that names more positions than these is one nobody reads. */
    private static final int MOST_NAMED = 500;

    private SuggestedStep() {}

    /**
     * The step for a finding.
     *
     * @param selection the part of the chart the finding is about; a step reaches no further
     */
    public static Optional<ScenarioDocument.Step> find(Finding finding, Targets targets, Selection selection) {
        SpanRange span = targets.span();
        return switch (finding.ruleId()) {
            case "too-narrow" ->
                span.min() < 2
                        ? Optional.empty()
                        : by(
                                "dissolve-narrow",
                                ImmutableMap.of("max-span", span.min() - 1, "span-limit", limit(span)),
                                selection);
            case "one-to-one" -> by("dissolve-narrow", ImmutableMap.of("max-span", 1), selection);
            case "one-to-one-chain" -> by("collapse-chains", ImmutableMap.of(), selection);
            case "too-wide" ->
                isOpen(span) ? Optional.empty() : by("cap-spans", ImmutableMap.of("max", span.max()), selection);
            case "pass-through" -> naming("dissolve", finding);
            case "vacancy-in-line" -> naming("close-vacancies", finding);
            case "layers-over-target" -> within(targets.maxLayers(), span, selection);
            case "more-layers-than-needed" -> within(needed(finding.chart(), span), span, selection);
            default -> Optional.empty();
        };
    }

    /**
     * The step that would mend what a rule found, as the address or the form names it.
     *
     * @throws WebProblem when the rule finds nothing, or there is no such step
     */
    public static ScenarioDocument.Step get(Visit visit, VisibleCharts charts, Snapshot snapshot) {
        Selection selection = Selection.of(visit);
        FoundFindings found = charts.findings(visit, charts.chart(visit, snapshot), selection);
        String rule = visit.get("rule");
        return found.findings().stream()
                .filter(one -> one.ruleId().equals(rule))
                .findFirst()
                .flatMap(finding -> find(finding, found.targets().targets(), selection))
                .orElseThrow(() -> WebProblem.badRequest("problem.no-step-for", rule));
    }

    private static boolean isOpen(SpanRange span) {
        return span.max() == SpanRange.UNBOUNDED;
    }

    private static int limit(SpanRange span) {
        return isOpen(span) ? PlanRequest.USUAL_SPAN : span.max();
    }

    private static OptionalInt needed(OrgChart chart, SpanRange span) {
        return OptionalInt.of(FewestNeeded.of(chart.size(), span.min()).layers());
    }

    /** A step for a branch alone, or for a chart without some of its positions, cannot be said by a condition. */
    private static Optional<ScenarioDocument.Step> by(String kind, Map<String, ?> parameters, Selection selection) {
        if (selection.branch().isPresent() || !selection.without().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        if (selection.isOfSome()) {
            all.put("where", condition(selection));
        }
        return Optional.of(new ScenarioDocument.Step(kind, all));
    }

    private static String condition(Selection selection) {
        Stream<String> values = Selection.FIELDS.stream()
                .flatMap(field -> selection.value(field).stream().map(value -> equal(field, value)));
        Stream<String> written = selection.where().stream().map(text -> "(" + text + ")");
        return Stream.concat(values, written).collect(Collectors.joining(" && "));
    }

    private static String equal(Field field, String value) {
        String text = value.equals(Selection.NO_VALUE) ? "" : value;
        return Selection.name(field) + " == '" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private static Optional<ScenarioDocument.Step> naming(String kind, Finding finding) {
        if (finding.positions().length() > MOST_NAMED) {
            return Optional.empty();
        }
        List<String> ids = finding.positions().stream()
                .mapToObj(position -> finding.chart().position(position).id())
                .toList();
        return Optional.of(new ScenarioDocument.Step(kind, ImmutableMap.of("positions", ids)));
    }

    /** Layers are about the whole chart. */
    private static Optional<ScenarioDocument.Step> within(OptionalInt layers, SpanRange span, Selection selection) {
        return layers.isEmpty() || !selection.isEverything()
                ? Optional.empty()
                : Optional.of(new ScenarioDocument.Step(
                        PlanRequest.KIND, ImmutableMap.of("max-layers", layers.getAsInt(), "max-span", limit(span))));
    }
}
