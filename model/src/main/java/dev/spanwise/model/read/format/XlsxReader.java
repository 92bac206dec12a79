package dev.spanwise.model.read.format;

import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the sheets of a workbook row by row, after {@link ZipGuard} has found it harmless. */
public final class XlsxReader {
    private XlsxReader() {}

    /** Every visible sheet with cells, or the one that the user wants. */
    public static List<RawTable> read(Content content, TableOptions options) {
        try (InputStream stream = content.openWithProgress()) {
            byte[] packed = stream.readAllBytes();
            ZipGuard.check(content, packed);
            return tables(packed, content, options);
        } catch (IOException | ExcelReaderException e) {
            throw new UnreadableInputException("broken-workbook", content.name(), String.valueOf(e.getMessage()))
                    .because(e);
        }
    }

    private static List<RawTable> tables(byte[] packed, Content content, TableOptions options) throws IOException {
        try (ReadableWorkbook workbook = open(packed)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            List<RawTable> tables = new ArrayList<>();
            for (Sheet sheet : wanted(sheets, options, content.name())) {
                RawTable table =
                        new RawTable(content.name(), "XLSX", sheet.getName(), null, null, false, grid(sheet, content));
                if (table.grid().rows() > 0) {
                    tables.add(table);
                }
            }
            if (tables.isEmpty()) {
                throw new UnreadableInputException("empty", content.name());
            }
            return tables;
        }
    }

    /** With the formats of cells, by which days are known; without where a program wrote none. */
    private static ReadableWorkbook open(byte[] packed) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(packed), new ReadingOptions(true, false));
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(new ByteArrayInputStream(packed), new ReadingOptions(false, false));
        }
    }

    private static List<Sheet> wanted(List<Sheet> sheets, TableOptions options, String file) {
        String wanted = options.sheet();
        if (wanted == null) {
            List<Sheet> visible = sheets.stream()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            return visible.isEmpty() ? sheets : visible;
        }
        return sheets.stream()
                .filter(sheet -> sheet.getName().equalsIgnoreCase(wanted)
                        || String.valueOf(sheet.getIndex() + 1).equals(wanted))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new UnreadableInputException("no-such-sheet", file, wanted, names(sheets)));
    }

    private static String names(List<Sheet> sheets) {
        return String.join(
                ", ", sheets.stream().map(sheet -> '"' + sheet.getName() + '"').toList());
    }

    private static Grid grid(Sheet sheet, Content content) throws IOException {
        Grid grid = new Grid(content.name(), content.limits());
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                grid.startRow(row.getRowNum());
                for (Cell cell : row) {
                    if (cell != null) {
                        grid.set(cell.getColumnIndex(), text(cell));
                    }
                }
            });
        }
        return grid;
    }

    /** What the cell shows, as near as it can be told: days in ISO form, numbers without a useless fraction. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER || isNumberOfFormula(cell)) {
            return ExcelNumber.text(cell);
        }
        return cell.getType() == CellType.ERROR ? "" : String.valueOf(cell.getText());
    }

    private static boolean isNumberOfFormula(Cell cell) {
        return cell.getType() == CellType.FORMULA && cell.getValue() instanceof java.math.BigDecimal;
    }
}
