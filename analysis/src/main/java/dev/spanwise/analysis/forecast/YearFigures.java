package dev.spanwise.analysis.forecast;

/**
 * A forecast chart at the end of a year.
 *
 * @param headcount positions
 * @param layers greatest layer
 * @param managers people managers
 * @param areaContributors individual contributors of the shrinking area
 * @param narrowManagers managers with fewer than 3 reports
 * @param joined people who came within the year, into new positions and those of leavers
 * @param stayers people of the start who are still there
 */
record YearFigures(
        int headcount, int layers, int managers, int areaContributors, int narrowManagers, int joined, int stayers) {}
