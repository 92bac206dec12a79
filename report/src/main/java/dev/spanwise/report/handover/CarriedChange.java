package dev.spanwise.report.handover;

import dev.spanwise.analysis.handover.PositionChange;
import dev.spanwise.model.Field;
import java.util.List;

/**
 * As much of a change as a file takes.
 *
 * @param manager whether it says the new manager
 * @param fields whose values it says
 */
record CarriedChange(PositionChange change, boolean manager, List<Field> fields) {
    CarriedChange {
        fields = List.copyOf(fields);
    }

    /** Whether there is anything to say. */
    boolean isAny() {
        return manager || !fields.isEmpty() || change.isClosed() || change.isAdded();
    }

    String id() {
        return change.id();
    }

    /** A value after the change. */
    String text(Field field) {
        return change.after().text(field);
    }

    /** Who it is and what happens, on one line whatever the names hold. */
    String comment() {
        String text = manager
                ? change.label() + ": " + change.before().managerLabel() + " -> "
                        + change.after().managerLabel()
                : change.label();
        return oneLine(text);
    }

    /** What to call it, on one line. */
    String name() {
        return oneLine(change.label());
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}]+", " ");
    }
}
