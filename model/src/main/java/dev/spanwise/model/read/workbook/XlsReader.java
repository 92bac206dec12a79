package dev.spanwise.model.read.workbook;

import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.TableOptions;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the sheets of an Excel workbook of the old kind (.xls). */
final class XlsReader {
    private final Content content;
    private final boolean from1904;

    private XlsReader(Content content, boolean from1904) {
        this.content = content;
        this.from1904 = from1904;
    }

    static List<RawTable> read(Content content, HSSFWorkbook workbook, TableOptions options) {
        List<SheetName> names = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean visible = workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE;
            names.add(new SheetName(workbook.getSheetName(i), "", visible));
        }
        XlsReader reader = new XlsReader(content, workbook.getInternalWorkbook().isUsing1904DateWindowing());
        List<RawTable> tables = new ArrayList<>();
        for (SheetName name : SheetName.wanted(names, options.sheet(), content.name())) {
            SheetBuilder sheet = reader.sheet(workbook.getSheet(name.name()), name.name());
            if (!sheet.isEmpty()) {
                tables.add(sheet.table());
            }
        }
        return tables;
    }

    private SheetBuilder sheet(Sheet rows, String name) {
        SheetBuilder sheet = new SheetBuilder(content, "XLS", name);
        for (CellRangeAddress area : rows.getMergedRegions()) {
            if (area.getFirstColumn() == area.getLastColumn()) {
                sheet.merge(area.getFirstColumn(), area.getFirstRow() + 1, area.getLastRow() + 1);
            }
        }
        for (Row row : rows) {
            sheet.startRow(row.getRowNum() + 1, row.getZeroHeight());
            for (Cell cell : row) {
                sheet.cell(cell.getColumnIndex(), text(cell));
            }
        }
        return sheet;
    }

    private String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> ExcelNumber.text(cell.getNumericCellValue(), isDay(cell), from1904);
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case STRING -> cell.getRichStringCellValue().getString();
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private static boolean isDay(Cell cell) {
        short format = cell.getCellStyle().getDataFormat();
        String code = cell.getCellStyle().getDataFormatString();
        return DateUtil.isInternalDateFormat(format)
                ? ExcelNumber.isDay(format)
                : code != null && ExcelNumber.isDay(code);
    }
}
