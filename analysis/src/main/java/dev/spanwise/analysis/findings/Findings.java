package dev.spanwise.analysis.findings;

import com.google.common.collect.Lists;
import dev.spanwise.analysis.metrics.GradeOrder;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Severity;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/** Runs the rules over a chart. */
public final class Findings {
    private static final Comparator<Finding> GRAVE_FIRST =
            Comparator.comparing(Finding::severity).reversed();

    /** From so many positions on, rules look at the same time. */
    private static final int WORTH_ANOTHER_CORE = 50_000;

    private Findings() {}

    /** What all rules find, those the targets skip left out: grave findings first, then in the order of {@link Rules}. */
    public static List<Finding> of(OrgChart chart, Targets targets) {
        return begin(new RuleContext(chart, targets, () -> targets.gradesOf(chart)))
                .get();
    }

    /** The same, looked for on other cores until somebody asks for them; the order of the grades is known already. */
    public static Supplier<List<Finding>> begin(OrgChart chart, Targets targets, GradeOrder grades) {
        return begin(new RuleContext(chart, targets, () -> grades));
    }

    private static Supplier<List<Finding>> begin(RuleContext context) {
        List<ForkJoinTask<Optional<Finding>>> looking = Rules.all().stream()
                .filter(rule -> !context.targets().skippedRules().contains(rule.id()))
                .map(rule -> ForkJoinTask.adapt(() -> rule.check(context)))
                .toList();
        boolean large = context.chart().size() >= WORTH_ANOTHER_CORE;
        if (large) {
            looking.forEach(ForkJoinTask::fork);
        }
        return () -> ended(looking, large);
    }

    /** The other cores take the first ones first: what none of them has begun is looked for here. */
    private static List<Finding> ended(List<ForkJoinTask<Optional<Finding>>> looking, boolean large) {
        Lists.reverse(looking).forEach(large ? ForkJoinTask::join : ForkJoinTask::invoke);
        return looking.stream()
                .map(ForkJoinTask::join)
                .flatMap(Optional::stream)
                .sorted(GRAVE_FIRST)
                .toList();
    }

    /**
     * The findings as far as they are about positions of a group. Those about the chart as a whole say nothing of a
     * part of it and are left out, unless the group is everybody. O(n).
     */
    public static List<Finding> among(Group group, List<Finding> findings) {
        if (group.size() == group.chart().size()) {
            return findings;
        }
        BitSet members = new BitSet(group.chart().size());
        group.positions().forEach(members::set);
        return findings.stream()
                .map(finding -> finding.retain(members::get))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether any finding is at least this grave. */
    public static boolean hasAny(List<Finding> findings, Severity atLeast) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(atLeast) >= 0);
    }
}
