package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cheapest choice back from a {@link PeerSearch} and gives everybody in a dissolved manager's place a new
 * manager: first those go up who cannot go to a peer, then as many others as there is room for above, in chart order;
 * the rest goes to the peers, who are filled in chart order.
 */
final class PeerReadBack {
    private record Open(int position, PeerWay way, int budget) {}

    private final PeerSearch search;
    private final Delayering problem;
    private final OrgChart chart;
    private final BitSet dissolved = new BitSet();
    private final BitSet tall = new BitSet();
    private final int[] room;
    private final int[] managers;

    private PeerReadBack(PeerSearch search) {
        this.search = search;
        this.problem = search.problem;
        this.chart = problem.chart();
        this.room = new int[chart.size()];
        this.managers = new int[chart.size()];
    }

    /** The best choice within so many layers. O(n). */
    static Choice within(PeerSearch search, int layers) {
        PeerReadBack readBack = new PeerReadBack(search);
        readBack.readDecisions(layers);
        readBack.placeEverybody();
        return new Choice(readBack.dissolved, readBack.managers);
    }

    private void readDecisions(int layers) {
        Deque<Open> open = new ArrayDeque<>();
        for (int position = 0; position < chart.size(); position++) {
            room[position] = chart.isManager(position) ? search.room(position, 0) : 0;
        }
        for (int top = 0; top < chart.tops(); top++) {
            push(open, top, search.findWay(top, layers), layers);
        }
        while (!open.isEmpty()) {
            read(open.pop(), open);
        }
    }

    private static void push(Deque<Open> open, int position, @Nullable PeerWay way, int budget) {
        if (way != null) {
            open.push(new Open(position, way, budget));
        }
    }

    private void read(Open manager, Deque<Open> open) {
        boolean goes = dissolved.get(manager.position());
        if (goes && manager.budget() == 1) {
            tall.set(chart.firstReport(manager.position()), chart.endOfReports(manager.position()));
        }
        room[manager.position()] = -manager.way().people();
        for (PeerWay.Decision decision = manager.way().last(); decision != null; decision = decision.before()) {
            boolean low = !goes || decision.fate() == PeerWay.Fate.KEPT;
            dissolved.set(decision.report(), decision.fate() == PeerWay.Fate.DISSOLVED);
            tall.set(decision.report(), tall.get(decision.report()) || decision.fate() == PeerWay.Fate.KEPT_TALL);
            open.push(new Open(decision.report(), decision.way(), manager.budget() - (low ? 1 : 0)));
        }
    }

    private void placeEverybody() {
        int[] taken = new int[chart.size()];
        for (int manager = 0; manager < chart.size(); manager++) {
            if (chart.isTop(manager)) {
                managers[manager] = OrgChart.NONE;
            }
            if (!dissolved.get(manager)) {
                placeReports(manager, taken);
            }
        }
        putGoneBesideTheirFirstReport();
    }

    private void placeReports(int manager, int[] taken) {
        List<Integer> people = new ArrayList<>();
        int gone = 0;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            managers[report] = manager;
            if (dissolved.get(report)) {
                addPeopleInPlaceOf(report, manager, people);
                gone += problem.survivesDissolving(report) ? 0 : 1;
            }
        }
        int low = people.size() - countTall(people);
        int above = search.room(manager, gone) - taken[manager];
        int free = Math.min(low, above - (people.size() - low));
        int peer = chart.firstReport(manager);
        for (int person : people) {
            if (!tall.get(person) && free-- <= 0) {
                while (dissolved.get(peer) || taken[peer] == room[peer]) {
                    peer++;
                }
                managers[person] = peer;
                taken[peer]++;
            }
        }
    }

    private int countTall(List<Integer> people) {
        return (int) people.stream().filter(tall::get).count();
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
