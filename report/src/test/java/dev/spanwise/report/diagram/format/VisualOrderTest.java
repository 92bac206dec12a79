package dev.spanwise.report.diagram.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hebrew letters as they are written one after the other, and as they are seen from the left: ABC is א ב ג. */
class VisualOrderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Lee     | Ann Lee
            ABC         | CBA
            AB BC       | CB BA
            Ann ABC     | Ann CBA
            AB (BC)     | (CB) BA
            AB (12)     | (12) BA
            AB &amp; BC | CB &amp; BA
            L1 · AB     | L1 · BA
            12 AB       | BA 12
            """)
    void isAsTheTextIsSeen(String written, String seen) {
        assertThat(VisualOrder.of(hebrew(written))).isEqualTo(hebrew(seen));
    }

    /** Marks stay with their letter. */
    @ParameterizedTest
    @CsvSource({"'\u05d0\u05b8\u05d1', '\u05d1\u05d0\u05b8'"})
    void marksStayWithTheirLetter(String written, String seen) {
        assertThat(VisualOrder.of(written)).isEqualTo(seen);
    }

    private static String hebrew(String text) {
        return text.replace("ABC", "\u05d0\u05d1\u05d2")
                .replace("CBA", "\u05d2\u05d1\u05d0")
                .replace("AB", "\u05d0\u05d1")
                .replace("BC", "\u05d1\u05d2")
                .replace("CB", "\u05d2\u05d1")
                .replace("BA", "\u05d1\u05d0");
    }
}
