package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Who reports to whom, changed branch by branch. Whoever is not decided yet counts as staying with its manager, so that
 * nobody takes the places of those who may stay.
 */
final class LiftPlacement {
    final PriceFacts facts;
    private final Delayering problem;
    private final OrgChart chart;
    private final int[] managers;
    private final int[] spans;
    private final int[] newReports;
    private final BitSet gone = new BitSet();
    private final BitSet changed = new BitSet();
    private long cost;
    private int dissolved;

    /** Everybody stays as it is. */
    LiftPlacement(PriceFacts facts) {
        this.facts = facts;
        this.problem = facts.problem;
        this.chart = facts.chart;
        this.managers = NewManagers.of(chart, gone);
        this.spans = new int[chart.size()];
        this.newReports = new int[chart.size()];
        for (int position = 0; position < chart.size(); position++) {
            spans[position] = problem.span(position);
        }
    }

    /** As a plan has it that sends everybody up. */
    static LiftPlacement of(PriceFacts facts, Choice choice) {
        LiftPlacement placement = new LiftPlacement(facts);
        for (int position = facts.chart.tops(); position < facts.chart.size(); position++) {
            if (choice.gone().get(position)) {
                placement.takeOut(position);
            } else {
                placement.place(position, choice.managers()[position]);
            }
        }
        return placement;
    }

    /** The objective of what was changed, in {@link PriceFacts#UNIT}s. */
    long cost() {
        return cost;
    }

    /** Managers without anybody: left so, or gone. */
    int dissolved() {
        return dissolved;
    }

    int span(int manager) {
        return spans[manager];
    }

    int newReports(int manager) {
        return newReports[manager];
    }

    int manager(int position) {
        return managers[position];
    }

    boolean isGone(int position) {
        return gone.get(position);
    }

    /** Those who are gone or have another manager than before. */
    BitSet changed() {
        return (BitSet) changed.clone();
    }

    /** Puts everybody back. O(changed). */
    void undoAll() {
        changed().stream().forEach(this::undo);
    }

    /** Whether the manager can take on somebody new who stands for so many posts. */
    boolean hasRoom(int manager, int posts) {
        return spans[manager] + posts <= facts.widestSpan(manager)
                && newReports[manager] + posts <= facts.mostNewReports(manager);
    }

    /** Whether the position may stay where it is: its manager may be as wide as today, but not wider with others new. */
    boolean mayStay(int position) {
        int manager = chart.manager(position);
        return newReports[manager] == 0 || spans[manager] <= facts.widestSpan(manager);
    }

    /** Lets the position report to a manager. */
    void place(int position, int manager) {
        undo(position);
        if (manager != chart.manager(position)) {
            int posts = problem.posts(position);
            change(chart.manager(position), -posts);
            change(manager, posts);
            newReports[manager] += posts;
            managers[position] = manager;
            changed.set(position);
            cost += facts.ofMoving(position, manager);
        }
    }

    /** Takes the position out of the line; somebody else must take its reports on. */
    void takeOut(int position) {
        undo(position);
        change(chart.manager(position), -problem.posts(position));
        gone.set(position);
        changed.set(position);
        cost += facts.ofTakingOut(position);
    }

    private void change(int manager, int posts) {
        dissolved -= spans[manager] == 0 ? 1 : 0;
        spans[manager] += posts;
        dissolved += spans[manager] == 0 ? 1 : 0;
    }

    /** Puts the position back to its manager. */
    void undo(int position) {
        int own = chart.manager(position);
        changed.clear(position);
        if (gone.get(position)) {
            gone.clear(position);
            change(own, problem.posts(position));
            cost -= facts.ofTakingOut(position);
        } else if (managers[position] != own) {
            int posts = problem.posts(position);
            change(own, posts);
            change(managers[position], -posts);
            newReports[managers[position]] -= posts;
            cost -= facts.ofMoving(position, managers[position]);
            managers[position] = own;
        }
    }

    /** Closes the vacancies that lost everybody: no plan may leave those. O(n). */
    void closeEmptied() {
        closeEmptied(manager -> true);
    }

    /** The same within a branch. O(n). */
    void closeEmptied(int head) {
        closeEmptied(manager -> isIn(manager, head));
    }

    private void closeEmptied(IntPredicate where) {
        BitSet emptied = new BitSet();
        changed.stream().map(chart::manager).forEach(emptied::set);
        // from below, since whoever is closed may have been the last of somebody above
        for (int at = emptied.length() - 1; at >= 0; at = emptied.previousSetBit(at - 1)) {
            if (isEmptiedVacancy(at) && where.test(at)) {
                emptied.set(managers[at]);
                takeOut(at);
            }
        }
    }

    private boolean isEmptiedVacancy(int manager) {
        return spans[manager] == 0 && !gone.get(manager) && facts.mayGo(manager) && problem.isVacant(manager);
    }

    /** Whether nobody is left without anybody who must not be, by what changed in a branch. */
    boolean leavesProtectedTheirPeople(int head) {
        return Arrays.stream(changedIn(head))
                .map(chart::manager)
                .noneMatch(
                        manager -> (spans[manager] == 0 && problem.isProtected(manager)) || isEmptiedVacancy(manager));
    }

    /** As a choice: those left without anybody are dissolved, and those gone point to whoever is next above. */
    Choice choice() {
        return Choice.lifting(chart, gone, managers);
    }

    /** Those of a branch who are gone or have another manager than before, in chart order. O(changed x layers). */
    int[] changedIn(int head) {
        return changed.stream().filter(position -> isIn(position, head)).toArray();
    }

    private boolean isIn(int position, int head) {
        int at = position;
        while (at > head) {
            at = chart.manager(at);
        }
        return at == head;
    }
}
