package dev.spanwise.model.read.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The text of a number cell: a day where its format shows one, else the plain number. */
final class ExcelNumber {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"|\\\\.|\\[[^\\]]*+]");
    private static final Pattern DAY = Pattern.compile("[dDyY]|(?<![hHsS:])[mM]{3,}");
    /** Days are counted from here, since the year 1900 is held for a leap year. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    /** Days are counted from here in workbooks of the first Excel for Macintosh. */
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** The last day a workbook can show, 31 December 9999. */
    private static final int LAST_DAY = 2_958_465;

    private static final MathContext DIGITS = new MathContext(15);
    private static final int MOST_DIGITS = 400;

    private ExcelNumber() {}

    /**
     * What a number shows.
     *
     * @param number as the workbook writes it
     * @param day whether its format shows a day
     * @param from1904 whether the workbook counts days from 1904
     */
    static String text(String number, boolean day, boolean from1904) {
        if (!day && isPlain(number)) {
            return number;
        }
        BigDecimal value;
        try {
            value = new BigDecimal(number.strip());
        } catch (NumberFormatException e) {
            return number;
        }
        return number.length() > MOST_DIGITS ? number : text(value, day, from1904);
    }

    /** Whether a number is whole and short, as nearly all ids are: it is written as it is. */
    private static boolean isPlain(String number) {
        boolean plain = !number.isEmpty() && number.length() <= 15 && number.charAt(0) != '0';
        for (int i = 0; plain && i < number.length(); i++) {
            plain = number.charAt(i) >= '0' && number.charAt(i) <= '9';
        }
        return plain || number.equals("0");
    }

    static String text(double number, boolean day, boolean from1904) {
        return Double.isFinite(number) ? text(BigDecimal.valueOf(number), day, from1904) : "";
    }

    private static String text(BigDecimal number, boolean day, boolean from1904) {
        double value = number.doubleValue();
        if (day && value >= (from1904 ? 0 : 1) && value < LAST_DAY) {
            return (from1904 ? EPOCH_1904 : EPOCH).plusDays((long) value).toString();
        }
        return plain(number);
    }

    /** Whether a format shows a day. */
    static boolean isDay(String format) {
        return format.length() <= 255
                && DAY.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }

    /** Whether a format that every workbook has without saying so shows a day. */
    static boolean isDay(int builtIn) {
        return (builtIn >= 14 && builtIn <= 17) || builtIn == 22;
    }

    /** 15 significant digits, all that a spreadsheet keeps: 0.1 + 0.2 is 0.3 again. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        return rounded.scale() < -30 || rounded.scale() > 30 ? rounded.toString() : rounded.toPlainString();
    }
}
