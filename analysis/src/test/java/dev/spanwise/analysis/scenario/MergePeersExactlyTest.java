package dev.spanwise.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.RandomCharts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The fewest teams, compared with trying every way of putting peers together. */
class MergePeersExactlyTest {
    @Test
    void noWayOfMergingLeavesFewerManagers() {
        RandomCharts.forSeeds(300, seed -> {
            Random random = new Random(seed);
            List<Integer> spans =
                    random.ints(1 + random.nextInt(7), 1, 8).boxed().toList();
            int maxSpan = 2 + random.nextInt(10);
            for (Outcome outcome : Outcome.values()) {
                Terms terms = Terms.DEFAULT.with(outcome);
                OrgChart after = new MergePeers(maxSpan, List.of(), terms)
                        .applyTo(peers(spans), new BitSet())
                        .chart();
                long left = after.positions().filter(p -> p.isManager()).count() - 1;
                int joins = outcome == Outcome.CONVERT ? 1 : 0;
                assertThat(left)
                        .as("%s %s up to %s", outcome, spans, maxSpan)
                        .isEqualTo(fewest(spans, 0, new ArrayList<>(), maxSpan, joins));
            }
        });
    }

    /** Every way of putting peers from one on into the teams so far or into one of their own. */
    private static int fewest(List<Integer> spans, int peer, List<Integer> teams, int maxSpan, int joins) {
        if (peer == spans.size()) {
            return teams.size();
        }
        int best = Integer.MAX_VALUE;
        for (int team = 0; team < teams.size(); team++) {
            int size = teams.get(team) + spans.get(peer) + joins;
            if (size <= maxSpan) {
                int before = teams.set(team, size);
                best = Math.min(best, fewest(spans, peer + 1, teams, maxSpan, joins));
                teams.set(team, before);
            }
        }
        teams.add(spans.get(peer));
        best = Math.min(best, fewest(spans, peer + 1, teams, maxSpan, joins));
        teams.remove(teams.size() - 1);
        return best;
    }

    private static OrgChart peers(List<Integer> spans) {
        StringBuilder drawing = new StringBuilder("top\n");
        for (int peer = 0; peer < spans.size(); peer++) {
            drawing.append("  m").append(peer).append('\n');
            for (int i = 0; i < spans.get(peer); i++) {
                drawing.append("    x").append(peer).append('-').append(i).append('\n');
            }
        }
        return DrawnChart.of(drawing.toString());
    }
}
