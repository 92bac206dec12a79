package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.mapping.KeyIndex;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The records of a chart, one for each kept row, and their ids: mostly those of the id column where they stand. Where
 * some row needs an id that is made up, or one that another row has too, all are put into a pool of their own.
 */
final class RecordIds {
    private static final int NONE = -1;

    private final Rows rows;
    private final SharedIds shared;
    private final PositionIds texts;
    private final TextPool pool;
    private final int[] numbers;
    private final int[] rowOfRecord;
    private final int[] recordOfRow;
    /** By number in the pool: the record; empty where the pool is that of the id column. */
    private final boolean ownPool;

    private RecordIds(Rows rows, SharedIds shared, RowFates fates, boolean ownPool, List<Problem> problems) {
        this.rows = rows;
        this.shared = shared;
        this.texts = new PositionIds(rows, shared);
        this.ownPool = ownPool;
        this.pool = ownPool
                ? new TextPool()
                : Objects.requireNonNull(rows.mapping().ids()).pool();
        this.recordOfRow = new int[rows.size()];
        Arrays.fill(recordOfRow, NONE);
        int[] kept = new int[rows.size()];
        int[] ids = new int[rows.size()];
        int records = 0;
        for (int row = 0; row < kept.length; row++) {
            if (fates.isKept(row)) {
                int number = ownPool ? add(row) : rows.id(row);
                if (ownPool && number < records) {
                    recordOfRow[row] = number;
                    problems.add(Problem.of(ProblemKind.DUPLICATE_ID, List.of(rows.source(row)), pool.get(number)));
                } else {
                    recordOfRow[row] = records;
                    kept[records] = row;
                    ids[records++] = number;
                }
            }
        }
        this.rowOfRecord = records == kept.length ? kept : Arrays.copyOf(kept, records);
        this.numbers = records == ids.length ? ids : Arrays.copyOf(ids, records);
    }

    /** The records; a row whose id another record has already is reported and is none. O(rows). */
    static RecordIds of(Rows rows, SharedIds shared, RowFates fates, List<Problem> problems) {
        boolean made = false;
        for (int row = 0; row < rows.size() && !made; row++) {
            made = fates.isKept(row) && !isHolder(row, rows, shared);
        }
        return new RecordIds(rows, shared, fates, made || rows.mapping().ids() == null, problems);
    }

    private static boolean isHolder(int row, Rows rows, SharedIds shared) {
        int id = rows.id(row);
        return id != KeyIndex.NONE && shared.holder(id) == row;
    }

    /** The index of the id column, which is there wherever the pool is not our own. */
    private KeyIndex index() {
        return Objects.requireNonNull(rows.mapping().ids(), "ids without an index");
    }

    private int add(int row) {
        return isHolder(row, rows, shared) ? pool.add(index().pool(), rows.id(row)) : pool.add(texts.id(row));
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
        if (ownPool) {
            return pool.find(texts.id(row));
        }
        int id = index().find(texts.id(row));
        return id == KeyIndex.NONE || shared.holder(id) == Rows.NONE ? NONE : recordOfRow[shared.holder(id)];
    }
}
