package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who reports to whom while teams are being split: the chart's teams, and lists of those that have changed. */
final class SplitTeams {
    private final OrgChart chart;
    private final Map<Integer, List<Integer>> changed = new HashMap<>();

    SplitTeams(OrgChart chart) {
        this.chart = chart;
    }

    /** A manager's direct reports, to be changed. */
    List<Integer> of(int manager) {
        return changed.computeIfAbsent(manager, this::reports);
    }

    int span(int manager) {
        List<Integer> team = changed.get(manager);
        return team == null ? chart.span(manager) : team.size();
    }

    private List<Integer> reports(int manager) {
        List<Integer> reports = new ArrayList<>(chart.span(manager));
        for (int p = chart.firstReport(manager); p < chart.endOfReports(manager); p++) {
            reports.add(p);
        }
        return reports;
    }
}
