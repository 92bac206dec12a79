package dev.spanwise.report.sheet;

import dev.spanwise.report.document.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook, its header bold, kept in view and with a filter; passed on to the stream as it grows. */
final class XlsxRowWriter implements RowWriter {
    /** What spreadsheets allow. */
    static final int MOST_ROWS = 1_048_576;

    private static final int ROWS_AT_A_TIME = 500;

    private final TimelessWorkbook workbook;
    private final Worksheet sheet;
    private final int columns;
    private final int mostRows;
    private int rows = 1;

    XlsxRowWriter(OutputStream stream, String title, List<String> headers, int mostRows) throws IOException {
        this.mostRows = mostRows;
        this.workbook = new TimelessWorkbook(stream);
        this.sheet = workbook.workbook().newWorksheet(Workbooks.sheetName(title));
        this.columns = headers.size();
        Workbooks.writeHeader(sheet, 0, headers);
        sheet.freezePane(0, 1);
    }

    @Override
    public void write(List<? extends @Nullable Object> row) throws IOException {
        if (rows == mostRows) {
            throw new TooManyRowsException(mostRows);
        }
        for (int column = 0; column < row.size(); column++) {
            writeValue(column, row.get(column));
        }
        rows++;
        if (rows % ROWS_AT_A_TIME == 0) {
            sheet.flush();
        }
    }

    private void writeValue(int column, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(rows, column, day);
            sheet.style(rows, column).format(Workbooks.DAY).set();
        } else if (value instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (value != null) {
            sheet.value(rows, column, FormulaGuard.defuse(value.toString()));
        }
    }

    @Override
    public void close() throws IOException {
        sheet.setAutoFilter(0, 0, rows - 1, columns - 1);
        workbook.close();
    }
}
