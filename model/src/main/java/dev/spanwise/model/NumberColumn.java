package dev.spanwise.model;

import java.util.Arrays;

/** A column of numbers that grows record by record; NaN where a value is missing. */
final class NumberColumn {
    private double[] values = new double[16];
    private int size;

    void set(int record, double value) {
        padTo(record + 1);
        values[record] = value;
    }

    private void padTo(int newSize) {
        if (newSize > values.length) {
            values = Arrays.copyOf(values, Math.max(newSize, values.length + (values.length >> 1)));
        }
        if (newSize > size) {
            Arrays.fill(values, size, newSize, Double.NaN);
            size = newSize;
        }
    }

    double[] build(int records) {
        padTo(records);
        return Arrays.copyOf(values, records);
    }
}
