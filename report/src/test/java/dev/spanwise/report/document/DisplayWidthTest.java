package dev.spanwise.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "Ann, 3",
        "Zoë, 3",
        "Zoe\u0308, 3",
        "部門, 4",
        "ﾌﾞ, 2",
        "한국어, 6",
        "👍, 2",
        "👍🏽, 2",
        "👩‍💻, 2",
        "❤️, 2",
        "🇩🇪, 2",
        "a\u200Bb, 2",
        "–, 1",
        "█, 1"
    })
    void countsColumnsOfATerminal(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void cutsBetweenWideCharactersNeverThroughThem() {
        assertThat(DisplayWidth.cut("部門長", 3)).isEqualTo("部");
        assertThat(DisplayWidth.cut("👍👍", 2)).isEqualTo("👍");
        assertThat(DisplayWidth.shorten("Head of Procurement", 10)).isEqualTo("Head of P…");
        assertThat(DisplayWidth.shorten("Head of Procurement", 9)).isEqualTo("Head of…");
    }

    @Test
    void textsWithoutEndAreCutAndBroken() {
        String text = "部é".repeat(200_000);
        assertThat(DisplayWidth.shorten(text, 4)).isEqualTo("部é…");
        assertThat(Wrap.lines(text, 60)).hasSize(10_000).startsWith("部é".repeat(20));
    }

    @Test
    void whatIsJoinedIsNotCutApart() {
        assertThat(DisplayWidth.cut("👩‍💻👩‍💻", 3)).isEqualTo("👩‍💻");
        assertThat(DisplayWidth.cut("a❤️", 2)).isEqualTo("a");
        assertThat(Wrap.lines("👩‍💻".repeat(3), 4)).containsExactly("👩‍💻👩‍💻", "👩‍💻");
    }
}
