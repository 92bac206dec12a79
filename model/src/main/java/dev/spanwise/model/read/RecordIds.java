package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.mapping.KeyIndex;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a chart, one for each kept row, and their ids: mostly those of the id column where they stand. Where
 * some row needs an id that is made up, or one that another row has too, all are put into a pool of their own.
 */
final class RecordIds {
    private static final int NONE = -1;

    private final Rows rows;
    private final SharedIds shared;
    private final PositionIds texts;
    private final @Nullable KeyIndex ids;
    private final TextPool pool;
    private final int[] numbers;
    private final int[] rowOfRecord;
    private final int[] recordOfRow;
    /**
     * The records.
     *
     * @param ids whose texts are the ids as they stand; null where they get a pool of their own
     */
    private RecordIds(Rows rows, SharedIds shared, RowFates fates, @Nullable KeyIndex ids, List<Problem> problems) {
        this.rows = rows;
        this.shared = shared;
        this.texts = new PositionIds(rows, shared);
        this.ids = ids;
        this.pool = ids == null ? new TextPool() : ids.pool();
        this.recordOfRow = new int[rows.size()];
        Arrays.fill(recordOfRow, NONE);
        int[] kept = new int[rows.size()];
        int[] numberOfRecord = new int[rows.size()];
        int records = 0;
        for (int row = 0; row < kept.length; row++) {
            if (fates.isKept(row)) {
                int number = ids == null ? add(row) : rows.id(row);
                if (ids == null && number < records) {
                    recordOfRow[row] = number;
                    fates.leaveOut(row, LeftOut.CONFLICTING);
                    problems.add(Problem.of(ProblemKind.DUPLICATE_ID, List.of(rows.source(row)), pool.get(number)));
                } else {
                    recordOfRow[row] = records;
                    kept[records] = row;
                    numberOfRecord[records++] = number;
                }
            }
        }
        this.rowOfRecord = records == kept.length ? kept : Arrays.copyOf(kept, records);
        this.numbers = Arrays.copyOf(numberOfRecord, records);
    }

    /** The records; a row whose id another record has already is reported and is none. O(rows). */
    static RecordIds of(Rows rows, SharedIds shared, RowFates fates, List<Problem> problems) {
        boolean made = false;
        for (int row = 0; row < rows.size() && !made; row++) {
            made = fates.isKept(row) && !isHolder(row, rows, shared);
        }
        return new RecordIds(rows, shared, fates, made ? null : rows.mapping().ids(), problems);
    }

    private static boolean isHolder(int row, Rows rows, SharedIds shared) {
        int id = rows.id(row);
        return id != KeyIndex.NONE && shared.holder(id) == row;
    }

    private int add(int row) {
        KeyIndex known = rows.mapping().ids();
        return known != null && isHolder(row, rows, shared)
                ? pool.add(known.pool(), rows.id(row))
                : pool.add(texts.id(row));
    }

    /** By record: its row. */
    int[] rowOfRecord() {
        return rowOfRecord;
    }

    /** By record: the number of its id in {@link #pool}. */
    int[] numbers() {
        return numbers.clone();
    }

    TextPool pool() {
        return pool;
    }

    /** The id of a row, whether it is kept or not. */
    String text(int row) {
        return texts.id(row);
    }

    /** The record that answers to the id of a row; -1 where none does. */
    int record(int row) {
        if (recordOfRow[row] != NONE) {
            return recordOfRow[row];
        }
        if (ids == null) {
            return pool.find(texts.id(row));
        }
        int id = ids.find(texts.id(row));
        return id == KeyIndex.NONE || shared.holder(id) == Rows.NONE ? NONE : recordOfRow[shared.holder(id)];
    }
}
