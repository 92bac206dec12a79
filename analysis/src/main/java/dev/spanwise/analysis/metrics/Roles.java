package dev.spanwise.analysis.metrics;

import dev.spanwise.analysis.selection.Group;

/**
 * Who manages people and who does not.
 *
 * @param managers people managers: positions with at least one direct report
 * @param individualContributors positions without direct reports
 */
public record Roles(int managers, int individualContributors) {

    /** Counts a group. O(positions). */
    public static Roles of(Group group) {
        int managers = 0;
        for (int i = 0; i < group.size(); i++) {
            managers += group.chart().isManager(group.position(i)) ? 1 : 0;
        }
        return new Roles(managers, group.size() - managers);
    }

    /**
     * IC:manager ratio = individual contributors / managers, a plain number (7.5 means 7.5 to 1). NaN without managers.
     * Source: the figure companies state when they announce fewer managers, such as "raise the ratio of individual
     * contributors to managers by 15 %".
     */
    public double icToManagerRatio() {
        return managers == 0 ? Double.NaN : (double) individualContributors / managers;
    }

    /** Manager share = managers / positions, from 0 to 1. NaN without positions. */
    public double managerShare() {
        int positions = managers + individualContributors;
        return positions == 0 ? Double.NaN : (double) managers / positions;
    }
}
