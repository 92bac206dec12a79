package dev.spanwise.model.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.input.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A text that came a moment ago has the number that its pool gives it. */
class RecentTextsTest {
    @Test
    void textsWithTheSameHashAreToldApart() {
        RecentTexts recent = new RecentTexts();
        TextPool pool = new TextPool();
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(List.of(
                        recent.add("Aa", pool), recent.add("BB", pool), recent.add("Aa", pool), recent.add("BB", pool)))
                .containsExactly(0, 1, 0, 1);
    }

    @Test
    void numbersAreThoseOfThePool() {
        SplittableRandom random = new SplittableRandom(5);
        RecentTexts recent = new RecentTexts();
        TextPool pool = new TextPool();
        TextPool alone = new TextPool();
        for (int i = 0; i < 20_000; i++) {
            String text = "t" + random.nextInt(random.nextBoolean() ? 20 : 2_000);
            assertThat(recent.add(text, pool)).isEqualTo(alone.add(text));
        }
        assertThat(pool.size()).isEqualTo(alone.size());
    }

    @Test
    void aTableOfManyRowsHasEachTextOfAColumnOnce() {
        SplittableRandom random = new SplittableRandom(6);
        Grid grid = new Grid("t.xlsx", Limits.UPLOAD);
        List<String> written = new ArrayList<>();
        for (int row = 0; row < 3_000; row++) {
            String text = "t" + random.nextInt(500);
            grid.startRow(row + 1);
            grid.set(0, text);
            // a column that begins late, with texts of the other one
            grid.set(row < 1_500 ? 1 : 7, text + (row % 2));
            written.add(text);
        }
        for (int row = 0; row < 3_000; row++) {
            assertThat(grid.cell(row, 0)).isEqualTo(written.get(row));
            assertThat(grid.cell(row, row < 1_500 ? 1 : 7)).isEqualTo(written.get(row) + (row % 2));
        }
        assertThat(grid.texts(0).size())
                .isEqualTo((int) written.stream().distinct().count());
    }
}
