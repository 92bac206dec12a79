package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Splits one team that is too wide among those of its members who stay. */
final class TeamSplit {
    private final Rearranging work;
    private final OrgChart chart;
    private final int max;
    private final SplitTeams teams;

    TeamSplit(Rearranging work, int max) {
        this.work = work;
        this.chart = work.chart();
        this.max = max;
        this.teams = new SplitTeams(chart);
    }

    /** Splits a manager's team, and answers the leads whose teams are still too wide. O(span log span). */
    List<Integer> split(int manager) {
        List<Integer> team = teams.of(manager);
        team.sort(Comparator.comparing((Integer p) -> Charts.isVacant(chart, p))
                .thenComparingInt(p -> -teams.span(p))
                .thenComparingDouble(p -> -Charts.salary(chart, p))
                .thenComparing(p -> Charts.id(chart, p)));
        if (team.size() <= max) {
            return List.of();
        }
        List<Integer> staying = List.copyOf(team.subList(0, max));
        List<Integer> joining = new ArrayList<>(team.subList(max, team.size()));
        team.subList(max, team.size()).clear();
        fillTeamsWithRoom(staying, joining);
        promoteLeads(staying, joining);
        return staying.stream().filter(lead -> teams.span(lead) > max).toList();
    }

    private void fillTeamsWithRoom(List<Integer> staying, List<Integer> joining) {
        for (int lead : staying) {
            int room = teams.span(lead) == 0 ? 0 : max - teams.span(lead);
            for (int i = 0; i < room && !joining.isEmpty(); i++) {
                join(joining.remove(joining.size() - 1), lead);
            }
        }
    }

    /** Promotes as few as it takes; where there are not enough, everybody who stays takes an even share. */
    private void promoteLeads(List<Integer> staying, List<Integer> joining) {
        List<Integer> free = staying.stream().filter(p -> teams.span(p) == 0).toList();
        int needed = (joining.size() + max - 1) / max;
        List<Integer> leads = needed <= free.size() ? free.subList(0, needed) : staying;
        for (int i = 0; i < joining.size(); i++) {
            join(joining.get(i), leads.get(i % leads.size()));
        }
    }

    private void join(int position, int lead) {
        if (teams.span(lead) == 0) {
            work.promote(lead);
        }
        teams.of(lead).add(position);
        work.move(position, lead, Reason.SPAN_CAP);
    }
}
