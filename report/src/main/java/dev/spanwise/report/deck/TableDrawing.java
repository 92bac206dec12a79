package dev.spanwise.report.deck;

import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Table;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
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
final class TableDrawing {
    private static final double SMALL = 11;
    private static final Color LINE = new Color(0xBFC7D1);
    private static final Color WARNING = new Color(0xD55E00);

    private final XSLFSlide slide;
    private final Rectangle2D room;
    private final Texts texts;

    TableDrawing(XSLFSlide slide, Rectangle2D room, Texts texts) {
        this.slide = slide;
        this.room = room;
        this.texts = texts;
    }

    /** Returns how much of the height it takes. */
    double draw(Table whole) {
        Table table = candidates(whole);
        double spare = new Letters(slide).ofText();
        TableColumns columns = TableColumns.of(table, room.getWidth(), spare);
        TableCells cells = new TableCells(columns.widths(), columns.size(), spare);
        List<Cell> head =
                table.columns().stream().map(column -> Cell.of(column.header())).toList();
        List<List<Cell>> rows =
                table.rows().subList(0, fitting(table, cells, head, whole.rows().size()));
        double height = cells.height(head, true)
                + rows.stream().mapToDouble(row -> cells.height(row, false)).sum();
        XSLFTable made = slide.createTable();
        made.setAnchor(new Rectangle2D.Double(room.getX(), room.getY(), room.getWidth(), height));
        addRow(made, table, head, cells, true);
        rows.forEach(row -> addRow(made, table, row, cells, false));
        for (int column = 0; column < cells.widths().length; column++) {
            made.setColumnWidth(column, cells.widths()[column]);
        }
        if (rows.size() == whole.rows().size()) {
            return height;
        }
        tellMore(whole.rows().size() - rows.size());
        return room.getHeight();
    }

    /** Without bars, which are no text, and with no more rows than fit if each has one line. */
    private Table candidates(Table table) {
        int[] kept = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).kind() != Column.Kind.BAR)
                .toArray();
        int rows = Math.min(table.rows().size(), Math.max(1, (int) (room.getHeight() / TableCells.ROW) - 1));
        return new Table(
                table.title(),
                IntStream.of(kept).mapToObj(table.columns()::get).toList(),
                table.rows().subList(0, rows).stream()
                        .map(row -> IntStream.of(kept).mapToObj(row::get).toList())
                        .toList());
    }

    /** How many rows fit; where these are not all, a line is kept for the count of the others. */
    private int fitting(Table table, TableCells cells, List<Cell> head, int all) {
        double used = cells.height(head, true);
        int fitting = 0;
        int withCount = 0;
        for (List<Cell> row : table.rows()) {
            used += cells.height(row, false);
            fitting += used <= room.getHeight() + 0.5 ? 1 : 0;
            withCount += used <= room.getHeight() - TableCells.ROW + 0.5 ? 1 : 0;
        }
        return fitting == all ? all : Math.min(table.rows().size(), Math.max(1, withCount));
    }

    private void addRow(XSLFTable made, Table table, List<Cell> row, TableCells cells, boolean head) {
        var line = made.addRow();
        line.setHeight(cells.height(row, head));
        for (int i = 0; i < row.size(); i++) {
            XSLFTableCell cell = line.addCell();
            cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
            cell.setTopInset(1);
            cell.setBottomInset(1);
            cell.setBorderColor(BorderEdge.bottom, LINE);
            cell.setBorderWidth(BorderEdge.bottom, head ? 1.5 : 0.5);
            XSLFTextParagraph paragraph = cell.addNewTextParagraph();
            boolean figure = table.columns().get(i).kind() == Column.Kind.FIGURE;
            paragraph.setTextAlign(figure ? TextAlign.RIGHT : TextAlign.LEFT);
            write(paragraph, row.get(i), cells.text(row.get(i), i, head), cells.size(), head);
        }
    }

    private static void write(XSLFTextParagraph paragraph, Cell cell, String text, double size, boolean head) {
        XSLFTextRun run = Words.write(paragraph, text, size, head ? Shade.HEAD : Shade.INK);
        run.setBold(TableCells.isBold(cell, head));
        if (TableCells.isWarning(cell)) {
            run.setFontColor(WARNING);
        }
    }

    private void tellMore(int rows) {
        double height = TableCells.ROW;
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(room.getX(), room.getMaxY() - height, room.getWidth(), height));
        box.clearText();
        box.setBottomInset(0);
        box.setVerticalAlignment(VerticalAlignment.BOTTOM);
        Words.write(box.addNewTextParagraph(), texts.get("more.rows", rows), SMALL, Shade.QUIET)
                .setItalic(true);
    }
}
