package dev.spanwise.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dictionary-coded column: each distinct text is kept once, each record keeps its number. */
final class TextColumn {
    private static final int MISSING = -1;

    private final int[] codes;
    private final String[] values;

    private TextColumn(int[] codes, String[] values) {
        this.codes = codes;
        this.values = values;
    }

    @Nullable
    String get(int record) {
        int code = codes[record];
        return code == MISSING ? null : values[code];
    }

    /** Number of the record's text among the distinct ones, in order of first use; -1 where it is missing. */
    int code(int record) {
        return codes[record];
    }

    List<String> distinctValues() {
        return List.of(values);
    }

    /** Grows record by record. */
    static final class Builder {
        private int[] codes = new int[16];
        private int size;
        private final Map<String, Integer> codeOfValue = new HashMap<>();
        private final List<String> values = new ArrayList<>();

        void set(int record, String value) {
            padTo(record + 1);
            codes[record] = codeOfValue.computeIfAbsent(value, this::newCode);
        }

        private Integer newCode(String value) {
            values.add(value);
            return values.size() - 1;
        }

        private void padTo(int newSize) {
            if (newSize > codes.length) {
                codes = Arrays.copyOf(codes, Math.max(newSize, codes.length + (codes.length >> 1)));
            }
            if (newSize > size) {
                Arrays.fill(codes, size, newSize, MISSING);
                size = newSize;
            }
        }

        TextColumn build(int records) {
            padTo(records);
            return new TextColumn(Arrays.copyOf(codes, records), values.toArray(String[]::new));
        }
    }
}
