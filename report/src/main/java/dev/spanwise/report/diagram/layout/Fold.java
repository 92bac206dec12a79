package dev.spanwise.report.diagram.layout;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Drawing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One branch of a {@link HangingTree}, folded.
 *
 * @param position its head
 * @param own the picture of the head alone
 * @param headX how far the head stands from the left edge
 * @param trunkX where the line to the children leaves the head
 * @param children where they stand
 * @param width of the whole branch
 * @param height of the whole branch
 */
record Fold(int position, Drawing own, double headX, double trunkX, List<Child> children, double width, double height) {
    private static final double GAP = HangingTree.GAP;
    private static final double DROP = HangingTree.DROP;
    private static final double INDENT = HangingTree.INDENT;

    /**
     * A branch below another.
     *
     * @param fold the branch
     * @param x left edge, within the manager's branch
     * @param y upper edge, within the manager's branch
     * @param busY height at which the line from the manager runs along
     * @param hangs whether the line comes from the left instead of from above
     */
    record Child(Fold fold, double x, double y, double busY, boolean hangs) {}

    static Fold leaf(int position, Drawing drawing) {
        double trunk = drawing.boxes().get(0).width() / 2;
        return new Fold(position, drawing, 0, trunk, List.of(), drawing.width(), drawing.height());
    }

    /** Tries every useful width of a row and takes the best shape. */
    static Fold best(int position, Box head, List<Fold> leaves, List<Fold> branches) {
        List<FoldGroup> groups = groups(leaves, branches);
        double total = groups.stream().mapToDouble(group -> group.width() + GAP).sum();
        Fold best = null;
        for (int rows = 1; rows <= Math.min(groups.size(), 12); rows++) {
            Fold next = inRows(position, head, groups, total / rows);
            if (best == null || Shape.cost(next.width, next.height) < Shape.cost(best.width, best.height)) {
                best = next;
            }
        }
        return best == null ? leaf(position, single(head)) : best;
    }

    private static Drawing single(Box head) {
        return new Drawing(head.width(), head.height(), List.of(head), List.of());
    }

    /** The leaves as one group in columns, then each branch; the tallest first, so that rows are even. */
    private static List<FoldGroup> groups(List<Fold> leaves, List<Fold> branches) {
        List<FoldGroup> groups = new ArrayList<>();
        if (!leaves.isEmpty()) {
            groups.add(FoldGroup.hanging(leaves));
        }
        branches.stream()
                .sorted(Comparator.comparingDouble(branch -> -branch.height()))
                .forEach(branch -> groups.add(FoldGroup.of(branch)));
        return groups;
    }

    private static Fold inRows(int position, Box head, List<FoldGroup> groups, double rowWidth) {
        List<List<FoldGroup>> rows = rows(groups, rowWidth);
        boolean several = rows.size() > 1;
        double indent = several ? INDENT : 0;
        List<Child> children = new ArrayList<>();
        double y = head.height();
        double width = head.width();
        for (List<FoldGroup> row : rows) {
            double x = indent;
            double height = 0;
            for (FoldGroup group : row) {
                group.place(x, y + DROP, y + DROP / 2, children);
                x += group.width() + GAP;
                height = Math.max(height, group.height());
            }
            width = Math.max(width, x - GAP);
            y += DROP + height;
        }
        double headX = several ? 0 : (width - head.width()) / 2;
        double trunk = several ? INDENT / 2 : headX + head.width() / 2;
        return new Fold(position, single(head), headX, trunk, children, width, y);
    }

    private static List<List<FoldGroup>> rows(List<FoldGroup> groups, double rowWidth) {
        List<List<FoldGroup>> rows = new ArrayList<>();
        double room = -1;
        for (FoldGroup group : groups) {
            if (rows.isEmpty() || room + GAP / 2 < group.width()) {
                rows.add(new ArrayList<>());
                room = rowWidth;
            }
            rows.get(rows.size() - 1).add(group);
            room -= group.width() + GAP;
        }
        return rows;
    }
}
