package dev.spanwise.analysis.findings;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one rule finds in a drawn chart: the sentence, then a line for each position. */
final class Found {
    private Found() {}

    static List<String> by(String rule, Targets targets, String drawing) {
        return by(rule, targets, DrawnChart.of(drawing));
    }

    static List<String> by(String rule, String drawing) {
        return by(rule, Targets.DEFAULT, drawing);
    }

    static List<String> by(String rule, Targets targets, OrgChart chart) {
        List<String> lines = new ArrayList<>();
        Findings.of(chart, targets).stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .forEach(finding -> {
                    lines.add(finding.message(Locale.ENGLISH));
                    lines.addAll(finding.describeFirst(100, Locale.ENGLISH));
                });
        return lines;
    }
}
