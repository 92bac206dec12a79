package dev.spanwise.report.diagram.drawing;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A picture: boxes from back to front, and lines behind them where boxes are filled.
 *
 * @param width in points
 * @param height in points
 * @param boxes from back to front; the coordinates of all lie inside the picture
 * @param connectors lines between them
 */
public record Drawing(double width, double height, List<Box> boxes, List<Connector> connectors) {
    public Drawing {
        boxes = List.copyOf(boxes);
        connectors = List.copyOf(connectors);
    }

    public static final Drawing EMPTY = new Drawing(0, 0, List.of(), List.of());

    /** Width divided by height. */
    public double ratio() {
        return height == 0 ? 1 : width / height;
    }

    /** The same picture with its upper left corner elsewhere, in a larger one. */
    public Drawing moved(double dx, double dy) {
        return new Drawing(
                width + dx,
                height + dy,
                boxes.stream().map(box -> box.moved(dx, dy)).toList(),
                connectors.stream().map(line -> line.moved(dx, dy)).toList());
    }

    /** This picture and another over it, at their own places. */
    public Drawing with(Drawing other) {
        return new Drawing(
                Math.max(width, other.width),
                Math.max(height, other.height),
                join(boxes, other.boxes),
                join(connectors, other.connectors));
    }

    /** Another picture below this one. */
    public Drawing above(Drawing other, double gap) {
        return with(other.moved(0, height + gap));
    }

    /** Another picture to the right of this one. */
    public Drawing beside(Drawing other, double gap) {
        return with(other.moved(width + gap, 0));
    }

    /** The same picture with other names, so that it can stand beside one of the same chart. */
    public Drawing renamed(String prefix) {
        return new Drawing(
                width,
                height,
                boxes.stream().map(box -> box.named(prefix + box.id())).toList(),
                connectors.stream().map(line -> line.renamed(prefix)).toList());
    }

    /**
     * The same picture as several of its size, one over the other: the lines in the first, at most so many boxes in each.
     */
    public List<Drawing> pieces(int mostBoxes) {
        if (boxes.size() <= mostBoxes) {
            return List.of(this);
        }
        List<Drawing> pieces = new ArrayList<>();
        if (!connectors.isEmpty()) {
            pieces.add(new Drawing(width, height, List.of(), connectors));
        }
        Lists.partition(boxes, mostBoxes).forEach(part -> pieces.add(new Drawing(width, height, part, List.of())));
        return pieces;
    }

    /** With more room at the right and below. */
    public Drawing sized(double newWidth, double newHeight) {
        return new Drawing(Math.max(width, newWidth), Math.max(height, newHeight), boxes, connectors);
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first.size() + second.size());
        Stream.of(first, second).forEach(all::addAll);
        return all;
    }
}
