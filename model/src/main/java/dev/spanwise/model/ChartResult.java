package dev.spanwise.model;

import java.util.List;

/**
 * What a builder made: the chart, and what was wrong with the data on the way.
 *
 * @param chart the chart; never without positions that were added, unless a problem names them
 * @param problems in the order in which they were found
 */
public record ChartResult(OrgChart chart, List<Problem> problems) {
    public ChartResult {
        problems = List.copyOf(problems);
    }

    /** Whether any problem is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
