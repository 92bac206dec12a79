package dev.spanwise.analysis.generate;

/** The streams of random numbers of one organisation, so that a change to one leaves the others as they are. */
final class Aspect {
    static final long PLACEMENT = 1;
    static final long HISTORY = 2;
    static final long INCUMBENT = 3;
    static final long PERSON = 4;
    static final long DOTTED_LINE = 5;
    static final long NUMBERS = 6;
    static final long QUIRKS = 7;

    private Aspect() {}
}
