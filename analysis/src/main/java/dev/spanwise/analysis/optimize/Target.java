package dev.spanwise.analysis.optimize;

/**
 * Something a plan must reach besides its limits. Targets tie the whole chart together, so they are met by multipliers
 * and a repair: the plan carries a proven bound and says how far from it it may be.
 *
 * @param kind what is counted
 * @param amount how much of it, in the unit of the kind; 0 or more
 */
public record Target(Kind kind, double amount) {
    /** What a target may be about. */
    public enum Kind {
        /** Dissolve at least so many managers. */
        DISSOLVE_AT_LEAST,
        /** Dissolve at least this share of the managers; 0 to 1. */
        DISSOLVE_SHARE,
        /** Save at least so much pay per year. */
        SAVE_AT_LEAST,
        /** Raise the ratio of individual contributors to managers by this share: 0.15 for 15 %. */
        RAISE_RATIO,
        /** Move at most so many people. */
        MOVE_AT_MOST
    }

    public Target {
        if (!(amount >= 0) || Double.isInfinite(amount)) {
            throw new IllegalArgumentException("the target " + kind + " is " + amount + ", but must not be below 0");
        }
        if (kind == Kind.DISSOLVE_SHARE && amount > 1) {
            throw new IllegalArgumentException("the share to dissolve is " + amount + ", but must be 0 to 1");
        }
    }
}
