package dev.spanwise.model.read;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.money.PayUnit;
import dev.spanwise.model.read.value.Currencies;
import dev.spanwise.model.read.value.Period;
import dev.spanwise.model.read.value.Whitespace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pay of one table's rows: a column of pay, or the two ends of a band, of which the midpoint counts. */
final class PayColumns {
    private static final double LEAST_PAY = 1_000;
    private static final double NEARLY_ALL = 0.9;

    private final Rows rows;
    private final TableValues values;
    private final @Nullable ColumnValues salary;
    private final int table;
    private final Optional<Period> ofHeader;
    private final String currencyOfHeader;
    private final int unit;
    private final Table source;
    private final int payColumn;
    private final int currencyColumn;
    private final int periodColumn;
    /** By number of a text, once it has been asked for. */
    private final Map<Integer, Optional<Period>> ofCell = new HashMap<>();

    private final @Nullable String[] ownCurrency;
    private final @Nullable String[] currencyInPay;

    PayColumns(Rows rows, TableValues values, int table) {
        this.rows = rows;
        this.values = values;
        this.salary = values.find(ColumnRole.SALARY);
        this.table = table;
        this.source = rows.mapping().tables().get(table);
        this.payColumn = column(role());
        this.currencyColumn = column(ColumnRole.CURRENCY);
        this.periodColumn = column(ColumnRole.PAY_PERIOD);
        this.ownCurrency = new String[texts(currencyColumn)];
        this.currencyInPay = new String[texts(payColumn)];
        this.ofHeader = Period.find(header());
        this.currencyOfHeader = Currencies.find(header());
        this.unit = areThousands() ? 1_000 : PayUnit.of(header());
    }

    /** Nobody is paid so little in a year. */
    private boolean areThousands() {
        return salary != null && PayUnit.mayBeThousands(header()) && salary.shareBetween(0, LEAST_PAY) >= NEARLY_ALL;
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
        double share = payColumn < 0 ? 1 : source.share(local, payColumn) * unit;
        if (salary != null) {
            return positive(salary.get(local)) * share;
        }
        double floor = positive(values.get(ColumnRole.PAY_FLOOR, local));
        double ceiling = positive(values.get(ColumnRole.PAY_CEILING, local));
        return share * (Double.isNaN(ceiling) ? floor : Double.isNaN(floor) ? ceiling : (floor + ceiling) / 2);
    }

    private static double positive(double value) {
        return value > 0 ? value : Double.NaN;
    }

    /** What one of the column stands for. */
    int unit() {
        return unit;
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
        int code = code(periodColumn, row);
        if (code == Grid.BLANK) {
            return ofHeader;
        }
        return ofCell.computeIfAbsent(
                code, c -> Period.find(rows.text(ColumnRole.PAY_PERIOD, row)).or(() -> ofHeader));
    }

    /** The currency of the row's pay, its header's where it has none of its own, empty where nobody says. */
    String currency(int row) {
        String own = currency(currencyColumn, ownCurrency, row);
        String inCell = own.isEmpty() ? currency(payColumn, currencyInPay, row) : own;
        return inCell.isEmpty() ? currencyOfHeader : inCell;
    }

    private String currency(int column, @Nullable String[] known, int row) {
        int code = code(column, row);
        if (code == Grid.BLANK) {
            return "";
        }
        String found = known[code];
        if (found == null) {
            found = Currencies.find(Whitespace.collapse(source.text(rows.local(row), column)));
            known[code] = found;
        }
        return found;
    }

    private int code(int column, int row) {
        return column < 0 ? Grid.BLANK : source.code(rows.local(row), column);
    }

    private int column(ColumnRole role) {
        return rows.mapping().columns().get(table).find(role).orElse(-1);
    }

    private int texts(int column) {
        return column < 0 ? 0 : source.texts(column).size();
    }

    private ColumnRole role() {
        return values.has(ColumnRole.SALARY) ? ColumnRole.SALARY : ColumnRole.PAY_FLOOR;
    }

    String header() {
        return payColumn < 0 ? "" : source.columnName(payColumn);
    }
}
