package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.Arrays;

/** Whether a choice keeps the limits of a problem, found by looking at the chart it makes and at nothing else. */
final class LimitCheck {
    private final Delayering problem;
    private final Receivers receivers;
    private final Choice choice;
    private final OrgChart chart;
    private final int[] managers;
    private final int[] layer;

    private LimitCheck(Delayering problem, Receivers receivers, Choice choice) {
        this.problem = problem;
        this.receivers = receivers;
        this.choice = choice;
        this.chart = problem.chart();
        this.managers = choice.managers();
        this.layer = new int[chart.size()];
    }

    /** Targets are left aside. O(n). */
    static boolean keeps(Delayering problem, Choice choice) {
        return keeps(problem, new Receivers(problem.chart(), problem.boundaries()), choice);
    }

    /** The same where the receivers of the problem are known, as where many choices are looked at. */
    static boolean keeps(Delayering problem, Receivers receivers, Choice choice) {
        LimitCheck check = new LimitCheck(problem, receivers, choice);
        boolean mayBeNarrow = !problem.narrowTeams().areForbidden();
        return check.keepsLayersAndRises()
                && check.keepsSpans()
                && check.keepsProtected()
                && (mayBeNarrow || SpansAfter.of(problem, choice).countNarrow() == 0);
    }

    /** Whether a choice reaches all targets of a problem and keeps what must hold for all it dissolves. O(n). */
    static boolean reachesTargets(Delayering problem, Choice choice) {
        if (!problem.isTiedTogether()) {
            return true;
        }
        int moved = PlanFigures.count(problem, choice).moved();
        return Requirement.of(problem).stream().allMatch(constraint -> constraint.isReached(choice, moved))
                && RuleSearch.findBroken(problem, choice).isEmpty();
    }

    private boolean isThere(int position) {
        return !choice.gone().get(position);
    }

    private boolean isMoved(int position) {
        return isThere(position) && managers[position] != chart.manager(position);
    }

    private boolean keepsLayersAndRises() {
        Arrays.fill(layer, 0);
        for (int position = 0; position < chart.size(); position++) {
            if (!isThere(position)) {
                continue;
            }
            int newLayer = layer(position);
            boolean allowed = !isMoved(position)
                    || (!problem.staying().isUnmoved(position)
                            && receivers.mayReceive(managers[position], position)
                            && problem.mayRiseTo(newLayer, position));
            if (newLayer > problem.maxLayers() || !allowed) {
                return false;
            }
        }
        return true;
    }

    /** Managers afterwards stand above in the chart before, or beside each other, so a short way up is enough. */
    private int layer(int position) {
        int steps = 0;
        int at = position;
        while (layer[at] == 0 && managers[at] != OrgChart.NONE) {
            steps++;
            at = managers[at];
        }
        int known = layer[at] == 0 ? 1 : layer[at];
        layer[position] = known + steps;
        return layer[position];
    }

    private boolean keepsSpans() {
        long[] span = new long[chart.size()];
        long[] added = new long[chart.size()];
        for (int position = 0; position < chart.size(); position++) {
            if (isThere(position) && managers[position] != OrgChart.NONE) {
                span[managers[position]] += problem.posts(position);
                added[managers[position]] += isMoved(position) ? problem.posts(position) : 0;
            }
        }
        for (int position = 0; position < chart.size(); position++) {
            boolean tooWide = added[position] > 0 && span[position] > problem.widestSpan(position);
            if (tooWide || added[position] > problem.mostNewReports(position)) {
                return false;
            }
        }
        return true;
    }

    /** A vacancy that may be closed is closed when it has lost everybody. */
    private boolean isVacancyLeftOver(int dissolved) {
        return isThere(dissolved)
                && problem.isVacant(dissolved)
                && problem.family().allows(Means.DISSOLVE);
    }

    private boolean keepsProtected() {
        return choice.dissolved().stream()
                        .allMatch(position -> problem.mayDissolve(position) && !isVacancyLeftOver(position))
                && problem.staying().kept().stream().allMatch(this::isThere);
    }
}
