package dev.spanwise.report.diagram.drawing;

/** Writes the numbers of a DOT file: rounded, without zeros at the end. A picture has tens of thousands of them. */
final class Decimal {
    private static final long[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000};

    private Decimal() {}

    /** A number with at most {@code digits} (0 to 4) digits after the point; a half is rounded up. */
    static String of(double number, int digits) {
        long power = POWERS_OF_TEN[digits];
        long scaled = Math.round(number * power);
        int left = digits;
        while (left > 0 && scaled % 10 == 0) {
            scaled /= 10;
            left--;
        }
        if (left == 0) {
            return Long.toString(scaled);
        }
        long size = Math.abs(scaled);
        StringBuilder text = new StringBuilder(scaled < 0 ? "-" : "")
                .append(size / POWERS_OF_TEN[left])
                .append('.');
        long fraction = size % POWERS_OF_TEN[left];
        for (int place = left - 1; place > 0 && fraction < POWERS_OF_TEN[place]; place--) {
            text.append('0');
        }
        return text.append(fraction).toString();
    }
}
