package dev.spanwise.report.diagram.chart;

/**
 * One point of a {@link Plot}.
 *
 * @param label what stands below it
 * @param value its height, from 0
 * @param low lower end of the bar behind it, where most cases lie; the value itself for no bar
 * @param high upper end of that bar
 * @param told what it says to a reader who does not see it
 */
record PlotPoint(String label, double value, double low, double high, String told) {
    PlotPoint {
        if (!(low >= 0 && low <= value && value <= high) || Double.isInfinite(high)) {
            throw new IllegalArgumentException(label + ": " + low + ", " + value + ", " + high + " must rise from 0");
        }
    }

    static PlotPoint of(String label, double value, String told) {
        return new PlotPoint(label, value, value, value, told);
    }
}
