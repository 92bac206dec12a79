package dev.spanwise.model.read;

import dev.spanwise.model.text.MachineWord;

/**
 * What is done about data that makes no chart as it is. Each repair is listed among the problems.
 *
 * @param onCycle positions that report to each other in a circle
 * @param onMissingManager a reference to a manager that is not in the input
 * @param onSeveralTops more than one position that reports to nobody
 * @param onDuplicate an id on rows that contradict each other
 */
public record RepairPolicy(
        OnCycle onCycle, OnMissingManager onMissingManager, OnSeveralTops onSeveralTops, OnDuplicate onDuplicate) {
    /** Break cycles, take the unmanaged as tops, keep several tops, decide duplicates by the fewest problems. */
    public static final RepairPolicy DEFAULT =
            new RepairPolicy(OnCycle.BREAK, OnMissingManager.TOP, OnSeveralTops.KEEP, OnDuplicate.DECIDE);

    /** What is done about a reporting cycle. */
    public enum OnCycle implements MachineWord {
        /** Cut it at the position read first, which becomes a top. */
        BREAK,
        FAIL;

        @Override
        public String toString() {
            return id();
        }
    }

    /** What is done about a manager that is not there. */
    public enum OnMissingManager implements MachineWord {
        /** The position becomes a top. */
        TOP,
        /** The position and everybody below it are left out. */
        LEAVE_OUT,
        FAIL;

        @Override
        public String toString() {
            return id();
        }
    }

    /** What is done about several tops. */
    public enum OnSeveralTops implements MachineWord {
        KEEP,
        /** Only the top with the largest branch stays. */
        LARGEST,
        FAIL;

        @Override
        public String toString() {
            return id();
        }
    }

    /** What is done about rows with the same id that contradict each other. */
    public enum OnDuplicate implements MachineWord {
        /** The row that leaves the chart with fewer problems counts. */
        DECIDE,
        /** The first row counts. */
        FIRST,
        FAIL;

        @Override
        public String toString() {
            return id();
        }
    }

    public RepairPolicy with(OnCycle value) {
        return new RepairPolicy(value, onMissingManager, onSeveralTops, onDuplicate);
    }

    public RepairPolicy with(OnMissingManager value) {
        return new RepairPolicy(onCycle, value, onSeveralTops, onDuplicate);
    }

    public RepairPolicy with(OnSeveralTops value) {
        return new RepairPolicy(onCycle, onMissingManager, value, onDuplicate);
    }

    public RepairPolicy with(OnDuplicate value) {
        return new RepairPolicy(onCycle, onMissingManager, onSeveralTops, value);
    }
}
