package dev.spanwise.report.diagram.change;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.Position;
import dev.spanwise.model.PositionDraft;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Both charts of a change as one: the chart after, and each position that is gone below the lowest of its former
 * managers that is still there.
 */
final class UnionChart {
    private final ChartChange change;
    private final OrgChartBuilder builder = new OrgChartBuilder();

    private UnionChart(ChartChange change) {
        this.change = change;
    }

    static OrgChart of(ChartChange change) {
        return change.sharesRecords() ? rearranged(change) : built(change);
    }

    /** The positions of the chart before with the managers of the chart after, and the new ones. O(n). */
    private static OrgChart rearranged(ChartChange change) {
        OrgChart before = change.before();
        OrgChart after = change.after();
        int[] added = IntStream.range(0, after.size())
                .filter(position -> before.positionOfRecord(after.record(position)) == OrgChart.NONE)
                .toArray();
        if (after.size() - added.length == before.size()) {
            return after;
        }
        int[] managers = new int[before.size() + added.length];
        Map<Integer, Integer> numberOfRecord = new HashMap<>();
        for (int number = 0; number < added.length; number++) {
            numberOfRecord.put(after.record(added[number]), before.size() + number);
        }
        for (int number = 0; number < managers.length; number++) {
            int position = number < before.size()
                    ? after.positionOfRecord(before.record(number))
                    : added[number - before.size()];
            managers[number] = position == OrgChart.NONE
                    ? remainingManager(change, number)
                    : manager(change, position, numberOfRecord);
        }
        int[] records = Arrays.stream(added).map(after::record).toArray();
        return before.withValuesOf(after).rearranged(managers, new BitSet(), records);
    }

    private static int manager(ChartChange change, int position, Map<Integer, Integer> numberOfRecord) {
        OrgChart after = change.after();
        if (after.isTop(position)) {
            return OrgChart.NONE;
        }
        int record = after.record(after.manager(position));
        Integer added = numberOfRecord.get(record);
        return added == null ? change.before().positionOfRecord(record) : added;
    }

    private static int remainingManager(ChartChange change, int gone) {
        OrgChart before = change.before();
        int up = before.manager(gone);
        while (up != OrgChart.NONE && change.after().positionOfRecord(before.record(up)) == OrgChart.NONE) {
            up = before.manager(up);
        }
        return up;
    }

    private static OrgChart built(ChartChange change) {
        UnionChart union = new UnionChart(change);
        change.after().positions().forEach(position -> union.add(position, managerOrNull(position)));
        change.before()
                .positions()
                .filter(position -> change.after().findPosition(position.id()).isEmpty())
                .forEach(position -> union.add(position, union.remainingManager(position)));
        return union.builder.build().chart();
    }

    private @Nullable String remainingManager(Position gone) {
        Optional<Position> up = gone.manager();
        while (up.isPresent() && change.after().findPosition(up.get().id()).isEmpty()) {
            up = up.get().manager();
        }
        return up.map(Position::id).orElse(null);
    }

    private static @Nullable String managerOrNull(Position position) {
        return position.manager().map(Position::id).orElse(null);
    }

    private void add(Position position, @Nullable String manager) {
        PositionDraft draft = new PositionDraft(position.id()).manager(manager);
        for (Field field : Field.values()) {
            switch (field.type()) {
                case TEXT -> draft.text(field, position.text(field));
                case NUMBER -> draft.number(field, position.number(field));
                case DATE -> draft.date(field, position.date(field));
            }
        }
        for (Flag flag : Flag.values()) {
            draft.flag(flag, position.is(flag));
        }
        builder.add(draft);
    }
}
