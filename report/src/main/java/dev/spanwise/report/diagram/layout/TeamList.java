package dev.spanwise.report.diagram.layout;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.style.PositionBoxes;
import dev.spanwise.report.diagram.view.VisibleTree;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The individual contributors of one manager as a list in one or more columns.
 *
 * @param boxes makes the rows
 * @param members their positions, in chart order
 * @param columns how many columns
 * @param rowWidth width of a row in points
 * @param rowHeight height of a row in points
 */
record TeamList(PositionBoxes boxes, int[] members, int columns, double rowWidth, double rowHeight) {
    private static final double GAP = 2;
    /** A list of this length still stands in one column. */
    private static final int ONE_COLUMN = 8;

    static TeamList of(VisibleTree tree, PositionBoxes boxes, int manager) {
        int[] members = IntStream.of(tree.reports(manager))
                .filter(report -> !tree.hasReports(report))
                .toArray();
        if (members.length == 0) {
            return new TeamList(boxes, members, 1, 0, 0);
        }
        double width = Arrays.stream(members).mapToDouble(boxes::rowWidth).max().orElse(0);
        double height = boxes.row(members[0], width).height() + GAP;
        return new TeamList(boxes, members, columns(members.length, width, height), width, height);
    }

    private static int columns(int count, double width, double height) {
        int best = 1;
        for (int columns = 2; count > ONE_COLUMN && columns <= count; columns++) {
            double cost = Shape.cost(columns * width, rows(count, columns) * height);
            if (cost < Shape.cost(best * width, rows(count, best) * height)) {
                best = columns;
            }
        }
        return best;
    }

    private static int rows(int count, int columns) {
        return (count + columns - 1) / columns;
    }

    boolean isEmpty() {
        return members.length == 0;
    }

    double width() {
        return columns * rowWidth + (columns - 1) * GAP;
    }

    double height() {
        return rows(members.length, columns) * rowHeight;
    }

    /** Adds the rows, column by column, over a width of at least {@link #width}. */
    void draw(double x, double y, double wide, List<Box> drawn) {
        double stretched = (wide - (columns - 1) * GAP) / columns;
        int rows = rows(members.length, columns);
        for (int i = 0; i < members.length; i++) {
            int column = i / rows;
            double left = x + column * (stretched + GAP);
            drawn.add(boxes.row(members[i], stretched).at(left, y + (i % rows) * rowHeight));
        }
    }
}
