package dev.spanwise.analysis.forecast;

import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One possible future: year by year people leave, an area shrinks, teams are given to people, newcomers join teams
 * and teams that have grown too wide are split. A team of s people is joined with a chance in proportion to s, as work
 * goes where work is.
 */
final class GrowthRun {
    private final GrowingTree tree;
    private final GrowthPolicy policy;
    private final SplittableRandom random;
    private int managersClosed;
    private int managersWithoutTeam;

    GrowthRun(OrgChart chart, BitSet area, GrowthPolicy policy, long seed) {
        this.tree = new GrowingTree(chart, area);
        this.policy = policy;
        this.random = new SplittableRandom(seed);
    }

    /** Goes through the years, and answers the figures at the end of each. */
    List<YearFigures> run(int years) {
        List<YearFigures> figures = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            leave();
            shrink();
            promote();
            hire();
            split();
            figures.add(tree.figures());
        }
        return figures;
    }

    /** Management posts that were not filled again. */
    int managersClosed() {
        return managersClosed;
    }

    /** Managers whose whole team went with the shrinking area. */
    int managersWithoutTeam() {
        return managersWithoutTeam;
    }

    /** Only leavers whose post is not filled change the chart: narrow management posts, if the policy says so. */
    private void leave() {
        if (policy.closeNarrowUpTo() == 0) {
            return;
        }
        BitSet closing = new BitSet();
        for (int node = 0; node < tree.size(); node++) {
            boolean leaves = tree.isAlive(node) && random.nextDouble() < policy.attrition();
            boolean narrow = tree.isManager(node) && tree.span(node) <= policy.closeNarrowUpTo();
            closing.set(node, leaves && narrow && tree.manager(node) != GrowingTree.NONE);
        }
        for (int node = 0; node < tree.size(); node++) {
            if (tree.isAlive(node) && tree.manager(node) != GrowingTree.NONE && closing.get(tree.manager(node))) {
                tree.move(node, nearestStaying(node, closing));
            }
        }
        closing.stream().forEach(tree::remove);
        managersClosed += closing.cardinality();
    }

    private int nearestStaying(int node, BitSet closing) {
        int above = tree.manager(node);
        while (closing.get(above)) {
            above = tree.manager(above);
        }
        return above;
    }

    private void shrink() {
        if (policy.shrinking() == 0) {
            return;
        }
        BitSet going = new BitSet();
        for (int node = 0; node < tree.size(); node++) {
            boolean inArea = tree.isAlive(node) && tree.isInArea(node) && !tree.isManager(node);
            going.set(
                    node, inArea && tree.manager(node) != GrowingTree.NONE && random.nextDouble() < policy.shrinking());
        }
        going.stream().forEach(this::takeOut);
    }

    private void takeOut(int node) {
        int manager = tree.manager(node);
        tree.remove(node);
        managersWithoutTeam += tree.isManager(manager) ? 0 : 1;
    }

    /** Some individual contributors are given the next colleague of their team: how a title makes a layer. */
    private void promote() {
        if (policy.promotion() == 0) {
            return;
        }
        int before = tree.size();
        GrowingTree.Reports reports = tree.reports();
        for (int node = 0; node < before; node++) {
            boolean rises = tree.isAlive(node)
                    && !tree.isManager(node)
                    && tree.manager(node) != GrowingTree.NONE
                    && random.nextDouble() < policy.promotion();
            if (rises) {
                giveTeam(node, reports);
            }
        }
    }

    private void giveTeam(int node, GrowingTree.Reports reports) {
        int manager = tree.manager(node);
        for (int r = reports.start()[manager]; r < reports.start()[manager + 1]; r++) {
            int peer = reports.reports()[r];
            boolean free = peer != node && tree.manager(peer) == manager && !tree.isManager(peer);
            if (free) {
                tree.move(peer, node);
                return;
            }
        }
    }

    private void hire() {
        int[] members = new int[tree.alive()];
        int count = 0;
        for (int node = 0; node < tree.size(); node++) {
            if (tree.isAlive(node) && tree.manager(node) != GrowingTree.NONE) {
                members[count++] = node;
            }
        }
        int hired = rounded(tree.alive() * policy.hiring());
        for (int i = 0; i < hired && count > 0; i++) {
            tree.hire(tree.manager(members[random.nextInt(count)]));
        }
    }

    /** A whole number whose mean is the given one. */
    private int rounded(double number) {
        int whole = (int) number;
        return whole + (random.nextDouble() < number - whole ? 1 : 0);
    }

    /** Splits teams that have grown too wide until none is; one that was wider at the start may stay so. */
    private void split() {
        boolean again = policy.hiring() > 0 || policy.closeNarrowUpTo() > 0;
        while (again) {
            again = false;
            GrowingTree.Reports reports = tree.reports();
            int size = reports.start().length - 1;
            for (int node = 0; node < size; node++) {
                if (tree.isAlive(node) && tree.span(node) > Math.max(policy.maxSpan(), tree.spanAtStart(node))) {
                    again |= splitTeam(node, reports);
                }
            }
        }
    }

    /** One report leads half of those who lead nobody; false where fewer than two could. */
    private boolean splitTeam(int manager, GrowingTree.Reports reports) {
        List<Integer> free = new ArrayList<>();
        for (int r = reports.start()[manager]; r < reports.start()[manager + 1]; r++) {
            int report = reports.reports()[r];
            if (tree.manager(report) == manager && !tree.isManager(report)) {
                free.add(report);
            }
        }
        if (free.size() < 2) {
            return false;
        }
        int lead = free.remove(random.nextInt(free.size()));
        int moving = Math.max(1, free.size() / 2);
        free.subList(0, moving).forEach(report -> tree.move(report, lead));
        return true;
    }
}
