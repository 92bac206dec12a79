package dev.spanwise.analysis.generate;

import dev.spanwise.model.text.MachineWord;

/** A business function of a synthetic organisation; what it is called is in the word lists, by its name. */
enum BusinessFunction implements MachineWord {
    OPERATIONS(34, 0.27),
    SUPPLY_CHAIN(14, 0.33),
    SALES(12, 0.42),
    ENGINEERING(10, 0.24),
    CUSTOMER_SERVICE(9, 0.61),
    TECHNOLOGY(8, 0.29),
    FINANCE(5, 0.58),
    MARKETING(3, 0.63),
    PEOPLE(3, 0.72),
    LEGAL(2, 0.55);

    private final int weight;
    private final double shareOfWomen;

    BusinessFunction(int weight, double shareOfWomen) {
        this.weight = weight;
        this.shareOfWomen = shareOfWomen;
    }

    /** The function of the top's n-th report; from the last one on they begin again. */
    static BusinessFunction of(int number) {
        return values()[number % values().length];
    }

    static int count() {
        return values().length;
    }

    /** Its usual share of all positions, in per cent. */
    int weight() {
        return weight;
    }

    /** Share of women among its people, 0 to 1. */
    double shareOfWomen() {
        return shareOfWomen;
    }
}
