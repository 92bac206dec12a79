package dev.spanwise.analysis.scenario;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.ValueChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is known about the positions of a chart, as values of records of another one. */
final class JoinedValues {
    private final OrgChart joining;
    private final int firstRecord;

    /**
     * Values of a chart.
     *
     * @param firstRecord of its first position; the others follow in the order of the chart
     */
    JoinedValues(OrgChart joining, int firstRecord) {
        this.joining = joining;
        this.firstRecord = firstRecord;
    }

    /** All of them, under other ids. O(positions x fields). */
    List<ValueChange> changes(List<String> ids) {
        List<ValueChange> changes = new ArrayList<>();
        for (int position = 0; position < joining.size(); position++) {
            ImmutableIntArray record = ImmutableIntArray.of(firstRecord + position);
            changes.add(new ValueChange.OfField(record, Field.ID, Optional.of(ids.get(position))));
        }
        Arrays.stream(Field.values())
                .filter(field -> !Field.LINES.contains(field))
                .forEach(field -> add(changes, field));
        for (Flag flag : Flag.values()) {
            ImmutableIntArray marked = ImmutableIntArray.copyOf(IntStream.range(0, joining.size())
                    .filter(position -> joining.attributes().is(flag, joining.record(position)))
                    .map(position -> firstRecord + position));
            if (!marked.isEmpty()) {
                changes.add(new ValueChange.OfFlag(marked, flag, true));
            }
        }
        return changes;
    }

    /** One change for each distinct value of a field. */
    private void add(List<ValueChange> changes, Field field) {
        Map<Object, ImmutableIntArray.Builder> records = new LinkedHashMap<>();
        for (int position = 0; position < joining.size(); position++) {
            int record = firstRecord + position;
            joining.attributes()
                    .find(field, joining.record(position))
                    .ifPresent(value -> records.computeIfAbsent(value, distinct -> ImmutableIntArray.builder())
                            .add(record));
        }
        records.forEach(
                (value, having) -> changes.add(new ValueChange.OfField(having.build(), field, Optional.of(value))));
    }
}
