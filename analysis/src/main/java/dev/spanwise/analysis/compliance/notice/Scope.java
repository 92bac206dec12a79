package dev.spanwise.analysis.compliance.notice;

/** What a rule counts together. */
enum Scope {
    /** Each location for itself. */
    SITE,
    /** Each location, and those of one area, such as a province, together; which ones the data does not say. */
    AREA,
    COMPANY
}
