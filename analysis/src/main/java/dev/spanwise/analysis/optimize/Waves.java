package dev.spanwise.analysis.optimize;

import com.google.common.collect.Lists;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * A plan in waves, from the top down, so that each can be carried out and settle before the next: managers are dissolved
 * in chart order. Then whoever receives people never has more than in the end, and nobody who is there in the end gets
 * a new manager more than once in all waves together. A position that is gone in the end may be moved once before.
 */
public final class Waves {
    private Waves() {}

    /**
     * With at most so many moves in each wave, however many waves it takes, where that is asked; else in at most so many
     * waves; none where neither is asked.
     *
     * @throws IllegalArgumentException when one is below 1
     */
    public static List<Wave> of(Plan plan, OptionalInt count, OptionalInt mostMoves) {
        if (mostMoves.isPresent()) {
            return ofAtMost(plan, mostMoves.getAsInt());
        }
        return count.isPresent() ? ofCount(plan, count.getAsInt()) : List.of();
    }

    /**
     * As few waves as keep each within so many moves, no team split over two waves that fits into one. A larger team goes
     * over several waves of its own, and its manager is dissolved with the last of them.
     *
     * @throws IllegalArgumentException when {@code mostMoves} is below 1
     */
    public static List<Wave> ofAtMost(Plan plan, int mostMoves) {
        if (mostMoves < 1) {
            throw new IllegalArgumentException("the most moves of a wave is " + mostMoves + ", but must be at least 1");
        }
        return waves(plan, groups(plan, mostMoves), mostMoves);
    }

    /**
     * At most so many waves, the largest of them as small as it can be; no team is split.
     *
     * @throws IllegalArgumentException when {@code count} is below 1
     */
    public static List<Wave> ofCount(Plan plan, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("the number of waves is " + count + ", but must be at least 1");
        }
        int low = 0;
        int high = Math.max(1, plan.problem().chart().size());
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (groups(plan, middle).size() <= count) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return waves(plan, groups(plan, high), Integer.MAX_VALUE);
    }

    /** The dissolved in chart order, cut where a group would have more moves. */
    private static List<List<Integer>> groups(Plan plan, int mostMoves) {
        OrgChart chart = plan.problem().chart();
        List<List<Integer>> groups = new ArrayList<>();
        long moves = 0;
        for (int position = 0; position < chart.size(); position++) {
            if (plan.isDissolved(position)) {
                if (groups.isEmpty() || moves + chart.span(position) > mostMoves) {
                    groups.add(new ArrayList<>());
                    moves = 0;
                }
                groups.get(groups.size() - 1).add(position);
                moves += chart.span(position);
            }
        }
        return groups;
    }

    private static List<Wave> waves(Plan plan, List<List<Integer>> groups, int mostMoves) {
        BitSet gone = new BitSet();
        List<Wave> waves = new ArrayList<>();
        for (List<Integer> group : groups) {
            group.stream().filter(plan::isGone).forEach(gone::set);
            List<PlanMove> moves = new ArrayList<>();
            for (int manager : group) {
                addMoves(plan, manager, gone, moves);
            }
            addInParts(group, moves, mostMoves, waves);
        }
        return waves;
    }

    /** A group of more moves is one manager's team. */
    private static void addInParts(List<Integer> group, List<PlanMove> moves, int mostMoves, List<Wave> waves) {
        List<List<PlanMove>> parts = moves.isEmpty() ? List.of(moves) : Lists.partition(moves, mostMoves);
        for (int part = 0; part < parts.size(); part++) {
            boolean last = part == parts.size() - 1;
            waves.add(new Wave(waves.size() + 1, last ? group : List.of(), parts.get(part)));
        }
    }

    /** From the top down everybody goes straight to the last manager, so the plan's own is the right one at once. */
    private static void addMoves(Plan plan, int manager, BitSet gone, List<PlanMove> moves) {
        OrgChart chart = plan.problem().chart();
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (!gone.get(report)) {
                moves.add(new PlanMove(report, manager, plan.newManager(report), plan.kindOfMove(report)));
            }
        }
    }
}
