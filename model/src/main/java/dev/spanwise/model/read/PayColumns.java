package dev.spanwise.model.read;

import dev.spanwise.model.read.mapping.ColumnRole;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.value.Currencies;
import dev.spanwise.model.read.value.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The pay of one table's rows: a column of pay, or the two ends of a band, of which the midpoint counts. */
final class PayColumns {
    private final Rows rows;
    private final TableValues values;
    private final int table;
    private final Optional<Period> ofHeader;
    private final String currencyOfHeader;
    private final Map<String, Optional<Period>> ofCell = new HashMap<>();

    PayColumns(Rows rows, TableValues values, int table) {
        this.rows = rows;
        this.values = values;
        this.table = table;
        this.ofHeader = Period.find(header());
        this.currencyOfHeader = Currencies.find(header());
    }

    boolean isBand() {
        return !values.has(ColumnRole.SALARY) && values.has(ColumnRole.PAY_FLOOR) && values.has(ColumnRole.PAY_CEILING);
    }

    boolean isKnown() {
        return values.has(ColumnRole.SALARY) || values.has(ColumnRole.PAY_FLOOR);
    }

    /** The pay as the file gives it, for whatever period; NaN where there is none. Zero means it is not told. */
    double amount(int row) {
        int local = rows.local(row);
        double pay = positive(values.get(ColumnRole.SALARY, local));
        if (!Double.isNaN(pay) || values.has(ColumnRole.SALARY)) {
            return pay;
        }
        double floor = positive(values.get(ColumnRole.PAY_FLOOR, local));
        double ceiling = positive(values.get(ColumnRole.PAY_CEILING, local));
        return Double.isNaN(ceiling) ? floor : Double.isNaN(floor) ? ceiling : (floor + ceiling) / 2;
    }

    private static double positive(double value) {
        return value > 0 ? value : Double.NaN;
    }

    /** The period the row's pay is for: its own, else that of the header, else a year. */
    Period period(int row) {
        return said(row).orElse(Period.YEAR);
    }

    /** Whether the row or the header says what the pay is for. */
    boolean saysPeriod(int row) {
        return said(row).isPresent();
    }

    private Optional<Period> said(int row) {
        String text = rows.text(ColumnRole.PAY_PERIOD, row);
        return text.isEmpty()
                ? ofHeader
                : ofCell.computeIfAbsent(text, Period::find).or(() -> ofHeader);
    }

    /** The currency of the row's pay, its header's where it has none of its own, empty where nobody says. */
    String currency(int row) {
        String own = Currencies.find(rows.text(ColumnRole.CURRENCY, row));
        String inCell = own.isEmpty() ? Currencies.find(rows.text(role(), row)) : own;
        return inCell.isEmpty() ? currencyOfHeader : inCell;
    }

    private ColumnRole role() {
        return values.has(ColumnRole.SALARY) ? ColumnRole.SALARY : ColumnRole.PAY_FLOOR;
    }

    String header() {
        Table source = rows.mapping().tables().get(table);
        OptionalInt column = rows.mapping().columns().get(table).find(role());
        return column.isEmpty() ? "" : source.columnName(column.getAsInt());
    }
}
