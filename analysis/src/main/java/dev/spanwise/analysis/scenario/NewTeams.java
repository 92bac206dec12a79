package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.List;

/** Gives new positions their teams. */
final class NewTeams {
    private final Rearranging work;
    private final Terms terms;

    NewTeams(Rearranging work, Terms terms) {
        this.work = work;
        this.terms = terms;
    }

    /** The most direct reports that one manager may get by a step. */
    static int limit(Terms terms) {
        return terms.spanLimit().isEmpty() || terms.overflow() == Overflow.ALLOW
                ? Integer.MAX_VALUE
                : terms.spanLimit().getAsInt();
    }

    /**
     * Puts reports under new positions, each the same number or one more than the others, in their order.
     *
     * @param first number of the first new position; the others follow
     * @param leads their ids
     * @param manager whom they report to
     */
    void share(List<String> reports, int first, List<String> leads, int manager) {
        BitSet above = lineUp(manager);
        List<Integer> team = work.named(reports).stream()
                .distinct()
                .filter(report -> mayMove(report, above, leads.get(0)))
                .toList();
        int[] spans = new int[leads.size()];
        for (int i = 0; i < team.size(); i++) {
            int lead = (int) ((long) i * leads.size() / team.size());
            if (spans[lead]++ < limit(terms)) {
                work.move(team.get(i), first + lead, Reason.NAMED);
            } else {
                work.refuse(team.get(i), Refusal.Kind.MANAGER_FULL, leads.get(lead), limit(terms));
            }
        }
    }

    private boolean mayMove(int report, BitSet above, String lead) {
        if (work.chart().isTop(report)) {
            work.refuse(report, Refusal.Kind.TOP_NOT_MOVED);
        } else if (above.get(report)) {
            work.refuse(report, Refusal.Kind.INTO_OWN_BRANCH, lead);
        } else {
            return true;
        }
        return false;
    }

    private BitSet lineUp(int manager) {
        OrgChart chart = work.chart();
        BitSet line = new BitSet();
        for (int p = manager; p != OrgChart.NONE; p = chart.manager(p)) {
            line.set(p);
        }
        return line;
    }
}
