package dev.spanwise.analysis.optimize;

/**
 * Four numbers about a way in one long, so that two ways are told apart by one subtraction: how many are to be placed, the
 * layers they need in all, the most that one of them needs, and by how much the manager has grown. A way that is at least
 * as good as another has none of them greater; the reverse need not hold. Numbers too large for their 15 bits count as the
 * largest, which tells less apart and nothing wrongly.
 */
final class LiftMark {
    private static final int BITS = 15;
    private static final int MOST = (1 << BITS) - 1;
    /** The bit above each number: a subtraction takes it away where the number is too small. */
    private static final long GUARDS = 0x8000_8000_8000_8000L;

    private LiftMark() {}

    static long of(LiftWay way) {
        Floats floats = way.floats();
        long mark = within(floats.count());
        mark = mark << (BITS + 1) | within(floats.layers());
        mark = mark << (BITS + 1) | within(floats.greatestNeed());
        return mark << (BITS + 1) | within(Math.max(0L, (long) way.net() + MOST / 2));
    }

    private static long within(long number) {
        return Math.min(MOST, number);
    }

    /** Whether no number of the first is greater than that of the second: otherwise the first way is not as good. */
    static boolean mayBeAsGood(long first, long second) {
        return (((second | GUARDS) - first) & GUARDS) == GUARDS;
    }
}
