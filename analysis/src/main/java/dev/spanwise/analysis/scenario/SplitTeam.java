package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits a manager's team into several: the manager keeps the first share, new positions beside the manager lead the
 * others. Shares differ by one at most, in the order of ids; the span limit of its terms holds for the manager above and the
 * new positions. These are vacant unless they are given a
 * name or said to be held.
 *
 * @param position id of the manager
 * @param into how many teams it is to be
 * @param values what is known about each new position
 */
public record SplitTeam(String position, int into, PositionValues values, Terms terms) implements Change {
    public SplitTeam {
        if (into < 2) {
            throw new IllegalArgumentException("a team is split into 2 teams or more, not " + into);
        }
    }

    @Override
    public String kind() {
        return "split-team";
    }

    @Override
    public boolean mayDissolve() {
        return false;
    }

    @Override
    public void carryOut(Rearranging work) {
        work.named(List.of(position)).forEach(manager -> {
            OrgChart chart = work.chart();
            if (chart.isTop(manager)) {
                work.refuse(manager, Refusal.Kind.NOBODY_ABOVE);
            } else if (chart.span(manager) < into) {
                work.refuse(manager, Refusal.Kind.TEAM_TOO_SMALL, chart.span(manager), into);
            } else {
                split(work, manager);
            }
        });
    }

    private void split(Rearranging work, int manager) {
        OrgChart chart = work.chart();
        int above = chart.manager(manager);
        int limit = NewTeams.limit(terms);
        if (chart.span(above) + into - 1L > limit) {
            work.refuse(manager, Refusal.Kind.MANAGER_FULL, Charts.id(chart, above), limit);
            return;
        }
        List<String> leads = NewIds.make(chart, into - 1);
        int first = work.add(leads, above, AddPositions.completed(values));
        List<Integer> team = team(chart, manager);
        int[] spans = new int[into];
        for (int i = 0; i < team.size(); i++) {
            int share = (int) ((long) i * into / team.size());
            if (share > 0 && spans[share]++ < limit) {
                work.move(team.get(i), first + share - 1, Reason.TEAM_SPLIT);
            } else if (share > 0) {
                work.refuse(team.get(i), Refusal.Kind.MANAGER_FULL, leads.get(share - 1), limit);
            }
        }
    }

    private static List<Integer> team(OrgChart chart, int manager) {
        return IntStream.range(chart.firstReport(manager), chart.endOfReports(manager))
                .boxed()
                .sorted(Comparator.comparing(report -> Charts.id(chart, report)))
                .toList();
    }
}
