package dev.spanwise.analysis.optimize;

/**
 * A position that gets another manager; all three are numbers in the chart before.
 *
 * @param position who is moved
 * @param fromManager its manager before
 * @param toManager its manager after
 * @param kind why it goes there
 */
public record PlanMove(int position, int fromManager, int toManager, Kind kind) {
    /** Why a position goes to its new manager. */
    public enum Kind {
        /** Its manager is dissolved, and this is the nearest superior who stays. */
        HANDED_UP,
        /** It is lifted, with its branch, to this superior. */
        LIFTED,
        /** Its manager is dissolved, and this is a peer of a dissolved superior. */
        TO_PEER,
        /** It takes the place of its manager, who is dissolved, and leads the rest of the team. */
        TAKES_OVER,
        /** A report of a dissolved manager has taken its place, and this is the one. */
        TO_SUCCESSOR
    }

    /** Whether it goes to a peer of a dissolved superior, not to a superior. */
    public boolean toPeer() {
        return kind == Kind.TO_PEER;
    }

    /** Whether it takes the place of its dissolved manager. */
    public boolean takesOver() {
        return kind == Kind.TAKES_OVER;
    }

    /** Whether it is lifted past or away from a superior who stays. */
    public boolean lifted() {
        return kind == Kind.LIFTED;
    }
}
