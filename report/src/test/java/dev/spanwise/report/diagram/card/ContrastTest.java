package dev.spanwise.report.diagram.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Text is readable on every colour, and outlines and badges are told from paper. */
class ContrastTest {
    private static final String WHITE = "#ffffff";

    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(Contrast.of("#000000", WHITE)).isCloseTo(21, within(1e-9));
        assertThat(Contrast.of(WHITE, WHITE)).isEqualTo(1);
        // the grey that is known to be just not enough, and the one that just is
        assertThat(Contrast.of("#777777", WHITE)).isCloseTo(4.48, within(0.005));
        assertThat(Contrast.of("#767676", WHITE)).isCloseTo(4.54, within(0.005));
        assertThat(Contrast.of("#ff0000", WHITE)).isCloseTo(4.0, within(0.005));
    }

    @Test
    void anyTextReadsOnAnyFill() {
        Random random = new Random(18);
        for (int i = 0; i < 20_000; i++) {
            String fill = String.format("#%06x", random.nextInt(1 << 24));
            String wanted = String.format("#%06x", random.nextInt(1 << 24));
            assertThat(Contrast.of(fill, Contrast.ink(fill, wanted)))
                    .as(wanted + " on " + fill)
                    .isGreaterThanOrEqualTo(Contrast.TEXT);
        }
        assertThat(Contrast.ink(WHITE, "#555555")).isEqualTo("#555555");
    }

    @Test
    void everyWordHasAShadeForTextAndOneForOutlines() {
        for (String word : CardColour.words()) {
            CardColour colour = CardColour.find(word).orElseThrow();
            assertThat(Contrast.of(colour.fill(), "#1a1a1a")).as(word).isGreaterThanOrEqualTo(Contrast.TEXT);
            assertThat(Contrast.of(colour.strong(), WHITE)).as(word).isGreaterThanOrEqualTo(Contrast.TEXT);
            assertThat(Contrast.of(colour.strong(), colour.fill())).as(word).isGreaterThanOrEqualTo(Contrast.OUTLINE);
        }
        assertThat(CardColour.find("#ffff00").orElseThrow().strong()).isEqualTo(CardColour.DARK);
        assertThat(CardColour.find("#12")).isEmpty();
    }
}
