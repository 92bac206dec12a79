package dev.spanwise.analysis.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.math.Quantiles;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PercentilesTest {
    @Test
    void liesBetweenTheTwoNearestValues() {
        Percentiles four = Percentiles.of(new double[] {4, 1, 3, 2});
        assertThat(four.at(30)).isCloseTo(1.9, within(1e-12));
        assertThat(four.at(50)).isEqualTo(2.5);
        assertThat(four.at(0)).isEqualTo(1);
        assertThat(four.at(100)).isEqualTo(4);
        assertThat(Percentiles.of(new double[] {7}).at(90)).isEqualTo(7);
        assertThat(Percentiles.of(new double[0]).at(50)).isNaN();
    }

    /** Guava interpolates alike, and never puts the values in order. */
    @Test
    void isWhatALibraryFinds() {
        Random random = new Random(15);
        for (int size : new int[] {2, 3, 10, 99, 100, 1_000, 20_000}) {
            double[] values = random.doubles(size, 0, size < 1_000 ? 5 : 1e6).toArray();
            Percentiles percentiles = Percentiles.of(values);
            for (int p : new int[] {1, 10, 25, 50, 90, 99}) {
                assertThat(percentiles.at(p))
                        .as("%s of %s", p, size)
                        .isCloseTo(Quantiles.percentiles().index(p).compute(values), within(1e-6));
            }
        }
    }

    @Test
    void equalValuesAreTheirOwnPercentiles() {
        double[] spans = new double[10_000];
        for (int i = 0; i < spans.length; i++) {
            spans[i] = i % 10 < 4 ? 3 : 8;
        }
        Percentiles percentiles = Percentiles.of(spans);
        assertThat(percentiles.at(10)).isEqualTo(3);
        assertThat(percentiles.at(50)).isEqualTo(8);
        assertThat(spans[0]).isEqualTo(3);
    }
}
