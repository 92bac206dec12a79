package dev.spanwise.report.analysis;

import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.Locale;

/**
 * What a rule found.
 *
 * @param positions ids of the positions concerned, in chart order; empty when it is about the chart as a whole
 */
public record FindingJson(
        String rule,
        String severity,
        int count,
        List<String> positions,
        String message,
        String meaning,
        String nextStep) {
    public FindingJson {
        positions = List.copyOf(positions);
    }

    /** What was found, with its sentences in a language. */
    public static FindingJson of(Finding finding, Locale language) {
        OrgChart chart = finding.chart();
        return new FindingJson(
                finding.ruleId(),
                finding.severity().id(),
                finding.count(),
                finding.positions().stream()
                        .mapToObj(position -> chart.position(position).id())
                        .toList(),
                finding.message(language),
                finding.rule().meaning(language),
                finding.rule().nextStep(language));
    }
}
