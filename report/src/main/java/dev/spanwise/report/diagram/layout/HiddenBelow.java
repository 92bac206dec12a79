package dev.spanwise.report.diagram.layout;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.view.VisibleTree;

/**
 * Says what of a branch a picture does not show.
 *
 * @param tree what is shown
 * @param texts words
 */
record HiddenBelow(VisibleTree tree, Texts texts) {
    /** Whether the branch below a position is told in words alone. */
    boolean isFolded(int position) {
        return !tree.hasReports(position);
    }

    /** For example "44 people, 7 teams, 3 layers below"; empty where nothing is left out right below. */
    String words(int position) {
        OrgChart chart = tree.chart();
        if (tree.hasReports(position)) {
            int direct = chart.span(position) - tree.reports(position).length;
            return direct == 0 ? "" : texts.get("hidden.direct", direct);
        }
        int people = tree.hiddenInBranch(position);
        if (people == 0) {
            return "";
        }
        int teams = 0;
        int layers = 0;
        int from = chart.firstReport(position);
        int to = chart.endOfReports(position);
        while (from < to) {
            layers++;
            for (int p = from; p < to; p++) {
                teams += chart.isManager(p) ? 1 : 0;
            }
            int next = chart.firstReport(from);
            to = chart.endOfReports(to - 1);
            from = next;
        }
        return texts.get("hidden.below", people, teams + 1, layers);
    }
}
