package dev.spanwise.model.read.mapping;

/**
 * How a table says who reports to whom.
 *
 * @param table whose rows refer
 * @param column the column with the references
 * @param keys what they point to
 * @param resolution what each of them points to
 */
public record Reference(Table table, int column, KeyIndex keys, Resolution resolution) {
    /** What messages call the column with the references. */
    String columnName() {
        return table.columnName(column);
    }

    /** Whether any row refers to anything. */
    boolean refers() {
        return resolution.of() > 0;
    }

    /** Share of references that resolve; 1 where there is none. */
    double rate() {
        int of = resolution.of();
        return of == 0 ? 1 : (double) resolution.resolves() / of;
    }

    /** The share that could resolve at most, whatever spellings are overlooked. */
    double mostRate() {
        int of = resolution.of();
        return of == 0 ? 1 : (double) (of - resolution.ambiguous()) / of;
    }
}
