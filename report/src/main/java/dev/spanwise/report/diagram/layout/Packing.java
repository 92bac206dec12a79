package dev.spanwise.report.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Items of different sizes on shelves: the tallest item opens a shelf, smaller ones are stacked in columns beside it as
 * high as the shelf, until the shelf is full. Of several widths the one with the best shape is taken.
 * O(n log n) for each width.
 *
 * @param shelves from top to bottom
 * @param width of the whole in points
 * @param height of the whole in points
 * @param gap between items
 */
record Packing(List<Shelf> shelves, double width, double height, double gap) {
    /** A column never grows by more than this when there is room to spare. */
    private static final double MOST_STRETCH = 1.6;

    private static final int TRIES = 16;

    /** An item's size in points. */
    record Size(double width, double height) {}

    /** Where an item stands, and how wide its column is. */
    record Place(double x, double y, double width) {}

    /** Items one below the other, by number. */
    private record Column(List<Integer> items, List<Double> tops, double width) {}

    /** Columns side by side. */
    private record Shelf(List<Column> columns, double height, double width) {}

    static Packing of(List<Size> items, double gap) {
        int[] order = IntStream.range(0, items.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -items.get(i).height()))
                .mapToInt(Integer::intValue)
                .toArray();
        double area = items.stream()
                .mapToDouble(i -> (i.width() + gap) * (i.height() + gap))
                .sum();
        double widest = items.stream().mapToDouble(Size::width).max().orElse(0);
        Packing best = pack(items, order, widest, gap);
        for (int i = 0; i < TRIES; i++) {
            double room = Math.sqrt(area * Shape.RATIO) * (0.6 + 0.1 * i);
            Packing next = pack(items, order, Math.max(widest, room), gap);
            if (Shape.cost(next.width, next.height) < Shape.cost(best.width, best.height)) {
                best = next;
            }
        }
        return best;
    }

    private static Packing pack(List<Size> items, int[] order, double room, double gap) {
        List<Shelf> shelves = new ArrayList<>();
        int next = 0;
        while (next < order.length) {
            List<Column> columns = new ArrayList<>();
            double height = items.get(order[next]).height();
            double width = -gap;
            while (next < order.length) {
                Column column = column(items, order, next, height, gap);
                if (!columns.isEmpty() && width + gap + column.width() > room) {
                    break;
                }
                columns.add(column);
                width += gap + column.width();
                next += column.items().size();
            }
            shelves.add(new Shelf(columns, height, width));
        }
        double width = shelves.stream().mapToDouble(Shelf::width).max().orElse(0);
        double height =
                shelves.stream().mapToDouble(shelf -> shelf.height() + gap).sum() - gap;
        return new Packing(shelves, width, Math.max(0, height), gap);
    }

    private static Column column(List<Size> items, int[] order, int from, double height, double gap) {
        List<Integer> stack = new ArrayList<>();
        List<Double> tops = new ArrayList<>();
        double y = 0;
        double width = 0;
        for (int i = from; i < order.length; i++) {
            Size size = items.get(order[i]);
            if (!stack.isEmpty() && y + size.height() > height) {
                break;
            }
            stack.add(order[i]);
            tops.add(y);
            y += size.height() + gap;
            width = Math.max(width, size.width());
        }
        return new Column(stack, tops, width);
    }

    /** Places by item, the columns stretched towards a width of at least the packing's own. */
    Place[] places(double wanted) {
        int count = shelves.stream()
                .flatMap(shelf -> shelf.columns().stream())
                .mapToInt(column -> column.items().size())
                .sum();
        Place[] places = new Place[count];
        double y = 0;
        for (Shelf shelf : shelves) {
            double columns = shelf.columns().stream().mapToDouble(Column::width).sum();
            double stretch = Math.min(MOST_STRETCH, 1 + Math.max(0, wanted - shelf.width()) / Math.max(1, columns));
            double x = 0;
            for (Column column : shelf.columns()) {
                double wide = column.width() * stretch;
                for (int i = 0; i < column.items().size(); i++) {
                    places[column.items().get(i)] =
                            new Place(x, y + column.tops().get(i), wide);
                }
                x += wide + gap;
            }
            y += shelf.height() + gap;
        }
        return places;
    }
}
