package dev.spanwise.analysis.condition;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.BitSet;

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
}
