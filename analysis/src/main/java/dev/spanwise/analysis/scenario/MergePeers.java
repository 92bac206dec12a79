package dev.spanwise.analysis.scenario;

import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Merges teams under the same manager whose spans fit together into as few teams as possible; in each a
 * protected manager stays, else the one in post with most reports; of equal ways the one that moves fewest people. A converted manager joins the merged
 * team. Up to {@link PeerGroup#EXACT} peers the number is the fewest possible; beyond, teams are packed by first-fit
 * decreasing, which needs at most 11/9 of the fewest plus 6/9 (Dosa 2007), and the least number needed is said.
 *
 * @param maxSpan the widest team that may come of it, from 2
 * @param same fields whose values the merged managers must share; a manager without a value is left as it is
 */
public record MergePeers(int maxSpan, List<Field> same, Terms terms) implements Change {
    public MergePeers {
        if (maxSpan < 2) {
            throw new IllegalArgumentException("the widest merged team has 2 reports or more, not " + maxSpan);
        }
        same = List.copyOf(same);
        same.forEach(MergePeers::requireText);
    }

    private static void requireText(Field field) {
        if (field.type() != Field.Type.TEXT) {
            throw new IllegalArgumentException("peers can share a text such as department, not " + field);
        }
    }

    @Override
    public String kind() {
        return "merge-peers";
    }

    @Override
    public void carryOut(Rearranging work) {
        OrgChart chart = work.chart();
        Dissolution dissolution = new Dissolution(work);
        MergeTally tally = new MergeTally();
        for (int manager = 0; manager < chart.size(); manager++) {
            for (List<Integer> peers : peers(manager, work).values()) {
                if (peers.size() > 1) {
                    tally.add(new PeerGroup(peers, maxSpan, work).mergeInto(dissolution));
                }
            }
        }
        dissolution.apply(Reason.TEAMS_MERGED);
        tally.noteOn(work);
    }

    /** A manager's reports who lead teams, by the values they have to share. */
    private Map<List<Integer>, List<Integer>> peers(int manager, Rearranging work) {
        OrgChart chart = work.chart();
        Map<List<Integer>, List<Integer>> peers = new LinkedHashMap<>();
        for (int p = chart.firstReport(manager); p < chart.endOfReports(manager); p++) {
            if (chart.isManager(p) && work.inScope(p) && hasValues(p, work)) {
                peers.computeIfAbsent(values(p, chart), v -> new ArrayList<>()).add(p);
            }
        }
        return peers;
    }

    private boolean hasValues(int position, Rearranging work) {
        for (Field field : same) {
            if (work.chart().attributes().textCode(field, work.chart().record(position)) < 0) {
                work.refuse(position, Refusal.Kind.VALUE_MISSING, field.id());
                return false;
            }
        }
        return true;
    }

    private List<Integer> values(int position, OrgChart chart) {
        Attributes attributes = chart.attributes();
        return same.stream()
                .map(field -> attributes.textCode(field, chart.record(position)))
                .toList();
    }
}
