package dev.spanwise.analysis.scenario;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.ValueChange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** New positions and other values that a step gives a chart. New positions are numbered behind those of the chart. */
final class NewValues {
    private final OrgChart chart;
    private final int firstRecord;
    private final List<Integer> managers = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final List<ValueChange> changes = new ArrayList<>();

    NewValues(OrgChart chart) {
        this.chart = chart;
        this.firstRecord = chart.attributes().size();
    }

    /** Whether there are no new positions. */
    boolean isWithoutPositions() {
        return managers.isEmpty();
    }

    /** See {@link Rearranging#add}. */
    int add(List<String> ids, int manager, PositionValues values) {
        int first = managers.size();
        for (String id : ids) {
            ImmutableIntArray record = ImmutableIntArray.of(firstRecord + managers.size());
            changes.add(new ValueChange.OfField(record, Field.ID, Optional.of(id)));
            managers.add(manager);
            reasons.add(Reason.ADDED);
        }
        changes.addAll(values.of(
                ImmutableIntArray.copyOf(IntStream.range(firstRecord + first, firstRecord + managers.size()))));
        return chart.size() + first;
    }

    /** See {@link Rearranging#join}. */
    void join(OrgChart joining, List<String> ids, int manager) {
        int first = managers.size();
        for (int position = 0; position < joining.size(); position++) {
            int above = joining.manager(position);
            managers.add(above == OrgChart.NONE ? manager : chart.size() + first + above);
            reasons.add(Reason.ORGANISATION_MERGED);
        }
        changes.addAll(new JoinedValues(joining, firstRecord + first).changes(ids));
    }

    /** See {@link Rearranging#edit}. */
    void edit(List<Integer> positions, PositionValues values) {
        if (!positions.isEmpty()) {
            changes.addAll(values.of(ImmutableIntArray.copyOf(positions.stream().mapToInt(chart::record))));
        }
    }

    /** The record of a position, also of a new one; {@link OrgChart#NONE} for nobody. */
    int record(int position) {
        if (position == OrgChart.NONE) {
            return OrgChart.NONE;
        }
        return position < chart.size() ? chart.record(position) : firstRecord + position - chart.size();
    }

    /** The chart with all of this, and with other managers of its positions. */
    OrgChart chart(int[] newManagers, BitSet removed) {
        int[] more = IntStream.range(firstRecord, firstRecord + managers.size()).toArray();
        return chart.withValues(changes).rearranged(Ints.concat(newManagers, Ints.toArray(managers)), removed, more);
    }

    /** Adds the new positions and all values to a log. */
    void addTo(MoveLog.Builder log, OrgChart after, int[] positionAfter) {
        for (int number = 0; number < managers.size(); number++) {
            int record = firstRecord + number;
            log.add(Move.ofNew(
                    record, record(managers.get(number)), after.layer(positionAfter[record]), reasons.get(number)));
        }
        log.values(1, changes);
    }
}
