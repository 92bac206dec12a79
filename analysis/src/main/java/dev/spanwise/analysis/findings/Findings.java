package dev.spanwise.analysis.findings;

import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Severity;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Runs the rules over a chart. */
public final class Findings {
    private static final Comparator<Finding> GRAVE_FIRST =
            Comparator.comparing(Finding::severity).reversed();

    private Findings() {}

    /** What all rules find, those the targets skip left out: grave findings first, then in the order of {@link Rules}. */
    public static List<Finding> of(OrgChart chart, Targets targets) {
        RuleContext context = new RuleContext(chart, targets);
        return Rules.all().stream()
                .filter(rule -> !targets.skippedRules().contains(rule.id()))
                .map(rule -> rule.check(context))
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
