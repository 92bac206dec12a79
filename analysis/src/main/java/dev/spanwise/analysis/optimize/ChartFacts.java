package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Stream;

/**
 * What the solver must know about each position before it starts, found in a few loops over the chart.
 *
 * <p>Spans are counted in <em>extras</em>: a report that stays adds none to its manager's span; a dissolved one that
 * leaves k positions in its place adds k - 1. So a manager's room is its limit less its span today, and reports that
 * stay, individual contributors above all, need no counting.
 */
final class ChartFacts {
    /** Stands for "as many as anybody likes". */
    static final int ANY = Integer.MAX_VALUE / 2;

    final OrgChart chart;
    /** Whether the position may be dissolved. */
    final BitSet dissolvable;
    /** 1 for a top, one more below. */
    final int[] layer;
    /** Layers of the branch today, the position's own among them. */
    final int[] height;
    /** The fewest layers the branch can have when everybody who may be dissolved is. */
    final int[] leastHeight;
    /** Number of superiors who stay whatever is chosen. */
    final int[] keptAbove;
    /** Steps up to the nearest superior who stays whatever is chosen; 0 for a top. */
    final int[] stepsToKept;
    /** Extras a manager who stays can take. */
    final int[] room;
    /** Extras a dissolved manager leaves when all its reports stay: its span - 1, and itself where it survives. */
    final int[] ownExtras;
    /** Whether it matters by how many layers people come up. */
    final boolean limitsRise;
    /** Whether a manager who may be dissolved is not there any more then. */
    final boolean someMayBeGone;
    /** Whether new reports are limited and dissolved positions may be gone, so that those must be counted as well. */
    final boolean countsGone;
    /** Those above, below or at a manager with too few direct reports: it may pay to change what keeps the layers. */
    final BitSet nearNarrow;
    /** The most extras the position, dissolved, may leave: more fit nowhere above or cannot come together. */
    final int[] mostExtras;

    ChartFacts(Delayering problem) {
        chart = problem.chart();
        limitsRise = problem.limitsRise();
        int size = chart.size();
        dissolvable = new BitSet(size);
        nearNarrow = new BitSet(size);
        layer = new int[size];
        keptAbove = new int[size];
        stepsToKept = new int[size];
        room = new int[size];
        ownExtras = new int[size];
        mostExtras = new int[size];
        height = new int[size];
        leastHeight = new int[size];
        for (int position = 0; position < size; position++) {
            lookDown(problem, position);
        }
        int[] attainable = lookUp(problem);
        someMayBeGone = dissolvable.stream().anyMatch(position -> !problem.survivesDissolving(position));
        countsGone = problem.boundaries().limitNewReports() && someMayBeGone;
        for (int position = 0; position < size; position++) {
            mostExtras[position] = Math.min(mostExtras[position], Math.max(0, attainable[position] - 1));
        }
        if (nobodyIsLimited() && !problem.narrowTeams().matter()) {
            Stream.of(room, ownExtras, mostExtras).forEach(counts -> Arrays.fill(counts, 0));
        }
    }

    /** Then spans need no counting, and every way to hand up is as good as any other. */
    private boolean nobodyIsLimited() {
        for (int position = 0; position < room.length; position++) {
            if (chart.isManager(position) && room[position] != ANY) {
                return false;
            }
        }
        return true;
    }

    /** Whether the reports of a dissolved manager may stand on the layer that leaves each of them so many layers. */
    boolean reportsMayRise(Delayering problem, int manager, int budget) {
        return problem.mayRise(layer[manager] + 1, problem.maxLayers() - budget + 1);
    }

    /** What follows from the superiors; they come first. */
    private void lookDown(Delayering problem, int position) {
        int manager = chart.manager(position);
        boolean narrow = chart.isManager(position) && problem.span(position) < problem.leastSpan(position);
        nearNarrow.set(position, narrow || (manager != OrgChart.NONE && nearNarrow.get(manager)));
        layer[position] = manager == OrgChart.NONE ? 1 : layer[manager] + 1;
        dissolvable.set(position, problem.mayDissolve(position));
        if (chart.isManager(position)) {
            room[position] = Math.min(problem.room(position), problem.mostNewReports(position));
            int itself = problem.survivesDissolving(position) ? 0 : problem.posts(position);
            // what a gone row of several posts frees beyond what it hands up is left aside
            ownExtras[position] = Math.max(0, problem.span(position) - itself);
        }
        if (manager != OrgChart.NONE) {
            boolean managerMayGo = dissolvable.get(manager);
            keptAbove[position] = keptAbove[manager] + (managerMayGo ? 0 : 1);
            stepsToKept[position] = managerMayGo ? stepsToKept[manager] + 1 : 1;
            int passedOn = managerMayGo ? mostExtras[manager] - ownExtras[manager] : 0;
            mostExtras[position] = Math.max(room[manager], passedOn);
        }
    }

    /** What follows from the reports; they come later. Answers how many positions a branch can leave at most. */
    private int[] lookUp(Delayering problem) {
        int[] attainable = new int[chart.size()];
        for (int position = chart.size() - 1; position >= 0; position--) {
            boolean goes = dissolvable.get(position);
            leastHeight[position] = Math.max(1, leastHeight[position] + (goes ? 0 : 1));
            height[position]++;
            int posts = problem.posts(position);
            // what a gone row of several posts frees beyond what it hands up is left aside here too
            int itself = problem.survivesDissolving(position) ? posts : Math.max(0, posts - problem.span(position));
            attainable[position] = goes ? attainable[position] + itself : posts;
            int manager = chart.manager(position);
            if (manager != OrgChart.NONE) {
                nearNarrow.set(manager, nearNarrow.get(manager) || nearNarrow.get(position));
                height[manager] = Math.max(height[manager], height[position]);
                leastHeight[manager] = Math.max(leastHeight[manager], leastHeight[position]);
                attainable[manager] += attainable[position];
            }
        }
        return attainable;
    }
}
