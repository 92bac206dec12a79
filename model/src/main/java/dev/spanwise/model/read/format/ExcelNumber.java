package dev.spanwise.model.read.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** The text of a number cell: a day where its format shows one, else the plain number. */
final class ExcelNumber {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]");
    private static final Pattern DAY = Pattern.compile("[dDyY]|(?<![hHsS:])[mM]{3,}");
    /** Days are counted from here, since the year 1900 is held for a leap year. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    /** The last day a workbook can show, 31 December 9999. */
    private static final int LAST_DAY = 2_958_465;

    private ExcelNumber() {}

    static String text(Cell cell) {
        BigDecimal number = (BigDecimal) cell.getValue();
        if (number == null) {
            return "";
        }
        double value = number.doubleValue();
        if (isDay(cell.getDataFormatId(), cell.getDataFormatString()) && value >= 1 && value < LAST_DAY) {
            return EPOCH.plusDays((long) value).toString();
        }
        return plain(number);
    }

    private static boolean isDay(@Nullable Integer id, @Nullable String format) {
        if (format != null) {
            return DAY.matcher(QUOTED.matcher(format).replaceAll("")).find();
        }
        // built-in formats that show a day
        return id != null && ((id >= 14 && id <= 17) || id == 22);
    }

    /** 15 significant digits, all that a spreadsheet keeps: 0.1 + 0.2 is 0.3 again. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(new java.math.MathContext(15)).stripTrailingZeros();
        return rounded.scale() < -30 || rounded.scale() > 30 ? rounded.toString() : rounded.toPlainString();
    }
}
