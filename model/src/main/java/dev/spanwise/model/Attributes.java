package dev.spanwise.model;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the positions besides their reporting lines, by record number. A chart and all the charts a
 * scenario makes of it share one instance, or have ones made of each other with other values or more records: a record
 * number is a position's identity before and after.
 */
@SuppressWarnings("EnumOrdinal") // arrays by number are filled and asked in this class alone
public final class Attributes {
    private final int size;
    private final Map<Field, TextColumn> texts;
    private final Map<Field, double[]> numbers;
    private final Map<Flag, BitSet> flags;
    private final String[] files;
    private final int[] fileOfRecord;
    private final int[] rowOfRecord;
    /** The same object in all attributes made of each other. */
    private final Object origin;
    /** Fields that nobody who has this is to see: they get no values later on either. */
    private final Set<Field> hidden;
    /** The columns once more by the number of their field or flag: they are asked for once for each record. */
    private final @Nullable TextColumn[] textsOf = new TextColumn[Field.values().length];

    private final double[] @Nullable [] numbersOf = new double[Field.values().length][];
    private final @Nullable BitSet[] flagsOf = new BitSet[Flag.values().length];

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
        this.origin = new Object();
        this.hidden = Set.of();
        setColumns();
    }

    /** Other values and perhaps more records of the same positions. */
    Attributes(
            Attributes origin,
            int size,
            Map<Field, TextColumn> texts,
            Map<Field, double[]> numbers,
            Map<Flag, BitSet> flags,
            SourceRows rows) {
        this.size = size;
        this.texts = texts;
        this.numbers = numbers;
        this.flags = flags;
        this.files = rows.files();
        this.fileOfRecord = rows.fileOfRecord();
        this.rowOfRecord = rows.rowOfRecord();
        this.origin = origin.origin;
        this.hidden = origin.hidden;
        setColumns();
    }

    private Attributes(Attributes all, Set<Field> hidden, Object origin) {
        this.size = all.size;
        this.texts = new EnumMap<>(all.texts);
        this.numbers = new EnumMap<>(all.numbers);
        this.flags = all.flags;
        this.files = all.files;
        this.fileOfRecord = all.fileOfRecord;
        this.rowOfRecord = all.rowOfRecord;
        this.origin = origin;
        this.hidden = Sets.union(all.hidden, hidden).immutableCopy();
        texts.keySet().removeAll(hidden);
        numbers.keySet().removeAll(hidden);
        setColumns();
    }

    private void setColumns() {
        texts.forEach((field, column) -> textsOf[field.ordinal()] = column);
        numbers.forEach((field, column) -> numbersOf[field.ordinal()] = column);
        flags.forEach((flag, records) -> flagsOf[flag.ordinal()] = records);
    }

    /** The same records without the values of some fields; the columns of the others are shared. */
    Attributes without(Set<Field> hidden) {
        return new Attributes(this, hidden, origin);
    }

    /** Records of their own with other texts in some fields, ids among them; each distinct text is asked for once. */
    Attributes withTexts(Map<Field, UnaryOperator<String>> replacements) {
        Attributes replaced = new Attributes(this, Set.of(), new Object());
        replacements.forEach(
                (field, replacement) -> replaced.texts.computeIfPresent(field, (f, column) -> column.map(replacement)));
        replaced.setColumns();
        return replaced;
    }

    /**
     * The same records with other values, or more of them. A text keeps its {@link #textCode}; new ones get codes behind
     * those that are there, and a text that no record has any more stays among {@link #distinctTexts}. Fields that were hidden stay hidden. O(records) for
     * each field that changes.
     */
    Attributes with(List<ValueChange> changes) {
        List<ValueChange> visible = changes.stream()
                .filter(change -> !(change instanceof ValueChange.OfField field && hidden.contains(field.field())))
                .toList();
        return visible.isEmpty() ? this : AttributesEdit.of(this, visible);
    }

    /** Whether one was made of the other, so that a record number is the same position in both. O(1). */
    public boolean sharesRecords(Attributes other) {
        return origin == other.origin;
    }

    /** Whether a record has the same values and flags in both. Record numbers that only one of them has do not. */
    public boolean isSame(Attributes other, int record) {
        if (record >= size || record >= other.size) {
            return false;
        }
        for (Flag flag : Flag.values()) {
            if (is(flag, record) != other.is(flag, record)) {
                return false;
            }
        }
        return Arrays.stream(Field.values())
                .allMatch(field -> find(field, record).equals(other.find(field, record)));
    }

    /** The value of a field of any type: a text, a number or a day. O(1). */
    public Optional<Object> find(Field field, int record) {
        return switch (field.type()) {
            case TEXT -> Optional.ofNullable(text(field, record));
            case DATE -> Optional.ofNullable(date(field, record));
            case NUMBER ->
                Optional.of(number(field, record))
                        .filter(number -> !number.isNaN())
                        .map(Object.class::cast);
        };
    }

    Map<Field, TextColumn> texts() {
        return texts;
    }

    Map<Field, double[]> numbers() {
        return numbers;
    }

    Map<Flag, BitSet> flags() {
        return flags;
    }

    SourceRows sources() {
        return new SourceRows(files, fileOfRecord, rowOfRecord);
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
        TextColumn column = textsOf[field.ordinal()];
        return column == null ? null : column.get(record);
    }

    /** What to call a position in a sentence: the name, else the title, else the id; empty for nobody. */
    public String label(int record) {
        if (record == OrgChart.NONE) {
            return "";
        }
        String name = text(Field.NAME, record);
        String called = name != null ? name : text(Field.TITLE, record);
        String label = called != null ? called : text(Field.ID, record);
        return label == null ? "" : label;
    }

    /**
     * Number of the record's text among {@link #distinctTexts}, or -1 where the record has none: records with the same
     * text have the same number, so that grouping needs no hashing. O(1).
     */
    public int textCode(Field field, int record) {
        require(field, Field.Type.TEXT);
        TextColumn column = textsOf[field.ordinal()];
        return column == null ? -1 : column.code(record);
    }

    /** The distinct texts of a field in order of first use, those of a scenario behind those of the data; empty where no record has one. */
    public List<String> distinctTexts(Field field) {
        require(field, Field.Type.TEXT);
        TextColumn column = textsOf[field.ordinal()];
        return column == null ? List.of() : column.distinctValues();
    }

    /** The text with a number among {@link #distinctTexts}. O(length). */
    public String distinctText(Field field, int code) {
        require(field, Field.Type.TEXT);
        return Objects.requireNonNull(textsOf[field.ordinal()]).text(code);
    }

    /** How many {@link #distinctTexts} there are. O(1). */
    public int countTexts(Field field) {
        require(field, Field.Type.TEXT);
        TextColumn column = textsOf[field.ordinal()];
        return column == null ? 0 : column.countDistinct();
    }

    /** The number of a text among {@link #distinctTexts}, or -1 where no record has it. O(length). */
    public int findTextCode(Field field, String text) {
        require(field, Field.Type.TEXT);
        TextColumn column = textsOf[field.ordinal()];
        return column == null ? -1 : column.findCode(text);
    }

    /** The number of a field of type number, or NaN where the record has none. O(1). */
    public double number(Field field, int record) {
        require(field, Field.Type.NUMBER);
        double[] column = numbersOf[field.ordinal()];
        return column == null ? Double.NaN : column[record];
    }

    /** The day of a field of type date, or null where the record has none. O(1). */
    public @Nullable LocalDate date(Field field, int record) {
        require(field, Field.Type.DATE);
        double[] column = numbersOf[field.ordinal()];
        return column == null || Double.isNaN(column[record]) ? null : LocalDate.ofEpochDay((long) column[record]);
    }

    /** Whether the flag is set for the record. O(1). */
    public boolean is(Flag flag, int record) {
        BitSet records = flagsOf[flag.ordinal()];
        return records != null && records.get(record);
    }

    /** Whether anything was said about the flag: where nothing was, it is set for nobody. O(1). */
    public boolean knows(Flag flag) {
        return flags.containsKey(flag);
    }

    /** Whether the id stands in the data; the id of a row without one tells its file and row. O(length of the id). */
    public boolean hasOwnId(int record) {
        String id = text(Field.ID, record);
        String row = source(record).toString();
        return id != null && !id.equals(row) && !id.endsWith(" (" + row + ")");
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
