package dev.spanwise.report.diagram.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoxStyleTest {
    @Test
    void onlyTextAloneIsBare() {
        assertThat(BoxStyle.BARE.isBare()).isTrue();
        assertThat(BoxStyle.filled("#ffffff").isBare()).isFalse();
        assertThat(BoxStyle.BARE.withFill("#ffffff").isBare()).isFalse();
        assertThat(BoxStyle.BARE
                        .withOutline(BoxStyle.LINE, 0, BoxStyle.Outline.SOLID)
                        .isBare())
                .isFalse();
        assertThat(BoxStyle.BARE.withOutline("", 1, BoxStyle.Outline.SOLID).isBare())
                .isFalse();
        assertThat(BoxStyle.BARE.withOutline("", 0, BoxStyle.Outline.DASHED).isBare())
                .isFalse();
    }
}
