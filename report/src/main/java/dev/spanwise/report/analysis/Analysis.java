package dev.spanwise.report.analysis;

import dev.spanwise.analysis.compliance.pay.PublishedPay;
import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.analysis.findings.Findings;
import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.analysis.metrics.ExcessDepth;
import dev.spanwise.analysis.metrics.FewestNeeded;
import dev.spanwise.analysis.metrics.GradeOrder;
import dev.spanwise.analysis.metrics.GroupMetrics;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.selection.ChartFilter;
import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.analysis.selection.FilteredChart;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.analysis.selection.Grouping;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Severity;
import dev.spanwise.model.read.ReadResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Everything {@code analyze} has to say about what was read.
 *
 * @param source what was read, and what was wrong with it
 * @param filtered the chart the figures are about, and what was left out of it
 * @param targets what findings are measured against
 * @param metrics the figures
 * @param findings grave ones first
 * @param grouping by what the figures are split, if they are
 * @param groups the figures of each group; empty without a grouping
 * @param payWithheld whether sums of pay are missing in the figures because few people stand behind them
 */
public record Analysis(
        ReadResult source,
        FilteredChart filtered,
        Targets targets,
        OrgMetrics metrics,
        List<Finding> findings,
        Optional<Grouping> grouping,
        List<GroupMetrics> groups,
        boolean payWithheld) {

    public Analysis {
        findings = List.copyOf(findings);
        groups = List.copyOf(groups);
    }

    /** Works it all out; O(n log n). */
    public static Analysis of(
            ReadResult source, Set<Exclusion> exclusions, Targets targets, Optional<Grouping> grouping) {
        FilteredChart filtered = ChartFilter.excluding(exclusions).apply(source.chart());
        Supplier<PublishedPay> pay = OtherCore.begin(filtered.chart(), () -> PublishedPay.of(source.chart()));
        GradeOrder grades = targets.gradesOf(filtered.chart());
        Supplier<List<Finding>> looking = Findings.begin(filtered.chart(), targets, grades);
        Group all = Group.all(filtered.chart());
        OrgMetrics metrics = OrgMetrics.of(all, grades);
        List<Finding> findings = looking.get();
        PublishedPay published = pay.get();
        OrgMetrics shown = published.shown(metrics, all);
        Optional<GroupFigures> split = grouping.map(by -> GroupFigures.of(all, shown, by, grades, published));
        return new Analysis(
                source,
                filtered,
                targets,
                shown,
                findings,
                grouping,
                split.map(GroupFigures::groups).orElse(List.of()),
                !shown.hasPayOf(metrics) || split.map(GroupFigures::payWithheld).orElse(false));
    }

    /** The figures of the groups; empty without a grouping. */
    public Optional<GroupFigures> findGroupFigures() {
        return grouping.map(by -> new GroupFigures(by, metrics, groups, payWithheld));
    }

    /** The same with only some of the findings. */
    public Analysis withFindings(List<Finding> some) {
        return new Analysis(source, filtered, targets, metrics, some, grouping, groups, payWithheld);
    }

    /** The chart the figures are about. */
    public OrgChart chart() {
        return filtered.chart();
    }

    /** The layers and managers it would take if every manager had the least span of the target. */
    public FewestNeeded fewestNeeded() {
        return FewestNeeded.of(chart().size(), chart().tops(), targets.span().min());
    }

    /** How far the chart reaches below the layers wanted; empty where no target for them is set. O(n). */
    public Optional<ExcessDepth> findExcessDepth() {
        return targets.maxLayers().isPresent()
                ? Optional.of(
                        ExcessDepth.of(Group.all(chart()), targets.maxLayers().getAsInt()))
                : Optional.empty();
    }

    /** How many problems of this severity the data has. */
    public long problems(Severity severity) {
        return source.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
