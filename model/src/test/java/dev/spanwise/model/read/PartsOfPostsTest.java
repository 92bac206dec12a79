package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Working time written as fractions. */
class PartsOfPostsTest {
    @ParameterizedTest
    @CsvSource({
        "1/2, 0.5",
        "3/4 etatu, 0.75",
        "1 1/2, 1.5",
        "½, 0.5",
        "1½, 1.5",
        "3 / 5, 0.6",
        "1⁄4, 0.25",
        "5/5 Stelle, 1"
    })
    void areRead(String text, double expected) {
        assertThat(Fraction.parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "1/2/2026", "half", "0.5", "A 1/2", "100/100", ""})
    void areNone(String text) {
        assertThat(Fraction.parse(text)).isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        "FTE, 1, 1/2, ¼",
        "Wymiar etatu, 1/1, 2/4 etatu, 1/4 etatu",
        "Stellenanteil, 1, ½, 1/4",
        "Quotité, 1, 1/2, 1/4"
    })
    void makeUpTheFte(String header, String full, String half, String quarter) {
        ReadResult result = Reading.of("ID;Name;Manager ID;" + header + "\n1;Ida;;" + full + "\n2;Ben;1;" + half
                + "\n3;Uta;1;" + quarter + "\n4;Sol;2;" + full + "\n");
        assertThat(fte(result, "1")).isEqualTo(1);
        assertThat(fte(result, "2")).isEqualTo(0.5);
        assertThat(fte(result, "3")).isEqualTo(0.25);
        assertThat(fte(result, "4")).isEqualTo(1);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void whatIsNoneIsTold() {
        ReadResult result = Reading.of("ID;Name;Manager ID;FTE\n1;Ida;;1/1\n2;Ben;1;half\n3;Uta;1;1/2\n4;Sol;2;1/4\n");
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.UNREADABLE_VALUE);
    }

    private static double fte(ReadResult result, String id) {
        return result.chart()
                .attributes()
                .number(Field.FTE, result.chart().getPosition(id).record());
    }
}
