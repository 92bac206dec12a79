package dev.spanwise.report.deck;

import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.text.TextWidth;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Column;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.document.Tone;
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
    private static final double ROW = 24;
    private static final double SMALL = 11;
    private static final Color LINE = new Color(0xBFC7D1);
    private static final Color WARNING = new Color(0xD55E00);

    private final XSLFSlide slide;
    private final Rectangle2D room;
    private final Texts texts;
    private double size;

    TableDrawing(XSLFSlide slide, Rectangle2D room, Texts texts) {
        this.slide = slide;
        this.room = room;
        this.texts = texts;
    }

    void draw(Table whole) {
        Table table = shown(whole);
        TableColumns columns = TableColumns.of(table, room.getWidth());
        size = columns.size();
        double[] widths = columns.widths();
        XSLFTable made = slide.createTable();
        made.setAnchor(new Rectangle2D.Double(
                room.getX(), room.getY(), room.getWidth(), ROW * (table.rows().size() + 1)));
        List<Cell> head =
                table.columns().stream().map(column -> Cell.of(column.header())).toList();
        addRow(made, table, head, widths, true);
        table.rows().forEach(row -> addRow(made, table, row, widths, false));
        for (int column = 0; column < widths.length; column++) {
            made.setColumnWidth(column, widths[column]);
        }
        int left = whole.rows().size() - table.rows().size();
        if (left > 0) {
            tellMore(left);
        }
    }

    /** Without bars, which are no text, and with as many rows as fit; a line is kept for the count of the others. */
    private Table shown(Table table) {
        int[] kept = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).kind() != Column.Kind.BAR)
                .toArray();
        int fitting = Math.max(1, (int) (room.getHeight() / ROW) - 1);
        int rows = table.rows().size() <= fitting ? table.rows().size() : Math.max(1, fitting - 1);
        return new Table(
                table.title(),
                IntStream.of(kept).mapToObj(table.columns()::get).toList(),
                table.rows().subList(0, rows).stream()
                        .map(row -> IntStream.of(kept).mapToObj(row::get).toList())
                        .toList());
    }

    private void addRow(XSLFTable made, Table table, List<Cell> cells, double[] widths, boolean head) {
        var row = made.addRow();
        row.setHeight(ROW);
        for (int i = 0; i < cells.size(); i++) {
            XSLFTableCell cell = row.addCell();
            cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
            cell.setTopInset(1);
            cell.setBottomInset(1);
            cell.setBorderColor(BorderEdge.bottom, LINE);
            cell.setBorderWidth(BorderEdge.bottom, head ? 1.5 : 0.5);
            XSLFTextParagraph paragraph = cell.addNewTextParagraph();
            boolean figure = table.columns().get(i).kind() == Column.Kind.FIGURE;
            paragraph.setTextAlign(figure ? TextAlign.RIGHT : TextAlign.LEFT);
            write(paragraph, cells.get(i), widths[i], head);
        }
    }

    /** On one line: a row that grows would push the others off the slide. */
    private void write(XSLFTextParagraph paragraph, Cell cell, double width, boolean head) {
        boolean warning = cell.tone() == Tone.WARNING || cell.tone() == Tone.ERROR;
        boolean bold = head || warning || cell.tone() == Tone.STRONG;
        String text = Words.clean(cell.text());
        String fitted = TextWidth.fit(text, size, bold, (width - TableColumns.INSETS) / TableColumns.SPARE + 0.5);
        XSLFTextRun run = Words.write(paragraph, fitted, size, head ? Shade.HEAD : Shade.INK);
        run.setBold(bold);
        if (warning) {
            run.setFontColor(WARNING);
        }
    }

    private void tellMore(int rows) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(room.getX(), room.getMaxY() - ROW, room.getWidth(), ROW));
        box.clearText();
        box.setBottomInset(0);
        box.setVerticalAlignment(VerticalAlignment.BOTTOM);
        Words.write(box.addNewTextParagraph(), texts.get("more.rows", rows), SMALL, Shade.QUIET)
                .setItalic(true);
    }
}
