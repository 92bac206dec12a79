package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who moves together: the people that leave one manager, in an order in which they can be moved one team after the
 * other. The order is that of the chart, from the top down, but a team waits while somebody it goes to has no room yet
 * because others must leave first.
 */
final class Teams {
    /**
     * The people who leave one manager.
     *
     * @param manager whom they leave
     * @param dissolved whether the manager is dissolved with them
     * @param moves who goes where
     * @param size how many they count as when waves are filled
     */
    record Team(int manager, boolean dissolved, List<PlanMove> moves, int size) {}

    private final Plan plan;
    private final Delayering problem;
    private final OrgChart chart;
    private final int[] managers;
    private final long[] spans;
    private final BitSet gone = new BitSet();
    private final List<Team> inOrder = new ArrayList<>();

    private Teams(Plan plan) {
        this.plan = plan;
        this.problem = plan.problem();
        this.chart = problem.chart();
        this.managers = new int[chart.size()];
        this.spans = new long[chart.size()];
        for (int position = 0; position < chart.size(); position++) {
            managers[position] = chart.manager(position);
            spans[position] = problem.span(position);
        }
    }

    /** All teams of a plan. O(n), and as many passes over the teams as some have to wait for others that wait. */
    static List<Team> inOrder(Plan plan) {
        Teams teams = new Teams(plan);
        teams.order();
        return teams.inOrder;
    }

    private void order() {
        List<Integer> waiting = new ArrayList<>();
        for (int position = 0; position < chart.size(); position++) {
            if (plan.isDissolved(position) || losesSomebody(position)) {
                waiting.add(position);
            }
        }
        while (!waiting.isEmpty()) {
            List<Integer> still = new ArrayList<>();
            for (int manager : waiting) {
                if (waitsForItsReports(manager) || !moveIfThereIsRoom(manager)) {
                    still.add(manager);
                }
            }
            if (still.size() == waiting.size()) {
                // they wait for each other: whoever is first goes first
                int first = 0;
                while (first < still.size() - 1 && waitsForItsReports(still.get(first))) {
                    first++;
                }
                move(team(still.remove(first)));
            }
            waiting = still;
        }
    }

    private boolean losesSomebody(int manager) {
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (plan.isMoved(report) && !goesWithItsTeam(report)) {
                return true;
            }
        }
        return false;
    }

    /** Whoever reports to a successor of its own goes there together with its own team, and before its manager's. */
    private boolean waitsForItsReports(int manager) {
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (goesWithItsTeam(report) && managers[report] == manager) {
                return true;
            }
        }
        return false;
    }

    private boolean goesWithItsTeam(int position) {
        int manager = plan.newManager(position);
        return plan.isMoved(position) && !chart.isTop(manager) && chart.manager(manager) == position;
    }

    private boolean moveIfThereIsRoom(int manager) {
        Team team = team(manager);
        Map<Integer, Long> grown = new HashMap<>();
        team.moves().forEach(move -> grown.merge(move.toManager(), (long) problem.posts(move.position()), Long::sum));
        if (plan.isGone(manager)) {
            grown.computeIfPresent(managers[manager], (above, posts) -> posts - problem.posts(manager));
        }
        boolean room = grown.entrySet().stream()
                .allMatch(growth -> growth.getValue() <= 0
                        || spans[growth.getKey()] + growth.getValue() <= problem.widestSpan(growth.getKey()));
        if (room) {
            move(team);
        }
        return room;
    }

    private void move(Team team) {
        for (PlanMove move : team.moves()) {
            spans[managers[move.position()]] -= problem.posts(move.position());
            managers[move.position()] = move.toManager();
            spans[move.toManager()] += problem.posts(move.position());
        }
        if (plan.isGone(team.manager())) {
            gone.set(team.manager());
            spans[managers[team.manager()]] -= problem.posts(team.manager());
        }
        inOrder.add(team);
    }

    /** Whoever is gone in the end but still there is moved along. */
    private Team team(int manager) {
        boolean dissolved = plan.isDissolved(manager);
        List<PlanMove> moves = new ArrayList<>();
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            boolean leaves = plan.isMoved(report) || (plan.isGone(manager) && plan.isGone(report));
            if (leaves && !gone.get(report) && !goesWithItsTeam(report)) {
                moves.add(new PlanMove(report, manager, plan.newManager(report), plan.kindOfMove(report)));
            }
        }
        if (goesWithItsTeam(manager)) {
            int successor = plan.newManager(manager);
            moves.add(new PlanMove(manager, chart.manager(manager), successor, plan.kindOfMove(manager)));
        }
        if (plan.isGone(manager)) {
            // its place is free only with the last of them, who therefore take it
            moves.sort(Comparator.comparing(move -> move.toManager() == managers[manager]));
        }
        return new Team(manager, dissolved, moves, dissolved ? chart.span(manager) : moves.size());
    }
}
