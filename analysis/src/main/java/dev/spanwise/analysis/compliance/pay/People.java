package dev.spanwise.analysis.compliance.pay;

import java.util.function.Consumer;

/** Everybody whose pay is in some of the sums, in the same order each time. */
@FunctionalInterface
interface People {
    /** Shows everybody. */
    void showTo(Visitor visitor);

    /** Shows the numbers of the sums that a pay is in, each combination that there is at least once. */
    default void showKindsTo(Consumer<int[]> visitor) {
        showTo((sums, owner) -> visitor.accept(sums));
    }

    /** Whoever looks at everybody. */
    @FunctionalInterface
    interface Visitor {
        /**
         * One pay.
         *
         * @param sums the numbers of the sums it is in
         * @param owner whose it is; whose pay changed from one chart to the next has two
         */
        void see(int[] sums, int owner);
    }
}
