package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dissolves a manager's position and lets one of its reports lead the team in its place, so that the manager above
 * gets no more reports. A converted incumbent stays in the team.
 *
 * @param position id of the manager
 * @param report id of the direct report who takes over; null for the one that leads most people already and has room
 */
public record PromoteReport(String position, @Nullable String report, Terms terms) implements Change {
    @Override
    public String kind() {
        return "promote-report";
    }

    @Override
    public void carryOut(Rearranging work) {
        Dissolution dissolution = new Dissolution(work);
        for (int manager : work.named(List.of(position))) {
            if (!work.chart().isManager(manager)) {
                work.refuse(manager, Refusal.Kind.NOT_A_MANAGER);
            } else if (work.inScope(manager) && work.mayGo(manager)) {
                promote(manager, work, dissolution);
            }
        }
        dissolution.apply(Reason.NAMED);
    }

    private void promote(int manager, Rearranging work, Dissolution dissolution) {
        if (report == null) {
            dissolution.promoteAReport(manager);
            return;
        }
        Map<String, Integer> found = Charts.find(work.chart(), List.of(report));
        int successor = found.getOrDefault(report, OrgChart.NONE);
        if (successor == OrgChart.NONE || work.chart().manager(successor) != manager) {
            work.refuse(manager, Refusal.Kind.NOT_A_REPORT, report);
        } else if (!dissolution.canLead(successor, manager)) {
            work.refuse(manager, Refusal.Kind.CANNOT_LEAD, report);
        } else {
            dissolution.dissolveInto(manager, successor);
        }
    }
}
