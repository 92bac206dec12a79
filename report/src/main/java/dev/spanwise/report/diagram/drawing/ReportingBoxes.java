package dev.spanwise.report.diagram.drawing;

/**
 * That one box reports to another, whether a line says so or their places do.
 *
 * @param manager id of the box of the manager
 * @param report id of the box of the direct report
 */
public record ReportingBoxes(String manager, String report) {
    /** The same boxes under other names, as {@link Drawing#renamed} gives them. */
    public ReportingBoxes renamed(String prefix) {
        return new ReportingBoxes(prefix + manager, prefix + report);
    }
}
