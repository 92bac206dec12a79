package dev.spanwise.analysis.optimize;

import org.jspecify.annotations.Nullable;

/**
 * One way to arrange a branch, or the reports of one manager as far as they are decided, where people may go to peers.
 *
 * @param cost what it costs
 * @param tall of the people to be placed, how many need all the layers there are and so cannot go to a peer
 * @param people how many people are to be placed; below 0 for room that is left for others
 * @param gone how many of the manager's reports are gone, where that is counted
 * @param last what was decided last, from where all other decisions can be reached
 */
record PeerWay(
        long cost, int tall, int people, int gone, @Nullable Decision last) {
    /**
     * What was decided for one report.
     *
     * @param report its number
     * @param fate what becomes of it
     * @param way the way its own branch is arranged
     * @param before what was decided before, for another report of the same manager
     */
    record Decision(
            int report, Fate fate, PeerWay way, @Nullable Decision before) {}

    /** What becomes of a report. */
    enum Fate {
        DISSOLVED,
        /** Stays, and its branch has one layer less than there is in its manager's place, so that a peer may take it. */
        KEPT,
        /** Stays, and its branch needs every layer there is in its dissolved manager's place. */
        KEPT_TALL
    }

    /** Whether it is in nothing worse than the other. */
    boolean atLeastAsGoodAs(PeerWay other) {
        return cost <= other.cost && tall <= other.tall && people <= other.people && gone >= other.gone;
    }

    /** This way with one more report decided. */
    PeerWay with(long addedCost, int addedTall, int addedPeople, Decision decision) {
        return new PeerWay(cost + addedCost, tall + addedTall, people + addedPeople, gone, decision);
    }
}
