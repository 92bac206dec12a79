package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Takes individual contributors out, each time one of the team that is widest at the time, so that teams even out.
 * Within a team the one with the last id goes first: the order says nothing about the people. O(n log n).
 */
final class WidestTeams {
    private final Rearranging work;
    private final Dissolution dissolution;
    private final OrgChart chart;

    WidestTeams(Rearranging work, Dissolution dissolution) {
        this.work = work;
        this.dissolution = dissolution;
        this.chart = work.chart();
    }

    /** A manager as it stood in the queue. */
    private record Team(int manager, int span) {}

    /** Takes out up to so many, and answers how many it were. */
    int takeOut(int wanted) {
        Map<Integer, Deque<Integer>> members = members();
        PriorityQueue<Team> queue = new PriorityQueue<>(Comparator.comparingInt((Team team) -> -team.span())
                .thenComparing(team -> Charts.id(chart, team.manager())));
        members.keySet().forEach(manager -> queue.add(new Team(manager, dissolution.span(manager))));
        int done = 0;
        while (done < wanted && !queue.isEmpty()) {
            int manager = queue.poll().manager();
            Deque<Integer> team = members.getOrDefault(manager, new ArrayDeque<>());
            dissolution.dissolve(team.removeLast());
            done++;
            if (!team.isEmpty()) {
                queue.add(new Team(manager, dissolution.span(manager)));
            }
        }
        return done;
    }

    /** By manager as it stands now: the individual contributors that may go, by id. */
    private Map<Integer, Deque<Integer>> members() {
        List<Integer> contributors = new ArrayList<>();
        for (int p = 0; p < chart.size(); p++) {
            if (!chart.isManager(p) && !dissolution.isDissolved(p) && work.inScope(p) && work.isFree(p)) {
                contributors.add(p);
            }
        }
        contributors.sort(Comparator.comparing(p -> Charts.id(chart, p)));
        Map<Integer, Deque<Integer>> members = new HashMap<>();
        contributors.forEach(p -> members.computeIfAbsent(dissolution.receiver(p), m -> new ArrayDeque<>())
                .add(p));
        return members;
    }
}
