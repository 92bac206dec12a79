package dev.spanwise.report.diagram.layout;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.Point;
import dev.spanwise.report.diagram.view.VisibleTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * A tree folded into a sheet: a manager's leaves hang below it in columns, its other branches stand beside them in as
 * many rows as give a good shape. A line runs from the manager down and along each row. Sizes upwards, places
 * downwards; nothing recurses.
 */
final class HangingTree {
    static final double GAP = 14;
    static final double DROP = 22;
    static final double INDENT = 14;

    private final VisibleTree tree;
    private final IntFunction<Drawing> leafDrawing;
    private final IntFunction<Box> head;
    private final IntPredicate isLeaf;
    private final Fold[] folds;

    /**
     * A tree to fold.
     *
     * @param tree the positions
     * @param isLeaf where a branch ends: what is below is part of the leaf's own drawing
     * @param head the box of a position that is no leaf
     * @param leafDrawing the picture of a leaf
     */
    HangingTree(VisibleTree tree, IntPredicate isLeaf, IntFunction<Box> head, IntFunction<Drawing> leafDrawing) {
        this.tree = tree;
        this.isLeaf = isLeaf;
        this.head = head;
        this.leafDrawing = leafDrawing;
        this.folds = new Fold[tree.chart().size()];
    }

    /** All trees, side by side where there are several. */
    Drawing draw() {
        int[] positions = reached();
        for (int i = positions.length - 1; i >= 0; i--) {
            folds[positions[i]] = fold(positions[i]);
        }
        List<Drawing> trees = new ArrayList<>();
        for (int root : tree.roots()) {
            trees.add(draw(root));
        }
        return WallLayout.arrange(trees, 2 * GAP);
    }

    /** The positions drawn by this tree itself, managers first. */
    private int[] reached() {
        boolean[] reached = new boolean[tree.chart().size()];
        return Arrays.stream(tree.positions())
                .filter(position -> {
                    int manager = tree.chart().manager(position);
                    reached[position] = tree.isRoot(position) || (reached[manager] && !isLeaf.test(manager));
                    return reached[position];
                })
                .toArray();
    }

    private Fold fold(int position) {
        if (isLeaf.test(position)) {
            return Fold.leaf(position, leafDrawing.apply(position));
        }
        List<Fold> leaves = new ArrayList<>();
        List<Fold> branches = new ArrayList<>();
        for (int report : tree.reports(position)) {
            (isLeaf.test(report) ? leaves : branches).add(folds[report]);
        }
        return Fold.best(position, head.apply(position), leaves, branches);
    }

    private Drawing draw(int root) {
        List<Box> boxes = new ArrayList<>();
        List<Connector> lines = new ArrayList<>();
        List<Placed> open = new ArrayList<>(List.of(new Placed(folds[root], 0, 0)));
        for (int next = 0; next < open.size(); next++) {
            Placed placed = open.get(next);
            Drawing own = placed.fold().own().moved(placed.x() + placed.fold().headX(), placed.y());
            boxes.addAll(own.boxes());
            for (Fold.Child child : placed.fold().children()) {
                Placed below = new Placed(child.fold(), placed.x() + child.x(), placed.y() + child.y());
                open.add(below);
                lines.add(line(placed, child, below));
            }
        }
        return new Drawing(folds[root].width(), folds[root].height(), boxes, lines);
    }

    private record Placed(Fold fold, double x, double y) {
        Box headBox() {
            return fold.own().boxes().get(0).moved(x + fold.headX(), y);
        }
    }

    private static Connector line(Placed from, Fold.Child child, Placed to) {
        Box above = from.headBox();
        Box below = to.headBox();
        double trunk = from.x() + from.fold().trunkX();
        double bus = from.y() + child.busY();
        if (child.hangs()) {
            double stem = to.x() - INDENT / 2;
            double middle = below.y() + Math.min(below.height() / 2, 12);
            return Connector.line(
                    above,
                    below,
                    new Point(trunk, above.bottom()),
                    new Point(trunk, bus),
                    new Point(stem, bus),
                    new Point(stem, middle),
                    new Point(below.x(), middle));
        }
        return Connector.line(
                above,
                below,
                new Point(trunk, above.bottom()),
                new Point(trunk, bus),
                new Point(below.centreX(), bus),
                new Point(below.centreX(), below.y()));
    }
}
