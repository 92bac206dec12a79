package dev.spanwise.web.pages.overview;

import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.analysis.selection.BranchHeads;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.web.charts.FoundFindings;
import dev.spanwise.web.charts.Selection;
import dev.spanwise.web.scenarios.ScenarioDocument;
import dev.spanwise.web.scenarios.SuggestedStep;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A finding with what is behind it.
 *
 * @param people the positions it names and those who report to them directly, each counted once; everybody for a
 *     finding about the chart as a whole
 * @param pay of the positions it names, per year, as far as it is known; 0 where none is
 * @param most the branch that most of the positions stand in; empty where there are no branches to tell apart
 * @param inMost how many stand there
 * @param step what would mend it
 */
public record Impact(
        Finding finding,
        int people,
        double pay,
        Optional<Position> most,
        int inMost,
        Optional<ScenarioDocument.Step> step) {
    private static final Comparator<Impact> LARGEST_FIRST = Comparator.<Impact>comparingInt(impact -> -impact.people())
            .thenComparing(impact -> impact.finding().severity(), Comparator.reverseOrder());

    /** All findings, those with the most people behind them first. O(n) for each. */
    static List<Impact> ranked(FoundFindings found, int everybody, Selection selection) {
        return found.findings().stream()
                .map(finding -> of(
                        finding,
                        everybody,
                        SuggestedStep.find(finding, found.targets().targets(), selection)))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private static Impact of(Finding finding, int everybody, Optional<ScenarioDocument.Step> step) {
        OrgChart chart = finding.chart();
        int people = finding.positions().isEmpty() ? everybody : people(finding);
        int[] counts = countByBranch(finding);
        int most = 0;
        for (int head = 1; head < counts.length; head++) {
            most = counts[head] > counts[most] ? head : most;
        }
        boolean any = counts.length > 1 && counts[most] > 0;
        int layer = BranchHeads.layer(chart);
        Optional<Position> head = any ? Optional.of(chart.position(chart.layerStart(layer) + most)) : Optional.empty();
        return new Impact(finding, people, pay(finding), head, any ? counts[most] : 0, step);
    }

    private static double pay(Finding finding) {
        return finding.positions().stream()
                .mapToDouble(position -> PositionFigures.cost(finding.chart(), position))
                .filter(cost -> !Double.isNaN(cost))
                .sum();
    }

    private static int people(Finding finding) {
        OrgChart chart = finding.chart();
        BitSet people = new BitSet(chart.size());
        finding.positions().forEach(position -> {
            people.set(position);
            people.set(chart.firstReport(position), chart.endOfReports(position));
        });
        return people.cardinality();
    }

    /** How many of the positions stand in each branch, where the line from the top first divides. */
    private static int[] countByBranch(Finding finding) {
        OrgChart chart = finding.chart();
        int layer = BranchHeads.layer(chart);
        if (layer == 0 || finding.positions().isEmpty()) {
            return new int[0];
        }
        int first = chart.layerStart(layer);
        int[] counts = new int[chart.layerStart(layer + 1) - first];
        finding.positions().forEach(position -> {
            int head = position;
            while (head >= chart.layerStart(layer + 1)) {
                head = chart.manager(head);
            }
            if (head >= first) {
                counts[head - first]++;
            }
        });
        return counts;
    }
}
