package dev.spanwise.model.read;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** For each row, whether it is a position, and else why not. */
final class RowFates {
    private final @Nullable LeftOut[] fates;
    private final BitSet paid = new BitSet();
    private final Map<LeftOut, Integer> counts = new EnumMap<>(LeftOut.class);

    RowFates(int rows) {
        this.fates = new LeftOut[rows];
    }

    boolean isKept(int row) {
        return fates[row] == null;
    }

    /** The pay of a row that is left out is a part of another one's. */
    void addPay(int row) {
        paid.set(row);
    }

    /** Whether the pay of a row counts. */
    boolean isPaid(int row) {
        return isKept(row) || paid.get(row);
    }

    void leaveOut(int row, LeftOut reason) {
        if (fates[row] != null) {
            throw new IllegalStateException("row " + row + " is left out already: " + fates[row]);
        }
        fates[row] = reason;
        counts.merge(reason, 1, Integer::sum);
    }

    /** Counts a row that never came as far as to have a number. */
    void countSetAside(LeftOut reason) {
        counts.merge(reason, 1, Integer::sum);
    }

    Map<LeftOut, Integer> counts() {
        return counts;
    }
}
