package dev.spanwise.report.deck;

import dev.spanwise.report.diagram.text.TextWidth;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Table;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How wide the columns of a table become: as their longest texts ask; where that is too much, the widest give way. */
record TableColumns(Table table, double room, double size, boolean shortHeads) {
    /** What a cell keeps free at its two sides, and a little for letters of other fonts. */
    static final double INSETS = 20;

    private static final double LARGEST = 12;
    private static final double SMALLEST = 9.5;
    /** Longer texts may be cut before letters get smaller. */
    private static final double ENOUGH = 170;
    /** Headings of figures, such as names of scenarios, give way before the names of rows do. */
    private static final double SHORT_HEAD = 50;
    /** Letters of a template may be wider than ours. */
    static final double SPARE = 1.05;

    /** In letters that leave every text its room, down to a size that can still be read. */
    static TableColumns of(Table table, double room) {
        for (double size = LARGEST; size > SMALLEST; size--) {
            TableColumns columns = new TableColumns(table, room, size, false);
            if (columns.enough() <= room) {
                return columns;
            }
        }
        return new TableColumns(table, room, SMALLEST, true);
    }

    private double enough() {
        return IntStream.range(0, table.columns().size())
                .mapToDouble(column -> Math.min(wanted(column), ENOUGH))
                .sum();
    }

    double[] widths() {
        double[] widths = IntStream.range(0, table.columns().size())
                .mapToDouble(this::wanted)
                .toArray();
        double[] texts = IntStream.range(0, widths.length)
                .filter(this::isText)
                .mapToDouble(column -> widths[column])
                .sorted()
                .toArray();
        double left =
                room - DoubleStream.of(widths).sum() + DoubleStream.of(texts).sum();
        double most = mostEach(texts, left);
        for (int column = 0; column < widths.length; column++) {
            widths[column] = isText(column) ? Math.min(widths[column], most) : widths[column];
        }
        double spare = room / DoubleStream.of(widths).sum();
        return DoubleStream.of(widths).map(width -> width * spare).toArray();
    }

    private boolean isText(int column) {
        return table.columns().get(column).kind() == Column.Kind.TEXT;
    }

    private double wanted(int column) {
        double whole = SPARE * TextWidth.of(table.columns().get(column).header(), size, true);
        double head = shortHeads && !isText(column) ? Math.min(whole, SHORT_HEAD) : whole;
        return INSETS
                + table.rows().stream()
                        .mapToDouble(row -> SPARE * TextWidth.of(row.get(column).text(), size, true))
                        .reduce(head, Math::max);
    }

    /** How wide columns may be at most, so that all of them fit the room; the narrow ones keep what they need. */
    private static double mostEach(double[] narrowFirst, double room) {
        double left = room;
        for (int i = 0; i < narrowFirst.length; i++) {
            double share = left / (narrowFirst.length - i);
            if (narrowFirst[i] > share) {
                return Math.max(2 * INSETS, share);
            }
            left -= narrowFirst[i];
        }
        return Double.MAX_VALUE;
    }
}
