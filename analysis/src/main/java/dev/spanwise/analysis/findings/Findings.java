package dev.spanwise.analysis.findings;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Severity;
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

    /** Whether any finding is at least this grave. */
    public static boolean hasAny(List<Finding> findings, Severity atLeast) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(atLeast) >= 0);
    }
}
