package dev.spanwise.model;

/**
 * The reporting lines as arrays, positions numbered breadth-first with the tops first: each layer and each manager's
 * direct reports are contiguous ranges, a pass from the top down is a loop upwards, one from the bottom up a loop
 * downwards.
 *
 * @param manager by position: the manager's number, or -1
 * @param firstReport by position, one longer: the direct reports of p are firstReport[p] to firstReport[p + 1] - 1
 * @param layerStart first position of each layer, from 0, and the size at the end
 * @param order by position: its number in the array the structure was made from
 */
record ChartStructure(int[] manager, int[] firstReport, int[] layerStart, int[] order) {
    static final int NONE = -1;

    /**
     * Numbers the nodes of a forest. Siblings keep their order. O(n) time and memory, no recursion.
     *
     * @param parents by node: its parent, or -1 for a top
     * @throws IllegalArgumentException when some nodes reach no top because they form a cycle
     */
    static ChartStructure of(int[] parents) {
        int size = parents.length;
        int[] childrenStart = countChildren(parents);
        int[] children = sortByParent(parents, childrenStart);
        int[] order = new int[size];
        int[] manager = new int[size];
        int[] firstReport = new int[size + 1];
        int filled = placeTops(parents, order, manager);
        IntList layerStart = new IntList();
        int layerEnd = 0;
        for (int position = 0; position < filled; position++) {
            if (position == layerEnd) {
                layerStart.add(position);
                layerEnd = filled;
            }
            firstReport[position] = filled;
            int node = order[position];
            for (int c = childrenStart[node]; c < childrenStart[node + 1]; c++) {
                order[filled] = children[c];
                manager[filled++] = position;
            }
        }
        if (filled < size) {
            throw new IllegalArgumentException((size - filled) + " positions reach no top: they report in a cycle");
        }
        firstReport[size] = size;
        layerStart.add(size);
        return new ChartStructure(manager, firstReport, layerStart.toArray(), order);
    }

    private static int placeTops(int[] parents, int[] order, int[] manager) {
        int filled = 0;
        for (int node = 0; node < parents.length; node++) {
            if (parents[node] == NONE) {
                order[filled] = node;
                manager[filled++] = NONE;
            }
        }
        return filled;
    }

    /** Start of each node's children in an array sorted by parent. */
    private static int[] countChildren(int[] parents) {
        int[] start = new int[parents.length + 1];
        for (int parent : parents) {
            if (parent != NONE) {
                start[parent + 1]++;
            }
        }
        for (int node = 0; node < parents.length; node++) {
            start[node + 1] += start[node];
        }
        return start;
    }

    private static int[] sortByParent(int[] parents, int[] start) {
        int[] next = start.clone();
        int[] children = new int[start[parents.length]];
        for (int node = 0; node < parents.length; node++) {
            if (parents[node] != NONE) {
                children[next[parents[node]]++] = node;
            }
        }
        return children;
    }
}
