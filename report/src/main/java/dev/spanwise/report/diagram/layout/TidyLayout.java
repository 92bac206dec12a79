package dev.spanwise.report.diagram.layout;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.Connector;
import dev.spanwise.report.diagram.drawing.Drawing;
import dev.spanwise.report.diagram.drawing.Point;
import dev.spanwise.report.diagram.style.PositionBoxes;
import dev.spanwise.report.diagram.view.VisibleTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The classic tree: managers centred over their branches, which stand as close as their outlines allow, and
 * individual contributors stacked under their manager. Every layer has a height of its own, so that layers can be
 * compared. The outlines are merged upwards as in the tree drawing of Reingold and Tilford (1981).
 */
public final class TidyLayout implements Layout {
    private static final double GAP = 10;
    private static final double ROW_GAP = 16;
    private static final double INDENT = 10;
    private static final double COLUMN = PositionBoxes.CARD_WIDTH + GAP;

    @Override
    public Drawing draw(Scene scene) {
        return new Run(scene).draw();
    }

    /** One picture on its way. Rows are counted from the highest position shown. */
    private static final class Run {
        private final VisibleTree tree;
        private final Box[] cards;
        /** Left edge of a position from the left edge of its manager. */
        private final double[] offset;

        private final Outline[] outlines;
        private final double rowHeight;

        Run(Scene scene) {
            tree = scene.tree();
            int size = tree.chart().size();
            cards = new Box[size];
            offset = new double[size];
            outlines = new Outline[size];
            double tallest = 0;
            for (int position : tree.positions()) {
                cards[position] = scene.boxes().card(position);
                tallest = Math.max(tallest, cards[position].height());
            }
            rowHeight = tallest + ROW_GAP;
        }

        Drawing draw() {
            int[] positions = tree.positions();
            for (int i = positions.length - 1; i >= 0; i--) {
                outlines[positions[i]] = place(positions[i]);
            }
            return collect(positions);
        }

        /** Places the reports of a position next to each other and the position over them. */
        private Outline place(int position) {
            List<Integer> branches = new ArrayList<>();
            List<Integer> stack = new ArrayList<>();
            for (int report : tree.reports(position)) {
                (tree.hasReports(report) ? branches : stack).add(report);
            }
            Outline below = Outline.empty();
            if (!stack.isEmpty()) {
                stack.forEach(report -> offset[report] = INDENT);
                below = Outline.column(stack.size(), COLUMN + INDENT);
            }
            for (int branch : branches) {
                Outline outline = outlines[branch];
                offset[branch] = below.shiftFor(outline);
                below = below.with(outline, offset[branch]);
                outlines[branch] = Outline.empty();
            }
            double centre = centre(!stack.isEmpty(), branches);
            for (int report : tree.reports(position)) {
                offset[report] -= centre;
            }
            return below.under(PositionBoxes.CARD_WIDTH + GAP, -centre);
        }

        /** Middle of the leftmost and the rightmost of what stands below. */
        private double centre(boolean stacked, List<Integer> branches) {
            if (branches.isEmpty()) {
                return 0;
            }
            double first = stacked ? INDENT / 2 : offset[branches.get(0)];
            return (first + offset[branches.get(branches.size() - 1)]) / 2;
        }

        private Drawing collect(int[] positions) {
            double[] x = new double[tree.chart().size()];
            int[] row = new int[tree.chart().size()];
            double nextTree = 0;
            for (int root : tree.roots()) {
                x[root] = nextTree - outlines[root].left();
                nextTree = x[root] + outlines[root].right() + GAP;
            }
            List<Box> boxes = new ArrayList<>();
            List<Connector> lines = new ArrayList<>();
            for (int position : positions) {
                boxes.add(cards[position].at(x[position], row[position] * rowHeight));
                placeReports(position, x, row);
            }
            for (int position : positions) {
                connect(position, x, row, lines);
            }
            double width = Arrays.stream(positions).mapToDouble(p -> x[p]).max().orElse(0) + PositionBoxes.CARD_WIDTH;
            int rows = 1 + Arrays.stream(positions).map(p -> row[p]).max().orElse(0);
            return new Drawing(width, rows * rowHeight - ROW_GAP, boxes, lines);
        }

        private void placeReports(int position, double[] x, int[] row) {
            int stacked = 1;
            for (int report : tree.reports(position)) {
                x[report] = x[position] + offset[report];
                row[report] = row[position] + (tree.hasReports(report) ? 1 : stacked++);
            }
        }

        private void connect(int report, double[] x, int[] row, List<Connector> lines) {
            if (tree.isRoot(report)) {
                return;
            }
            int manager = tree.chart().manager(report);
            Box above = cards[manager].at(x[manager], row[manager] * rowHeight);
            Box below = cards[report].at(x[report], row[report] * rowHeight);
            double bus = (row[manager] + 1) * rowHeight - ROW_GAP / 2;
            Point start = new Point(above.centreX(), above.bottom());
            Point turn = new Point(above.centreX(), bus);
            if (tree.hasReports(report)) {
                Point over = new Point(below.centreX(), bus);
                lines.add(Connector.line(above, below, start, turn, over, new Point(below.centreX(), below.y())));
            } else {
                double stem = below.x() - INDENT / 2;
                Point left = new Point(below.x(), below.centreY());
                lines.add(Connector.line(
                        above, below, start, turn, new Point(stem, bus), new Point(stem, below.centreY()), left));
            }
        }
    }
}
