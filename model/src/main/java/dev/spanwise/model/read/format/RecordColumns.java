package dev.spanwise.model.read.format;

import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.ReadingWatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ForkJoinTask;

/**
 * Reads records of UTF-8 into the columns of a grid, on all cores: while one batch of blocks is read from the stream,
 * the batch before is parsed block by block and the one before that is taken over column by column.
 *
 * <p>A block begins after a line break, which may stand within quotes. So each is parsed as if it did not, and where
 * the one before turns out to be open at its end, it is parsed again from the open record on.
 */
final class RecordColumns {
    private final String file;
    private final Grid grid;
    private final Dialect dialect;
    private final Limits limits;
    private final int usualWidth;
    private final int firstLine;
    private final Deque<ParsedBlock> free = new ArrayDeque<>();
    private final List<Integer> strayLines = new ArrayList<>();
    private int records;

    RecordColumns(String file, Grid grid, Dialect dialect, Limits limits, int usualWidth, int firstLine) {
        this.file = file;
        this.grid = grid;
        this.dialect = dialect;
        this.limits = limits;
        this.usualWidth = usualWidth;
        this.firstLine = firstLine;
    }

    /** Lines with a quote that was taken for an ordinary character. */
    List<Integer> strayLines() {
        return strayLines;
    }

    /**
     * Reads everything.
     *
     * @throws NotUtf8Exception when the bytes are none
     */
    void read(RecordSource source) throws IOException {
        int blocks = Runtime.getRuntime().availableProcessors();
        List<ParsedBlock> parsed = List.of();
        List<ParsedBlock> read = batch(source, blocks);
        while (!read.isEmpty() || !parsed.isEmpty()) {
            ReadingWatch.look();
            List<ParsedBlock> next = new ArrayList<>();
            List<ForkJoinTask<?>> tasks = new ArrayList<>();
            tasks.add(ForkJoinTask.adapt(() -> fill(next, source, blocks)));
            List<ParsedBlock> parsing = read;
            parsing.forEach(block -> tasks.add(ForkJoinTask.adapt(() -> parse(block))));
            tasks.addAll(takeOver(parsed));
            run(tasks, isLarge(parsed) || isLarge(read));
            free.addAll(parsed);
            mend(parsing, next);
            parsed = parsing;
            read = next;
        }
        grid.settle();
    }

    /** A single block is not worth waking another core. */
    private static boolean isLarge(List<ParsedBlock> batch) {
        return batch.size() > 1 || (batch.size() == 1 && !batch.get(0).block.last);
    }

    /** The first task stays on this thread, which is the one that tells how far reading has come. */
    private static void run(List<ForkJoinTask<?>> tasks, boolean parallel) throws IOException {
        try {
            if (parallel) {
                ForkJoinTask.invokeAll(tasks);
            } else {
                tasks.forEach(ForkJoinTask::invoke);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void fill(List<ParsedBlock> batch, RecordSource source, int blocks) {
        try {
            batch.addAll(batch(source, blocks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ParsedBlock> batch(RecordSource source, int blocks) throws IOException {
        List<ParsedBlock> batch = new ArrayList<>();
        for (int i = 0; i < blocks; i++) {
            ParsedBlock block = free.isEmpty() ? new ParsedBlock() : free.remove();
            RecordBlock records = source.next(block.block);
            if (records == null) {
                break;
            }
            block.block = records;
            batch.add(block);
        }
        return batch;
    }

    private void parse(ParsedBlock block) {
        Utf8Check check = new Utf8Check();
        if (!check.accept(block.block.bytes, block.block.end) || !check.isComplete()) {
            throw new NotUtf8Exception();
        }
        block.hasUnreadable = check.sawUnreadable();
        block.parse(block.block, dialect, limits, usualWidth);
    }

    /** Numbers the rows of parsed blocks, after those that were cut within quotes have been put right. */
    private void mend(List<ParsedBlock> batch, List<ParsedBlock> next) {
        for (int i = 0; i < batch.size(); i++) {
            ParsedBlock block = batch.get(i);
            if (block.openRecord >= 0) {
                boolean inBatch = i + 1 < batch.size();
                ParsedBlock follower = inBatch ? batch.get(i + 1) : next.get(0);
                follower.block.prepend(block.block.bytes, block.openRecord, block.block.end);
                if (inBatch) {
                    parse(follower);
                }
            }
            block.check(file, limits, firstLine + records - 1);
            grid.addRows(block, firstLine + records);
            block.firstRow = records;
            for (int row : block.strays) {
                strayLines.add(firstLine + records + row);
            }
            records += block.rows;
        }
    }

    /** One task for each column. */
    private List<ForkJoinTask<?>> takeOver(List<ParsedBlock> batch) {
        List<ForkJoinTask<?>> tasks = new ArrayList<>();
        for (int c = 0; c < grid.columns() && !batch.isEmpty(); c++) {
            int column = c;
            tasks.add(ForkJoinTask.adapt(() -> batch.forEach(block -> grid.append(block, column, block.firstRow))));
        }
        return tasks;
    }
}
