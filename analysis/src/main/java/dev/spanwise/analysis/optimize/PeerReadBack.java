package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cheapest choice back from a {@link PeerSearch}: whom to dissolve, who then must go up because its branch
 * needs every layer there is, and how much room each manager keeps for people of its peers.
 */
final class PeerReadBack {
    private record Open(int position, PeerWay way, int budget) {}

    private final PeerSearch search;
    private final OrgChart chart;
    private final BitSet dissolved = new BitSet();
    private final BitSet tall = new BitSet();
    private final int[] room;

    private PeerReadBack(PeerSearch search) {
        this.search = search;
        this.chart = search.problem.chart();
        this.room = new int[chart.size()];
    }

    /** The best choice within so many layers. O(n). */
    static Choice within(PeerSearch search, int layers) {
        PeerReadBack readBack = new PeerReadBack(search);
        readBack.readDecisions(layers);
        PeerPlacement placement = new PeerPlacement(search, readBack.dissolved, readBack.tall, readBack.room);
        return Choice.of(search.problem, readBack.dissolved, placement.managers());
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
}
