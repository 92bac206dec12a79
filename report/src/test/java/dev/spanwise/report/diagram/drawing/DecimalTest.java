package dev.spanwise.report.diagram.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "12, 1, 12",
        "120, 1, 120",
        "0.04, 1, 0",
        "0.05, 1, 0.1",
        "1.98, 1, 2",
        "-3.25, 1, -3.2",
        "-0.5, 4, -0.5",
        "1.8889, 4, 1.8889",
        "0.0007, 4, 0.0007",
        "3.0501, 4, 3.0501",
        "0.018, 3, 0.018"
    })
    void roundsAndLeavesOutZeros(double number, int digits, String text) {
        assertThat(Decimal.of(number, digits)).isEqualTo(text);
    }

    @Test
    void saysWhatBigDecimalSays() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double number = (random.nextDouble() - 0.3) * 50_000;
            int digits = random.nextInt(5);
            BigDecimal expected = new BigDecimal(number).setScale(digits, RoundingMode.HALF_UP);
            assertThat(new BigDecimal(Decimal.of(number, digits))).isEqualByComparingTo(expected);
        }
    }
}
