package dev.spanwise.analysis.optimize.rule;

import java.util.BitSet;
import java.util.function.IntToLongFunction;

/**
 * A limit on how many of some positions are dissolved: the weights of those that are add up to at most so much.
 *
 * @param counted what has to become of a position for its weight to count
 * @param members the positions, by their numbers in the chart
 * @param weight of each member; below 0 where dissolving it makes room for others
 * @param most the greatest sum
 */
public record GroupLimit(Counted counted, BitSet members, IntToLongFunction weight, long most) {
    /** What may become of a position that a plan dissolves. */
    public enum Counted {
        /** Either of the others. */
        DISSOLVED,
        /** It is not there any more. */
        GONE,
        /** Whoever holds it stays, and leads nobody. */
        STAYING
    }

    public GroupLimit {
        members = (BitSet) members.clone();
    }

    /** Each position counts once. */
    public static GroupLimit of(Counted counted, BitSet members, long most) {
        return new GroupLimit(counted, members, position -> 1, most);
    }

    /** Whether a position counts that is dissolved, and gone or not. */
    public boolean counts(int position, boolean gone) {
        return members.get(position)
                && switch (counted) {
                    case DISSOLVED -> true;
                    case GONE -> gone;
                    case STAYING -> !gone;
                };
    }

    /** By how much the sum passes the limit; 0 or less where it is kept. O(members). */
    public long excess(BitSet gone, BitSet staying) {
        return members.stream()
                        .filter(position -> gone.get(position) || staying.get(position))
                        .filter(position -> counts(position, gone.get(position)))
                        .mapToLong(weight)
                        .sum()
                - most;
    }
}
