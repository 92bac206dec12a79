package dev.spanwise.model.read.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One sheet of a binary workbook. */
final class XlsbSheet {
    private static final int ROW = 0;
    private static final int COMPRESSED = 2;
    private static final int ERROR = 3;
    private static final int YES_OR_NO = 4;
    private static final int NUMBER = 5;
    private static final int TEXT = 6;
    private static final int SHARED_TEXT = 7;
    private static final int TEXT_OF_FORMULA = 8;
    private static final int NUMBER_OF_FORMULA = 9;
    private static final int YES_OR_NO_OF_FORMULA = 10;
    private static final int ERROR_OF_FORMULA = 11;
    private static final int RICH_TEXT = 62;
    private static final int BEGIN_FILTER = 161;
    private static final int MERGED = 176;
    /** Where the value of a cell begins, after its column and style. */
    private static final int VALUE = 8;

    private static final int HIDDEN = 0x10;
    private static final Map<Integer, String> ERRORS = Map.of(
            0x00, "#NULL!", 0x07, "#DIV/0!", 0x0F, "#VALUE!", 0x17, "#REF!", 0x1D, "#NAME?", 0x24, "#NUM!", 0x2A,
            "#N/A");

    private final List<String> texts;
    private final CellFormats formats;
    private final boolean from1904;
    private final SheetBuilder sheet;

    XlsbSheet(List<String> texts, CellFormats formats, boolean from1904, SheetBuilder sheet) {
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
        this.sheet = sheet;
    }

    void read(BinaryRecords records) throws IOException {
        while (records.next()) {
            switch (records.type()) {
                case ROW -> sheet.startRow(records.intAt(0) + 1, (records.byteAt(11) & HIDDEN) != 0);
                case COMPRESSED -> number(records, records.compressedAt(VALUE));
                case NUMBER, NUMBER_OF_FORMULA -> number(records, records.doubleAt(VALUE));
                case YES_OR_NO, YES_OR_NO_OF_FORMULA -> cell(records, records.byteAt(VALUE) == 1 ? "TRUE" : "FALSE");
                case ERROR, ERROR_OF_FORMULA -> cell(records, ERRORS.getOrDefault(records.byteAt(VALUE), "#N/A"));
                case TEXT, TEXT_OF_FORMULA -> cell(records, records.textAt(VALUE));
                case RICH_TEXT -> cell(records, records.textAt(VALUE + 1));
                case SHARED_TEXT -> cell(records, shared(records.intAt(VALUE)));
                case BEGIN_FILTER -> sheet.filtered();
                case MERGED -> merge(records);
                default -> {}
            }
        }
    }

    private String shared(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : "";
    }

    private void number(BinaryRecords records, double value) {
        int style = records.intAt(4) & 0xFFFFFF;
        cell(records, ExcelNumber.text(value, formats.isDay(style), from1904));
    }

    private void cell(BinaryRecords records, String text) {
        int column = records.intAt(0);
        sheet.cell(column < 0 ? Integer.MAX_VALUE : column, text);
    }

    private void merge(BinaryRecords records) {
        if (records.intAt(8) == records.intAt(12)) {
            sheet.merge(records.intAt(8), records.intAt(0) + 1, records.intAt(4) + 1);
        }
    }
}
