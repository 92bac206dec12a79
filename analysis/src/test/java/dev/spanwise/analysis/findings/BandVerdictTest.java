package dev.spanwise.analysis.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.metrics.SpanBand;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BandVerdictTest {
    @Test
    void aBandThatCrossesTheTargetIsNotSaidToBeOnIt() {
        assertThat(Arrays.stream(SpanBand.values()).map(band -> BandVerdict.of(band, new SpanRange(6, 12))))
                .containsExactly(
                        BandVerdict.NARROW,
                        BandVerdict.NARROW,
                        BandVerdict.PARTLY,
                        BandVerdict.GOOD,
                        BandVerdict.WIDE,
                        BandVerdict.WIDE);
    }

    @Test
    void withoutAnUpperEndNothingIsTooWide() {
        assertThat(Arrays.stream(SpanBand.values())
                        .map(band -> BandVerdict.of(band, new SpanRange(4, SpanRange.UNBOUNDED))
                                .id()))
                .containsExactly("narrow", "narrow", "good", "good", "good", "good");
    }
}
