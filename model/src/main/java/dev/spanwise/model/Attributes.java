package dev.spanwise.model;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the positions besides their reporting lines, by record number. A chart and all the charts a
 * scenario makes of it share one instance, so a record number is a position's identity before and after.
 */
public final class Attributes {
    private final int size;
    private final Map<Field, TextColumn> texts;
    private final Map<Field, double[]> numbers;
    private final Map<Flag, BitSet> flags;
    private final String[] files;
    private final int[] fileOfRecord;
    private final int[] rowOfRecord;

    Attributes(
            int size,
            Map<Field, TextColumn> texts,
            Map<Field, double[]> numbers,
            Map<Flag, BitSet> flags,
            SourceRows rows) {
        this.size = size;
        this.texts = new EnumMap<>(texts);
        this.numbers = new EnumMap<>(numbers);
        this.flags = new EnumMap<>(flags);
        this.files = rows.files();
        this.fileOfRecord = rows.fileOfRecord();
        this.rowOfRecord = rows.rowOfRecord();
    }

    private Attributes(Attributes all, Set<Field> hidden) {
        this.size = all.size;
        this.texts = new EnumMap<>(all.texts);
        this.numbers = new EnumMap<>(all.numbers);
        this.flags = all.flags;
        this.files = all.files;
        this.fileOfRecord = all.fileOfRecord;
        this.rowOfRecord = all.rowOfRecord;
        texts.keySet().removeAll(hidden);
        numbers.keySet().removeAll(hidden);
    }

    /** The same records without the values of some fields; the columns of the others are shared. */
    Attributes without(Set<Field> hidden) {
        return new Attributes(this, hidden);
    }

    /** The same records with other texts in some fields; each distinct text is asked for once. */
    Attributes withTexts(Map<Field, UnaryOperator<String>> replacements) {
        Attributes replaced = new Attributes(this, Set.of());
        replacements.forEach(
                (field, replacement) -> replaced.texts.computeIfPresent(field, (f, column) -> column.map(replacement)));
        return replaced;
    }

    /** Number of records; record numbers run from 0 to one less. */
    public int size() {
        return size;
    }

    /** Whether any record has a value for the field. */
    public boolean has(Field field) {
        return texts.containsKey(field) || numbers.containsKey(field);
    }

    /** The text of a field of type text, or null where the record has none. O(1). */
    public @Nullable String text(Field field, int record) {
        require(field, Field.Type.TEXT);
        TextColumn column = texts.get(field);
        return column == null ? null : column.get(record);
    }

    /**
     * Number of the record's text among {@link #distinctTexts}, or -1 where the record has none: records with the same
     * text have the same number, so that grouping needs no hashing. O(1).
     */
    public int textCode(Field field, int record) {
        require(field, Field.Type.TEXT);
        TextColumn column = texts.get(field);
        return column == null ? -1 : column.code(record);
    }

    /** The distinct texts of a field in order of first use; empty where no record has one. */
    public List<String> distinctTexts(Field field) {
        require(field, Field.Type.TEXT);
        TextColumn column = texts.get(field);
        return column == null ? List.of() : column.distinctValues();
    }

    /** How many {@link #distinctTexts} there are. O(1). */
    public int countTexts(Field field) {
        require(field, Field.Type.TEXT);
        TextColumn column = texts.get(field);
        return column == null ? 0 : column.countDistinct();
    }

    /** The number of a text among {@link #distinctTexts}, or -1 where no record has it. O(length). */
    public int findTextCode(Field field, String text) {
        require(field, Field.Type.TEXT);
        TextColumn column = texts.get(field);
        return column == null ? -1 : column.findCode(text);
    }

    /** The number of a field of type number, or NaN where the record has none. O(1). */
    public double number(Field field, int record) {
        require(field, Field.Type.NUMBER);
        double[] column = numbers.get(field);
        return column == null ? Double.NaN : column[record];
    }

    /** The day of a field of type date, or null where the record has none. O(1). */
    public @Nullable LocalDate date(Field field, int record) {
        require(field, Field.Type.DATE);
        double[] column = numbers.get(field);
        return column == null || Double.isNaN(column[record]) ? null : LocalDate.ofEpochDay((long) column[record]);
    }

    /** Whether the flag is set for the record. O(1). */
    public boolean is(Flag flag, int record) {
        BitSet records = flags.get(flag);
        return records != null && records.get(record);
    }

    /** The file and row the record came from. */
    public SourceRow source(int record) {
        return new SourceRow(files[fileOfRecord[record]], rowOfRecord[record]);
    }

    private static void require(Field field, Field.Type type) {
        if (field.type() != type) {
            throw new IllegalArgumentException(field + " is a field of type " + field.type() + ", not " + type);
        }
    }

    /** Where each record came from, as arrays. */
    record SourceRows(String[] files, int[] fileOfRecord, int[] rowOfRecord) {}
}
