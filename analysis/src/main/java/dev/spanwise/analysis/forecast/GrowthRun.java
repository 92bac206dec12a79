package dev.spanwise.analysis.forecast;

import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One possible future: year by year people leave, managers hand their team up, an area shrinks, teams are given to
 * people, newcomers join teams and teams that have grown too wide are split. A team of s people is joined with a chance in proportion to s, as work
 * goes where work is.
 */
final class GrowthRun {
    private final GrowingTree tree;
    private final YearlyRates rates;
    private final SplittableRandom random;
    /** Who was there at the start and still is. */
    private final BitSet stayers = new BitSet();

    private GrowthPolicy policy;
    private int joined;
    private int managersClosed;
    private int managersWithoutTeam;

    GrowthRun(OrgChart chart, BitSet area, GrowthPolicy policy, Spread spread, long seed) {
        this.tree = new GrowingTree(chart, area);
        this.policy = policy;
        this.random = new SplittableRandom(seed);
        this.rates = new YearlyRates(policy, spread, random);
        this.stayers.set(0, chart.size());
    }

    /** Goes through the years, and answers the figures at the end of each. */
    List<YearFigures> run(int years) {
        List<YearFigures> figures = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            policy = rates.next();
            joined = 0;
            leave();
            stepDown();
            shrink();
            promote();
            hire();
            split();
            figures.add(tree.figures(joined, stayers.cardinality()));
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

    /** Leavers' posts are filled again but for narrow management posts, if the policy says so. */
    private void leave() {
        if (policy.attrition() == 0) {
            return;
        }
        BitSet closing = new BitSet();
        for (int node = 0; node < tree.size(); node++) {
            if (tree.isAlive(node) && random.nextDouble() < policy.attrition()) {
                boolean narrow = tree.isManager(node) && tree.span(node) <= policy.closeNarrowUpTo();
                boolean closes = narrow && tree.manager(node) != GrowingTree.NONE;
                closing.set(node, closes);
                stayers.clear(node);
                joined += closes ? 0 : 1;
            }
        }
        handUp(closing);
        closing.stream().forEach(tree::remove);
        managersClosed += closing.cardinality();
    }

    /** Some managers give their team up and stay as individual contributors. */
    private void stepDown() {
        if (policy.stepDown() == 0) {
            return;
        }
        BitSet stepping = new BitSet();
        for (int node = 0; node < tree.size(); node++) {
            boolean below = tree.isAlive(node) && tree.isManager(node) && tree.manager(node) != GrowingTree.NONE;
            stepping.set(node, below && random.nextDouble() < policy.stepDown());
        }
        handUp(stepping);
    }

    /** The teams of some managers go to the nearest manager above who is none of them. */
    private void handUp(BitSet managers) {
        for (int node = 0; node < tree.size(); node++) {
            if (tree.isAlive(node) && tree.manager(node) != GrowingTree.NONE && managers.get(tree.manager(node))) {
                tree.move(node, nearestStaying(node, managers));
            }
        }
    }

    private int nearestStaying(int node, BitSet closing) {
        int above = tree.manager(node);
        while (closing.get(above)) {
            above = tree.manager(above);
        }
        return above;
    }

    private void shrink() {
        if (policy.shrinking() > 0) {
            shrink(policy.shrinking(), true);
        }
        if (policy.hiring() < 0) {
            shrink(Math.min(1, -policy.hiring() * tree.alive() / Math.max(1, tree.contributors())), false);
        }
    }

    /** A share of the individual contributors goes, of the area or of all. */
    private void shrink(double share, boolean areaAlone) {
        BitSet going = new BitSet();
        for (int node = 0; node < tree.size(); node++) {
            boolean may = tree.isAlive(node)
                    && !tree.isManager(node)
                    && (!areaAlone || tree.isInArea(node))
                    && tree.manager(node) != GrowingTree.NONE;
            going.set(node, may && random.nextDouble() < share);
        }
        going.stream().forEach(this::takeOut);
    }

    private void takeOut(int node) {
        int manager = tree.manager(node);
        tree.remove(node);
        stayers.clear(node);
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
        int hired = rounded(tree.alive() * Math.max(0, policy.hiring()));
        for (int i = 0; i < hired && count > 0; i++) {
            tree.hire(tree.manager(members[random.nextInt(count)]));
            joined++;
        }
    }

    /** A whole number whose mean is the given one. */
    private int rounded(double number) {
        int whole = (int) number;
        return whole + (random.nextDouble() < number - whole ? 1 : 0);
    }

    /** Splits teams that have grown too wide until none is; one that was wider at the start may stay so. */
    private void split() {
        boolean again = policy.hiring() > 0 || policy.closeNarrowUpTo() > 0 || policy.stepDown() > 0;
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
