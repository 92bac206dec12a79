package dev.spanwise.analysis.compliance.pay;

/** Everybody whose pay is in some of the sums, in the same order each time. */
@FunctionalInterface
interface People {
    /** Shows everybody. */
    void showTo(Visitor visitor);

    /** Whoever looks at everybody. */
    @FunctionalInterface
    interface Visitor {
        /**
         * One pay.
         *
         * @param sums the numbers of the sums it is in, ascending
         * @param owner whose it is; whose pay changed from one chart to the next has two
         */
        void see(int[] sums, int owner);
    }
}
