package dev.spanwise.analysis.compliance.notice;

import dev.spanwise.model.text.MachineWord;

/** What a rule counts together. */
enum Scope implements MachineWord {
    /** Each location for itself. */
    SITE,
    /** Each location, and those of one area, such as a province, together; which ones the data does not say. */
    AREA,
    COMPANY
}
