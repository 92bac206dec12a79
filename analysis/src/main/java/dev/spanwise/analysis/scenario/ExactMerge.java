package dev.spanwise.analysis.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The fewest teams a handful of peers can be merged into, and of those ways the one that moves fewest people: dynamic
 * programming over sets of peers. The best way for a set is the best first team that holds its first peer, and the best
 * way for the others. O(3^peers) time, O(2^peers) memory.
 */
final class ExactMerge {
    private static final long PER_TEAM = 1L << 32;

    private final PeerGroup group;
    private final List<Integer> peers;

    ExactMerge(PeerGroup group) {
        this.group = group;
        this.peers = group.peers();
    }

    /** The teams, in each its keeper first. */
    List<List<Integer>> teams() {
        int sets = 1 << peers.size();
        long[] cost = new long[sets];
        int[] firstTeam = new int[sets];
        long[] costOfTeam = costOfTeams(sets);
        Arrays.fill(cost, 1, sets, Long.MAX_VALUE);
        for (int set = 1; set < sets; set++) {
            int first = Integer.lowestOneBit(set);
            int others = set ^ first;
            for (int more = others; ; more = (more - 1) & others) {
                long teamCost = costOfTeam[first | more];
                long total = teamCost == Long.MAX_VALUE ? teamCost : teamCost + cost[others ^ more];
                if (total < cost[set]) {
                    cost[set] = total;
                    firstTeam[set] = first | more;
                }
                if (more == 0) {
                    break;
                }
            }
        }
        return readBack(sets - 1, firstTeam);
    }

    private List<List<Integer>> readBack(int all, int[] firstTeam) {
        List<List<Integer>> teams = new ArrayList<>();
        for (int rest = all; rest != 0; rest ^= firstTeam[rest]) {
            List<Integer> team = new ArrayList<>();
            for (int i = 0; i < peers.size(); i++) {
                if ((firstTeam[rest] >> i & 1) == 1) {
                    team.add(peers.get(i));
                }
            }
            teams.add(team);
        }
        return teams;
    }

    /** What each set of peers costs as one team: the team and the people moved; the greatest number if it is too wide. */
    private long[] costOfTeams(int sets) {
        long[] costs = new long[sets];
        for (int set = 1; set < sets; set++) {
            costs[set] = costOfTeam(set);
        }
        return costs;
    }

    /** The keeper is the first of the set. */
    private long costOfTeam(int set) {
        int keeper = Integer.numberOfTrailingZeros(set);
        int joining = 0;
        long moved = 0;
        for (int i = keeper + 1; i < peers.size(); i++) {
            if ((set >> i & 1) == 1) {
                if (!group.isFree(peers.get(i))) {
                    return Long.MAX_VALUE;
                }
                joining += group.weight(peers.get(i));
                moved += group.span(peers.get(i));
            }
        }
        boolean fits = joining == 0 || joining <= group.room(peers.get(keeper));
        return fits ? PER_TEAM + moved : Long.MAX_VALUE;
    }
}
