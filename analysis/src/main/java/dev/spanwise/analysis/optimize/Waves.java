package dev.spanwise.analysis.optimize;

import com.google.common.collect.Lists;
import dev.spanwise.analysis.optimize.Teams.Team;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * A plan in waves, so that each can be carried out and settle before the next: team after team in chart order, from the
 * top down, except that a team waits where somebody it goes to has no room yet because others leave later. So whoever
 * receives people keeps to the limit of the plan after every wave, unless teams wait for each other in a ring; and
 * nobody who is there in the end gets a new manager more than once in all waves together. A position that is gone in
 * the end may be moved once before.
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
        return waves(groups(Teams.inOrder(plan), mostMoves), mostMoves);
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
        List<Team> teams = Teams.inOrder(plan);
        int low = 0;
        int high = Math.max(1, plan.problem().chart().size());
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (groups(teams, middle).size() <= count) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return waves(groups(teams, high), Integer.MAX_VALUE);
    }

    /** The teams in order, cut where a group would have more moves. */
    private static List<List<Team>> groups(List<Team> teams, int mostMoves) {
        List<List<Team>> groups = new ArrayList<>();
        long moves = 0;
        for (Team team : teams) {
            if (groups.isEmpty() || moves + team.size() > mostMoves) {
                groups.add(new ArrayList<>());
                moves = 0;
            }
            groups.get(groups.size() - 1).add(team);
            moves += team.size();
        }
        return groups;
    }

    private static List<Wave> waves(List<List<Team>> groups, int mostMoves) {
        List<Wave> waves = new ArrayList<>();
        for (List<Team> group : groups) {
            BitSet leaving = new BitSet();
            group.stream().filter(Team::dissolved).forEach(team -> leaving.set(team.manager()));
            List<PlanMove> moves =
                    group.stream().flatMap(team -> team.moves().stream()).toList();
            addInParts(leaving.stream().boxed().toList(), moves, mostMoves, waves);
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
}
