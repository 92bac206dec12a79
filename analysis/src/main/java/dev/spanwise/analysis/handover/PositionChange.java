package dev.spanwise.analysis.handover;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One position that does not stand after a scenario as it did before, and how it stands in both. */
public record PositionChange(PositionState before, PositionState after) {
    /** Who a position is and whom it reports to is no value of it. */
    private static final Set<Field> LINES = Set.of(Field.ID, Field.MANAGER, Field.DOTTED_MANAGER);

    public int record() {
        return before.record();
    }

    /** The id as the data give it. */
    public String id() {
        String id = known().attributes().text(Field.ID, record());
        return id == null ? "" : id;
    }

    /** What to call it. */
    public String label() {
        return known().attributes().label(record());
    }

    /** Whether the id stands in the data, so that the system it came from knows it; else it tells file and row. */
    public boolean hasOwnId() {
        return known().attributes().hasOwnId(record());
    }

    /** Whether its new manager has one, too. */
    public boolean managerHasOwnId() {
        return after.managerId().isEmpty() || after.attributes().hasOwnId(after.manager());
    }

    /** Where it is, whatever the direction. */
    private PositionState known() {
        return after.isThere() ? after : before;
    }

    public boolean isAdded() {
        return !before.isThere();
    }

    public boolean isClosed() {
        return !after.isThere();
    }

    /** Whether it is there before and after, and reports to another one. */
    public boolean changesManager() {
        return before.isThere() && after.isThere() && before.manager() != after.manager();
    }

    /** The fields with another value; those of the reporting line are none of them. */
    public List<Field> fields() {
        return Arrays.stream(Field.values())
                .filter(field -> !LINES.contains(field) && !before.find(field).equals(after.find(field)))
                .toList();
    }

    /** What holds now and did not, or the other way round, such as being vacant. */
    public List<Flag> flags() {
        return Arrays.stream(Flag.values())
                .filter(flag -> is(before, flag) != is(after, flag))
                .toList();
    }

    private static boolean is(PositionState state, Flag flag) {
        return state.isThere() && state.attributes().is(flag, state.record());
    }

    /** The way back. */
    public PositionChange reversed() {
        return new PositionChange(after, before);
    }
}
