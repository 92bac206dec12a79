package dev.spanwise.report.diagram.change;

import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.Optional;

/**
 * A chart before and after: a scenario, a plan, or two snapshots. Positions are the same where their ids are.
 *
 * @param before the chart as it was
 * @param after the chart as it will be, or is now
 */
public record ChartChange(OrgChart before, OrgChart after) {

    /** What becomes of the position with this id, which is in at least one of the charts. O(1). */
    public PositionChange of(String id) {
        Optional<Position> was = before.findPosition(id);
        Optional<Position> is = after.findPosition(id);
        if (is.isEmpty()) {
            boolean vacant = was.isPresent() && was.get().is(Flag.VACANT);
            return vacant ? PositionChange.VACANCY_CLOSED : PositionChange.ELIMINATED;
        }
        if (was.isEmpty()) {
            return PositionChange.JOINED;
        }
        if (was.get().isManager() && !is.get().isManager()) {
            return PositionChange.CONVERTED;
        }
        return managerId(was.get()).equals(managerId(is.get())) ? PositionChange.UNCHANGED : PositionChange.MOVED;
    }

    /** Number of direct reports before; 0 where the position was not there. */
    public int spanBefore(String id) {
        return before.findPosition(id).map(Position::span).orElse(0);
    }

    /** Number of direct reports after; 0 where the position is gone. */
    public int spanAfter(String id) {
        return after.findPosition(id).map(Position::span).orElse(0);
    }

    /** Whether somebody reports to it who did not before. */
    public boolean isReceiving(String id) {
        return after.findPosition(id).stream()
                .flatMap(position -> position.directReports().stream())
                .anyMatch(report -> before.findPosition(report.id())
                        .map(was -> !managerId(was).equals(id))
                        .orElse(true));
    }

    static String managerId(Position position) {
        return position.manager().map(Position::id).orElse("");
    }
}
