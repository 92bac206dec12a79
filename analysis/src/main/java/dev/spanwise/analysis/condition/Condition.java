package dev.spanwise.analysis.condition;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.BitSet;
import java.util.List;

/** A yes-or-no question about one position of one chart. */
@FunctionalInterface
public interface Condition {
    /** Holds for every position. */
    Condition ALWAYS = position -> true;

    /** Holds for no position. */
    Condition NEVER = new Condition() {
        @Override
        public boolean test(Position position) {
            return false;
        }

        @Override
        public BitSet recordsIn(OrgChart chart) {
            return new BitSet();
        }
    };

    boolean test(Position position);

    /** As it was written, each part of it by itself; none where it is no text. */
    default List<String> texts() {
        return List.of();
    }

    /** The records of the positions it holds for. O(n). */
    default BitSet recordsIn(OrgChart chart) {
        BitSet records = new BitSet();
        chart.positions().filter(this::test).forEach(position -> records.set(position.record()));
        return records;
    }

    /** The numbers of the positions it holds for. O(n). */
    default BitSet positionsIn(OrgChart chart) {
        BitSet positions = new BitSet();
        chart.positions().filter(this::test).forEach(position -> positions.set(position.index()));
        return positions;
    }

    /** Holds where this one or the other does. */
    default Condition or(Condition other) {
        return new EitherCondition(this, other);
    }
}
