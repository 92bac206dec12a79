package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Managers under one manager whose teams may be merged; finds out who keeps a team. */
final class PeerGroup {
    /** Most peers that are merged exactly; the work grows with 3 to the power of their number. */
    static final int EXACT = 12;

    private final List<Integer> peers;
    private final int maxSpan;
    private final Rearranging work;
    private final OrgChart chart;

    PeerGroup(List<Integer> peers, int maxSpan, Rearranging work) {
        this.work = work;
        this.chart = work.chart();
        this.maxSpan = maxSpan;
        // the first of any set of peers keeps its team: protected ones have to, then those in post, widest first
        this.peers = peers.stream()
                .sorted(Comparator.comparing((Integer p) -> work.isFree(p))
                        .thenComparing(p -> Charts.isVacant(chart, p))
                        .thenComparingInt(p -> -chart.span(p))
                        .thenComparing(p -> Charts.id(chart, p)))
                .toList();
    }

    /** Merges as many teams as fit. */
    MergeTally.Result mergeInto(Dissolution dissolution) {
        boolean exact = peers.size() <= EXACT;
        List<List<Integer>> teams = exact ? new ExactMerge(this).teams() : firstFitDecreasing();
        for (List<Integer> team : teams) {
            int keeper = team.get(0);
            team.subList(1, team.size()).forEach(peer -> dissolution.dissolveInto(peer, keeper));
        }
        return new MergeTally.Result(peers.size(), teams.size(), exact ? teams.size() : fewestNeeded(), exact);
    }

    List<Integer> peers() {
        return peers;
    }

    /** What a peer's team adds to another's: its reports, and its manager when the incumbent stays. */
    int weight(int peer) {
        return chart.span(peer) + (work.staysWhenDissolved(peer) ? 1 : 0);
    }

    boolean isFree(int peer) {
        return work.isFree(peer);
    }

    int span(int peer) {
        return chart.span(peer);
    }

    /** Room in a team beside its keeper's own reports. */
    int room(int keeper) {
        return maxSpan - chart.span(keeper);
    }

    private List<List<Integer>> firstFitDecreasing() {
        List<List<Integer>> teams = new ArrayList<>();
        List<Integer> room = new ArrayList<>();
        for (int peer : peers) {
            int team = work.isFree(peer) ? firstWithRoom(room, weight(peer)) : room.size();
            if (team == room.size()) {
                teams.add(new ArrayList<>(List.of(peer)));
                room.add(room(peer));
            } else {
                teams.get(team).add(peer);
                room.set(team, room.get(team) - weight(peer));
            }
        }
        return teams;
    }

    private static int firstWithRoom(List<Integer> room, int weight) {
        int team = 0;
        while (team < room.size() && room.get(team) < weight) {
            team++;
        }
        return team;
    }

    /**
     * A number no way of merging gets below: so many full teams hold everybody, and protected managers and teams that
     * are full already stay. A keeper's own place, which counts in its weight, is beside the reports.
     */
    private int fewestNeeded() {
        int weight = 0;
        int full = 0;
        int staying = 0;
        for (int peer : peers) {
            boolean isFull = chart.span(peer) >= maxSpan;
            full += isFull ? 1 : 0;
            weight += isFull ? 0 : weight(peer);
            staying += isFull || !work.isFree(peer) ? 1 : 0;
        }
        int capacity = maxSpan + (work.terms().outcome() == Outcome.CONVERT ? 1 : 0);
        return Math.max(staying, full + (weight + capacity - 1) / capacity);
    }
}
