package dev.spanwise.analysis.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GeneratorOptionsTest {
    @Test
    void impossibleWishesAreRefusedWithWhatIsAllowed() {
        assertThatThrownBy(() -> GeneratorOptions.ofSize(0, 1))
                .hasMessage("size \"0\" is not possible: 1 to 10000000 positions");
        assertThatThrownBy(() -> GeneratorOptions.ofSize(10, 1).withLayers(11))
                .hasMessage("layers \"11\" is not possible: at most the number of positions, 10");
        assertThatThrownBy(() -> GeneratorOptions.ofSize(10, 1).withLayers(1))
                .hasMessage("layers \"1\" is not possible: at least 2, or 1 for a single position");
        assertThatThrownBy(() -> GeneratorOptions.ofSize(10, 1).withSpan(0.5))
                .hasMessage("span \"0.5\" is not possible: 1.5 to 1000");
        assertThatThrownBy(() -> GeneratorOptions.ofSize(10, 1).withYearsAgo(11))
                .hasMessage("yearsAgo \"11\" is not possible: 0 to 10");
        assertThatThrownBy(() -> GeneratorOptions.ofSize(10, 1).withCompany(" "))
                .hasMessage("company \" \" is not possible: a name that is not blank");
    }

    @Test
    void theUsualLayersAreTwoThirdsMoreThanNeeded() {
        assertThat(ShapeGrower.fewestLayers(2000, 5)).isEqualTo(6);
        assertThat(GeneratorOptions.usualLayers(2000, 5)).isEqualTo(10);
        assertThat(GeneratorOptions.usualLayers(1, 5)).isEqualTo(1);
        assertThat(GeneratorOptions.usualLayers(2, 5)).isEqualTo(2);
    }
}
