package dev.spanwise.model.read.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Rows of a sheet of XLSX as nearly all programs write them: cells that have a value and nothing else. */
final class PlainRows {
    private static final Pattern NOT_BEFORE = Pattern.compile("<[!?]|<([^\\s<>/]*:)?(c|row)[\\s/>]");
    private static final byte[] ROW = PlainBytes.piece("<row");
    private static final byte[] OPEN = PlainBytes.piece(">");
    private static final byte[] END = PlainBytes.piece("</row>");
    private static final byte[][] EMPTY = PlainBytes.pieces("/>", " />");
    private static final byte[][] TRUE = PlainBytes.pieces("1", "true", "on");
    private static final byte[] ZERO = PlainBytes.piece("0");
    /** The first three matter. */
    private static final byte[][] ATTRIBUTES = PlainBytes.pieces(
            " r=\"",
            " hidden=\"",
            " ht=\"",
            " spans=\"",
            " s=\"",
            " customFormat=\"",
            " customHeight=\"",
            " outlineLevel=\"",
            " collapsed=\"",
            " thickTop=\"",
            " thickBot=\"",
            " ph=\"",
            " x14ac:dyDescent=\"");

    private final SheetBuilder sheet;
    private final PlainPart part;
    private final PlainCell cell;
    private byte[][] attributes = ATTRIBUTES;
    private int[] columns = new int[64];
    private String[] texts = new String[64];
    private int cells;
    private int line;
    private boolean hidden;

    private PlainRows(InputStream stream, CellTexts cellTexts, SheetBuilder sheet) throws IOException {
        this.sheet = sheet;
        this.part = new PlainPart(stream, "<row", this::canFollow);
        this.cell = new PlainCell(part, cellTexts);
    }

    /** Hands all plain rows at the beginning of a sheet on. */
    static PlainRows take(InputStream stream, CellTexts cellTexts, SheetBuilder sheet) throws IOException {
        PlainRows rows = new PlainRows(stream, cellTexts, sheet);
        rows.part.takeAll(rows::row);
        return rows;
    }

    /** The sheet without these rows, for the parser. */
    InputStream rest() {
        return part.rest();
    }

    /** The line of the last one, 0 where there is none. */
    int line() {
        return line;
    }

    private boolean canFollow(String head) {
        String root = head.substring(0, head.indexOf('>') + 1);
        boolean ofExcel = root.contains(" xmlns:x14ac=\"");
        attributes = ofExcel ? ATTRIBUTES : Arrays.copyOf(ATTRIBUTES, ATTRIBUTES.length - 1);
        return root.startsWith("<worksheet")
                && head.stripTrailing().endsWith("<sheetData>")
                && !NOT_BEFORE.matcher(head).find();
    }

    private boolean row() {
        part.skipSpaces();
        int number = part.take(ROW) ? number() : -1;
        if (number < 0 || !cells()) {
            return false;
        }
        line = number;
        sheet.startRow(line, hidden);
        for (int i = 0; i < cells; i++) {
            sheet.cell(columns[i], texts[i]);
        }
        return true;
    }

    /** The row's line, -1 where its attributes are not plain. */
    private int number() {
        int number = line + 1;
        int seen = 0;
        hidden = false;
        for (int name = part.takeAttribute(attributes); name >= 0; name = part.takeAttribute(attributes)) {
            switch (name) {
                case 0 -> number = part.number();
                case 1 -> hidden |= part.valueIs(TRUE[0]) || part.valueIs(TRUE[1]) || part.valueIs(TRUE[2]);
                case 2 -> hidden |= part.valueIs(ZERO);
                default -> {}
            }
            if ((seen & 1 << name) != 0) {
                return -1;
            }
            seen |= 1 << name;
        }
        return number;
    }

    private boolean cells() {
        cells = 0;
        boolean empty = part.takeOne(EMPTY);
        boolean plain = empty || part.take(OPEN);
        part.skipSpaces();
        while (plain && !empty && !part.take(END)) {
            plain = cell.take(cells == 0 ? 0 : columns[cells - 1] + 1);
            keep();
            part.skipSpaces();
        }
        return plain;
    }

    private void keep() {
        if (cells == columns.length) {
            columns = Arrays.copyOf(columns, cells * 2);
            texts = Arrays.copyOf(texts, cells * 2);
        }
        columns[cells] = cell.column();
        texts[cells++] = cell.text();
    }
}
