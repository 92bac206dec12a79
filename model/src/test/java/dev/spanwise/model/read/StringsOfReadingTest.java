package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.input.Input;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Guards the engine of reading without a clock: how many strings a file of 100,000 rows is read with, and how often all
 * texts of a column are gone through. A string for each cell of one column alone would be three times what is allowed.
 */
class StringsOfReadingTest {
    @TempDir
    Path folder;

    /** Of 900,000 cells, 300,000 are somebody's own; the rest are some 850 texts. Measured: 19,689 strings, and 14,328 texts gone through, those of the managers. */
    @Test
    void aLargeFileIsReadWithoutAStringForEachRow() throws Exception {
        int rows = 100_000;
        long before = TextPool.stringsMade();
        long passedBefore = TextPool.textsPassed();
        OrgChart chart = read(rows);
        long made = TextPool.stringsMade() - before;
        long passed = TextPool.textsPassed() - passedBefore;

        assertThat(chart.size()).isEqualTo(rows);
        assertThat(made).isBetween(1L, rows / 3L);
        assertThat(passed).isBetween(1L, rows / 3L);
    }

    @Test
    void whoeverAsksForATextIsCounted() {
        TextPool pool = new TextPool();
        pool.add("Ann");
        long before = TextPool.stringsMade();

        assertThat(pool.get(0) + pool.get(0)).isEqualTo("AnnAnn");
        assertThat(TextPool.stringsMade() - before).isEqualTo(2);
    }

    private OrgChart read(int rows) throws Exception {
        return ChartReader.read(List.of(Input.file(LargeFile.write(folder, rows))), ReadOptions.in(Locale.ENGLISH))
                .chart();
    }
}
