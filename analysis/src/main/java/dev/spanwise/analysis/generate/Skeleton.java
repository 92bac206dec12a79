package dev.spanwise.analysis.generate;

/** Who reports to whom, as arrays: positions are numbered breadth-first from 0, the top. */
final class Skeleton {
    /** The manager's number; -1 for the top. */
    final int[] manager;

    /** The first direct report; the others follow up to {@code firstReport[position + 1]}. */
    final int[] firstReport;

    Skeleton(int[] manager, int[] firstReport) {
        this.manager = manager;
        this.firstReport = firstReport;
    }

    int size() {
        return manager.length;
    }

    int span(int position) {
        return firstReport[position + 1] - firstReport[position];
    }

    boolean isManager(int position) {
        return span(position) > 0;
    }

    boolean isLastReport(int position) {
        return position > 0 && firstReport[manager[position] + 1] == position + 1;
    }

    /** Number of direct reports that are people managers. */
    int managersBelow(int position) {
        int managers = 0;
        for (int report = firstReport[position]; report < firstReport[position + 1]; report++) {
            managers += isManager(report) ? 1 : 0;
        }
        return managers;
    }
}
