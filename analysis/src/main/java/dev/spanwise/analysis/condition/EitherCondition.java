package dev.spanwise.analysis.condition;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Holds where one of two conditions does. */
record EitherCondition(Condition one, Condition other) implements Condition {
    @Override
    public boolean test(Position position) {
        return one.test(position) || other.test(position);
    }

    @Override
    public BitSet recordsIn(OrgChart chart) {
        BitSet records = one.recordsIn(chart);
        records.or(other.recordsIn(chart));
        return records;
    }

    @Override
    public List<String> texts() {
        return Stream.concat(one.texts().stream(), other.texts().stream()).toList();
    }
}
