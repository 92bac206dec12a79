package dev.spanwise.report.deck;

import dev.spanwise.report.diagram.text.TextWidth;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Table;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide the columns of a table become: as their longest texts ask; where that is too much, headings of figures take
 * several lines first, and then the widest texts do.
 */
record TableColumns(Table table, double room, double spare, double size, boolean shortHeads) {
    /** What a cell keeps free at its two sides, and a little for letters of other fonts. */
    static final double INSETS = 20;

    private static final double LARGEST = 12;
    private static final double SMALLEST = 9.5;
    /** Longer texts may take a second line before letters get smaller. */
    private static final double ENOUGH = 170;
    /** What a line of a heading needs of the whole one, where it has three of them. */
    private static final double SHORT_HEAD = 0.42;
    /** Headings of figures, such as names of scenarios, are no wider than this then. */
    private static final double WIDEST_HEAD = 110;

    /** In letters that leave every text its room, down to a size that can still be read. */
    static TableColumns of(Table table, double room, double spare) {
        for (double size = LARGEST; size > SMALLEST; size--) {
            for (boolean shortHeads : new boolean[] {false, true}) {
                TableColumns columns = new TableColumns(table, room, spare, size, shortHeads);
                if (columns.enough() <= room) {
                    return columns;
                }
            }
        }
        return new TableColumns(table, room, spare, SMALLEST, true);
    }

    private double enough() {
        return IntStream.range(0, table.columns().size())
                .mapToDouble(column -> isText(column) ? Math.min(wanted(column), ENOUGH) : wanted(column))
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
        double more = room / DoubleStream.of(widths).sum();
        return DoubleStream.of(widths).map(width -> width * more).toArray();
    }

    private boolean isText(int column) {
        return table.columns().get(column).kind() == Column.Kind.TEXT;
    }

    private double wanted(int column) {
        String header = table.columns().get(column).header();
        double head = shortHeads && !isText(column) ? shortHead(header) : width(header);
        return INSETS
                + table.rows().stream()
                        .mapToDouble(row -> width(row.get(column).text()))
                        .reduce(head, Math::max);
    }

    /** Its longest word stays whole, if that can be. */
    private double shortHead(String header) {
        double word =
                Stream.of(header.split(" ")).mapToDouble(this::width).max().orElse(0);
        return Math.min(Math.max(word, SHORT_HEAD * width(header)), WIDEST_HEAD);
    }

    private double width(String text) {
        return spare * TextWidth.of(text, size, true);
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
