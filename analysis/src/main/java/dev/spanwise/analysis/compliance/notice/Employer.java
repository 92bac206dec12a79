package dev.spanwise.analysis.compliance.notice;

import dev.spanwise.model.text.Texts;

/**
 * Which employers a law binds.
 *
 * @param fewest the fewest employees of the whole company
 * @param counted who counts for that
 * @param hours hours a week that the same number of employees of any kind work together, which bind as well; 0 where the
 *     law knows no such thing
 */
record Employer(int fewest, Counted counted, int hours) {
    /** Hours a week that an FTE of 1 is taken for. */
    private static final int FULL_WEEK = 40;

    static final Employer ANY = new Employer(0, Counted.EVERYBODY, 0);

    static Employer of(int fewest) {
        return new Employer(fewest, Counted.EVERYBODY, 0);
    }

    /** Whom it binds; empty for every employer. */
    String text(Texts texts) {
        if (fewest == 0) {
            return "";
        }
        String who = texts.get("pool.employer." + counted.id(), fewest);
        return hours == 0 ? who : texts.get("pool.employer.hours", who, hours);
    }

    boolean isBound(Workforce workforce) {
        return workforce.employees(counted) >= fewest
                || (hours > 0
                        && workforce.employees(Counted.EVERYBODY) >= fewest
                        && workforce.fte() * FULL_WEEK >= hours);
    }
}
