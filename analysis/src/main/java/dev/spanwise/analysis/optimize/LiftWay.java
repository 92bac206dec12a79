package dev.spanwise.analysis.optimize;

import org.jspecify.annotations.Nullable;

/**
 * One way to arrange a branch, or the reports of one manager as far as they are decided, where positions may be lifted.
 *
 * @param cost what it costs
 * @param floats who was lifted and has no new manager yet
 * @param net by how many reports the manager has grown so far; below 0 for shrunk
 * @param keepsSome whether the manager keeps a report
 * @param swapped how many reports that need no change were lifted all the same, to make room for others; {@link #ALL}
 *     where all were, so that the manager may be left without anybody
 * @param taken how many of those lifted from below the manager takes in; {@link #ALL} for as many as it can
 * @param last what was decided last, from where all other decisions can be reached
 */
record LiftWay(
        long cost,
        Floats floats,
        int net,
        boolean keepsSome,
        int swapped,
        int taken,
        @Nullable Decision last) {
    /** Stands for all reports whose branches need no change. */
    static final int ALL = Integer.MAX_VALUE;

    /** The manager takes in as many as it can. */
    LiftWay(long cost, Floats floats, int net, boolean keepsSome, int swapped, @Nullable Decision last) {
        this(cost, floats, net, keepsSome, swapped, ALL, last);
    }

    /**
     * What was decided for one report.
     *
     * @param report its number
     * @param fate what becomes of it
     * @param layers how many layers its branch is arranged for, its own among them
     * @param way the way its own branch is arranged
     * @param before what was decided before, for another report of the same manager
     */
    record Decision(
            int report,
            Fate fate,
            int layers,
            LiftWay way,
            @Nullable Decision before) {}

    /** What becomes of a report. */
    enum Fate {
        STAYS,
        LIFTED,
        /** Taken out of the line, and not there any more. */
        GONE
    }

    /** Whether it costs no more than another one that leaves as many to place, and the manager as wide. */
    boolean asGoodAndAlike(LiftWay other) {
        return cost <= other.cost
                && net == other.net
                && keepsSome == other.keepsSome
                && floats.count() == other.floats.count()
                && floats.fitWherever(other.floats);
    }

    /** Whether it is in nothing worse than the other. */
    boolean atLeastAsGoodAs(LiftWay other, boolean emptyingMayPay) {
        return cost <= other.cost
                && net <= other.net
                && (keepsSome == other.keepsSome || (keepsSome && !emptyingMayPay))
                && floats.fitWherever(other.floats);
    }
}
