package dev.spanwise.report.diagram.style;

import dev.spanwise.model.text.MachineWord;

/** What the colours of a picture mean. */
public enum ColourBy implements MachineWord {
    DEPARTMENT,
    SPAN,
    LAYER,
    GRADE,
    COST,
    FINDING,
    CHANGE,
    NONE
}
