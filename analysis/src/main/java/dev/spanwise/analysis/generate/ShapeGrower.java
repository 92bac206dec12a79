package dev.spanwise.analysis.generate;

import java.util.Arrays;

/**
 * Grows the bare tree from the top: each manager is given a number of people and a number of layers for them, and
 * deals both out to its reports ({@link TeamPlanner}). One branch at least uses up all the layers, so the tree is
 * exactly as deep as wanted. O(positions) time and memory, no recursion.
 */
final class ShapeGrower {
    private final TeamPlanner planner;
    private final SeededRandom random;
    private final int[] manager;
    private final int[] firstReport;
    private final int[] branch;
    private final int[] layersOfBranch;
    private int end = 1;

    private ShapeGrower(GeneratorOptions options) {
        int size = options.size();
        this.random = new SeededRandom(options.seed());
        this.planner = new TeamPlanner(options.span(), random);
        this.manager = new int[size];
        this.firstReport = new int[size + 1];
        this.branch = new int[size];
        this.layersOfBranch = new int[size];
        manager[0] = -1;
        branch[0] = size;
        layersOfBranch[0] = options.layers();
    }

    static Skeleton grow(GeneratorOptions options) {
        return new ShapeGrower(options).grow();
    }

    private Skeleton grow() {
        for (int position = 0; position < manager.length; position++) {
            firstReport[position] = end;
            if (branch[position] > 1) {
                addTeam(position);
            }
        }
        firstReport[manager.length] = end;
        return new Skeleton(manager, firstReport);
    }

    private void addTeam(int position) {
        int people = branch[position] - 1;
        TeamPlanner.Team team = position == 0
                ? planner.executives(people, layersOfBranch[0])
                : planner.team(people, layersOfBranch[position]);
        int[] branches = planner.deal(team, people, layersOfBranch[position] - 1, position == 0);
        int deepest = deepest(branches);
        for (int report = 0; report < branches.length; report++) {
            add(position, branches[report], report == deepest);
        }
        for (int staff = 0; staff < team.staff(); staff++) {
            add(position, 1, false);
        }
        planner.grown(branches.length + team.staff());
    }

    private static int deepest(int[] branches) {
        int largest = Arrays.stream(branches).max().orElse(0);
        int at = 0;
        while (at < branches.length && branches[at] < largest) {
            at++;
        }
        return at;
    }

    private void add(int parent, int people, boolean deepest) {
        manager[end] = parent;
        branch[end] = people;
        int most = Math.min(people, layersOfBranch[parent] - 1);
        layersOfBranch[end] = deepest || most <= 2 ? most : planner.layers(people, most);
        end++;
    }

    /** The fewest layers that so many positions need when nobody has more reports than the span. */
    static int fewestLayers(int positions, double span) {
        int layers = 0;
        double inLayer = 1;
        for (double room = 0; room < positions; layers++) {
            room += inLayer;
            inLayer *= span;
        }
        return layers;
    }
}
