package dev.spanwise.report.handover;

import dev.spanwise.analysis.handover.PositionChange;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Changes divided into what the files of a format say and what is left to be done by hand. Nothing is left out: every
 * part of every change is in one of the two.
 */
final class Division {
    private final ChangeFormat format;
    private final boolean back;
    /** Records of positions that are not there before. */
    private final Set<Integer> added = new HashSet<>();

    private final List<CarriedChange> carried = new ArrayList<>();
    private final List<ByHand> byHand = new ArrayList<>();

    private Division(ChangeFormat format, boolean back) {
        this.format = format;
        this.back = back;
    }

    /**
     * Divides changes that lead to the chart after a scenario.
     *
     * @param all the changes of all waves, by which new managers are known
     * @param changes those to divide
     */
    static Division of(ChangeFormat format, List<PositionChange> all, List<PositionChange> changes) {
        Division division = new Division(format, false);
        division.know(all);
        changes.forEach(division::divide);
        return division;
    }

    /** The same for the way back: what was closed is opened again, with all that the system still knows of it. */
    static Division ofWayBack(ChangeFormat format, List<PositionChange> all, List<PositionChange> changes) {
        Division division = new Division(format, true);
        division.know(all);
        changes.forEach(change -> division.divide(change.reversed()));
        return division;
    }

    private void know(List<PositionChange> all) {
        all.stream().filter(PositionChange::isAdded).forEach(change -> added.add(change.record()));
    }

    List<CarriedChange> carried() {
        return List.copyOf(carried);
    }

    List<ByHand> byHand() {
        return List.copyOf(byHand);
    }

    private void divide(PositionChange change) {
        Optional<ByHand.Reason> whole = whole(change);
        if (whole.isPresent()) {
            byHand.add(new ByHand(change, whole.get(), List.of()));
            return;
        }
        boolean manager = change.changesManager() || isNew(change);
        Optional<ByHand.Reason> noManager = manager ? manager(change) : Optional.empty();
        noManager.ifPresent(reason -> byHand.add(new ByHand(change, reason, List.of())));
        boolean valued =
                isNew(change) || (change.before().isThere() && change.after().isThere());
        List<Field> fields = valued ? fields(change) : List.of();
        CarriedChange part = new CarriedChange(change, manager && noManager.isEmpty(), fields);
        if (part.isAny()) {
            carried.add(part);
        }
    }

    private boolean isNew(PositionChange change) {
        return change.isAdded() && !back;
    }

    /** Why none of it can be in a file. */
    private Optional<ByHand.Reason> whole(PositionChange change) {
        boolean closing = back ? change.isAdded() : change.isClosed();
        if (closing && !format.closes()) {
            return Optional.of(back ? ByHand.Reason.OPENING : ByHand.Reason.CLOSING);
        }
        boolean adding = back ? change.isClosed() : change.isAdded();
        if (adding && !format.adds()) {
            return Optional.of(back ? ByHand.Reason.REMOVING : ByHand.Reason.ADDING);
        }
        if (!change.hasOwnId()) {
            return Optional.of(ByHand.Reason.NO_ID);
        }
        return format.fitsId(change.id()) ? Optional.empty() : Optional.of(ByHand.Reason.UNFIT_ID);
    }

    /** Why its new manager cannot. */
    private Optional<ByHand.Reason> manager(PositionChange change) {
        if (back
                && format.namesFormerManagers()
                && added.contains(change.before().manager())) {
            return Optional.of(ByHand.Reason.FORMER_MANAGER);
        }
        String id = change.after().managerId();
        if (id.isEmpty()) {
            return format.takesManagersAway() ? Optional.empty() : Optional.of(ByHand.Reason.NO_MANAGER);
        }
        if (!back && !format.adds() && added.contains(change.after().manager())) {
            return Optional.of(ByHand.Reason.NEW_MANAGER);
        }
        if (!change.managerHasOwnId()) {
            return Optional.of(ByHand.Reason.MANAGER_NO_ID);
        }
        return format.fitsId(id) ? Optional.empty() : Optional.of(ByHand.Reason.UNFIT_MANAGER);
    }

    private List<Field> fields(PositionChange change) {
        List<String> placeless = Stream.concat(
                        change.fields().stream()
                                .filter(field -> !format.fields().contains(field))
                                .map(Field::id),
                        change.flags().stream().map(Flag::id))
                .toList();
        List<Field> unfit = change.fields().stream()
                .filter(field -> format.fields().contains(field)
                        && !format.fits(change.after().text(field)))
                .toList();
        tell(change, ByHand.Reason.FIELDS, placeless);
        tell(change, ByHand.Reason.UNFIT_VALUE, unfit.stream().map(Field::id).toList());
        return change.fields().stream()
                .filter(field -> format.fields().contains(field) && !unfit.contains(field))
                .toList();
    }

    private void tell(PositionChange change, ByHand.Reason reason, List<String> what) {
        if (!what.isEmpty()) {
            byHand.add(new ByHand(change, reason, what));
        }
    }
}
