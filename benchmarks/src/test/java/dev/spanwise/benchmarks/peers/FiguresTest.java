package dev.spanwise.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void peersPrintThemInOneLine() {
        Figures figures = new Figures(7, 3, 2);

        assertThat(figures.line()).isEqualTo("positions=7 layers=3 managers=2");
        assertThat(Figures.of("a warning\n" + figures.line() + "\n")).isEqualTo(figures);
    }

    @Test
    void theProgramTellsThemInItsDocument() {
        String printed = "{\"headcount\" : 7, \"managementLayers\" : 2, \"layers\" : 3, \"managers\":2}";

        assertThat(Figures.of(printed)).isEqualTo(new Figures(7, 3, 2));
    }

    @Test
    void whatTellsNothingIsShown() {
        assertThatThrownBy(() -> Figures.of("no such table"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no \"headcount\" in what was printed: no such table");
    }
}
