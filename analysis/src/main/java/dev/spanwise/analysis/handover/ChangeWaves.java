package dev.spanwise.analysis.handover;

import com.google.common.collect.ContiguousSet;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jgrapht.alg.util.UnionFind;

/**
 * Changes in waves that can each be carried out and left standing: whoever leaves a position that is closed or leads nobody
 * in the end goes with all who leave it, whoever joins one that is new comes with it, and after no wave does anybody report to themselves over others. Waves
 * are as even as such groups allow, in the order of the data.
 */
public final class ChangeWaves {
    private final List<PositionChange> changes;
    /** By record: the number of its change. */
    private final Map<Integer, Integer> changeOf = new HashMap<>();
    /** Numbers of changes that go together. */
    private final UnionFind<Integer> together;

    private ChangeWaves(List<PositionChange> changes) {
        this.changes = changes;
        for (int c = 0; c < changes.size(); c++) {
            changeOf.put(changes.get(c).record(), c);
        }
        this.together = new UnionFind<>(ContiguousSet.closedOpen(0, changes.size()));
    }

    /**
     * The waves; each change is in one of them, in the order given. Near O(changes) unless positions change places within
     * one line.
     *
     * @param changes all changes between two charts
     * @param before the chart they start from
     * @param after the chart they lead to
     * @param count how many waves; later ones are empty where there are fewer groups
     * @throws IllegalArgumentException when {@code count} is below 1
     */
    public static List<List<PositionChange>> of(
            List<PositionChange> changes, OrgChart before, OrgChart after, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("the number of waves is " + count + ", but must be at least 1");
        }
        ChangeWaves waves = new ChangeWaves(changes);
        waves.joinTeams();
        waves.joinLeavers(after);
        List<List<PositionChange>> spread = waves.spread(count);
        while (count > 1 && waves.joinRings(spread, before)) {
            spread = waves.spread(count);
        }
        return spread;
    }

    private void joinTeams() {
        for (PositionChange change : changes) {
            joinIf(PositionChange::isClosed, change, change.before().manager());
            joinIf(PositionChange::isAdded, change, change.after().manager());
        }
    }

    /** A team is dissolved as a whole, also where its manager stays as an expert. */
    private void joinLeavers(OrgChart after) {
        Set<Integer> leading = new HashSet<>();
        for (int position = 0; position < after.size(); position++) {
            if (after.span(position) > 0) {
                leading.add(after.record(position));
            }
        }
        Map<Integer, Integer> firstToLeave = new HashMap<>();
        for (int c = 0; c < changes.size(); c++) {
            PositionState was = changes.get(c).before();
            if (changes.get(c).changesManager() && was.manager() != OrgChart.NONE && !leading.contains(was.manager())) {
                together.union(c, Objects.requireNonNull(firstToLeave.computeIfAbsent(was.manager(), first(c))));
            }
        }
    }

    private static Function<Integer, Integer> first(int change) {
        return manager -> change;
    }

    private void joinIf(Predicate<PositionChange> condition, PositionChange change, int manager) {
        Integer other = changeOf.get(manager);
        if (other != null && condition.test(changes.get(other))) {
            together.union(Objects.requireNonNull(changeOf.get(change.record())), other);
        }
    }

    /** Group after group, each wave up to its even share of all changes. */
    private List<List<PositionChange>> spread(int count) {
        Map<Integer, List<PositionChange>> groups = new LinkedHashMap<>();
        for (int c = 0; c < changes.size(); c++) {
            groups.computeIfAbsent(together.find(c), first -> new ArrayList<>()).add(changes.get(c));
        }
        List<List<PositionChange>> waves = new ArrayList<>();
        for (int w = 0; w < count; w++) {
            waves.add(new ArrayList<>());
        }
        long done = 0;
        for (List<PositionChange> group : groups.values()) {
            // the wave in whose share the middle of the group lies
            long middle = 2 * done + group.size() - 1;
            waves.get((int) (middle * count / (2L * changes.size()))).addAll(group);
            done += group.size();
        }
        return waves;
    }

    /** Joins the changes of every ring that would stand after a wave; whether there was one. */
    private boolean joinRings(List<List<PositionChange>> waves, OrgChart before) {
        List<List<Integer>> rings = Rings.after(waves, before);
        rings.forEach(ring -> joinAll(
                ring.stream().map(changeOf::get).filter(Objects::nonNull).toList()));
        return !rings.isEmpty();
    }

    private void joinAll(List<Integer> ring) {
        ring.forEach(each -> together.union(each, ring.get(0)));
    }
}
