package dev.spanwise.analysis.scenario;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adds positions under a manager. They are vacant unless they are given a name or said to be held. The span limit of its
 * terms holds for that manager and for the new positions.
 *
 * @param under id of the manager
 * @param count how many, where they have no ids of their own
 * @param ids of the new positions; none for made ones: {@code new-1}, {@code new-2}, as far as these are free
 * @param reports ids of positions that move under the new ones with their branches, in even shares in this order
 * @param values what is known about each of them
 */
public record AddPositions(
        String under, int count, List<String> ids, List<String> reports, PositionValues values, Terms terms)
        implements Change {
    /** The most positions that one step adds. */
    public static final int MOST = 10_000;

    public AddPositions {
        ids = List.copyOf(ids);
        reports = List.copyOf(reports);
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("a step adds 1 to " + MOST + " positions, not " + count);
        }
    }

    @Override
    public String kind() {
        return "add";
    }

    @Override
    public boolean mayDissolve() {
        return false;
    }

    @Override
    public void carryOut(Rearranging work) {
        Optional<Integer> manager = work.named(List.of(under)).stream().findFirst();
        if (manager.isPresent()) {
            List<String> free = ids.isEmpty() ? NewIds.make(work.chart(), count) : freeOf(work);
            List<String> fitting = fitting(work, manager.get(), free);
            if (!fitting.isEmpty()) {
                int first = work.add(fitting, manager.get(), completed(values));
                new NewTeams(work, terms).share(reports, first, fitting, manager.get());
            }
        }
    }

    /** Somebody with a name holds the position; else it is vacant unless the step says that it is held. */
    static PositionValues completed(PositionValues values) {
        boolean held =
                values.values().containsKey(Field.NAME) || values.unmarked().contains(Flag.VACANT);
        return held ? values : values.marking(Flag.VACANT);
    }

    private List<String> freeOf(Rearranging work) {
        Set<String> free = new HashSet<>();
        List<String> inOrder = new ArrayList<>();
        for (String id : ids) {
            if (NewIds.isTaken(work.chart(), id) || !free.add(id)) {
                work.refuse(id, Refusal.Kind.ID_TAKEN);
            } else {
                inOrder.add(id);
            }
        }
        return inOrder;
    }

    private List<String> fitting(Rearranging work, int manager, List<String> free) {
        OrgChart chart = work.chart();
        int room = NewTeams.limit(terms) - chart.span(manager);
        if (room >= free.size()) {
            return free;
        }
        int fits = Math.max(0, room);
        free.subList(fits, free.size())
                .forEach(id -> work.refuse(id, Refusal.Kind.NO_ROOM, under, NewTeams.limit(terms)));
        return free.subList(0, fits);
    }
}
