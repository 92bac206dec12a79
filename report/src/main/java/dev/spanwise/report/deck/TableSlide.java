package dev.spanwise.report.deck;

import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Table;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;

/** A table of PowerPoint's own. What has no room is counted, never left out in silence. */
final class TableSlide {
    private static final double ROW = 26;
    private static final double SIZE = 12;
    /** Width of a letter of that size, on average. */
    private static final double LETTER = 7;

    /** What a cell keeps free at its two sides, and a little for wide letters. */
    private static final double INSETS = 24;

    /** How much wider than needed a table may be. */
    private static final double MOST_SPARE = 1.25;

    private static final Color LINE = new Color(0xBFC7D1);

    private final XSLFSlide slide;
    private final Rectangle2D room;

    TableSlide(XSLFSlide slide, Rectangle2D room) {
        this.slide = slide;
        this.room = room;
    }

    void draw(Table whole, IntFunction<String> more) {
        Table table = withoutBars(whole);
        int fitting = (int) (room.getHeight() / ROW) - 2;
        int shown = Math.min(fitting, table.rows().size());
        double[] widths = widths(table, shown);
        XSLFTable made = slide.createTable();
        made.setAnchor(new Rectangle2D.Double(room.getX(), room.getY(), room.getWidth(), ROW * (shown + 1)));
        List<Cell> head =
                table.columns().stream().map(column -> Cell.of(column.header())).toList();
        addRow(made, table, head, widths, true);
        for (List<Cell> row : table.rows().subList(0, shown)) {
            addRow(made, table, row, widths, false);
        }
        for (int column = 0; column < widths.length; column++) {
            made.setColumnWidth(column, widths[column]);
        }
        if (shown < table.rows().size()) {
            tellMore(more.apply(table.rows().size() - shown));
        }
    }

    private static Table withoutBars(Table table) {
        int[] kept = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).kind() != Column.Kind.BAR)
                .toArray();
        return new Table(
                table.title(),
                IntStream.of(kept).mapToObj(table.columns()::get).toList(),
                table.rows().stream()
                        .map(row -> IntStream.of(kept).mapToObj(row::get).toList())
                        .toList());
    }

    /** As wide as the longest text of each column asks for; where that is too much, the widest texts give way. */
    private double[] widths(Table table, int shown) {
        double[] widths = IntStream.range(0, table.columns().size())
                .mapToDouble(column -> INSETS + LETTER * longest(table, column, shown))
                .toArray();
        double[] texts = IntStream.range(0, widths.length)
                .filter(column -> table.columns().get(column).kind() == Column.Kind.TEXT)
                .mapToDouble(column -> widths[column])
                .sorted()
                .toArray();
        double room = this.room.getWidth()
                - DoubleStream.of(widths).sum()
                + DoubleStream.of(texts).sum();
        double most = mostEach(texts, room);
        for (int column = 0; column < widths.length; column++) {
            boolean text = table.columns().get(column).kind() == Column.Kind.TEXT;
            widths[column] = text ? Math.min(widths[column], most) : widths[column];
        }
        double spare = Math.min(
                MOST_SPARE, this.room.getWidth() / DoubleStream.of(widths).sum());
        return DoubleStream.of(widths).map(width -> width * spare).toArray();
    }

    private static int longest(Table table, int column, int shown) {
        int header = table.columns().get(column).header().length();
        return table.rows().subList(0, shown).stream()
                .mapToInt(row -> row.get(column).text().length())
                .reduce(header, Math::max);
    }

    /** How wide columns may be at most, so that all of them fit the room; the narrow ones keep what they need. */
    private static double mostEach(double[] narrowFirst, double room) {
        double left = room;
        for (int i = 0; i < narrowFirst.length; i++) {
            double share = left / (narrowFirst.length - i);
            if (narrowFirst[i] > share) {
                return Math.max(INSETS + LETTER, share);
            }
            left -= narrowFirst[i];
        }
        return Double.MAX_VALUE;
    }

    private static void addRow(XSLFTable made, Table table, List<Cell> cells, double[] widths, boolean head) {
        var row = made.addRow();
        row.setHeight(ROW);
        for (int i = 0; i < cells.size(); i++) {
            XSLFTableCell cell = row.addCell();
            cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
            cell.setBorderColor(BorderEdge.bottom, LINE);
            cell.setBorderWidth(BorderEdge.bottom, head ? 1.5 : 0.5);
            XSLFTextParagraph paragraph = cell.addNewTextParagraph();
            boolean figure = table.columns().get(i).kind() == Column.Kind.FIGURE;
            paragraph.setTextAlign(figure ? TextAlign.RIGHT : TextAlign.LEFT);
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(fitted(cells.get(i).text(), widths[i]));
            run.setFontSize(SIZE);
            run.setBold(head);
        }
    }

    /** On one line: a row that grows would push the others off the slide. */
    private static String fitted(String text, double width) {
        int letters = (int) ((width - INSETS) / LETTER + 0.5);
        return text.length() <= letters ? text : text.substring(0, Math.max(1, letters - 1)) + "…";
    }

    private void tellMore(String sentence) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(room.getX(), room.getMaxY() - ROW / 2, room.getWidth(), ROW));
        box.clearText();
        XSLFTextRun run = box.addNewTextParagraph().addNewTextRun();
        run.setText(sentence);
        run.setFontSize(SIZE);
        run.setItalic(true);
    }
}
