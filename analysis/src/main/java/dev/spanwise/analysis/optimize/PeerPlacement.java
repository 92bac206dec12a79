package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Gives everybody in a dissolved manager's place a new manager. First those go up who cannot go to a peer, then as many
 * others as there is room for above, in chart order; the rest goes to the peers, team by team, so that people who
 * worked together stay together where one peer has room for all of them.
 */
final class PeerPlacement {
    private final PeerSearch search;
    private final Delayering problem;
    private final OrgChart chart;
    private final BitSet dissolved;
    private final BitSet tall;
    private final int[] room;
    private final int[] taken;
    private final int[] managers;

    /**
     * Places everybody.
     *
     * @param dissolved whom to dissolve
     * @param tall who must go up
     * @param room how many people each manager who stays can take from its peers
     */
    PeerPlacement(PeerSearch search, BitSet dissolved, BitSet tall, int[] room) {
        this.search = search;
        this.problem = search.problem;
        this.chart = problem.chart();
        this.dissolved = dissolved;
        this.tall = tall;
        this.room = room;
        this.taken = new int[chart.size()];
        this.managers = new int[chart.size()];
        for (int manager = 0; manager < chart.size(); manager++) {
            if (chart.isTop(manager)) {
                managers[manager] = OrgChart.NONE;
            }
            if (!dissolved.get(manager)) {
                placeReports(manager);
            }
        }
        putGoneBesideTheirFirstReport();
    }

    /** For each position its manager, {@link OrgChart#NONE} for a top. */
    int[] managers() {
        return managers;
    }

    private void placeReports(int manager) {
        List<Integer> people = new ArrayList<>();
        int gone = 0;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            managers[report] = manager;
            if (dissolved.get(report)) {
                addPeopleInPlaceOf(report, manager, people);
                gone += problem.survivesDissolving(report) ? 0 : 1;
            }
        }
        List<Integer> low = people.stream().filter(person -> !tall.get(person)).toList();
        int mustGoUp = people.size() - low.size();
        int free = Math.min(low.size(), search.room(manager, gone) - taken[manager] - mustGoUp);
        if (free < low.size()) {
            placeBelowPeers(manager, low.subList(free, low.size()));
        }
    }

    /** Collects who stands in a dissolved report's place, all of them under the manager for now. */
    private void addPeopleInPlaceOf(int report, int manager, List<Integer> people) {
        Deque<Integer> open = new ArrayDeque<>();
        open.push(report);
        while (!open.isEmpty()) {
            int above = open.pop();
            for (int below = chart.firstReport(above); below < chart.endOfReports(above); below++) {
                managers[below] = manager;
                if (!dissolved.get(below) || problem.survivesDissolving(below)) {
                    people.add(below);
                }
                if (dissolved.get(below)) {
                    open.push(below);
                }
            }
        }
    }

    private void placeBelowPeers(int manager, List<Integer> people) {
        RoomOfPeers peers = new RoomOfPeers();
        for (int peer = chart.firstReport(manager); peer < chart.endOfReports(manager); peer++) {
            if (chart.isManager(peer) && !dissolved.get(peer)) {
                peers.add(peer, room[peer]);
            }
        }
        int start = 0;
        while (start < people.size()) {
            int end = start + 1;
            while (end < people.size() && chart.manager(people.get(end)) == chart.manager(people.get(start))) {
                end++;
            }
            for (int person = start; person < end; ) {
                RoomOfPeers.Place place = peers.take(end - person);
                taken[place.peer()] += place.people();
                for (int last = person + place.people(); person < last; person++) {
                    managers[people.get(person)] = place.peer();
                }
            }
            start = end;
        }
    }

    /** Where a gone position would go if it were taken out later than its manager: with those it leaves behind. */
    private void putGoneBesideTheirFirstReport() {
        for (int position = chart.size() - 1; position >= 0; position--) {
            boolean underDissolved = !chart.isTop(position) && dissolved.get(chart.manager(position));
            if (underDissolved && dissolved.get(position) && !problem.survivesDissolving(position)) {
                managers[position] = managers[chart.firstReport(position)];
            }
        }
    }
}
