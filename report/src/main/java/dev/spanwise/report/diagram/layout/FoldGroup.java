package dev.spanwise.report.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands side by side below a manager of a {@link HangingTree}: one branch, or all the leaves in columns.
 *
 * @param columns the leaves from top to bottom, column by column; or the branch alone
 * @param hangs whether these are leaves
 * @param widths of the columns
 * @param width of the whole
 * @param height of the whole
 */
record FoldGroup(List<List<Fold>> columns, boolean hangs, List<Double> widths, double width, double height) {
    private static final double GAP = 6;

    static FoldGroup of(Fold branch) {
        return new FoldGroup(List.of(List.of(branch)), false, List.of(branch.width()), branch.width(), branch.height());
    }

    /** The leaves in as many columns as give the best shape. */
    static FoldGroup hanging(List<Fold> leaves) {
        FoldGroup best = inColumns(leaves, 1);
        for (int columns = 2; columns <= leaves.size(); columns++) {
            FoldGroup next = inColumns(leaves, columns);
            if (Shape.cost(next.width, next.height) < Shape.cost(best.width, best.height)) {
                best = next;
            }
        }
        return best;
    }

    /** Breaks the leaves into columns of about the same height, in their order. */
    private static FoldGroup inColumns(List<Fold> leaves, int count) {
        double total = leaves.stream().mapToDouble(leaf -> leaf.height() + GAP).sum();
        List<List<Fold>> columns = new ArrayList<>();
        double before = 0;
        for (Fold leaf : leaves) {
            double middle = before + leaf.height() / 2;
            if (columns.isEmpty() || (columns.size() < count && middle > columns.size() * total / count)) {
                columns.add(new ArrayList<>());
            }
            columns.get(columns.size() - 1).add(leaf);
            before += leaf.height() + GAP;
        }
        List<Double> widths = columns.stream().map(FoldGroup::width).toList();
        double width = widths.stream().mapToDouble(w -> w + GAP).sum() - GAP;
        double height = columns.stream().mapToDouble(FoldGroup::height).max().orElse(0);
        return new FoldGroup(columns, true, widths, width, height);
    }

    private static double width(List<Fold> column) {
        return HangingTree.INDENT
                + column.stream().mapToDouble(Fold::width).max().orElse(0);
    }

    private static double height(List<Fold> column) {
        return column.stream().mapToDouble(leaf -> leaf.height() + GAP).sum() - GAP;
    }

    /** Adds the members with their places to the children of the manager. */
    void place(double x, double y, double busY, List<Fold.Child> children) {
        double left = x;
        for (int column = 0; column < columns.size(); column++) {
            double top = y;
            for (Fold member : columns.get(column)) {
                children.add(new Fold.Child(member, hangs ? left + HangingTree.INDENT : left, top, busY, hangs));
                top += member.height() + GAP;
            }
            left += widths.get(column) + GAP;
        }
    }
}
