package dev.spanwise.analysis.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsAndRangesTest {
    private static final Limit LIMIT = new Limit(new Whole(1, 50));
    private static final Between BETWEEN = new Between();

    @Test
    void aLimitIsANumberOrNone() {
        assertThat(LIMIT.read("12")).hasValue(12);
        assertThat(LIMIT.read("none")).isEmpty();
        for (String wrong : List.of("0", "51", "any", "", "None", "1.5")) {
            assertThatThrownBy(() -> LIMIT.read(wrong)).as(wrong).isInstanceOf(OptionException.class);
        }
    }

    @Test
    void numbersInARow() {
        assertThat(BETWEEN.read("1..2")).isEqualTo(Range.closed(1, 2));
        assertThat(BETWEEN.read("..3")).isEqualTo(Range.closed(1, 3));
        assertThat(BETWEEN.read("4")).isEqualTo(Range.singleton(4));
        assertThat(BETWEEN.read("4..")).isEqualTo(Range.closed(4, Whole.MANY));
        for (String wrong : List.of("..", "0..2", "3..2", "1-2", "", "a..b", "0")) {
            assertThatThrownBy(() -> BETWEEN.read(wrong)).as(wrong).isInstanceOf(OptionException.class);
        }
    }
}
