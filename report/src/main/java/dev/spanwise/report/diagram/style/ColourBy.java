package dev.spanwise.report.diagram.style;

/** What the colours of a picture mean. */
public enum ColourBy {
    DEPARTMENT,
    SPAN,
    LAYER,
    GRADE,
    COST,
    FINDING,
    CHANGE,
    NONE
}
