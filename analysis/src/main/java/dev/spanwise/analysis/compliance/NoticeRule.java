package dev.spanwise.analysis.compliance;

import dev.spanwise.model.text.Texts;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * From how many dismissals on the law of a country wants authorities or employee representatives to be told first. The
 * numbers are the statutes' own; agreements, further conditions and exceptions are for a lawyer.
 */
public enum NoticeRule {
    /** Kuendigungsschutzgesetz, section 17 (1): by establishment, within 30 calendar days. */
    GERMANY(true) {
        @Override
        public OptionalInt threshold(int employees) {
            if (employees <= 20) {
                return OptionalInt.empty();
            }
            if (employees < 60) {
                return OptionalInt.of(6);
            }
            // a tenth of the employees, or more than 25, whichever comes first
            return OptionalInt.of(employees < 500 ? Math.min(ceil(employees, 10), 26) : 30);
        }
    },
    /** Trade Union and Labour Relations (Consolidation) Act 1992, section 188: by establishment, within 90 days. */
    UNITED_KINGDOM(true) {
        @Override
        public OptionalInt threshold(int employees) {
            return employees < 20 ? OptionalInt.empty() : OptionalInt.of(20);
        }
    },
    /** Code du travail, article L1233-61: by company of 50 employees and more, within 30 days. */
    FRANCE(false) {
        @Override
        public OptionalInt threshold(int employees) {
            return employees < 50 ? OptionalInt.empty() : OptionalInt.of(10);
        }
    },
    /**
     * Worker Adjustment and Retraining Notification Act, 29 U.S.C. 2101 (a) (3), mass layoff: by site, within 30 days, 50
     * employees who are at least a third, or 500. It binds employers of 100 and more, to be checked for the whole
     * company.
     */
    UNITED_STATES(true) {
        @Override
        public OptionalInt threshold(int employees) {
            return employees < 50
                    ? OptionalInt.empty()
                    : OptionalInt.of(Math.min(Math.max(50, ceil(employees, 3)), 500));
        }
    };

    private final boolean bySite;

    NoticeRule(boolean bySite) {
        this.bySite = bySite;
    }

    /** Whether it counts each location for itself, not the company as a whole. */
    public boolean isBySite() {
        return bySite;
    }

    /**
     * The fewest dismissals that set the rule off.
     *
     * @param employees people employed at the site or in the company; empty when it is too small for the rule
     */
    public abstract OptionalInt threshold(int employees);

    /** The stable id, for example {@code united-kingdom}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the rule asks for, in one or two sentences, with its source. */
    public String meaning(Locale language) {
        return Texts.in(NoticeRule.class, language).get("notice." + id());
    }

    private static int ceil(int number, int divisor) {
        return (number + divisor - 1) / divisor;
    }
}
