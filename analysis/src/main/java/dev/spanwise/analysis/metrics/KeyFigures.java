package dev.spanwise.analysis.metrics;

/** The families that charts are compared by: all of a chart, or what a scenario needs after each of its steps. */
public interface KeyFigures {
    /** Positions, FTE, tops, vacancies. */
    Headcount headcount();

    /** How deep it is. */
    Layers layers();

    /** People managers and individual contributors. */
    Roles roles();

    /** Spans that count positions. */
    Spans spans();

    /** Pay per year. */
    Cost cost();
}
