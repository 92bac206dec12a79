package dev.spanwise.analysis.condition;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.BitSet;
import java.util.List;

/** A condition that names one position by its id, as a click on it does: looked up instead of asked of everybody. */
record IdCondition(String text, String id) implements Condition {
    @Override
    public boolean test(Position position) {
        return position.id().equals(id);
    }

    @Override
    public BitSet recordsIn(OrgChart chart) {
        BitSet records = new BitSet();
        chart.findPosition(id).ifPresent(position -> records.set(position.record()));
        return records;
    }

    @Override
    public List<String> texts() {
        return List.of(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
