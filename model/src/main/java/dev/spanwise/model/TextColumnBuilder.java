package dev.spanwise.model;

import java.util.Arrays;

/** A {@link TextColumn} that grows record by record. */
final class TextColumnBuilder {
    private int[] codes = new int[16];
    private int size;
    private final TextPool texts = new TextPool();

    void set(int record, String value) {
        padTo(record + 1);
        codes[record] = texts.add(value);
    }

    private void padTo(int newSize) {
        if (newSize > codes.length) {
            codes = Arrays.copyOf(codes, Math.max(newSize, codes.length + (codes.length >> 1)));
        }
        if (newSize > size) {
            Arrays.fill(codes, size, newSize, TextColumn.MISSING);
            size = newSize;
        }
    }

    TextColumn build(int records) {
        padTo(records);
        return new TextColumn(Arrays.copyOf(codes, records), texts, Numbering.straight(texts.size()));
    }
}
