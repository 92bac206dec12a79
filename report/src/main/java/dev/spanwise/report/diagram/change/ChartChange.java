package dev.spanwise.report.diagram.change;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.diagram.view.Scope;
import java.util.Optional;

/**
 * A chart before and after: a scenario, a plan, or two snapshots. Positions are the same where their ids are.
 *
 * @param before the chart as it was
 * @param after the chart as it will be, or is now
 */
public record ChartChange(OrgChart before, OrgChart after) {

    /**
     * What becomes of a position of one of the charts, or of a chart made of both. O(1) where the charts share their
     * records, as a scenario's do; else O(length of the id).
     */
    public PositionChange of(OrgChart chart, int position) {
        if (chart.attributes().sharesRecords(before.attributes()) && sharesRecords()) {
            int record = chart.record(position);
            return of(before.positionOfRecord(record), after.positionOfRecord(record));
        }
        String id = chart.position(position).id();
        return of(find(before, id), find(after, id));
    }

    /**
     * The part of one of the charts that is the same as a part of the other; empty where the position it is about is
     * not in that chart.
     *
     * @param part of the chart {@code from}
     */
    public Optional<Scope> findSame(Scope part, OrgChart from, OrgChart to) {
        if (part instanceof Scope.Branch branch) {
            return findSame(branch.root(), from, to).map(root -> new Scope.Branch(root, branch.depth()));
        } else if (part instanceof Scope.Focus focus) {
            return findSame(focus.position(), from, to).map(same -> new Scope.Focus(same, focus.above()));
        } else if (part instanceof Scope.DottedFocus focus) {
            return findSame(focus.position(), from, to).map(same -> new Scope.DottedFocus(same, focus.above()));
        } else if (part instanceof Scope.Members some) {
            return Optional.of(new Scope.Members(ImmutableIntArray.copyOf(some.members().stream()
                    .flatMap(member -> findSame(member, from, to).stream().mapToInt(same -> same)))));
        }
        return Optional.of(part);
    }

    private Optional<Integer> findSame(int position, OrgChart from, OrgChart to) {
        int found = sharesRecords()
                ? to.positionOfRecord(from.record(position))
                : find(to, from.position(position).id());
        return found == OrgChart.NONE ? Optional.empty() : Optional.of(found);
    }

    private static int find(OrgChart chart, String id) {
        return chart.findPosition(id).map(Position::index).orElse(OrgChart.NONE);
    }

    private PositionChange of(int was, int is) {
        if (is == OrgChart.NONE) {
            boolean vacant = was != OrgChart.NONE && before.position(was).is(Flag.VACANT);
            return vacant ? PositionChange.VACANCY_CLOSED : PositionChange.ELIMINATED;
        }
        if (was == OrgChart.NONE) {
            return PositionChange.JOINED;
        }
        if (before.isManager(was) && !after.isManager(is)) {
            return PositionChange.CONVERTED;
        }
        return sameManager(was, is) ? PositionChange.UNCHANGED : PositionChange.MOVED;
    }

    private boolean sameManager(int was, int is) {
        if (before.isTop(was) || after.isTop(is)) {
            return before.isTop(was) && after.isTop(is);
        }
        if (sharesRecords()) {
            return before.record(before.manager(was)) == after.record(after.manager(is));
        }
        return managerId(before.position(was)).equals(managerId(after.position(is)));
    }

    /** Whether one chart was made of the other, so that a record number is the same position in both. */
    public boolean sharesRecords() {
        return before.attributes().sharesRecords(after.attributes());
    }

    /** The position as one chart really has it: after, and before where it is gone. */
    Position real(Position position) {
        return after.findPosition(position.id())
                .or(() -> before.findPosition(position.id()))
                .orElse(position);
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
