package dev.spanwise.model.read.tree;

/** Whether rows that point to each other make trees. */
final class Forest {
    private Forest() {}

    /**
     * Whether nobody is above itself, however many steps above. O(rows).
     *
     * @param parent of each row, 0 for none
     */
    static boolean is(int[] parent) {
        int[] walkOf = new int[parent.length];
        for (int start = 1; start < parent.length; start++) {
            int row = start;
            while (row != 0 && walkOf[row] == 0) {
                walkOf[row] = start;
                row = parent[row];
            }
            if (row != 0 && walkOf[row] == start) {
                return false;
            }
        }
        return true;
    }
}
