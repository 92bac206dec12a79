package dev.spanwise.report.handover;

import dev.spanwise.analysis.handover.PositionChange;
import dev.spanwise.model.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How one system takes changes, and which it takes at all. */
interface ChangeFormat {
    /** The fields whose values it takes besides the manager. */
    Set<Field> fields();

    /** Whether positions can be closed by it, and opened again on the way back. */
    boolean closes();

    /** Whether new positions can be added by it. */
    default boolean adds() {
        return false;
    }

    /** Whether somebody can lose a manager and be left without one by it. */
    default boolean takesManagersAway() {
        return true;
    }

    /** Whether its files name the manager so far, so that the system has to know that one too. */
    default boolean namesFormerManagers() {
        return false;
    }

    /** Whether an id can stand in its files as it is. */
    default boolean fitsId(String id) {
        return fits(id);
    }

    /** Whether a value can stand in its files as it is. */
    boolean fits(String value);

    /**
     * The files of one wave; none where nothing is to be done. Whoever is opened again comes first, whoever is closed last.
     *
     * @param changes what they can all take
     * @param day on which it takes effect
     */
    List<ChangeFile> files(List<CarriedChange> changes, LocalDate day);

    /** The values of a manager column. */
    static String managerOr(PositionChange change, String nobody) {
        String manager = change.after().managerId();
        return manager.isEmpty() ? nobody : manager;
    }
}
