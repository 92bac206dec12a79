package dev.spanwise.report.diagram.layout;

import dev.spanwise.report.diagram.drawing.Box;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import dev.spanwise.report.diagram.drawing.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * What Graphviz sees as one node: a box, or several boxes side by side in columns.
 *
 * @param id its name for Graphviz
 * @param above name of the block above, or empty
 * @param members the boxes, placed from the block's upper left corner
 * @param width in points
 * @param height in points
 */
record BoxBlock(String id, String above, List<Box> members, double width, double height) {
    private static final double GAP = 6;

    static BoxBlock single(String id, String above, Box box) {
        return new BoxBlock(id, above, List.of(box), box.width(), box.height());
    }

    static BoxBlock grid(String id, String above, List<Box> boxes) {
        double cellWidth = boxes.get(0).width() + GAP;
        double cellHeight = boxes.stream().mapToDouble(Box::height).max().orElse(0) + GAP;
        int rows = rows(boxes.size(), cellWidth, cellHeight);
        List<Box> members = new ArrayList<>();
        int columns = (boxes.size() + rows - 1) / rows;
        double width = columns * cellWidth + GAP;
        double height = Math.min(rows, boxes.size()) * cellHeight + GAP;
        members.add(Box.of(
                id, width, height, BoxStyle.filled("").withOutline("#d5dbe3", 1, BoxStyle.Outline.SOLID), List.of()));
        for (int i = 0; i < boxes.size(); i++) {
            int column = i / rows;
            members.add(boxes.get(i).at(GAP + column * cellWidth, GAP + (i % rows) * cellHeight));
        }
        return new BoxBlock(id, above, members, width, height);
    }

    private static int rows(int count, double cellWidth, double cellHeight) {
        int best = count;
        for (int rows = 1; rows <= count; rows++) {
            if (cost(count, rows, cellWidth, cellHeight) < cost(count, best, cellWidth, cellHeight)) {
                best = rows;
            }
        }
        return best;
    }

    private static double cost(int count, int rows, double cellWidth, double cellHeight) {
        int columns = (count + rows - 1) / rows;
        return Shape.cost(columns * cellWidth, rows * cellHeight);
    }

    /** The boxes with the block's centre at a place. */
    List<Box> at(Point centre) {
        return members.stream()
                .map(box -> box.moved(centre.x() - width / 2, centre.y() - height / 2))
                .toList();
    }
}
